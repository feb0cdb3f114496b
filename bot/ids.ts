// Fresh ids: UUIDv7, so that rows lie in the order of their making.
import { randomUUID } from 'node:crypto';
import { type Id, type Ids, id } from '../domain/ids.ts';

/**
 * A UUID of version 7 (RFC 9562 §5.7): 48 bits of time, 74 bits of chance. The chance is that of a version 4,
 * which Node draws many at a time: drawn 16 bytes a time, ids were a twentieth of a turn's cost.
 */
export function uuidv7(now: number = Date.now()): string {
  if (now !== stamp.of) stamp = stampOf(now);
  return stamp.text + randomUUID().slice(15);
}

/** Ids are made many in a millisecond: its text is kept. */
let stamp = stampOf(0);

function stampOf(now: number): { readonly of: number; readonly text: string } {
  const time = now.toString(16).padStart(12, '0');
  return { of: now, text: `${time.slice(0, 8)}-${time.slice(8)}-7` };
}

/** The ids of a running process. */
export const freshIds: Ids = { next: <T extends Id<string>>() => id<T>(uuidv7()) };
