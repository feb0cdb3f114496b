// A case as the strip shows it: where it stands, what has happened, what rings next. Never what was told.

import type { Moment } from '../../domain/clock.ts';
import type { Commune } from '../../domain/commune.ts';
import type { Complaint, Owner } from '../../domain/complaint/complaint.ts';
import type { Event, Recorded } from '../../domain/complaint/events.ts';
import type { TimerPlan } from '../../domain/complaint/timers.ts';
import type { Phrase } from '../../locales/phrase.ts';

/** A line of the timeline shows at most this many of the newest events. */
const EVENTS_SHOWN = 8;

export type CaseView = {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly status: string;
  readonly owner: string;
  readonly due: string;
  readonly late: boolean;
  readonly events: readonly { readonly at: string; readonly what: string }[];
  readonly next: { readonly at: string; readonly what: string } | null;
};

type Say = (phrase: Phrase) => string;

/** Puts a case into words for the strip. */
export function caseView(
  complaint: Complaint,
  history: readonly Recorded[],
  timers: readonly TimerPlan[],
  commune: Commune,
  now: Moment,
  say: Say,
): CaseView {
  const late = now > complaint.due.at && complaint.standing.status !== 'closed';
  const [next] = timers;
  return {
    id: complaint.id,
    code: say({ key: 'page-code', vars: { code: { kind: 'code', code: complaint.code } } }),
    title: say(titleOf(complaint, commune)),
    status: say({ key: `state-${complaint.standing.status}` }),
    owner: ownerName(commune, complaint.owner),
    due: say({
      key: 'page-day',
      vars: { day: { kind: 'day', day: complaint.due.day, projected: complaint.due.projected } },
    }),
    late,
    events: history
      .slice(-EVENTS_SHOWN)
      .map(({ at, event }) => ({ at: say(whenOf(at)), what: say(eventWords(event, commune)) })),
    next:
      next === undefined
        ? null
        : { at: say(whenOf(next.dueAt)), what: say({ key: `page-timer-${next.kind}` }) },
  };
}

function whenOf(at: Moment): Phrase {
  return { key: 'page-when', vars: { when: { kind: 'moment', at } } };
}

function titleOf(complaint: Complaint, commune: Commune): Phrase {
  if (complaint.visibility === 'restricted') return { key: 'page-sealed-title' };
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
  const officer = commune.officers.find((one) => one.id === owner.officer)?.name ?? '';
  return `${post}, ${officer}`;
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
      return { key: `page-event-${event.kind}` };
  }
}
