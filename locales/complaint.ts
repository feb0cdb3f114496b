// A complaint in the words its author reads: where it stands, what has happened, its line in a list.
import type { Moment } from '../domain/clock.ts';
import type { Commune } from '../domain/commune.ts';
import { type Complaint, hearersOf, isEmpty, isPraise } from '../domain/complaint/complaint.ts';
import type { Event, Recorded } from '../domain/complaint/events.ts';
import { categoryName, dayVar, dueVar, hamletName, officerOf, titleOf, whoOf } from './commune.ts';
import { type Phrase, plain } from './phrase.ts';
import { toldPhrase } from './told.ts';

/** Most lines of a history on one screen; the newest stay. */
const HISTORY_MAX = 6;

/** A line of the author's list. */
export function complaintLine(complaint: Complaint, commune: Commune): Phrase {
  if (complaint.visibility === 'restricted')
    return { key: 'track-item-sealed', vars: { code: { kind: 'code', code: complaint.code } } };
  const state = plain(`state-${complaint.standing.status}`);
  return { key: 'track-item', vars: { category: categoryName(commune, complaint.category), state } };
}

/** Fewer people than this are not counted out loud (complaints.md §5: counts under 5). */
const COUNTED_FROM = 5;

/** A like matter of somebody else: field, hamlet, state and about how many report it; not a word of theirs. */
export function similarLine(complaint: Complaint, commune: Commune): Phrase {
  const people = hearersOf(complaint).length;
  const count: Phrase =
    people < COUNTED_FROM ? plain('similar-few') : { key: 'similar-many', vars: { count: people } };
  const vars = {
    category: categoryName(commune, complaint.category),
    state: plain(`state-${complaint.standing.status}`),
    count,
  };
  const hamlet = hamletName(commune, complaint.hamlet);
  return hamlet === null
    ? { key: 'similar-item-no-hamlet', vars }
    : { key: 'similar-item', vars: { ...vars, hamlet } };
}

/** Where it stands, in one or two sentences. */
export function statusPhrase(complaint: Complaint, commune: Commune, now: Moment): Phrase {
  const { standing } = complaint;
  const owner = whoOf(commune, complaint.owner);
  const due = dueVar(complaint.due);
  switch (standing.status) {
    case 'received':
    case 'assigned':
    case 'accepted':
      return {
        key: now < complaint.due.at ? `status-${standing.status}` : 'status-late',
        vars: { owner, due },
      };
    case 'waiting':
      return { key: 'status-waiting', vars: { question: standing.question } };
    case 'answered':
      return {
        key: 'status-answered',
        vars: { day: dayVar(standing.at), answer: toldPhrase(standing.answer) },
      };
    case 'closed':
      if (isPraise(complaint) && isEmpty(standing.answer)) return plain('status-praise_thanked');
      return {
        key: 'status-closed',
        vars: { day: dayVar(standing.answeredAt), answer: toldPhrase(standing.answer) },
      };
    case 'refused':
      return {
        key: 'status-refused',
        vars: { ground: plain(`because-${standing.ground}`), place: standing.place },
      };
    case 'handed_over':
      return { key: 'status-handed_over', vars: { to: standing.to } };
    case 'merged':
      return { key: 'status-merged', vars: { code: { kind: 'code', code: standing.code } } };
    case 'withdrawn':
      return { key: 'status-withdrawn', vars: { day: dayVar(standing.at) } };
    default:
      return standing satisfies never;
  }
}

/** What a receipt alone shows: state and date, nothing else (DESIGN §3 Code). */
export function barePhrase(complaint: Complaint): Phrase {
  if (complaint.visibility === 'restricted') return plain('status-restricted');
  const { status } = complaint.standing;
  const state = plain(`state-${status}`);
  const isOwed = status === 'received' || status === 'assigned' || status === 'accepted';
  return isOwed
    ? { key: 'status-bare-open', vars: { state, due: dueVar(complaint.due) } }
    : { key: 'status-bare', vars: { state } };
}

/** What has happened, oldest first, a day and a few words each. */
export function historyLines(history: readonly Recorded[], commune: Commune): readonly Phrase[] {
  const lines = history.flatMap(({ at, event }): Phrase[] => {
    const what = happening(event, commune);
    return what === null ? [] : [{ key: 'history-line', vars: { day: dayVar(at), what } }];
  });
  return lines.slice(-HISTORY_MAX);
}

/** An event in a few words; null for what concerns the office only. */
function happening(event: Event, commune: Commune): Phrase | null {
  switch (event.kind) {
    case 'Filed':
      return plain('history-filed');
    case 'Assigned':
      return { key: 'history-assigned', vars: { post: titleOf(commune, event.owner.post) } };
    case 'Accepted':
      return { key: 'history-accepted', vars: { post: officerOf(commune, event.by) } };
    case 'CitizenAsked':
      return plain('history-asked');
    case 'Supplemented':
      return plain('history-supplemented');
    case 'ApologySigned':
      return plain('history-apologised');
    case 'PromiseBroken':
      return plain('history-late');
    case 'Answered':
      return plain('history-answered');
    case 'PraiseThanked':
      return plain('history-praise_thanked');
    case 'Closed':
      return plain('history-closed');
    case 'Rated':
      return plain('history-rated');
    case 'Reopened':
      return plain('history-reopened');
    case 'Refused':
      return plain('history-refused');
    case 'Withdrawn':
      return plain('history-withdrawn');
    case 'SealedRead':
      return { key: 'history-opened', vars: { who: officerOf(commune, event.by) } };
    case 'SealedHandedOver':
      return { key: 'history-handed', vars: { to: plain(`receiver-${event.to}`) } };
    case 'Paged':
      return { key: 'history-paged', vars: { who: officerOf(commune, event.officer) } };
    case 'HandOverProposed':
      return { key: 'history-hand-over-proposed', vars: { to: event.agency } };
    case 'TakenOver':
      return { key: 'history-handed-over', vars: { to: event.agency } };
    case 'TurnedDown':
      return { key: 'history-turned-down', vars: { to: event.agency } };
    case 'MarkedUrgent':
      return plain('history-urgent');
    case 'Joined':
      return plain('history-joined');
    case 'Merged':
      return { key: 'history-merged', vars: { code: { kind: 'code', code: event.code } } };
    case 'Corrected':
      return plain('history-corrected');
    case 'Recounted':
      return plain('history-moved');
    case 'Noted':
    case 'WhyAsked':
    case 'WhyOverdue':
    case 'ReasonGiven':
    case 'ResultAsked':
    case 'TakenBack':
    case 'PassedOn':
    case 'Left':
    case 'CitizenNudged':
    case 'PauseEnded':
    case 'Reminded':
    case 'ApologyDrafted':
    case 'Escalated':
    case 'ToldInPersonAsked':
    case 'RangInVain':
      return null;
    default:
      return event satisfies never;
  }
}
