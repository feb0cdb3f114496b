// Facts of lists of cases: an officer's own, worst first; what is late with others; who has how many.
import type { Tx } from '../../db/client.ts';
import { allOpenComplaints, openComplaintsOf, openSealed } from '../../db/complaints.ts';
import { workingMinutesBetween } from '../../domain/calendar.ts';
import { type Complaint, isSealed } from '../../domain/complaint/complaint.ts';
import { calendarFor } from '../../domain/complaint/context.ts';
import { mayRead, rolesOf } from '../../domain/complaint/lifecycle.ts';
import { ownerToday } from '../../domain/complaint/owners.ts';
import type { CommuneId, OfficerId } from '../../domain/ids.ts';
import type { Item } from '../../flows/facts.ts';
import { balanceLine, caseLine, lateLine } from '../../locales/case.ts';
import { plain } from '../../locales/phrase.ts';
import { codeSlot } from './complaint.ts';
import type { Gathering, Loader } from './gathering.ts';

/** A leader's list; what is further down is not of today. */
const LISTED = 50;
/** Open cases of a whole commune looked through at once: more than any has. */
const OF_COMMUNE = 500;

/** The officer whose lists these are; null: nobody, and nothing is listed. */
export type Reader = Pick<Gathering, 'deps' | 'commune' | 'now'> & { readonly officer: OfficerId | null };

function readerOf({ deps, commune, line, now }: Gathering): Reader {
  return { deps, commune, now, officer: line.person.officer };
}

export const caseList: Loader<'caseList'> = async (gathering) => {
  const code = codeSlot(gathering);
  const cases = (await casesOf(readerOf(gathering))).filter((one) => code === null || one.code === code);
  return cases.map((one) => ({ id: one.id, label: lineOf(one, gathering) }));
};

export const caseCount: Loader<'caseCount'> = async (gathering) => {
  const cases = await casesOf(readerOf(gathering));
  return { open: cases.length, overdue: cases.filter((one) => isLate(one, gathering)).length };
};

export const lateCases: Loader<'lateCases'> = async (gathering): Promise<readonly Item[]> => {
  const { commune, now } = gathering;
  const cases = await lateOf(readerOf(gathering));
  return cases.map((one) => {
    const owner = ownerToday(one, { commune, now });
    return { id: one.id, label: lateLine(lineOf(one, gathering), owner, one.why?.state ?? null, commune) };
  });
};

export const lateCount: Loader<'lateCount'> = async (gathering) => ({
  count: (await lateOf(readerOf(gathering))).length,
});

export const balance: Loader<'balance'> = async (gathering) => {
  const { commune, now } = gathering;
  const cases = await readableOf(readerOf(gathering));
  const lines = commune.officers
    .map((officer) => {
      const own = cases.filter((one) => ownerToday(one, { commune, now }).officer === officer.id);
      const late = own.filter((one) => isLate(one, gathering)).length;
      const isAway = officer.absences.some(({ from, to }) => from <= now && now < to);
      return { officer: officer.id, open: own.length, late, isAway };
    })
    .filter(({ open }) => open > 0)
    .toSorted((one, other) => other.open - one.open || other.late - one.late);
  if (lines.length === 0) return { lines: [plain('balance-nobody')] };
  return { lines: lines.map((line) => balanceLine(line, commune)) };
};

/**
 * The cases of the officer and of those for whom they stand in, worst first: emergencies, then by what is left. What
 * they may not read is not even counted.
 */
export async function casesOf({ deps, commune, officer, now }: Reader): Promise<readonly Complaint[]> {
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

/** Everything open that this officer may read; nothing sealed, which is neither listed nor counted for others. */
async function readableOf({ deps, commune, officer, now }: Reader): Promise<readonly Complaint[]> {
  if (officer === null) return [];
  const all = await deps.db.within(commune.id, (tx) => allOpenComplaints(tx, commune.id, OF_COMMUNE));
  return all.filter((one) => !isSealed(one) && mayRead(officer, one, { commune, now }));
}

/** Late ones of others over whom this officer stands. */
export async function lateOf(reader: Reader): Promise<readonly Complaint[]> {
  const { commune, officer, now } = reader;
  if (officer === null) return [];
  return (await readableOf(reader)).filter((one) => {
    const roles = rolesOf({ kind: 'officer', officer }, one, { commune, now });
    return isLate(one, reader) && roles.includes('superior') && !roles.includes('owner');
  });
}

/** Past its promised end, and the commune still owes an answer. */
function isLate({ due, standing }: Complaint, { now }: Pick<Gathering, 'now'>): boolean {
  return due.at <= now && standing.status !== 'answered' && standing.status !== 'handed_over';
}

function lineOf(complaint: Complaint, { commune, now }: Gathering): Item['label'] {
  return caseLine(complaint, workingMinutesBetween(calendarFor(commune), now, complaint.due.at), commune);
}

function weight(complaint: Complaint): number {
  if (complaint.urgency === 'emergency') return 0;
  const { status } = complaint.standing;
  return status === 'answered' || status === 'handed_over' ? 2 : 1;
}

/** The sealed matters that this officer may open: code and time left, nothing else. */
export const sealedList: Loader<'sealedList'> = async ({ deps, commune, line, now }) => {
  const { officer } = line.person;
  if (officer === null) return [];
  const sealed = await deps.db.within(commune.id, (tx) => openSealed(tx, commune.id, LISTED));
  return sealed
    .filter((one) => mayRead(officer, one, { commune, now }))
    .map((one) => ({
      id: one.id,
      label: caseLine(one, workingMinutesBetween(calendarFor(commune), now, one.due.at), commune),
    }));
};
