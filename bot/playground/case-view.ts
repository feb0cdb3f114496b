// A case as the strip shows it: where it stands, what has happened, what rings next. Never what was told.
import { DAY, type Moment, startOfDay } from '../../domain/clock.ts';
import type { Commune } from '../../domain/commune.ts';
import {
  type Complaint,
  isOpen,
  isSealed,
  type Owner,
  type Status,
} from '../../domain/complaint/complaint.ts';
import type { Event, Recorded } from '../../domain/complaint/events.ts';
import type { TimerKind, TimerPlan } from '../../domain/complaint/timers.ts';
import { type Phrase, plain } from '../../locales/phrase.ts';
import type { Say } from './room.ts';

/** A timeline shows at most this many of the newest events. */
const EVENTS_SHOWN = 12;

/** `at` is ISO 8601 for robots; `when` and `what` are words for people. */
type Line<K extends string> = {
  readonly kind: K;
  readonly at: string;
  readonly when: string;
  readonly what: string;
};

export type CaseView = {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly state: Status;
  readonly status: string;
  readonly owner: string;
  readonly dueAt: string;
  readonly due: string;
  /** The promised end has passed and the commune still owes its answer. */
  readonly late: boolean;
  readonly events: readonly Line<Event['kind']>[];
  /** What will ring, the next first. */
  readonly timers: readonly Line<TimerKind>[];
};

/** What a case is seen by. */
export type Sight = { readonly commune: Commune; readonly now: Moment; readonly say: Say };

/** Puts a case into words for the strip. */
export function caseView(
  complaint: Complaint,
  history: readonly Recorded[],
  timers: readonly TimerPlan[],
  { commune, now, say }: Sight,
): CaseView {
  const { code, standing, due } = complaint;
  const line = <K extends string>(kind: K, at: Moment, what: Phrase): Line<K> => ({
    kind,
    at: new Date(at).toISOString(),
    when: say({ key: 'page-when', vars: { when: { kind: 'moment', at } } }),
    what: say(what),
  });
  return {
    id: complaint.id,
    code: say({ key: 'page-code', vars: { code: { kind: 'code', code } } }),
    title: say(titlePhrase(complaint, commune)),
    state: standing.status,
    status: say({ key: `state-${standing.status}` }),
    owner: ownerName(commune, complaint.owner),
    dueAt: new Date(due.at).toISOString(),
    due: say(duePhrase(complaint)),
    late: now > due.at && isOpen(complaint) && standing.status !== 'answered',
    events: history
      .slice(-EVENTS_SHOWN)
      .map(({ at, event }) => line(event.kind, at, eventWords(event, commune))),
    timers: timers.map(({ kind, dueAt }) => line(kind, dueAt, { key: `page-timer-${kind}` })),
  };
}

/** A day where the whole day is promised, else the very moment. */
function duePhrase({ due }: Complaint): Phrase {
  const isWholeDay = due.at === startOfDay(due.day) + DAY;
  return isWholeDay
    ? { key: 'page-day', vars: { day: { kind: 'day', day: due.day, projected: due.projected } } }
    : { key: 'page-when', vars: { when: { kind: 'moment', at: due.at } } };
}

function titlePhrase(complaint: Complaint, commune: Commune): Phrase {
  if (isSealed(complaint)) return { key: 'page-sealed-title' };
  const category =
    commune.categories.find((one) => one.id === complaint.category)?.name ?? complaint.category;
  const hamlet = commune.hamlets.find((one) => one.id === complaint.hamlet)?.name;
  return hamlet === undefined
    ? { verbatim: category }
    : { key: 'page-case-title', vars: { category, hamlet } };
}

/** "Trưởng phòng Kinh tế, Lò Văn Minh": a post and whoever holds it today. */
function ownerName(commune: Commune, owner: Owner): string {
  const post = commune.posts.find((one) => one.code === owner.post)?.title ?? owner.post;
  const officer = commune.officers.find((one) => one.id === owner.officer)?.name;
  return officer === undefined ? post : `${post}, ${officer}`;
}

function eventWords(event: Event, commune: Commune): Phrase {
  switch (event.kind) {
    case 'Filed':
    case 'Assigned':
    case 'Reopened':
      return { key: `page-event-${event.kind}`, vars: { who: ownerName(commune, event.owner) } };
    case 'Escalated':
      return { key: 'page-event-Escalated', vars: { who: ownerName(commune, event.to) } };
    case 'Reminded':
      return { key: 'page-event-Reminded', vars: { share: event.share } };
    default:
      return plain(`page-event-${event.kind}`);
  }
}
