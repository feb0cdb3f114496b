// Delivery, decided purely: what to do after a try to send, how long to wait, when to keep quiet.
import { type Calendar, nextOpening } from './calendar.ts';
import type { Outcome } from './channel.ts';
import { DAY, dayOf, HOUR, type Moment, SECOND, startOfDay } from './clock.ts';
import type { CitizenNotice, OfficerNotice } from './complaint/notices.ts';
import type { Purpose } from './message.ts';
import type { NoticeHours } from './person.ts';

/** A message on its way, as far as deciding must know it. Times are the machine's. */
export type Pending = {
  /** Counted tries that have ended before this one. */
  readonly tries: number;
  readonly purpose: Purpose;
  readonly deadline: Moment;
  /** May be sent once more when nobody knows whether it arrived (`isRepeatable`). */
  readonly repeatable: boolean;
  /** There is a plainer form of it, and that has not been tried. */
  readonly canBePlainer: boolean;
};

/** What to do next with a message. */
export type Next =
  | { readonly kind: 'sent'; readonly platformId: string | null }
  | {
      readonly kind: 'wait';
      readonly nextTryAt: Moment;
      readonly countsAsTry: boolean;
      readonly reason: string;
    }
  /** Once more at once, in words alone (FAULTS F46). */
  | { readonly kind: 'plainly'; readonly reason: string }
  /** Ask the person's next address; without one the message is `unsendable` for this reason. */
  | { readonly kind: 'next_address'; readonly closesAddress: boolean; readonly reason: string }
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'uncertain'; readonly reason: string }
  /** Every message of the account waits until an operator has put it in order. */
  | { readonly kind: 'hold_account'; readonly reason: string };

/** Waits between counted tries double from the first to the longest (FAULTS F41). */
const FIRST_WAIT = 2 * SECOND;
const LONGEST_WAIT = HOUR;

/**
 * How long a message is worth sending. A reply to words of the morning puzzles in the evening; all others are
 * ended within a day, so that a person is asked to act (FAULTS §2: no notice without an end state after 24 h).
 */
const WORTH_SENDING: Readonly<Record<Purpose, number>> = {
  reply: 6 * HOUR,
  emergency: DAY,
  notice: DAY,
  broadcast: DAY,
};

/**
 * Hours of the night in which only replies and emergencies are sent, and the hour at which the rest goes out.
 * Citizens: Decree 91/2020 on unwanted messages, 21:00–6:00 (personal-data.md §6); officers: the same courtesy.
 */
const QUIET = {
  citizen: { from: 21 * HOUR, to: 6 * HOUR, until: 7 * HOUR },
  day: { from: 21 * HOUR, to: 6 * HOUR, until: 7 * HOUR },
  evening: { from: 18 * HOUR, to: 6 * HOUR, until: 7 * HOUR },
} as const;
/** Who is told: a citizen, or an officer with hours of their own (`NOTICE_HOURS`). */
export type Audience =
  | { readonly kind: 'citizen' }
  | { readonly kind: 'officer'; readonly hours: NoticeHours; readonly calendar: Calendar };

/**
 * Notices that are better heard twice than not at all. They carry the code, so a repeat is recognised; a question or
 * a receipt heard twice would make people answer or file twice.
 */
const REPEATABLE: ReadonlySet<string> = new Set([
  'alarm',
  'alarm_received',
  'answer',
  'apology',
  'late',
  'overdue_alarm',
  'tell_in_person',
] satisfies readonly (CitizenNotice['kind'] | OfficerNotice['kind'])[]);

/** Whether a message may go out once more when its fate is unknown. `notice` is its kind, null for a reply. */
export function isRepeatable(purpose: Purpose, notice: string | null): boolean {
  return purpose === 'emergency' || (notice !== null && REPEATABLE.has(notice));
}

/** The machine time until which a message made at `now` is worth sending. */
export function deadlineOf(purpose: Purpose, now: Moment): Moment {
  return now + WORTH_SENDING[purpose];
}

/** Whether a message that waits through a hold is still worth sending: a reply to words of days ago puzzles. */
export function outlastsHold(purpose: Purpose): boolean {
  return purpose !== 'reply';
}

/** What to do after a try ended with this outcome. `chance` is a number in [0, 1), for jitter. */
export function afterOutcome(pending: Pending, outcome: Outcome, now: Moment, chance: number): Next {
  switch (outcome.kind) {
    case 'sent':
      return { kind: 'sent', platformId: outcome.platformId };
    case 'retry': {
      const wait = outcome.afterMs ?? backoff(pending.tries, chance);
      return waitOrFail(pending, now + wait, outcome.countsAsTry, outcome.reason);
    }
    case 'unreachable':
      return { kind: 'next_address', closesAddress: outcome.closesAddress, reason: outcome.reason };
    case 'refused':
      if (outcome.plainMayPass && pending.canBePlainer && now < pending.deadline)
        return { kind: 'plainly', reason: outcome.reason };
      return { kind: 'failed', reason: outcome.reason };
    case 'account_down':
      if (now >= pending.deadline) return { kind: 'failed', reason: outcome.reason };
      return { kind: 'hold_account', reason: outcome.reason };
    case 'uncertain':
      return onceMoreOrUncertain(pending, now, chance, outcome.reason);
    default:
      return outcome satisfies never;
  }
}

/** What to do with a message whose sender died inside the call: nobody knows whether it arrived. */
export function afterCrash(pending: Pending, now: Moment, chance: number): Next {
  return onceMoreOrUncertain(pending, now, chance, 'sender_died');
}

/**
 * The business time until which a message must keep quiet; null when it may go now. Replies and emergencies never
 * wait; the rest waits through the night, or until the office opens where an officer has said so.
 */
export function quietUntil(purpose: Purpose, audience: Audience, now: Moment): Moment | null {
  if (purpose === 'reply' || purpose === 'emergency') return null;
  if (audience.kind === 'officer' && audience.hours === 'office') {
    const opening = nextOpening(audience.calendar, now);
    return opening === now ? null : opening;
  }
  const { from, to, until } = QUIET[audience.kind === 'officer' ? nightOf(audience.hours) : 'citizen'];
  const midnight = startOfDay(dayOf(now));
  if (now < midnight + to) return midnight + until;
  if (now >= midnight + from) return midnight + DAY + until;
  return null;
}

function nightOf(hours: NoticeHours): 'day' | 'evening' {
  return hours === 'evening' ? 'evening' : 'day';
}

/** Only a first counted try is repeated, so that at most one repeat can reach a person. */
function onceMoreOrUncertain(pending: Pending, now: Moment, chance: number, reason: string): Next {
  if (!pending.repeatable || pending.tries > 0) return { kind: 'uncertain', reason };
  const next = now + backoff(pending.tries, chance);
  return next < pending.deadline
    ? { kind: 'wait', nextTryAt: next, countsAsTry: true, reason }
    : { kind: 'uncertain', reason };
}

function waitOrFail(pending: Pending, nextTryAt: Moment, countsAsTry: boolean, reason: string): Next {
  if (nextTryAt >= pending.deadline) return { kind: 'failed', reason };
  return { kind: 'wait', nextTryAt, countsAsTry, reason };
}

/** Doubling waits, the upper half of each left to chance, so that many messages do not come back together. */
function backoff(tries: number, chance: number): number {
  const longest = Math.min(FIRST_WAIT * 2 ** (tries + 1), LONGEST_WAIT);
  return Math.round(longest / 2 + (longest / 2) * chance);
}
