// Facts of merging: cases that may be the same as the one at hand, and the one chosen.
import { findComplaint, findComplaintByCode, openComplaintsIn } from '../../db/complaints.ts';
import type { Complaint } from '../../domain/complaint/complaint.ts';
import { isSameMatter } from '../../domain/complaint/joining.ts';
import { mayRead } from '../../domain/complaint/lifecycle.ts';
import { type ComplaintId, id } from '../../domain/ids.ts';
import type { Facts } from '../../flows/facts.ts';
import { caseTitle } from '../../locales/case.ts';
import type { Phrase } from '../../locales/phrase.ts';
import { readable } from './case.ts';
import { codeSlot } from './complaint.ts';
import { chosen, type Gathering, type Loader } from './gathering.ts';

/** Newest cases of a field looked through for one that is the same. */
const LOOKED_AT = 100;
const OFFERED = 10;

export const sameCases: Loader<'sameCases'> = async (gathering) => {
  const { deps, commune } = gathering;
  const own = await readable(gathering);
  if (own === null) return [];
  const found = await deps.db.within(commune.id, (tx) =>
    openComplaintsIn(tx, commune.id, own.category, LOOKED_AT),
  );
  const near = found.filter((one) => isOpenTo(one, own, gathering)).toSorted(nearFirst(own));
  return near.slice(0, OFFERED).map((one) => ({ id: one.id, label: titleOf(one, gathering) }));
};

export const mergeTarget: Loader<'mergeTarget'> = async (gathering) => {
  const own = await readable(gathering);
  const target = await targetOf(gathering);
  if (own === null || target === null || !isOpenTo(target, own, gathering)) return NO_TARGET;
  return { isFound: true, id: target.id, title: titleOf(target, gathering, 'merge-target') };
};

const NO_TARGET: Facts['mergeTarget'] = { isFound: false, id: '', title: { key: 'merge-no-target' } };

function targetOf(gathering: Gathering): Promise<Complaint | null> {
  const { deps, commune } = gathering;
  const code = codeSlot(gathering);
  const into = chosen(gathering, 'into');
  return deps.db.within(commune.id, async (tx) => {
    if (code !== null) return findComplaintByCode(tx, commune.id, code);
    return into === null ? null : findComplaint(tx, commune.id, id<ComplaintId>(into));
  });
}

/** The officer may read it, and the two may become one. */
function isOpenTo(other: Complaint, own: Complaint, { commune, line, now }: Gathering): boolean {
  const { officer } = line.person;
  return officer !== null && mayRead(officer, other, { commune, now }) && isSameMatter(own, other);
}

/** Those of the same hamlet first. */
function nearFirst({ hamlet }: Complaint) {
  const distance = (one: Complaint): number => (one.hamlet === hamlet ? 0 : 1);
  return (one: Complaint, other: Complaint): number =>
    distance(one) - distance(other) || other.filedAt - one.filedAt;
}

function titleOf(
  complaint: Complaint,
  { commune }: Gathering,
  key: 'merge-target' | 'merge-item' = 'merge-item',
): Phrase {
  const title = caseTitle({ ...complaint, submission: complaint.kind, sealed: false }, commune);
  return { key, vars: { code: { kind: 'code', code: complaint.code }, title } };
}
