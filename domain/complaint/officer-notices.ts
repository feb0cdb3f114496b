// What officers are told of each event, and which of them; nobody who may not read is told.
import type { OfficerId } from '../ids.ts';
import { CHAIRMAN, dutyOfficers, holderOf } from '../routing.ts';
import { type Complaint, isDanger, isSameOwner, isSealed, type Told } from './complaint.ts';
import { concernOf, isConcerned } from './concern.ts';
import type { Context } from './context.ts';
import type { Recorded } from './events.ts';
import { glanceAt, shielded } from './glance.ts';
import { mayKnowCitizen, mayRead, offersFor } from './lifecycle.ts';
import type { Notice, OfficerNotice } from './notices.ts';
import { ownerToday, postOf, rungsAbove } from './owners.ts';
import { praiseTellings } from './praise.ts';
import type { Saying, Telling } from './saying.ts';
import { type EventOf, has, type Step } from './step.ts';
import { heldUntil } from './undo.ts';

/** Notices to officers for one event of a step. */
export function officerNotices(recorded: Recorded, step: Step, context: Context): readonly Notice[] {
  const { before, after } = step;
  const { actor } = recorded;
  const mayBeTold = (officer: OfficerId): boolean =>
    !(actor.kind === 'officer' && actor.officer === officer) &&
    (mayRead(officer, after, context) ||
      (before !== null && mayRead(officer, before, context)) ||
      isCalled(officer, recorded, after, context));
  const held = heldUntil(recorded, after);
  return [
    ...tellings(recorded.event, step, context).filter(({ to }) => mayBeTold(to)),
    ...(recorded.event.kind === 'Filed' ? praiseTellings(after, context.commune) : []),
  ].map((telling) => noticeOf(telling, after, held, context));
}

/** Whoever is paged hears that there is danger, nothing else; never one who is complained about. */
function isCalled(
  officer: OfficerId,
  { event }: Recorded,
  complaint: Complaint,
  { commune }: Context,
): boolean {
  return event.kind === 'Paged' && event.officer === officer && !isConcerned(officer, complaint, commune);
}

function noticeOf(
  { to, saying }: Telling,
  after: Complaint,
  held: Notice['heldUntil'],
  context: Context,
): Notice {
  const seen = { glance: glanceAt(after), offers: offersFor(after, to, context) };
  return {
    to: { kind: 'officer', officer: to },
    complaint: after.id,
    code: after.code,
    wakes: isDanger(after),
    heldUntil: held,
    body: { ...saying, ...seen },
  };
}

function tellings(event: Recorded['event'], step: Step, context: Context): readonly Telling[] {
  const { after } = step;
  const owner = ownerToday(after, context).officer;
  switch (event.kind) {
    case 'Assigned':
      return assigned(event, after, context);
    case 'Reminded':
      return reminded(event.share, step, context);
    case 'ApologyDrafted':
      return each([owner, ...overseers(after, context)], {
        kind: 'apology_draft',
        filedAt: after.filedAt,
        newDue: event.newDue,
      });
    case 'Escalated':
      return escalated(event, after);
    case 'PauseEnded':
      return event.because === 'silent' ? each([owner], { kind: 'citizen_silent' }) : [];
    case 'Supplemented':
      return each(isDangerOpen(after) ? alarmed(after, context) : [owner], replied(event, step));
    case 'Rated':
      return each(answerers(after), {
        kind: 'citizen_rated',
        rating: event.rating ?? null,
        attitude: event.attitude ?? null,
      });
    case 'Corrected':
      return each([owner], { kind: 'citizen_corrected' });
    case 'Reopened':
      return each([event.owner.officer], assignment(after, 'reopened', null));
    case 'Withdrawn':
      return each([owner], { kind: 'citizen_withdrew' });
    case 'ToldInPersonAsked':
      return calls(event.number, after, context);
    case 'Paged':
      return each([event.officer], { kind: 'page' });
    case 'WhyAsked':
    case 'ReasonGiven':
    case 'WhyOverdue':
    case 'Noted':
    case 'MarkedUrgent':
      return oversight(event, after, context);
    case 'ResultAsked':
      return each([owner], { kind: 'ask_result', agency: after.handOver?.agency ?? '' });
    case 'Joined':
      return event.from === null ? [] : each([owner], { kind: 'taken_in', from: event.from });
    case 'TurnedDown':
      return event.due === null ? [] : each([owner], assignment(after, 'given_back', null));
    case 'PraiseThanked':
    case 'HandOverProposed':
    case 'TakenOver':
    case 'TakenBack':
    case 'Merged':
    case 'Left':
    case 'PassedOn':
    case 'Recounted':
    case 'Filed':
    case 'SealedRead':
    case 'SealedHandedOver':
    case 'Accepted':
    case 'CitizenAsked':
    case 'CitizenNudged':
    case 'ApologySigned':
    case 'PromiseBroken':
    case 'Answered':
    case 'Closed':
    case 'Refused':
    case 'RangInVain':
      return [];
    default:
      return event satisfies never;
  }
}

function assigned(
  { why, owner, reason }: EventOf<'Assigned'>,
  after: Complaint,
  context: Context,
): readonly Telling[] {
  if (why === 'routed' && after.urgency === 'emergency') return alarms(after, context);
  return each([owner.officer], assignment(after, why, reason));
}

type Overseen = Extract<
  Recorded['event'],
  { kind: 'WhyAsked' | 'ReasonGiven' | 'WhyOverdue' | 'Noted' | 'MarkedUrgent' }
>;

