// The page by which Zalo's developer console checks that a domain is ours.
import type { Taken } from '../channel.ts';

const FILE = /^\/?(zalo_verifier([\w-]{1,64})\.html)$/;

/** The page for a path, when it is the file the console asked for (`ZALO_VERIFIER`); else null. */
export function verifierPage(path: string, asked: string | null): Taken | null {
  const [, file, code] = FILE.exec(path) ?? [];
  if (file === undefined || file !== asked) return null;
  const body = `<!doctype html><html><head><meta name="zalo-platform-site-verification" content="${code}" /></head><body></body></html>\n`;
  return { status: 200, body, contentType: 'text/html; charset=utf-8', heard: [] };
}
