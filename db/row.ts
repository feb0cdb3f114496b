// Rows: how a moment and a sealed text lie in a column, and come back.
import type { Moment } from '../domain/clock.ts';
import { boundTo, type Sealer } from './seal.ts';

/** A moment as the driver wants it. */
export function toDate(moment: Moment): Date {
  return new Date(moment);
}

/** A column's time as the domain counts it. */
export function toMoment(date: Date): Moment {
  return date.getTime();
}

/** Seals a text that may be missing. */
export function sealOptional(
  sealer: Sealer,
  table: string,
  column: string,
  rowId: string,
  text: string | null,
): Buffer | null {
  return text === null ? null : sealer.seal(boundTo(table, column, rowId), text);
}

/** Opens a text that may be missing. */
export function openOptional(
  sealer: Sealer,
  table: string,
  column: string,
  rowId: string,
  bytes: Buffer | null,
): string | null {
  return bytes === null ? null : sealer.open(boundTo(table, column, rowId), bytes);
}
