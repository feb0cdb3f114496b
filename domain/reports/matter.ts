// Matters: a complaint as statistics see it, read from its history up to a moment; no words, no place, no name.
import type { Moment } from '../clock.ts';
import {
  type Complaint,
  isEmpty,
  isPraise,
  type Kind,
  type Rating,
  type RefusalGround,
} from '../complaint/complaint.ts';
import type { Recorded } from '../complaint/events.ts';
import { evolve } from '../complaint/evolve.ts';
import type { CategoryId, HamletId, PersonId, PostCode } from '../ids.ts';

/** How the commune's turn ended. Only `answered` may be called punctual; the others are shown by themselves. */
export type RoundEnd =
  | { readonly kind: 'answered' | 'thanked' | 'handed_over' | 'merged' | 'withdrawn'; readonly at: Moment }
  | { readonly kind: 'refused'; readonly at: Moment; readonly ground: RefusalGround };

/** One promise of the commune: begun by filing or reopening, over when it has answered or need not answer. */
export type Round = {
  readonly begunAt: Moment;
  readonly why: 'filed' | 'reopened';
  /**
   * The end as it was first promised; it moves only while the citizen is asked, for then the clock stands still. A
   * signed apology gives a new date and makes nothing punctual (measurement-and-openness.md §3, traps: re-dating).
   */
  readonly promised: Moment;
  /** Since when the clock stands still. */
  readonly pausedAt: Moment | null;
  readonly apologisedAt: Moment | null;
  /** The post that has it, or had it at its end. */
  readonly post: PostCode;
  readonly end: RoundEnd | null;
};

/** What may be counted of one complaint. */
export type Matter = {
  readonly kind: Kind;
  readonly category: CategoryId;
  readonly hamlet: HamletId | null;
  readonly citizen: PersonId;
  readonly filedAt: Moment;
  /** Told by voice. */
  readonly isSpoken: boolean;
  /** When an officer first did anything about it. */
  readonly firstHandAt: Moment | null;
  readonly forwards: number;
  readonly rounds: readonly Round[];
  /** The citizen has heard the answer. */
  readonly closings: readonly { readonly at: Moment; readonly hasPhoto: boolean }[];
  readonly ratings: readonly {
    readonly at: Moment;
    readonly rating: Rating | null;
    readonly attitude: Rating | null;
  }[];
};

/** A complaint together with what may be counted of it. */
export type Followed = { readonly complaint: Complaint; readonly matter: Matter };

/** Follows a history up to `until`, which itself is left out; null when nothing had been filed by then. */
export function follow(history: readonly Recorded[], until: Moment): Followed | null {
  let complaint: Complaint | null = null;
  let matter: Matter | null = null;
  for (const recorded of history.filter(({ at }) => at < until)) {
    const before: Complaint | null = complaint;
    complaint = evolve(before, recorded);
    matter = matter === null ? begun(complaint, recorded.at) : moved(matter, before, complaint, recorded);
  }
  return complaint === null || matter === null ? null : { complaint, matter };
}

function begun(complaint: Complaint, at: Moment): Matter {
  const { kind, category, hamlet, citizen, told } = complaint;
  return {
    ...{ kind, category, hamlet, citizen, filedAt: at, isSpoken: told.voices.length > 0 },
    ...{ firstHandAt: null, forwards: 0, closings: [], ratings: [] },
    rounds: [roundOf(complaint, at, 'filed')],
  };
}

function moved(
  matter: Matter,
  before: Complaint | null,
  after: Complaint,
  { at, actor, event }: Recorded,
): Matter {
  const firstHandAt = matter.firstHandAt ?? (actor.kind === 'officer' ? at : null);
  const { kind, category, hamlet, forwards } = after;
  return {
    ...matter,
    ...{ kind, category, hamlet, forwards, firstHandAt },
    rounds:
      event.kind === 'Reopened'
        ? [...matter.rounds, roundOf(after, at, 'reopened')]
        : [
            ...matter.rounds.slice(0, -1),
            ...matter.rounds.slice(-1).map((round) => onward(round, after, at)),
          ],
    closings:
      event.kind === 'Closed' ? [...matter.closings, { at, hasPhoto: hadPhoto(before) }] : matter.closings,
    ratings:
      event.kind === 'Rated'
        ? [...matter.ratings, { at, rating: event.rating ?? null, attitude: event.attitude ?? null }]
        : matter.ratings,
  };
}

function hadPhoto(before: Complaint | null): boolean {
  return before?.standing.status === 'answered' && before.standing.photos.length > 0;
}

function roundOf(complaint: Complaint, begunAt: Moment, why: Round['why']): Round {
  return {
    ...{ begunAt, why, promised: complaint.due.at, post: complaint.owner.post },
    ...{ pausedAt: null, apologisedAt: null, end: null },
  };
}

/** A round that is over stays as it ended, unless the deed was taken back or the other body turned it down. */
function onward(round: Round, complaint: Complaint, at: Moment): Round {
  const { due, apology, owner, standing } = complaint;
  const end = endOf(complaint, at);
  if (round.end !== null && end?.kind === round.end.kind) return round;
  return {
    ...round,
    promised: apology.kind === 'signed' ? apology.signedFor : due.at,
    apologisedAt: apology.kind === 'signed' ? apology.at : null,
    pausedAt: standing.status === 'waiting' ? standing.since : null,
    post: owner.post,
    end,
  };
}

function endOf(complaint: Complaint, at: Moment): RoundEnd | null {
  const { standing } = complaint;
  switch (standing.status) {
    case 'received':
    case 'assigned':
    case 'accepted':
    case 'waiting':
      return null;
    case 'answered':
      return { kind: 'answered', at };
    case 'closed':
      return { kind: isThanked(complaint) ? 'thanked' : 'answered', at };
    case 'refused':
      return { kind: 'refused', at, ground: standing.ground };
    case 'handed_over':
    case 'merged':
    case 'withdrawn':
      return { kind: standing.status, at };
    default:
      return standing satisfies never;
  }
}

/** Praise to which nobody had anything to say: it asks for no answer, so it is neither punctual nor late. */
function isThanked({ standing, ...complaint }: Complaint): boolean {
  return (
    isPraise(complaint) &&
    standing.status === 'closed' &&
    isEmpty(standing.answer) &&
    standing.answeredAt === standing.at
  );
}
