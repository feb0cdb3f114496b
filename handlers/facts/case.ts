// Facts of one case: as this officer may see it now, where it may go, the apology to sign.
import type { Tx } from '../../db/client.ts';
import { complaintsOfCitizen, eventsOf, findComplaint } from '../../db/complaints.ts';
import { loadPerson } from '../../db/people.ts';
import { isAbusive } from '../../domain/abuse.ts';
import { workingMinutesBetween } from '../../domain/calendar.ts';
import type { Commune } from '../../domain/commune.ts';
import type { Complaint } from '../../domain/complaint/complaint.ts';
import { isSealed } from '../../domain/complaint/complaint.ts';
import { impartial, isNobody } from '../../domain/complaint/concern.ts';
import { isAskedEnough } from '../../domain/complaint/conditions.ts';
import { type Context, calendarFor } from '../../domain/complaint/context.ts';
import { shielded } from '../../domain/complaint/glance.ts';
import { mayKnowCitizen, mayRead, offersFor } from '../../domain/complaint/lifecycle.ts';
import { linkedFor } from '../../domain/complaint/linked.ts';
import { postOf } from '../../domain/complaint/owners.ts';
import { extendedDue } from '../../domain/complaint/promise.ts';
import type { OfficerId } from '../../domain/ids.ts';
import { faultsOfReason } from '../../domain/letters/reason.ts';
import { holderOf } from '../../domain/routing.ts';
import type { Facts } from '../../flows/facts.ts';
import { apologyLetter, reasonFault } from '../../locales/apology.ts';
import {
  caseCitizen,
  caseDue,
  caseStatus,
  caseTitle,
  caseTold,
  linkedLine,
  noteLines,
  whyPhrase,
} from '../../locales/case.ts';
import { dueVar, hamletName, whoOf } from '../../locales/commune.ts';
import { historyLines } from '../../locales/complaint.ts';
import { nextPhrase } from '../../locales/next.ts';
import { lines, type Phrase } from '../../locales/phrase.ts';
import { subjectsPhrase } from '../../locales/subjects.ts';
import { wherePhrase } from '../../locales/told.ts';
import { comingOf } from './coming.ts';
import { aboutComplaint, type Gathering, type Loader, told } from './gathering.ts';

export const oneCase: Loader<'case'> = async (gathering) => {
  const { deps, commune, line, now } = gathering;
  const about = aboutComplaint(gathering);
  const { officer } = line.person;
  if (about === null || officer === null) return UNREADABLE;
  return deps.db.within(commune.id, async (tx) => {
    const found = await findComplaint(tx, commune.id, about);
    if (found === null || !mayRead(officer, found, { commune, now })) return UNREADABLE;
    return caseSeen(tx, found, officer, { commune, now });
  });
};

/** A case as an officer sees it who may read it. */
export async function caseSeen(
  tx: Tx,
  found: Complaint,
  officer: OfficerId,
  context: Context,
): Promise<Facts['case']> {
  const { commune } = context;
  const history = [
    ...historyLines(await eventsOf(tx, commune.id, found.id), commune),
    ...noteLines(found.notes ?? [], commune),
  ];
  const others = await complaintsOfCitizen(tx, commune.id, found.citizen, OF_SENDER);
  const linked = linkedFor(found, others, officer, context).map((one) => linkedLine(one, commune));
  const person = mayKnowCitizen(officer, found, context)
    ? await loadPerson(tx, commune.id, found.citizen)
    : null;
  const citizen = person === null ? 'hidden' : { name: person.name, phone: found.phone ?? person.phone };
  return {
    ...shown(found, officer, context),
    history: [...linked, ...history],
    citizen: caseCitizen(citizen),
  };
}

function shown(
  found: Complaint,
  officer: OfficerId,
  { commune, now }: Context,
): Omit<Facts['case'], 'history' | 'citizen'> {
  const offers = offersFor(found, officer, { commune, now });
  const sealed = isSealed(found);
  const coming = comingOf(found, commune, now);
  const unmasked = toldOf(found, commune);
  const told = toldOf(shieldedCase(found), commune);
  const media = [
    ...found.photos,
    ...found.told.voices,
    ...found.supplements.flatMap((one) => [...one.photos, ...one.told.voices]),
  ];
  return {
    isReadable: true,
    code: { kind: 'code', code: found.code },
    title: caseTitle(
      { category: found.category, hamlet: found.hamlet, submission: found.kind, sealed },
      commune,
    ),
    told,
    unmasked,
    isMasked: isRude(found),
    where: wherePhrase(hamletName(commune, found.hamlet), found.place),
    due: caseDue(found.due, workingMinutesBetween(calendarFor(commune), now, found.due.at)),
    status: caseStatus(found),
    media,
    hasMedia: media.length > 0,
    isSealed: sealed,
    canAccept: offers.includes('Accept'),
    canAsk: offers.includes('AskCitizen'),
    canForward: offers.includes('Forward'),
    canAnswer: offers.includes('Answer'),
    canRefuse: offers.includes('Refuse'),
    isAskedEnough: isAskedEnough(found),
    canSignApology: offers.includes('SignApology'),
    canTell: offers.includes('NoteHeard'),
    canNote: offers.includes('Note'),
    canReturn: offers.includes('Return'),
    canHandOver: offers.includes('ProposeHandOver'),
    canNoteTakenOver: offers.includes('NoteTakenOver'),
    canNoteTurnedDown: offers.includes('NoteTurnedDown'),
    canMarkUrgent: offers.includes('MarkUrgent'),
    canMerge: offers.includes('Merge'),
    canAskWhy: offers.includes('AskWhy'),
    canGiveReason: offers.includes('GiveReason'),
    owner: whoOf(commune, coming.complaint.owner),
    why: whyPhrase(found.why, commune),
    next: nextPhrase(coming, commune, 'officer'),
    canReveal: offers.includes('ReadSealed'),
    canPassSealed: offers.includes('HandOverSealed'),
  };
}

