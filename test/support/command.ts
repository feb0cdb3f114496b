// The command line of an installation on a test database, run in this process with an environment of its own.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';
import { ganDan } from '../../bot/cli/program.ts';
import { sentenceOf } from '../../bot/sentence.ts';
import { TEST_KEY } from './database.ts';

export type Ran = { readonly code: number; readonly out: string; readonly err: string };

export type Installation = {
  readonly dataDir: string;
  /** Runs a command as `main` does: what it prints, and the sentence it fails with. */
  run(...args: readonly string[]): Promise<Ran>;
  remove(): void;
};

/** An installation on a given database: its commands, and a data folder that goes with it. */
export function installationOn(
  databaseUrl: string,
  environment: Readonly<Record<string, string>> = {},
): Installation {
  const dataDir = mkdtempSync(join(tmpdir(), 'gan-dan-installation-'));
  const settings = { DATA_DIR: dataDir, DATABASE_URL: databaseUrl, SECRET_KEY: TEST_KEY, ...environment };
  return {
    dataDir,
    run: (...args) => runCommand(args, settings),
    remove: () => rmSync(dataDir, { recursive: true, force: true }),
  };
}

async function runCommand(args: readonly string[], settings: Readonly<Record<string, string>>): Promise<Ran> {
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
  const out = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  const err = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const said = (spy: typeof out) => spy.mock.calls.map((line) => `${line.join(' ')}\n`).join('');
  try {
    await ganDan().parseAsync(args, { from: 'user' });
    return { code: 0, out: said(out), err: said(err) };
  } catch (error) {
    return { code: 1, out: said(out), err: `${said(err)}${sentenceOf(error)}\n` };
  } finally {
    out.mockRestore();
    err.mockRestore();
    vi.unstubAllEnvs();
  }
}
