// Facts of a citizen's own complaints, and of a receipt in anybody's hands.
import type { Tx } from '../../db/client.ts';
import {
  complaintsJoinedBy,
  complaintsOfCitizen,
  eventsOf,
  findComplaint,
  findComplaintByCode,
} from '../../db/complaints.ts';
import { MINUTE } from '../../domain/clock.ts';
import { codeIn } from '../../domain/code.ts';
import { type Complaint, hearersOf, isDiscreet, isSealed } from '../../domain/complaint/complaint.ts';
import { isConcerned } from '../../domain/complaint/concern.ts';
import { openTo } from '../../domain/complaint/lifecycle.ts';
import type { CommuneId, PersonId } from '../../domain/ids.ts';
import type { Facts } from '../../flows/facts.ts';
import { categoryName } from '../../locales/commune.ts';
import { barePhrase, complaintLine, historyLines, statusPhrase } from '../../locales/complaint.ts';
import { nextPhrase } from '../../locales/next.ts';
import { comingOf } from './coming.ts';
import { aboutComplaint, chosen, type Gathering, type Loader, told } from './gathering.ts';

/** A list longer than this is of no use on a phone. */
const LISTED = 20;
/** Tries of foreign or wrong receipts (DESIGN §3 Code): 5 in 10 minutes for each account. */
const CODE_TRIES = { most: 5, withinMs: 10 * MINUTE };

export const myComplaints: Loader<'myComplaints'> = async (gathering) => {
  const { deps, commune, line } = gathering;
  const mine = await deps.db.within(commune.id, (tx) => allMine(tx, commune.id, line.person.id));
  const code = codeSlot(gathering);
  // On a shared phone the very line would tell: danger at home is found by its code alone.
  const wanted = mine.filter((one) => (code === null ? !isDiscreet(one) : one.code === code));
  return wanted.map((complaint) => ({ id: complaint.id, label: complaintLine(complaint, commune) }));
};

/** What the citizen has sent and what they have joined, the newest first. */
async function allMine(tx: Tx, commune: CommuneId, person: PersonId): Promise<readonly Complaint[]> {
  const sent = await complaintsOfCitizen(tx, commune, person, LISTED);
  const joined = await complaintsJoinedBy(tx, commune, person, LISTED);
  return [...sent, ...joined].toSorted((one, other) => other.filedAt - one.filedAt).slice(0, LISTED);
}

export const receipt: Loader<'receipt'> = async (gathering) => {
  const { deps, commune, line } = gathering;
  const code = codeSlot(gathering);
  const borne =
    code === null
      ? null
      : await deps.db.within(commune.id, (tx) => findComplaintByCode(tx, commune.id, code));
  const found = borne !== null && isHiddenFrom(gathering, borne) ? null : borne;
  const isMine = found !== null && hearersOf(found).includes(line.person.id);
  const isTooOften = !isMine && !deps.tries.allow(`code ${line.conversation}`, CODE_TRIES);
  const isShown = found !== null && !isTooOften;
  return {
    isFound: isShown,
    isMine,
    isTooOften,
    code: { kind: 'code', code: code ?? '' },
    status: isShown ? barePhrase(found) : { verbatim: '' },
  };
};

/** To an officer on the side complained about a code is one that nobody bears. */
function isHiddenFrom({ commune, line }: Gathering, found: Complaint): boolean {
  const { officer } = line.person;
  return officer !== null && isConcerned(officer, found, commune);
}

/** The code a person typed, spoke or was sent here with. */
export function codeSlot(gathering: Gathering): string | null {
  const text = told(gathering, 'code')?.text ?? chosen(gathering, 'code');
  return text === null ? null : codeIn(text);
}

export const complaint: Loader<'complaint'> = async (gathering) => {
  const { deps, commune, line } = gathering;
  const about = aboutComplaint(gathering);
  if (about === null) return NOT_MINE;
  return deps.db.within(commune.id, async (tx) => {
    const found = await findComplaint(tx, commune.id, about);
    if (found === null || !hearersOf(found).includes(line.person.id)) return NOT_MINE;
    const history = historyLines(await eventsOf(tx, commune.id, about), commune);
    return { ...shown(found, gathering), history };
  });
};

function shown(found: Complaint, { commune, line, now }: Gathering): Omit<Facts['complaint'], 'history'> {
  const open = openTo({ kind: 'citizen', person: line.person.id }, found, { commune, now });
  const { standing } = found;
  return {
    isMine: true,
    code: { kind: 'code', code: found.code },
    category: categoryName(commune, found.category),
    status: statusPhrase(found, commune, now),
    question: standing.status === 'waiting' ? standing.question : '',
    isSealed: isSealed(found),
    isDiscreet: isDiscreet(found),
    isWaiting: standing.status === 'waiting',
    canAdd: open.includes('Supplement'),
    canWithdraw: open.includes('Withdraw'),
    canRate: open.includes('Rate'),
    isRated: standing.status === 'closed' && standing.rating !== null,
    canReopen: open.includes('Reopen'),
    canCorrect: open.includes('Correct'),
    canLeave: open.includes('Leave'),
    next: nextPhrase(comingOf(found, commune, now), commune, 'citizen'),
  };
}

const NOT_MINE: Facts['complaint'] = {
  isMine: false,
  code: '',
  category: '',
  status: { verbatim: '' },
  history: [],
  question: '',
  isSealed: false,
  isDiscreet: false,
  isWaiting: false,
  canAdd: false,
  canWithdraw: false,
  canRate: false,
  isRated: false,
  canReopen: false,
  canCorrect: false,
  canLeave: false,
  next: { verbatim: '' },
};
