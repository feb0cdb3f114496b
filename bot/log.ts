// The log: one line of JSON an event, codes and ids only, scrubbed once more before it leaves.
import { pino } from 'pino';
import type { Log } from '../handlers/deps.ts';

/**
 * What must never be read in a log even if some library put it there: Vietnamese phone numbers,
 * 12-digit identity numbers, long opaque tokens (FAULTS A17).
 */
const SECRETS: readonly RegExp[] = [
  /(?<![\w-])(?:\+?84|0)(?:[ .-]?\d){9}(?![\w-])/g,
  /(?<![\w-])\d{12}(?![\w-])/g,
  /(?<![\w-])[A-Za-z0-9_-]{48,}(?![\w-])/g,
];

/** Replaces what looks like a phone number, an identity number or a token. */
export function scrub(line: string): string {
  return SECRETS.reduce((text, secret) => text.replace(secret, '[removed]'), line);
}

/** Opens the log on standard output; `level` as pino names them. */
export function openLog(level = 'info', destination?: { write(line: string): void }): Log {
  const logger = pino(
    { level, base: null, hooks: { streamWrite: scrub } },
    destination ?? pino.destination(1),
  );
  return {
    info: (what, fields) => logger.info(fields ?? {}, what),
    warn: (what, fields) => logger.warn(fields ?? {}, what),
    error: (what, error, fields) => logger.error({ ...fields, ...told(error) }, what),
  };
}

/** Of an error only its name, its code and where it arose: messages of libraries quote what they were given. */
function told(error: unknown): Record<string, string> {
  if (!(error instanceof Error)) return { error: typeof error };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const where = error.stack?.split('\n').find((line) => line.includes('at ')) ?? '';
  return { error: error.name, code, where: where.trim().replace(/\(?file:\/\/.*\/(?=[^/]+\/[^/]+$)/, '') };
}
