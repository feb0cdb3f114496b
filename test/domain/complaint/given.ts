// Given a history, when a command, then events: the words the tests of the complaint are written in.
import { expect } from 'vitest';
import { type Moment, startOfDay } from '../../../domain/clock.ts';
import type { Commune } from '../../../domain/commune.ts';
import type { Actor, Command } from '../../../domain/complaint/commands.ts';
import type { Complaint, Owner, Told } from '../../../domain/complaint/complaint.ts';
import { decide } from '../../../domain/complaint/decide.ts';
import type { Decision, Refusal } from '../../../domain/complaint/decision.ts';
import type { Event, Recorded } from '../../../domain/complaint/events.ts';
import { evolve, fold } from '../../../domain/complaint/evolve.ts';
import type { CitizenNotice, Notice, OfficerNotice } from '../../../domain/complaint/notices.ts';
import { react } from '../../../domain/complaint/reactions.ts';
import { type TimerPlan, timersOf } from '../../../domain/complaint/timers.ts';
import { type ComplaintId, id, type OfficerId, type PersonId } from '../../../domain/ids.ts';
import { CATEGORIES, demoCommune, OFFICERS, POSTS } from '../../support/commune.ts';

export const COMPLAINT = id<ComplaintId>('00000000-0000-7000-8000-000000000301');
export const AUTHOR = id<PersonId>('00000000-0000-7000-8000-000000000401');

/** A moment at +07:00 from `YYYY-MM-DD HH:MM`. */
export function at(text: string): Moment {
  const [day = '', time = ''] = text.split(' ');
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return startOfDay(day) + (hours * 60 + minutes) * 60_000;
}

export const citizen: Actor = { kind: 'citizen', person: AUTHOR };
export const clock: Actor = { kind: 'clock' };
export const delivery: Actor = { kind: 'delivery' };

export function officer(id: OfficerId): Actor {
  return { kind: 'officer', officer: id };
}

export function told(text: string): Told {
  return { text, voices: [] };
}

export const ECONOMY_HEAD: Owner = { post: POSTS.economyHead, officer: OFFICERS.economyHead };
export const ECONOMY_DEPUTY: Owner = { post: POSTS.economyDeputy, officer: OFFICERS.economyDeputy };
export const CHAIRMAN_OWNER: Owner = { post: POSTS.chairman, officer: OFFICERS.chairman };

/** An answer that tells enough, and leaves no work in the field to be photographed. */
export const WHOLE_ANSWER = told(
  'Sáng nay tôi ra xem: xe cát làm vỡ mặt đường, xã đã phạt chủ xe 2 triệu đồng.',
);

/** Monday morning; five working days end on Monday 23 November at 24:00, before the holiday of the 24th. */
export const FILED_AT = '2026-11-16 08:00';
export const DUE = { at: at('2026-11-24 00:00'), day: '2026-11-23', projected: false } as const;

type Filed = Extract<Event, { kind: 'Filed' }>;

/** A pothole on the road, for the head of the economy unit. */
export function filed(changes: Partial<Filed> = {}): Filed {
  return {
    kind: 'Filed',
    complaint: COMPLAINT,
    commune: demoCommune().id,
    code: '1234567890',
    submission: 'phan_anh',
    category: CATEGORIES.road,
    urgency: 'ordinary',
    visibility: 'open',
    citizen: AUTHOR,
    phone: '0200000999',
    hamlet: null,
    place: { latitude: 22.1, longitude: 104.2, name: null },
    told: told('ổ gà'),
    photos: [],
    due: DUE,
    owner: ECONOMY_HEAD,
    ...changes,
  };
}

/** Something that happened at a time, by the clock unless said otherwise. */
export type Happening = { readonly at: string; readonly event: Event; readonly actor: Actor };

export function on(at: string, event: Event, actor: Actor = clock): Happening {
  return { at, event, actor };
}

