// A dossier handed in at the counter (hồ sơ): its code, its days, where it stands; what its bearer may be told.
import type { Day } from '../clock.ts';
import type { DossierId } from '../ids.ts';
import { fold } from '../procedures/fold.ts';

export const DOSSIER_STATES = ['received', 'working', 'waiting', 'ready', 'returned'] as const;
export type DossierState = (typeof DOSSIER_STATES)[number];

export type Dossier = {
  readonly id: DossierId;
  /** As printed on the receipt, however it was typed: `codeKey` compares. */
  readonly code: string;
  readonly matter: string;
  readonly name: string;
  readonly phone: string | null;
  readonly received: Day;
  readonly promised: Day;
  readonly state: DossierState;
  /** The day the result was there; null while it is not. */
  readonly done: Day | null;
};

/** What a file says of a dossier; the database names it. */
export type DossierRow = Omit<Dossier, 'id'>;

/** A code as it is compared: capital letters and digits, without points, dashes and spaces. */
export function codeKey(code: string): string {
  return fold(code)
    .toUpperCase()
    .replace(/[^A-Z0-9]/gu, '');
}

/** Still to be done, and its promised day has passed. */
export function isLate({ state, promised }: Pick<Dossier, 'state' | 'promised'>, today: Day): boolean {
  return (state === 'received' || state === 'working') && promised < today;
}

/**
 * Still to be done, and late from tomorrow on at the latest: the apology with a new day is due now, before the promised
 * day passes (complaints.md D15: at the latest one day before; Circular 03/2025/TT-VPCP, form 04).
 */
export function needsApology(
  { state, promised }: Pick<Dossier, 'state' | 'promised'>,
  tomorrow: Day,
): boolean {
  return (state === 'received' || state === 'working') && promised <= tomorrow;
}

const PHONE_TAIL = 4;

/** A second fact beside the code: the name on it, or the last four digits of the phone left with it. */
export function provesBearer({ name, phone }: Pick<Dossier, 'name' | 'phone'>, said: string): boolean {
  const digits = said.replace(/\D/gu, '');
  const own = phone?.replace(/\D/gu, '') ?? '';
  if (own.length >= PHONE_TAIL && digits.length >= PHONE_TAIL && own.endsWith(digits.slice(-PHONE_TAIL)))
    return true;
  return bareName(said) === bareName(name);
}

function bareName(name: string): string {
  return fold(name)
    .replace(/[^a-z]+/gu, ' ')
    .trim();
}
