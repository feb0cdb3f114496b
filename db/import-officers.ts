// Importing officers: who there is, which posts they hold, when they are away.
import { isDeepStrictEqual } from 'node:util';
import { and, eq, inArray, isNull } from 'drizzle-orm';
import type { Moment } from '../domain/clock.ts';
import type { CommuneId, Ids, OfficerId } from '../domain/ids.ts';
import type { Tx } from './client.ts';
import type { OfficerImport } from './communes.ts';
import { openOptional, sealOptional, toDate } from './row.ts';
import { absences, holdings, officers } from './schema/communes.ts';
import { people } from './schema/people.ts';

type OfficerRow = typeof officers.$inferSelect;
type ByKey = (key: string) => OfficerId;

/** Officers are found by their key; the ones that are no longer named are removed, and their chats with them. */
export async function importOfficers(
  tx: Tx,
  commune: CommuneId,
  wanted: readonly OfficerImport[],
  ids: Ids,
  now: Moment,
): Promise<{ readonly changed: boolean; readonly byKey: ByKey }> {
  const rows = await tx.sql.select().from(officers).where(eq(officers.communeId, commune));
  const there = new Map(rows.map((row) => [row.key, row]));
  const known = new Map<string, OfficerId>();
  let changed = false;
  for (const officer of wanted) {
    const row = there.get(officer.key);
    const id = row?.id ?? ids.next<OfficerId>();
    known.set(officer.key, id);
    if (row !== undefined && isAsWanted(tx, row, officer)) continue;
    await writeOfficer(tx, commune, id, officer);
    changed = true;
  }
  const gone = rows.filter((row) => row.removedAt === null && !known.has(row.key)).map((row) => row.id);
  await removeOfficers(tx, commune, gone, now);
  return { changed: changed || gone.length > 0, byKey: lookup(known) };
}

/** Opens and ends the holding of posts, so that who held what on a day can still be told. */
export async function importHoldings(
  tx: Tx,
  commune: CommuneId,
  wanted: readonly OfficerImport[],
  byKey: ByKey,
  now: Moment,
): Promise<boolean> {
  const rows = await tx.sql
    .select()
    .from(holdings)
    .where(and(eq(holdings.communeId, commune), isNull(holdings.to)));
  const held = new Map(rows.map((row) => [`${row.post} ${row.officerId}`, row]));
  const pairs = wanted.flatMap((officer) =>
    officer.posts.map((post) => ({ post, officerId: byKey(officer.key) })),
  );
  const names = new Set(pairs.map((pair) => `${pair.post} ${pair.officerId}`));
  const begun = pairs.filter((pair) => !held.has(`${pair.post} ${pair.officerId}`));
  const ended = [...held].filter(([name]) => !names.has(name)).map(([, row]) => row);
  if (begun.length > 0) {
    await tx.sql
      .insert(holdings)
      .values(begun.map((pair) => ({ ...pair, communeId: commune, from: toDate(now) })));
  }
  for (const { post, officerId, from } of ended) {
    await tx.sql
      .update(holdings)
      .set({ to: toDate(now) })
      .where(
        and(
          eq(holdings.communeId, commune),
          eq(holdings.post, post),
          eq(holdings.officerId, officerId),
          eq(holdings.from, from),
        ),
      );
  }
  return begun.length + ended.length > 0;
}

/** Absences of the file are written anew when any differs; those told in the chat are not its own. */
export async function importAbsences(
  tx: Tx,
  commune: CommuneId,
  wanted: readonly OfficerImport[],
  byKey: ByKey,
): Promise<boolean> {
  const rows = wanted.flatMap((officer) =>
    officer.absences.map(({ from, to, deputy }) => ({
      communeId: commune,
      officerId: byKey(officer.key),
      from: toDate(from),
      to: toDate(to),
      deputyId: deputy === null ? null : byKey(deputy),
    })),
  );
  const ofFile = and(eq(absences.communeId, commune), eq(absences.origin, 'file'));
  const current = await tx.sql.select().from(absences).where(ofFile);
  const sorted = (list: typeof rows) =>
    list.map((row) => [row.officerId, row.from.getTime(), row.to.getTime(), row.deputyId].join()).toSorted();
  if (isDeepStrictEqual(sorted(current), sorted(rows))) return false;
  await tx.sql.delete(absences).where(ofFile);
  // An absence told in the chat stands, whatever the file says of the same day.
  if (rows.length > 0) await tx.sql.insert(absences).values(rows).onConflictDoNothing();
  return true;
}

function isAsWanted(tx: Tx, row: OfficerRow, wanted: OfficerImport): boolean {
  const phone = openOptional(tx.seal, 'officers', 'phone', row.id, row.phone);
  return row.removedAt === null && row.name === wanted.name && phone === wanted.phone;
}

async function writeOfficer(tx: Tx, commune: CommuneId, id: OfficerId, wanted: OfficerImport): Promise<void> {
  const phone = sealOptional(tx.seal, 'officers', 'phone', id, wanted.phone);
  const row = { id, communeId: commune, key: wanted.key, name: wanted.name, phone, removedAt: null };
  await tx.sql
    .insert(officers)
    .values(row)
    .onConflictDoUpdate({ target: officers.id, set: { name: row.name, phone: row.phone, removedAt: null } });
}

/** Whoever leaves office must not read the commune's cases on the phone any more. */
async function removeOfficers(
  tx: Tx,
  commune: CommuneId,
  gone: readonly OfficerId[],
  now: Moment,
): Promise<void> {
  if (gone.length === 0) return;
  await tx.sql
    .update(officers)
    .set({ removedAt: toDate(now), personId: null })
    .where(and(eq(officers.communeId, commune), inArray(officers.id, [...gone])));
  await tx.sql
    .update(people)
    .set({ officerId: null })
    .where(and(eq(people.communeId, commune), inArray(people.officerId, [...gone])));
}

function lookup(known: ReadonlyMap<string, OfficerId>): ByKey {
  return (key) => {
    const id = known.get(key);
    if (id === undefined)
      throw new Error(`The commune's file names an officer "${key}" that it does not list.`);
    return id;
  };
}
