// The Chromium of the browser tests: Debian's, installed where the machine is ours to change.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';

const run = promisify(execFile);
const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/**
 * Path of the browser. Where there is none and none can be had: null with a printed reason, and an error in CI,
 * where skipping would hide that nobody has looked at the page.
 */
export async function chromium(): Promise<string | null> {
  const found = PLACES.find(existsSync) ?? (await installed());
  if (found) return found;
  const reason = 'there is no Chromium at /usr/bin/chromium, and it may be installed only by root';
  if (process.env.CI) throw new Error(`The browser tests need Chromium: ${reason}.`);
  console.warn(`Skipped what needs a browser: ${reason}.`);
  return null;
}

/** As root: on a test machine Debian's package harms nobody, and playwright is kept from fetching one of its own. */
async function installed(): Promise<string | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const options = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  await run('apt-get', ['update', '-qq'], options).catch(() => undefined);
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], options).catch(
    () => undefined,
  );
  return PLACES.find(existsSync);
}