/** What the citizen told, and whom it is about: chosen from a list, it need not stand in the story. */
function toldOf(found: Complaint, commune: Commune): Phrase {
  const { subjects, followers = [] } = found;
  const who: readonly Phrase[] =
    subjects === undefined || isNobody(subjects)
      ? []
      : [{ key: 'case-about', vars: { who: subjectsPhrase(subjects, commune) } }];
  const joined: readonly Phrase[] =
    followers.length === 0 ? [] : [{ key: 'case-followers', vars: { count: followers.length + 1 } }];
  const more = [...who, ...joined];
  return more.length === 0 ? caseTold(found) : lines([caseTold(found), ...more]);
}

/** Everything told, its rude words masked. */
function shieldedCase(found: Complaint): Complaint {
  const supplements = found.supplements.map((one) => ({ ...one, told: shielded(one.told) }));
  return { ...found, told: shielded(found.told), supplements };
}

function isRude({ told, supplements }: Complaint): boolean {
  return [told, ...supplements.map((one) => one.told)].some(({ text }) => text !== null && isAbusive(text));
}

/** Newest matters of a sender looked through for those of the same message. */
const OF_SENDER = 60;

const UNREADABLE: Facts['case'] = {
  isReadable: false,
  code: '',
  title: { verbatim: '' },
  told: { verbatim: '' },
  where: { verbatim: '' },
  citizen: { verbatim: '' },
  due: { verbatim: '' },
  status: { verbatim: '' },
  history: [],
  media: [],
  hasMedia: false,
  isSealed: false,
  canAccept: false,
  canAsk: false,
  canForward: false,
  canAnswer: false,
  canRefuse: false,
  isAskedEnough: false,
  canSignApology: false,
  canTell: false,
  canNote: false,
  canReturn: false,
  canHandOver: false,
  canNoteTakenOver: false,
  canNoteTurnedDown: false,
  canMarkUrgent: false,
  canMerge: false,
  canAskWhy: false,
  canGiveReason: false,
  owner: '',
  why: { verbatim: '' },
  next: { verbatim: '' },
  isMasked: false,
  unmasked: { verbatim: '' },
  canReveal: false,
  canPassSealed: false,
};

export const forwardPosts: Loader<'forwardPosts'> = async (gathering) => {
  const { commune, now } = gathering;
  const found = await readable(gathering);
  const open = impartial(found ?? {}, commune);
  const others = commune.posts.filter(
    (post) => post.code !== found?.owner.post && holderOf(open, post.code, now) !== null,
  );
  return others.map((post) => ({ id: post.code, label: { verbatim: post.title } }));
};

export const apologyDraft: Loader<'apologyDraft'> = async (gathering) => {
  const { commune, line, now } = gathering;
  const found = await readable(gathering);
  const { officer } = line.person;
  const reason = told(gathering, 'reason')?.text ?? '';
  const faults = faultsOfReason(reason);
  const judged = { isReasonClear: faults.length === 0, reasonFaults: faults.map(reasonFault) };
  if (found === null || officer === null) return { letter: [], newDue: '', ...judged };
  const newDue =
    found.apology.kind === 'drafted' ? found.apology.newDue : extendedDue(found, { commune, now });
  const { status } = found.standing;
  const contents = {
    code: found.code,
    category: found.category,
    filedAt: found.filedAt,
    standing: status === 'accepted' || status === 'waiting' ? status : ('assigned' as const),
    reason,
    newDue,
    by: { post: postOf(officer, found, { commune, now }), officer },
  };
  return { letter: apologyLetter(contents, commune), newDue: dueVar(newDue), ...judged };
};

/** The case the run is about, when this officer may read it. */
export async function readable(gathering: Gathering): Promise<Complaint | null> {
  const { deps, commune, line, now } = gathering;
  const about = aboutComplaint(gathering);
  const { officer } = line.person;
  if (about === null || officer === null) return null;
  const found = await deps.db.within(commune.id, (tx) => findComplaint(tx, commune.id, about));
  return found !== null && mayRead(officer, found, { commune, now }) ? found : null;
}
