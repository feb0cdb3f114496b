// Facts of what is known already: the citizen's own open matters, and like matters of others near by.
import { complaintsOfCitizen, openComplaintsIn } from '../../db/complaints.ts';
import { type Complaint, hearersOf, isSealed } from '../../domain/complaint/complaint.ts';
import { openTo } from '../../domain/complaint/lifecycle.ts';
import { similarTo } from '../../domain/complaint/similar.ts';
import { type CategoryId, type HamletId, id } from '../../domain/ids.ts';
import { complaintLine, similarLine } from '../../locales/complaint.ts';
import { chosen, type Loader, placeIn } from './gathering.ts';

/** Matters offered at a time. */
const OFFERED = 3;
/** Newest matters looked through. */
const LOOKED_AT = 60;

export const openMine: Loader<'openMine'> = async ({ deps, commune, line, now }) => {
  const person = line.person.id;
  const mine = await deps.db.within(commune.id, (tx) =>
    complaintsOfCitizen(tx, commune.id, person, LOOKED_AT),
  );
  const mayAdd = (one: Complaint): boolean =>
    openTo({ kind: 'citizen', person }, one, { commune, now }).includes('Supplement');
  return mine
    .filter((one) => !isSealed(one) && one.standing.status !== 'answered' && mayAdd(one))
    .slice(0, OFFERED)
    .map((one) => ({ id: one.id, label: complaintLine(one, commune) }));
};

export const similar: Loader<'similar'> = async (gathering) => {
  const { deps, commune, line } = gathering;
  const category = chosen(gathering, 'category');
  if (category === null) return [];
  const hamlet = chosen(gathering, 'hamlet');
  const report = {
    category: id<CategoryId>(category),
    hamlet: hamlet === null ? null : id<HamletId>(hamlet),
    place: placeIn(gathering, 'place'),
  };
  const found = await deps.db.within(commune.id, (tx) =>
    openComplaintsIn(tx, commune.id, report.category, LOOKED_AT),
  );
  return similarTo(report, found)
    .filter((one) => !hearersOf(one).includes(line.person.id))
    .slice(0, OFFERED)
    .map((one) => ({ id: one.id, label: similarLine(one, commune) }));
};
