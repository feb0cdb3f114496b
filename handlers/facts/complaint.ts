// Facts of a citizen's own complaints, and of a receipt in anybody's hands.
import { complaintsOfCitizen, eventsOf, findComplaint, findComplaintByCode } from '../../db/complaints.ts';
import { MINUTE } from '../../domain/clock.ts';
import { codeIn } from '../../domain/code.ts';
import type { Complaint } from '../../domain/complaint/complaint.ts';
import { isSealed } from '../../domain/complaint/complaint.ts';
import { isConcerned } from '../../domain/complaint/concern.ts';
import { openTo } from '../../domain/complaint/lifecycle.ts';
import type { Facts } from '../../flows/facts.ts';
import { categoryName } from '../../locales/commune.ts';
import { barePhrase, complaintLine, historyLines, statusPhrase } from '../../locales/complaint.ts';
import { aboutComplaint, chosen, type Gathering, type Loader, told } from './gathering.ts';

/** A list longer than this is of no use on a phone. */
const LISTED = 20;
/** Tries of foreign or wrong receipts (DESIGN §3 Code): 5 in 10 minutes for each account. */
const CODE_TRIES = { most: 5, withinMs: 10 * MINUTE };

export const myComplaints: Loader<'myComplaints'> = async (gathering) => {
  const { deps, commune, line } = gathering;
  const mine = await deps.db.within(commune.id, (tx) =>
    complaintsOfCitizen(tx, commune.id, line.person.id, LISTED),
  );
  const code = codeSlot(gathering);
  const wanted = code === null ? mine : mine.filter((complaint) => complaint.code === code);
  return wanted.map((complaint) => ({ id: complaint.id, label: complaintLine(complaint, commune) }));
};

export const receipt: Loader<'receipt'> = async (gathering) => {
  const { deps, commune, line } = gathering;
  const code = codeSlot(gathering);
  const borne =
    code === null
      ? null
      : await deps.db.within(commune.id, (tx) => findComplaintByCode(tx, commune.id, code));
  const found = borne !== null && isHiddenFrom(gathering, borne) ? null : borne;
  const isMine = found?.citizen === line.person.id;
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
    if (found === null || found.citizen !== line.person.id) return NOT_MINE;
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
    isWaiting: standing.status === 'waiting',
    canAdd: open.includes('Supplement'),
    canWithdraw: open.includes('Withdraw'),
    canRate: open.includes('Rate'),
    canReopen: open.includes('Reopen'),
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
  isWaiting: false,
  canAdd: false,
  canWithdraw: false,
  canRate: false,
  canReopen: false,
};
