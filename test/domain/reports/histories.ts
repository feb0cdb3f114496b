// Histories of complaints for the tests of reports: written event by event, each at its time.
import type { Recorded } from '../../../domain/complaint/events.ts';
import { id } from '../../../domain/ids.ts';
import type { Deeds } from '../../../domain/reports/deeds.ts';
import {
  ACCEPTED,
  ANSWERED,
  at,
  CLOSED,
  citizen,
  ECONOMY_HEAD,
  FILED_AT,
  filed,
  type Happening,
  on,
  told,
} from '../complaint/given.ts';

/** A month in which nothing was done besides complaints. */
export const NO_DEEDS: Deeds = {
  ...{ inquiries: [], sentBacks: [], dossiers: null, letters: [], visits: [] },
  channels: new Map(),
};

/** What happened, as it is kept. */
export function historyOf(...happenings: readonly Happening[]): readonly Recorded[] {
  return happenings.map(({ at: text, event, actor }, index) => ({
    number: index + 1,
    at: at(text),
    actor,
    event,
  }));
}

type Changes = Parameters<typeof filed>[0];

/** Filed on 16 November, promised for the 23rd; by its own citizen. */
export function begun(number: number, changes: Changes = {}): readonly Happening[] {
  const event = filed({
    complaint: id(`complaint-${number}`),
    citizen: id(`citizen-${number}`),
    ...changes,
  });
  const owner = { kind: 'Assigned', owner: event.owner, why: 'routed', reason: null } as const;
  return [on(FILED_AT, event, citizen), on(FILED_AT, owner, citizen)];
}

/** Filed, taken on after an hour, answered on the 18th and heard. */
export function solved(number: number, changes: Changes = {}): readonly Recorded[] {
  return historyOf(...begun(number, changes), { ...ACCEPTED, actor: byHead }, ANSWERED, CLOSED);
}

/** Filed, and answered on the 27th, four days after it was promised. */
export function late(number: number, changes: Changes = {}): readonly Recorded[] {
  return historyOf(
    ...begun(number, changes),
    on('2026-11-27 10:00', { kind: 'Answered', by: ECONOMY_HEAD, answer: told('đã vá'), photos: [] }, byHead),
  );
}

const byHead = { kind: 'officer', officer: ECONOMY_HEAD.officer } as const;

/** `count` histories with numbers of their own. */
export function many<T>(count: number, make: (number: number) => T, from = 0): readonly T[] {
  return Array.from({ length: count }, (_, index) => make(from + index));
}
