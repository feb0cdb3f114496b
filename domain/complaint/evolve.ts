// Evolves: what has happened makes the state; status = fold(events), always.
import type { PersonId } from '../ids.ts';
import { type Apology, type Complaint, type Held, isSameOwner, type Standing } from './complaint.ts';
import type { Event, Recorded } from './events.ts';
import { undoableAfter } from './undo.ts';

/** The complaint after one more recorded event. An event out of its order is a bug and throws. */
export function evolve(complaint: Complaint | null, recorded: Recorded): Complaint {
  const version = (complaint?.version ?? 0) + 1;
  if (recorded.number !== version)
    throw new Error(`event ${recorded.number} does not follow version ${version - 1}`);
  if (complaint === null) return begin(recorded);
  const { undoable: _, ...kept } = complaint; // only the newest deed may be taken back
  const undoable = undoableAfter(complaint, recorded);
  return { ...kept, ...(undoable && { undoable }), ...changeBy(complaint, recorded), version };
}

/** The complaint that a whole history makes. */
export function fold(history: readonly Recorded[]): Complaint {
  const complaint = history.reduce<Complaint | null>(evolve, null);
  if (complaint === null) throw new Error('a complaint without history');
  return complaint;
}

function begin({ event, at }: Recorded): Complaint {
  if (event.kind !== 'Filed') throw new Error(`a complaint begins with Filed, not ${event.kind}`);
  const { kind: _, complaint: id, submission: kind, ...filed } = event;
  return {
    ...filed,
    id,
    kind,
    version: 1,
    filedAt: at,
    clockFrom: at,
    rung: 0,
    reminded: [],
    apology: { kind: 'none' },
    breaches: 0,
    forwards: 0,
    reopens: 0,
    supplements: [],
    standing: { status: 'received' },
  };
}

function changeBy(complaint: Complaint, { event, at }: Recorded): Partial<Complaint> {
  switch (event.kind) {
    case 'Filed':
      throw new Error('a complaint is filed once');
    case 'Assigned':
      return assigned(complaint, event);
    case 'TakenBack':
      return complaint.undoable?.before ?? {};
    case 'Accepted':
      return { standing: { status: 'accepted', at, by: event.by } };
    case 'CitizenAsked':
      return { standing: waiting(complaint, event.question, at), asked: (complaint.asked ?? 0) + 1 };
    case 'CitizenNudged':
    case 'ToldInPersonAsked':
      return { standing: nudged(complaint.standing, event.number) };
    case 'ResultAsked':
      return { standing: resultAsked(complaint.standing, event.number) };
    case 'PauseEnded':
      return resumed(complaint, event);
    case 'Supplemented':
      return supplemented(complaint, event, at);
    case 'Reminded':
      return { reminded: [...complaint.reminded, event.share] };
    case 'ApologyDrafted':
      return { apology: { kind: 'drafted', at, newDue: event.newDue } };
    case 'ApologySigned':
      return signed(complaint, event, at);
    case 'PromiseBroken':
      return { breaches: complaint.breaches + 1 };
    case 'Escalated':
      return escalated(complaint, event);
    case 'Answered':
      return { standing: answered(event, at) };
    case 'PraiseThanked':
      return { standing: thanked(event, at) };
    case 'Closed':
      return { standing: closed(complaint.standing, at) };
    case 'Rated':
      return { standing: rated(complaint.standing, event) };
    case 'Reopened':
      return reopened(complaint, event, at);
    case 'Refused':
      return { standing: { status: 'refused', at, ground: event.ground, place: event.place } };
    case 'SealedHandedOver':
      return { standing: { status: 'handed_over', at, to: event.to, asked: 0 } };
    case 'Paged':
      return {
        paged: { number: event.number, officers: [...(complaint.paged?.officers ?? []), event.officer] },
      };
    case 'Withdrawn':
      return { standing: { status: 'withdrawn', at } };
    case 'PassedOn':
      return { citizen: event.citizen, phone: null, followers: without(complaint.followers, event.citizen) };
    case 'Noted':
      return { notes: [...(complaint.notes ?? []), { at, by: event.by, text: event.text }] };
    case 'HandOverProposed':
      return { handOver: { state: 'proposed', agency: event.agency, reason: event.reason } };
    case 'TakenOver':
      return takenOver(complaint, event, at);
    case 'TurnedDown':
      return turnedDown(event, at);
    case 'MarkedUrgent':
      return { urgency: 'urgent', due: event.due, clockFrom: event.clockFrom, ...anew(complaint, event) };
    case 'WhyAsked':
      return { why: { state: 'asked', by: event.by, until: event.until, reason: null } };
    case 'WhyOverdue':
      return complaint.why === undefined ? {} : { why: { ...complaint.why, state: 'overdue' } };
    case 'ReasonGiven':
      return complaint.why === undefined
        ? {}
        : { why: { ...complaint.why, state: 'given', reason: event.reason } };
    case 'Merged':
      return { standing: { status: 'merged', at, into: event.into, code: event.code } };
    case 'Joined':
      return joined(complaint, event, at);
    case 'Left':
      return { followers: without(complaint.followers, event.person) };
    case 'Corrected':
      return corrected(complaint, event);
    case 'Recounted':
      return { due: event.due, recountedBy: event.notice };
    case 'SealedRead':
    case 'RangInVain':
      return {};
    default:
      return event satisfies never;
  }
}

type Of<K extends Event['kind']> = Extract<Event, { kind: K }>;

