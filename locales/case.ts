// A case in the words an officer reads: title, line in a list, time left, where it stands, who sent it.
import type { Due } from '../domain/calendar.ts';
import type { Commune } from '../domain/commune.ts';
import type { Complaint, Kind, Note, Owner, Why } from '../domain/complaint/complaint.ts';
import type { CategoryId, HamletId, OfficerId } from '../domain/ids.ts';
import { categoryName, dayVar, dueVar, hamletName, officerOf, whoOf } from './commune.ts';
import { type Phrase, plain } from './phrase.ts';
import { toldPhrase } from './told.ts';

/** What a title is made of; a glance and a complaint both have it. */
type Titled = {
  readonly category: CategoryId;
  readonly hamlet: HamletId | null;
  readonly submission: Kind;
  readonly sealed: boolean;
};

/** Field, hamlet and kind; nothing of a sealed case. */
export function caseTitle(titled: Titled, commune: Commune): Phrase {
  if (titled.sealed) return plain('case-title-sealed');
  const category = categoryName(commune, titled.category);
  const kind = plain(`kind-${titled.submission}`);
  const hamlet = hamletName(commune, titled.hamlet);
  return hamlet === null
    ? { key: 'case-title-no-hamlet', vars: { category, kind } }
    : { key: 'case-title', vars: { category, hamlet, kind } };
}

/** Another matter of the same message. */
export function linkedLine(complaint: Complaint, commune: Commune): Phrase {
  const title = caseTitle({ ...complaint, submission: complaint.kind, sealed: false }, commune);
  return { key: 'case-linked', vars: { code: { kind: 'code', code: complaint.code }, title } };
}

/** A line of the officer's list. `left`: working minutes to the promised end, negative when it has passed. */
export function caseLine(complaint: Complaint, left: number, commune: Commune): Phrase {
  const line = plainCaseLine(complaint, left, commune);
  return complaint.urgency === 'emergency' ? { key: 'case-item-emergency', vars: { line } } : line;
}

function plainCaseLine(complaint: Complaint, left: number, commune: Commune): Phrase {
  const time = { kind: 'working_time', minutes: left } as const;
  if (complaint.visibility === 'restricted')
    return { key: 'case-item-sealed', vars: { code: { kind: 'code', code: complaint.code }, time } };
  const category = categoryName(commune, complaint.category);
  const hamlet = hamletName(commune, complaint.hamlet);
  return hamlet === null
    ? { key: 'case-item-no-hamlet', vars: { category, time } }
    : { key: 'case-item', vars: { category, hamlet, time } };
}

/** The promise and what is left of it; `left` as for `caseLine`. */
export function caseDue(due: Due, left: number): Phrase {
  return { key: 'case-due', vars: { due: dueVar(due), left: { kind: 'working_time', minutes: left } } };
}

/** Where the case stands, for those who work on it. */
export function caseStatus(complaint: Complaint): Phrase {
  const { standing } = complaint;
  switch (standing.status) {
    case 'received':
    case 'assigned':
    case 'accepted':
    case 'answered':
    case 'refused':
    case 'withdrawn':
      return plain(`case-state-${standing.status}`);
    case 'handed_over':
      return { key: 'case-state-handed_over', vars: { to: standing.to } };
    case 'merged':
      return { key: 'case-state-merged', vars: { code: { kind: 'code', code: standing.code } } };
    case 'waiting':
      return { key: 'case-state-waiting', vars: { question: standing.question } };
    case 'closed':
      return standing.rating === null
        ? plain('case-state-closed-unrated')
        : { key: 'case-state-closed', vars: { rating: plain(`rating-${standing.rating}`) } };
    default:
      return standing satisfies never;
  }
}

/** Everything the citizen has told, oldest first. */
export function caseTold(complaint: Complaint): Phrase {
  const all = [complaint.told, ...complaint.supplements.map(({ told }) => told)].map(toldPhrase);
  return all.reduceRight((then, first): Phrase => ({ key: 'joined', vars: { first, then } }));
}

/** Who sent it, as far as this officer may know. */
export function caseCitizen(
  citizen: 'hidden' | { readonly name: string | null; readonly phone: string | null },
): Phrase {
  if (citizen === 'hidden') return plain('case-citizen-hidden');
  const { name, phone } = citizen;
  if (phone === null)
    return name === null ? plain('case-citizen-chat') : { key: 'case-citizen-name', vars: { name } };
  return name === null
    ? { key: 'case-citizen-phone', vars: { phone } }
    : { key: 'case-citizen-named', vars: { name, phone } };
}

/** A late case of somebody else's: what it is, who has it, and whether they have said why. */
export function lateLine(line: Phrase, owner: Owner, why: Why['state'] | null, commune: Commune): Phrase {
  const vars = { line, who: whoOf(commune, owner) };
  if (why === 'asked') return { key: 'late-item-asked', vars };
  return { key: why === 'overdue' ? 'late-item-silent' : 'late-item', vars };
}

/** How many cases an officer has, how many of them are late, and whether they are away. */
export function balanceLine(
  line: {
    readonly officer: OfficerId;
    readonly open: number;
    readonly late: number;
    readonly isAway: boolean;
  },
  commune: Commune,
): Phrase {
  const { open, late } = line;
  const vars = { who: officerOf(commune, line.officer), open, late };
  return { key: line.isAway ? 'balance-away' : 'balance-line', vars };
}

/** Notes between colleagues, oldest first. */
export function noteLines(notes: readonly Note[], commune: Commune): readonly Phrase[] {
  return notes.map(
    ({ at, by, text }): Phrase => ({
      key: 'case-note-line',
      vars: { day: dayVar(at), who: officerOf(commune, by), text },
    }),
  );
}

/** What was asked and said about why a case lies. */
export function whyPhrase(why: Why | undefined, commune: Commune): Phrase {
  if (why === undefined) return plain('why-none');
  if (why.state === 'given') return { key: 'why-given', vars: { reason: why.reason ?? '' } };
  const until = { kind: 'moment', at: why.until } as const;
  return { key: `why-${why.state}`, vars: { who: officerOf(commune, why.by), until } };
}