/** Between a superior and the owner: the question goes down, the reason goes up, notes go to whoever holds the matter. */
function oversight(event: Overseen, after: Complaint, context: Context): readonly Telling[] {
  const owner = ownerToday(after, context);
  const asker = after.why === undefined ? [] : [after.why.by];
  const acting = (officer: OfficerId) => ({ post: postOf(officer, after, context), officer });
  switch (event.kind) {
    case 'WhyAsked':
      return each([owner.officer], { kind: 'why_asked', by: acting(event.by), until: event.until });
    case 'ReasonGiven':
      return each(asker, { kind: 'why_given', owner, reason: isSealed(after) ? null : event.reason });
    case 'WhyOverdue':
      return each(asker, { kind: 'why_overdue', owner });
    case 'Noted': {
      const text = isSealed(after) ? null : event.text;
      return each([owner.officer], { kind: 'noted', by: acting(event.by), text });
    }
    case 'MarkedUrgent':
      return each([owner.officer], { kind: 'marked_urgent', by: acting(event.by) });
    default:
      return event satisfies never;
  }
}

/** In danger, as long as nobody has taken it, a reminder is the alarm once more. */
function reminded(share: 25 | 50 | 80, step: Step, context: Context): readonly Telling[] {
  const { after } = step;
  if (has(step, 'ApologyDrafted')) return []; // the draft itself reminds
  if (after.urgency === 'emergency' && after.standing.status === 'assigned') return alarms(after, context);
  const owner = ownerToday(after, context);
  const above = share === 80 ? overseers(after, context) : [];
  return [
    ...each([owner.officer], { kind: 'reminder', share, readerOwns: true, owner }),
    ...each(above, { kind: 'reminder', share, readerOwns: false, owner }),
  ];
}

function escalated({ from, to, rung }: EventOf<'Escalated'>, after: Complaint): readonly Telling[] {
  if (isSameOwner(from, to)) return each([to.officer], { kind: 'overdue_alarm', rung, owner: to });
  return [
    ...each([to.officer], assignment(after, 'escalated', null)),
    ...(from.officer === to.officer ? [] : each([from.officer], { kind: 'escalated_away', to })),
  ];
}

/** Danger: everyone who can help and may read is told at once (DESIGN §3 Danger first). */
function alarms(complaint: Complaint, context: Context): readonly Telling[] {
  return alarmed(complaint, context).map((to) => ({
    to,
    saying: {
      kind: 'alarm',
      place: isSealed(complaint) ? null : complaint.place,
      phone: phoneFor(to, complaint, context),
    },
  }));
}

/** Everyone who can help: owner, duty, chairman; of a sealed matter all, for only those who may read are told. */
function alarmed(complaint: Complaint, context: Context): readonly OfficerId[] {
  const { commune, now } = context;
  const { conflicted } = concernOf(complaint, commune);
  const chairman = holderOf(commune, CHAIRMAN, now, conflicted);
  const onDuty = dutyOfficers(commune, now, conflicted);
  const called = [ownerToday(complaint, context).officer, ...onDuty, chairman];
  const cleared = isSealed(complaint) ? commune.officers.map(({ id }) => id) : [];
  return [...new Set([...called, ...cleared].filter((officer) => officer !== null))];
}

/** Nobody has taken it yet: whoever was alarmed must also hear what comes after, above all where it is. */
function isDangerOpen({ urgency, standing }: Complaint): boolean {
  return urgency === 'emergency' && standing.status === 'assigned';
}

/** Somebody must go and tell the answer: of owner and, from the second call, overseer those who may know whom. */
function calls(number: number, complaint: Complaint, context: Context): readonly Telling[] {
  const owner = ownerToday(complaint, context).officer;
  const near = number > 1 ? [owner, ...overseers(complaint, context)] : [owner];
  const knowing = (officers: readonly OfficerId[]) =>
    officers.filter((officer) => mayKnowCitizen(officer, complaint, context));
  const anyone = context.commune.officers.map(({ id }) => id);
  const called = [knowing(near), knowing(anyone), [owner]].find((officers) => officers.length > 0) ?? [];
  return called.map((to) => ({
    to,
    saying: { kind: 'tell_in_person', phone: phoneFor(to, complaint, context) },
  }));
}

function replied({ told, photos, place }: EventOf<'Supplemented'>, { before, after }: Step): Saying {
  const wasAsked = before?.standing.status === 'waiting';
  return isSealed(after)
    ? { kind: 'citizen_replied', wasAsked, reply: NOTHING, photos: [], place: null }
    : { kind: 'citizen_replied', wasAsked, reply: shielded(told), photos, place };
}

const NOTHING: Told = { text: null, voices: [] };

function assignment(
  complaint: Complaint,
  why: Extract<OfficerNotice, { kind: 'assigned' }>['why'],
  reason: string | null,
): Saying {
  return isSealed(complaint)
    ? { kind: 'assigned', why, reason: null, place: null }
    : { kind: 'assigned', why, reason, place: complaint.place };
}

/** The next rung: the head of the unit, or who stands above. */
function overseers(complaint: Complaint, context: Context): readonly OfficerId[] {
  return rungsAbove(complaint, context)
    .slice(0, 1)
    .map(({ officer }) => officer);
}

function answerers({ standing }: Complaint): readonly OfficerId[] {
  return standing.status === 'closed' ? [standing.by.officer] : [];
}

function phoneFor(officer: OfficerId, complaint: Complaint, context: Context): string | null {
  const mayKnow = !isSealed(complaint) && mayKnowCitizen(officer, complaint, context);
  return mayKnow ? complaint.phone : null;
}

function each(officers: readonly OfficerId[], saying: Saying): readonly Telling[] {
  return officers.map((to) => ({ to, saying }));
}
