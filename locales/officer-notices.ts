// What officers are told about a case, kind by kind; of a sealed one nothing but its code.
import type { Commune } from '../domain/commune.ts';
import type { CommandKind } from '../domain/complaint/commands.ts';
import { isEmpty } from '../domain/complaint/complaint.ts';
import type { Glance, OfficerNotice } from '../domain/complaint/notices.ts';
import { caseTitle } from './case.ts';
import { dueVar, whoOf } from './commune.ts';
import { lines, type Phrase, plain } from './phrase.ts';
import { subjectsPhrase } from './subjects.ts';
import type { Offer, Telling } from './telling.ts';
import { placePhrase, toldPhrase } from './told.ts';

const OPEN: Offer = { label: 'case-open', flow: 'leader/case' };
/** Deeds that a notice may offer straight away; the rest stand behind `OPEN`. */
const DEEDS: Partial<Record<CommandKind, Offer>> = {
  Accept: { label: 'case-accept', flow: 'leader/accept' },
  Answer: { label: 'case-answer', flow: 'leader/answer' },
  SignApology: { label: 'case-apology', flow: 'leader/apology' },
  NoteHeard: { label: 'case-tell', flow: 'leader/tell' },
  GiveReason: { label: 'case-give-reason', flow: 'leader/give-reason' },
};

/** Words, choices and urgency of a notice to an officer. */
export function officerNotice(body: OfficerNotice, commune: Commune): Telling {
  return {
    phrases: [lines([headOf(body, commune), glancePhrase(body.glance, commune), ...detailsOf(body)])],
    offers: [
      ...deedsOf(body).flatMap((deed) => (body.offers.includes(deed) ? (DEEDS[deed] ?? []) : [])),
      ...(body.kind === 'praised' ? [] : [OPEN]),
    ],
    media: mediaOf(body),
    purpose: body.kind === 'alarm' || body.kind === 'page' ? 'emergency' : 'notice',
    byHand: false,
  };
}

/** The first line: what is new, and what is asked of the reader. */
function headOf(body: OfficerNotice, commune: Commune): Phrase {
  switch (body.kind) {
    case 'assigned':
      return assignedHead(body);
    case 'alarm':
      return plain('officer-alarm');
    case 'page':
      return plain('officer-page');
    case 'reminder':
      return body.readerOwns
        ? plain(`officer-reminder-${body.share}`)
        : { key: 'officer-reminder-other', vars: { who: whoOf(commune, body.owner), share: body.share } };
    case 'apology_draft':
      return { key: 'officer-apology_draft', vars: { due: dueVar(body.newDue) } };
    case 'escalated_away':
      return { key: 'officer-escalated_away', vars: { who: whoOf(commune, body.to) } };
    case 'overdue_alarm':
      return { key: 'officer-overdue_alarm', vars: { who: whoOf(commune, body.owner) } };
    case 'citizen_replied':
      return plain(body.wasAsked ? 'officer-citizen_replied' : 'officer-citizen_added');
    case 'citizen_silent':
      return plain('officer-citizen_silent');
    case 'citizen_rated':
      return ratedHead(body);
    case 'citizen_corrected':
      return plain('officer-citizen_corrected');
    case 'citizen_withdrew':
      return plain('officer-citizen_withdrew');
    case 'tell_in_person':
      return plain('officer-tell_in_person');
    case 'why_asked':
    case 'why_given':
    case 'why_overdue':
    case 'noted':
    case 'marked_urgent':
      return overseenHead(body, commune);
    case 'ask_result':
      return {
        key: 'officer-ask_result',
        vars: { agency: body.agency === '' ? plain('next-receiver') : body.agency },
      };
    case 'taken_in':
      return { key: 'officer-taken_in', vars: { from: { kind: 'code', code: body.from } } };
    case 'praised':
      return body.readerIsMeant
        ? plain('officer-praised')
        : { key: 'officer-praised-team', vars: { who: subjectsPhrase(body.praised, commune) } };
    default:
      return body satisfies never;
  }
}

/** A reason typed by a colleague may name the matter: of a sealed case it is not repeated. */
function assignedHead({ why, reason, glance }: Extract<OfficerNotice, { kind: 'assigned' }>): Phrase {
  if (why !== 'forwarded' && why !== 'returned') return plain(`officer-assigned-${why}`);
  if (reason === null || glance.sealed) return plain(`officer-assigned-${why}-bare`);
  return { key: `officer-assigned-${why}`, vars: { reason } };
}

/** What came of it, and how the person was treated, where they said so. */
function ratedHead({ rating, attitude }: Extract<OfficerNotice, { kind: 'citizen_rated' }>): Phrase {
  if (rating === null)
    return {
      key: 'officer-citizen_rated-attitude',
      vars: { attitude: plain(`rating-${attitude ?? 'fair'}`) },
    };
  const result = plain(`rating-${rating}`);
  return attitude === null
    ? { key: 'officer-citizen_rated', vars: { rating: result } }
    : { key: 'officer-citizen_rated-both', vars: { rating: result, attitude: plain(`rating-${attitude}`) } };
}

