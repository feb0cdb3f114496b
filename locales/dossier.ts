// A dossier in words: what its code alone tells, what its bearer is told, its line in the office's list.
import type { Day } from '../domain/clock.ts';
import { type Dossier, isLate } from '../domain/dossier/dossier.ts';
import type { Phrase } from './phrase.ts';

/** State and day only: all that a code alone may show (DESIGN §3 Code). */
export function dossierStanding(dossier: Dossier, today: Day): Phrase {
  const { state, promised, done } = dossier;
  if (isLate(dossier, today))
    return { key: 'dossier-late', vars: { promised: { kind: 'day', day: promised } } };
  switch (state) {
    case 'received':
    case 'working':
      return { key: 'dossier-working', vars: { promised: { kind: 'day', day: promised } } };
    case 'waiting':
      return { key: 'dossier-waiting' };
    case 'ready':
      return done === null
        ? { key: 'dossier-ready' }
        : { key: 'dossier-ready-since', vars: { done: { kind: 'day', day: done } } };
    case 'returned':
      return { key: 'dossier-returned' };
    default:
      return state satisfies never;
  }
}

/** What whoever has proved to be its bearer is told besides. */
export function dossierDetails({ matter, name, received }: Dossier): readonly Phrase[] {
  return [{ key: 'dossier-matter', vars: { matter, name, received: { kind: 'day', day: received } } }];
}

/** A line in the office's list of dossiers for which an apology is due. */
export function dossierLine({ code, matter, promised }: Dossier): Phrase {
  return { key: 'letters-due-line', vars: { code, matter, promised: { kind: 'day', day: promised } } };
}
