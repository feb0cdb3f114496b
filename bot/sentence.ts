// What went wrong, as one sentence for whoever runs the program; never a stack trace, never what a person wrote.
import { DrizzleQueryError } from 'drizzle-orm';

/** What the system's and Postgres' codes mean, and what to do about them. */
const MEANINGS: Readonly<Record<string, string>> = {
  ECONNREFUSED:
    'Nothing answers at the address of the database or of Redis: start it, or correct DATABASE_URL or REDIS_URL.',
  ENOTFOUND: 'The host of the database or of Redis is not known: correct DATABASE_URL or REDIS_URL.',
  EADDRINUSE: 'The port is taken: stop what listens there, or set another PORT.',
  ENOSPC: 'The disk is full.',
  '28P01': 'The database refuses the password: correct DATABASE_URL.',
  '28000': 'The database refuses the user: correct DATABASE_URL.',
  '3D000': 'There is no such database: create it, or correct DATABASE_URL.',
  '42501': 'The user of DATABASE_URL may not do this: it must own the database.',
  '53100': 'The disk of the database is full.',
  '53300': 'The database has no free connection: raise max_connections, or run fewer processes.',
};

/** The sentence for an error. Errors of ours are sentences already. */
export function sentenceOf(error: unknown): string {
  const code = codeOf(error);
  const meaning = code ? MEANINGS[code] : undefined;
  if (meaning) return meaning;
  if (error instanceof DrizzleQueryError) return sentenceOf(error.cause); // its own message repeats the values
  if (error instanceof Error && error.message) return error.message;
  return 'Something went wrong that has no name.';
}

/** The first code along the causes; several tries to connect come as one error with the errors of each. */
function codeOf(error: unknown): string | null {
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) {
    if ('code' in cause && typeof cause.code === 'string') return cause.code;
    if (cause instanceof AggregateError) return codeOf(cause.errors[0]);
  }
  return null;
}