/** A complaint filed and put before its owner. */
export function fresh(changes: Partial<Filed> = {}): readonly Happening[] {
  const event = filed(changes);
  const owner = { kind: 'Assigned', owner: event.owner, why: 'routed', reason: null } as const;
  return [on(FILED_AT, event, citizen), on(FILED_AT, owner, citizen)];
}

export const ACCEPTED = on('2026-11-16 09:00', { kind: 'Accepted', by: OFFICERS.economyHead });
export const ASKED = on('2026-11-17 09:00', {
  kind: 'CitizenAsked',
  by: OFFICERS.economyHead,
  question: 'ở đâu?',
});
export const ANSWERED = on('2026-11-18 10:00', {
  kind: 'Answered',
  by: ECONOMY_HEAD,
  answer: told('đã vá'),
  photos: [],
});
export const CLOSED = on('2026-11-18 10:01', { kind: 'Closed', how: 'chat' }, delivery);

type Bare<C> = C extends Command ? Omit<C, 'complaint'> : never;

/** Begins a test with what has happened. */
export function given(...history: readonly Happening[]) {
  const recorded = history.map(
    ({ at: text, event, actor }, index): Recorded => ({ number: index + 1, at: at(text), actor, event }),
  );
  const before = recorded.length === 0 ? null : fold(recorded);
  return {
    complaint: before,
    /** The state, which is there because something has happened. */
    state(): Complaint {
      if (before === null) throw new Error('nothing has happened yet');
      return before;
    },
    timers(now: string, commune: Commune = demoCommune()): readonly TimerPlan[] {
      return timersOf(this.state(), { now: at(now), commune });
    },
    when(command: Bare<Command>, actor: Actor, now: string, commune: Commune = demoCommune()): Outcome {
      const context = { now: at(now), commune };
      const whole = { ...command, complaint: COMPLAINT } as Command; // a bare command with its complaint is whole
      return outcomeOf(before, decide(whole, actor, before, context), actor, context);
    },
  };
}

/** What came of the command, and what may be claimed of it. */
export type Outcome = {
  readonly happens: (...events: readonly Event[]) => void;
  readonly refuses: (reason: Refusal) => void;
  readonly isQuiet: () => void;
  readonly events: readonly Event[];
  readonly after: () => Complaint;
  readonly notices: () => readonly Notice[];
  /** Notices to the citizen, in order. */
  readonly citizenHears: () => readonly CitizenNotice[];
  /** Notices to one officer, in order. */
  readonly hears: (officer: OfficerId) => readonly OfficerNotice[];
};

function outcomeOf(
  before: Complaint | null,
  decision: Decision,
  actor: Actor,
  context: { readonly now: Moment; readonly commune: Commune },
): Outcome {
  const events = decision.kind === 'decided' ? decision.events : [];
  const recorded = events.map(
    (event, index): Recorded => ({
      number: (before?.version ?? 0) + index + 1,
      at: context.now,
      actor,
      event,
    }),
  );
  const after = (): Complaint => {
    const state = recorded.reduce<Complaint | null>(evolve, before);
    if (state === null) throw new Error('the command left nothing behind');
    return state;
  };
  const notices = () => react(before, after(), recorded, context);
  return {
    happens: (...expected) => expect(decision).toEqual({ kind: 'decided', events: expected }),
    refuses: (reason) => expect(decision).toEqual({ kind: 'refused', reason }),
    isQuiet: () => expect(decision).toEqual({ kind: 'decided', events: [] }),
    events,
    after,
    notices,
    citizenHears: () => notices().flatMap((one) => (isToPerson(one) ? [one.body] : [])),
    hears: (id) => notices().flatMap((one) => (isToOfficer(one) && one.to.officer === id ? [one.body] : [])),
  };
}

type ToPerson = Extract<Notice, { readonly to: { readonly kind: 'person' } }>;
type ToOfficer = Extract<Notice, { readonly to: { readonly kind: 'officer' } }>;

export function isToPerson(notice: Notice): notice is ToPerson {
  return notice.to.kind === 'person';
}

export function isToOfficer(notice: Notice): notice is ToOfficer {
  return notice.to.kind === 'officer';
}