/** Between a superior and the owner. */
function overseenHead(
  body: Extract<
    OfficerNotice,
    { kind: 'why_asked' | 'why_given' | 'why_overdue' | 'noted' | 'marked_urgent' }
  >,
  commune: Commune,
): Phrase {
  switch (body.kind) {
    case 'why_asked': {
      const until = { kind: 'moment', at: body.until } as const;
      return { key: 'officer-why_asked', vars: { who: whoOf(commune, body.by), until } };
    }
    case 'why_given': {
      const who = whoOf(commune, body.owner);
      const { reason } = body;
      return reason === null
        ? { key: 'officer-why_given-bare', vars: { who } }
        : { key: 'officer-why_given', vars: { who, reason } };
    }
    case 'why_overdue':
      return { key: 'officer-why_overdue', vars: { who: whoOf(commune, body.owner) } };
    case 'noted': {
      const who = whoOf(commune, body.by);
      const { text } = body;
      return text === null
        ? { key: 'officer-noted-bare', vars: { who } }
        : { key: 'officer-noted', vars: { who, text } };
    }
    case 'marked_urgent':
      return { key: 'officer-marked_urgent', vars: { who: whoOf(commune, body.by) } };
    default:
      return body satisfies never;
  }
}

function glancePhrase(glance: Glance, commune: Commune): Phrase {
  const code = { kind: 'code', code: glance.code } as const;
  if (glance.sealed) return { key: 'glance-sealed', vars: { code } };
  return { key: 'glance', vars: { code, title: caseTitle(glance, commune), due: dueVar(glance.due) } };
}

/** What the citizen told, where, and how to reach them: in an alarm at once, else as far as the case is not sealed. */
function detailsOf(body: OfficerNotice): readonly Phrase[] {
  const story =
    body.glance.told === null || body.glance.sealed ? [] : [toldLine(toldPhrase(body.glance.told))];
  switch (body.kind) {
    case 'assigned':
      return [
        ...story,
        ...(body.place === null || body.glance.sealed ? [] : [placeLine(placePhrase(body.place))]),
      ];
    case 'alarm':
      return [
        ...story,
        ...(body.place === null ? [] : [placeLine(placePhrase(body.place))]),
        ...(body.phone === null
          ? []
          : [{ key: 'officer-alarm-phone', vars: { phone: body.phone } } as const]),
      ];
    case 'citizen_replied':
      if (body.glance.sealed) return [];
      return [
        ...(isEmpty(body.reply) ? [] : [toldLine(toldPhrase(body.reply))]),
        ...(body.place === null ? [] : [placeLine(placePhrase(body.place))]),
      ];
    case 'tell_in_person':
      return body.phone === null || body.glance.sealed
        ? []
        : [{ key: 'officer-tell-phone', vars: { phone: body.phone } }];
    case 'page':
    case 'reminder':
    case 'apology_draft':
    case 'escalated_away':
    case 'overdue_alarm':
    case 'citizen_silent':
    case 'citizen_rated':
    case 'citizen_corrected':
    case 'citizen_withdrew':
    case 'why_asked':
    case 'why_given':
    case 'why_overdue':
    case 'noted':
    case 'marked_urgent':
    case 'ask_result':
    case 'taken_in':
      return [];
    case 'praised':
      return story;
    default:
      return body satisfies never;
  }
}

function toldLine(told: Phrase): Phrase {
  return { key: 'glance-told', vars: { told } };
}

function placeLine(place: Phrase): Phrase {
  return { key: 'glance-place', vars: { place } };
}

/** Photos and voices that stand with the words. */
function mediaOf(body: OfficerNotice): Telling['media'] {
  const { glance } = body;
  if (glance.sealed) return [];
  if (body.kind === 'citizen_replied') return [...body.reply.voices, ...body.photos];
  return body.kind === 'assigned' || body.kind === 'alarm'
    ? [...(glance.told?.voices ?? []), ...glance.photos]
    : [];
}

/** What the reader most likely does next, first; at most three beside "open". */
function deedsOf(body: OfficerNotice): readonly CommandKind[] {
  switch (body.kind) {
    case 'assigned':
    case 'alarm':
    case 'page':
    case 'reminder':
    case 'overdue_alarm':
    case 'citizen_replied':
    case 'citizen_silent':
      return body.glance.sealed ? ['Accept'] : ['Accept', 'Answer'];
    case 'apology_draft':
      return ['SignApology', 'Answer'];
    case 'tell_in_person':
      return ['NoteHeard'];
    case 'why_asked':
      return ['GiveReason', 'Answer'];
    case 'marked_urgent':
      return ['Accept', 'Answer'];
    case 'ask_result':
      return ['Answer'];
    case 'escalated_away':
    case 'citizen_rated':
    case 'citizen_corrected':
    case 'citizen_withdrew':
    case 'why_given':
    case 'why_overdue':
    case 'noted':
    case 'taken_in':
    case 'praised':
      return [];
    default:
      return body satisfies never;
  }
}
