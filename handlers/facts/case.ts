// Facts of an officer's cases: the list worst first, one case as this officer may see it, the apology to sign.
import type { Tx } from '../../db/client.ts';
import { eventsOf, findComplaint, openComplaintsOf } from '../../db/complaints.ts';
import { loadPerson } from '../../db/people.ts';
import { workingMinutesBetween } from '../../domain/calendar.ts';
import type { Commune } from '../../domain/commune.ts';
import type { Complaint } from '../../domain/complaint/complaint.ts';
import { isSealed } from '../../domain/complaint/complaint.ts';
import { impartial, isNobody } from '../../domain/complaint/concern.ts';
import { calendarFor } from '../../domain/complaint/context.ts';
import { mayKnowCitizen, mayRead, offersFor } from '../../domain/complaint/lifecycle.ts';
import { postOf } from '../../domain/complaint/owners.ts';
import { extendedDue } from '../../domain/complaint/promise.ts';
import type { CommuneId, OfficerId } from '../../domain/ids.ts';
import { faultsOfReason } from '../../domain/letters/reason.ts';
import { holderOf } from '../../domain/routing.ts';
import type { Facts } from '../../flows/facts.ts';
import { apologyLetter, reasonFault } from '../../locales/apology.ts';
import { caseCitizen, caseDue, caseLine, caseStatus, caseTitle, caseTold } from '../../locales/case.ts';
import { dueVar, hamletName } from '../../locales/commune.ts';
import { historyLines } from '../../locales/complaint.ts';
import { lines, type Phrase } from '../../locales/phrase.ts';
import { subjectsPhrase } from '../../locales/subjects.ts';
import { wherePhrase } from '../../locales/told.ts';
import { codeSlot } from './complaint.ts';
import { aboutComplaint, type Gathering, type Loader, told } from './gathering.ts';

/** A leader's list; what is further down is not of today. */
const LISTED = 50;

export const caseList: Loader<'caseList'> = async (gathering) => {
  const { commune, now } = gathering;
  const calendar = calendarFor(commune);
  const code = codeSlot(gathering);
  const cases = (await casesOf(gathering)).filter((one) => code === null || one.code === code);
  return cases.map((one) => ({
    id: one.id,
    label: caseLine(one, workingMinutesBetween(calendar, now, one.due.at), commune),
  }));
};

export const caseCount: Loader<'caseCount'> = async (gathering) => {
  const cases = await casesOf(gathering);
  return { open: cases.length, overdue: cases.filter((one) => one.due.at <= gathering.now).length };
};

/**
 * The cases of the officer and of those for whom they stand in, worst first: emergencies, then by what is left. What
 * they may not read is not even counted.
 */
async function casesOf({ deps, commune, line, now }: Gathering): Promise<readonly Complaint[]> {
  const { officer } = line.person;
  if (officer === null) return [];
  const away = commune.officers.filter((one) =>
    one.absences.some((absence) => absence.deputy === officer && absence.from <= now && now < absence.to),
  );
  const owners: readonly OfficerId[] = [officer, ...away.map((one) => one.id)];
  const found = await deps.db.within(commune.id, (tx) => openOf(tx, commune.id, owners));
  const cases = found.filter((one) => mayRead(officer, one, { commune, now }));
  return cases.toSorted((one, other) => weight(one) - weight(other) || one.due.at - other.due.at);
}

async function openOf(
  tx: Tx,
  commune: CommuneId,
  owners: readonly OfficerId[],
): Promise<readonly Complaint[]> {
  const found: Complaint[] = [];
  for (const owner of owners) found.push(...(await openComplaintsOf(tx, commune, owner, LISTED)));
  return found;
}

function weight(complaint: Complaint): number {
  return complaint.urgency === 'emergency' ? 0 : complaint.standing.status === 'answered' ? 2 : 1;
}

export const oneCase: Loader<'case'> = async (gathering) => {
  const { deps, commune, line, now } = gathering;
  const about = aboutComplaint(gathering);
  const { officer } = line.person;
  if (about === null || officer === null) return UNREADABLE;
  return deps.db.within(commune.id, async (tx) => {
    const found = await findComplaint(tx, commune.id, about);
    if (found === null || !mayRead(officer, found, { commune, now })) return UNREADABLE;
    const history = historyLines(await eventsOf(tx, commune.id, about), commune);
    const person = mayKnowCitizen(officer, found, { commune, now })
      ? await loadPerson(tx, commune.id, found.citizen)
      : null;
    const citizen = person === null ? 'hidden' : { name: person.name, phone: found.phone ?? person.phone };
    return { ...shown(found, officer, gathering), history, citizen: caseCitizen(citizen) };
  });
};

function shown(
  found: Complaint,
  officer: OfficerId,
  { commune, now }: Gathering,
): Omit<Facts['case'], 'history' | 'citizen'> {
  const offers = offersFor(found, officer, { commune, now });
  const sealed = isSealed(found);
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
    told: toldOf(found, commune),
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
    canSignApology: offers.includes('SignApology'),
    canTell: offers.includes('NoteHeard'),
  };
}

/** What the citizen told, and whom it is about: chosen from a list, it need not stand in the story. */
function toldOf(found: Complaint, commune: Commune): Phrase {
  const { subjects } = found;
  if (subjects === undefined || isNobody(subjects)) return caseTold(found);
  const who: Phrase = { key: 'case-about', vars: { who: subjectsPhrase(subjects, commune) } };
  return lines([caseTold(found), who]);
}

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
  canSignApology: false,
  canTell: false,
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