/** A stand-in takes the matter as it stands; anybody else has to accept it anew. */
function assigned(complaint: Complaint, { owner, why }: Of<'Assigned'>): Partial<Complaint> {
  switch (why) {
    case 'routed':
      return { owner, standing: { status: 'assigned' } };
    case 'forwarded':
      return {
        owner,
        standing: { status: 'assigned' },
        forwards: complaint.forwards + 1,
        sender: complaint.owner,
      };
    case 'returned':
      return { owner, standing: { status: 'assigned' }, returns: (complaint.returns ?? 0) + 1 };
    case 'stand_in':
      return { owner };
    default:
      return why satisfies never;
  }
}

function waiting(complaint: Complaint, question: string, since: number): Standing {
  const before: Held = complaint.standing.status === 'accepted' ? complaint.standing : { status: 'assigned' };
  return { status: 'waiting', since, question, nudges: 0, before };
}

function nudged(standing: Standing, number: number): Standing {
  switch (standing.status) {
    case 'waiting':
    case 'answered':
      return { ...standing, nudges: number };
    default:
      return standing;
  }
}

function resumed(complaint: Complaint, { due, clockFrom }: Of<'PauseEnded'>): Partial<Complaint> {
  const { standing, apology } = complaint;
  return {
    due,
    clockFrom,
    apology: moved(apology, due.at - complaint.due.at),
    standing: standing.status === 'waiting' ? standing.before : standing,
  };
}

/** The end an apology was signed for moves with the promise; a drafted new date is drawn up anew when signed. */
function moved(apology: Apology, by: number): Apology {
  return apology.kind === 'signed' ? { ...apology, signedFor: apology.signedFor + by } : apology;
}

function supplemented(
  complaint: Complaint,
  { told, photos, place }: Of<'Supplemented'>,
  at: number,
): Partial<Complaint> {
  return {
    supplements: [...complaint.supplements, { at, told, photos }],
    place: place ?? complaint.place,
  };
}

/** The new date becomes the promise; a step of the ladder already gone counts as the one of the old date. */
function signed(
  complaint: Complaint,
  { by, reason, newDue }: Of<'ApologySigned'>,
  at: number,
): Partial<Complaint> {
  return {
    apology: { kind: 'signed', at, by, reason, signedFor: complaint.due.at, newDue },
    due: newDue,
    clockFrom: at,
    rung: Math.min(complaint.rung, 1),
    reminded: [],
  };
}

function escalated(complaint: Complaint, { rung, to }: Of<'Escalated'>): Partial<Complaint> {
  return isSameOwner(to, complaint.owner) ? { rung } : { rung, owner: to, standing: { status: 'assigned' } };
}

function answered({ by, answer, photos }: Of<'Answered'>, at: number): Standing {
  return { status: 'answered', at, by, answer, photos, nudges: 0 };
}

function closed(standing: Standing, at: number): Standing {
  if (standing.status !== 'answered') return standing;
  const { at: answeredAt, answer, by } = standing;
  return { status: 'closed', at, answeredAt, answer, by, rating: null };
}

function thanked({ by }: Of<'PraiseThanked'>, at: number): Standing {
  const answer = { text: null, voices: [] };
  return { status: 'closed', at, answeredAt: at, answer, by, rating: null };
}

function rated(standing: Standing, { kind: _, ...said }: Of<'Rated'>): Standing {
  return standing.status === 'closed' ? { ...standing, ...said } : standing;
}

/** A new promise begins; what was told counts as an addition. */
function reopened(
  complaint: Complaint,
  { told, due, owner }: Of<'Reopened'>,
  at: number,
): Partial<Complaint> {
  return {
    ...promised(due, at),
    owner,
    reopens: complaint.reopens + 1,
    supplements: [...complaint.supplements, { at, told, photos: [] }],
    standing: { status: 'assigned' },
  };
}

function without(people: Complaint['followers'], gone: PersonId): readonly PersonId[] {
  return (people ?? []).filter((person) => person !== gone);
}

function resultAsked(standing: Standing, asked: number): Standing {
  return standing.status === 'handed_over' ? { ...standing, asked } : standing;
}

function takenOver({ handOver }: Complaint, { agency }: Of<'TakenOver'>, at: number): Partial<Complaint> {
  const standing: Standing = { status: 'handed_over', at, to: agency, asked: 0 };
  return { standing, handOver: { state: 'taken_over', agency, reason: handOver?.reason ?? '' } };
}

/** Given back after it had been taken over, the matter begins a new promise here. */
function turnedDown({ agency, reason, due }: Of<'TurnedDown'>, at: number): Partial<Complaint> {
  const handOver = { state: 'turned_down', agency, reason } as const;
  return due === null ? { handOver } : { handOver, ...promised(due, at), standing: { status: 'assigned' } };
}

/** A new promise begins. */
function promised(due: Complaint['due'], at: number): Partial<Complaint> {
  return { due, clockFrom: at, rung: 0, reminded: [], apology: { kind: 'none' } };
}

/** An earlier end is a promise of its own, of which nothing has been reminded yet. */
function anew(complaint: Complaint, { due }: Of<'MarkedUrgent'>): Partial<Complaint> {
  return due.at === complaint.due.at ? {} : { reminded: [], apology: { kind: 'none' } };
}

function joined(complaint: Complaint, { people, told }: Of<'Joined'>, at: number): Partial<Complaint> {
  const more = told.map((one) => ({ at, ...one }));
  return {
    followers: [...(complaint.followers ?? []), ...people],
    supplements: [...complaint.supplements, ...more],
  };
}

function corrected(complaint: Complaint, { told, hamlet, place }: Of<'Corrected'>): Partial<Complaint> {
  return {
    told: told ?? complaint.told,
    hamlet: hamlet ?? complaint.hamlet,
    place: place ?? complaint.place,
  };
}
