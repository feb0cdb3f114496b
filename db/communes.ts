// Communes: found by name or listed from anywhere, loaded whole within.
import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import { parseTerm, type RestRow, type Season, type Term, type WorkingHours } from '../domain/calendar.ts';
import type { Moment } from '../domain/clock.ts';
import type {
  AnswerTemplate,
  Category,
  Commune,
  Counter,
  CounterField,
  Fee,
  Hamlet,
  LetterDuties,
  Post,
  Reception,
  TermRow,
} from '../domain/commune.ts';
import type { CourtesyProfile } from '../domain/courtesy/profile.ts';
import type { CommuneId, OfficerId, PostCode } from '../domain/ids.ts';
import type { Absence, Officer } from '../domain/person.ts';
import type { Tx } from './client.ts';
import { loadFrontOffice } from './front-office.ts';
import { openOptional, toMoment } from './row.ts';
import * as tables from './schema/communes.ts';

/** A commune as its file says it; officers go by the key they have in the file. */
export type CommuneImport = {
  /** Short ASCII name, unique in the installation; importing again finds the commune by it. */
  readonly slug: string;
  readonly name: string;
  readonly province: string;
  readonly phone: string;
  readonly address: string;
  readonly hours: WorkingHours;
  readonly seasons: readonly Season[];
  /** Invented for the playground. */
  readonly demo: boolean;
  readonly hamlets: readonly Hamlet[];
  readonly posts: readonly Post[];
  readonly officers: readonly OfficerImport[];
  /** Keys of officers, in order of being asked. */
  readonly duty: readonly string[];
  readonly categories: readonly Category[];
  readonly terms: readonly TermRow[];
  readonly restDays: readonly RestRow[];
  readonly fields: readonly CounterField[];
  readonly counters: readonly Counter[];
  readonly receptions: readonly Reception[];
  readonly fees: readonly Fee[];
  readonly letters: LetterDuties;
  readonly courtesy: CourtesyProfile;
  readonly templates?: readonly AnswerTemplate[];
};

export type OfficerImport = {
  readonly key: string;
  readonly name: string;
  readonly phone: string | null;
  readonly posts: readonly PostCode[];
  readonly absences: readonly {
    readonly from: Moment;
    readonly to: Moment;
    readonly deputy: string | null;
  }[];
};

/** Every commune of the installation, by slug. Called from `anyCommune`. */
export async function listCommunes(tx: Tx): Promise<readonly CommuneId[]> {
  const { rows } = await tx.sql.execute<{ id: CommuneId }>(sql`select id from communes_list()`);
  return rows.map((row) => row.id);
}

/** The commune with this slug. Called from `anyCommune`. */
export async function findCommune(tx: Tx, slug: string): Promise<CommuneId | null> {
  const { rows } = await tx.sql.execute<{ id: CommuneId }>(sql`select id from find_commune(${slug})`);
  return rows[0]?.id ?? null;
}

/** The number that every import raises; null when the commune is unknown here. */
export async function communeVersion(tx: Tx, commune: CommuneId): Promise<number | null> {
  const [row] = await tx.sql
    .select({ version: tables.communes.version })
    .from(tables.communes)
    .where(eq(tables.communes.id, commune));
  return row?.version ?? null;
}

/** Whether the commune was invented for the playground. */
export async function isDemoCommune(tx: Tx, commune: CommuneId): Promise<boolean> {
  const [row] = await tx.sql
    .select({ demo: tables.communes.demo })
    .from(tables.communes)
    .where(eq(tables.communes.id, commune));
  return row?.demo ?? false;
}

/** When the commune was first brought in, on the machine's clock. */
export async function communeSince(tx: Tx, commune: CommuneId): Promise<Moment> {
  const [row] = await tx.sql
    .select({ createdAt: tables.communes.createdAt })
    .from(tables.communes)
    .where(eq(tables.communes.id, commune));
  if (row === undefined) throw new Error(`There is no commune ${commune}.`);
  return row.createdAt.getTime();
}

/** The officer a commune's file calls `key`; null for unknown and removed ones. */
export async function findOfficer(tx: Tx, commune: CommuneId, key: string): Promise<OfficerId | null> {
  const { officers } = tables;
  const [row] = await tx.sql
    .select({ id: officers.id })
    .from(officers)
    .where(and(eq(officers.communeId, commune), eq(officers.key, key), isNull(officers.removedAt)));
  return row?.id ?? null;
}

/** Everything that deciding needs to know of a commune. Ended hamlets and removed officers are left out. */
export async function loadCommune(tx: Tx, commune: CommuneId): Promise<Commune> {
  const [row] = await tx.sql.select().from(tables.communes).where(eq(tables.communes.id, commune));
  if (row === undefined) throw new Error(`There is no commune ${commune}.`);
  const { demo: _, createdAt: __, restDaysBefore: ___, restDaysChangedAt: ____, ...own } = row;
  return {
    ...own,
    hamlets: await loadHamlets(tx, commune),
    posts: await loadPosts(tx, commune),
    officers: await loadOfficers(tx, commune),
    duty: await loadDuty(tx, commune),
    categories: await loadCategories(tx, commune),
    terms: await loadTerms(tx, commune),
    restDays: await loadRestDays(tx, commune),
    ...(await loadFrontOffice(tx, commune)),
    templates: await loadTemplates(tx, commune),
  };
}

function loadHamlets(tx: Tx, commune: CommuneId): Promise<readonly Hamlet[]> {
  const { hamlets } = tables;
  return tx.sql
    .select({ id: hamlets.id, name: hamlets.name, far: hamlets.far })
    .from(hamlets)
    .where(and(eq(hamlets.communeId, commune), isNull(hamlets.endedAt)))
    .orderBy(asc(hamlets.position));
}

async function loadPosts(tx: Tx, commune: CommuneId): Promise<readonly Post[]> {
  const { posts } = tables;
  const rows = await tx.sql
    .select()
    .from(posts)
    .where(eq(posts.communeId, commune))
    .orderBy(asc(posts.position));
  return rows.map(({ communeId: _, position: __, ...post }) => post);
}

async function loadOfficers(tx: Tx, commune: CommuneId): Promise<readonly Officer[]> {
  const { officers } = tables;
  const rows = await tx.sql
    .select()
    .from(officers)
    .where(and(eq(officers.communeId, commune), isNull(officers.removedAt)))
    .orderBy(asc(officers.key));
  const posts = await loadHeldPosts(tx, commune);
  const absences = await loadAbsences(tx, commune);
  return rows.map((row) => ({
    id: row.id,
    commune,
    name: row.name,
    phone: openOptional(tx.seal, 'officers', 'phone', row.id, row.phone),
    person: row.personId,
    posts: posts.get(row.id) ?? [],
    absences: absences.get(row.id) ?? [],
    noticeHours: row.noticeHours,
  }));
}

async function loadHeldPosts(
  tx: Tx,
  commune: CommuneId,
): Promise<ReadonlyMap<OfficerId, readonly PostCode[]>> {
  const { holdings, posts } = tables;
  const rows = await tx.sql
    .select({ officer: holdings.officerId, post: holdings.post })
    .from(holdings)
    .innerJoin(posts, and(eq(posts.communeId, holdings.communeId), eq(posts.code, holdings.post)))
    .where(and(eq(holdings.communeId, commune), isNull(holdings.to)))
    .orderBy(asc(posts.position));
  return collect(
    rows,
    (row) => row.officer,
    (row) => row.post,
  );
}

async function loadAbsences(tx: Tx, commune: CommuneId): Promise<ReadonlyMap<OfficerId, readonly Absence[]>> {
  const { absences } = tables;
  const rows = await tx.sql
    .select()
    .from(absences)
    .where(eq(absences.communeId, commune))
    .orderBy(asc(absences.from));
  return collect(
    rows,
    (row) => row.officerId,
    (row): Absence => ({ from: toMoment(row.from), to: toMoment(row.to), deputy: row.deputyId }),
  );
}

async function loadDuty(tx: Tx, commune: CommuneId): Promise<readonly OfficerId[]> {
  const { duty } = tables;
  const rows = await tx.sql
    .select({ id: duty.officerId })
    .from(duty)
    .where(eq(duty.communeId, commune))
    .orderBy(asc(duty.position));
  return rows.map((row) => row.id);
}

async function loadCategories(tx: Tx, commune: CommuneId): Promise<readonly Category[]> {
  const { categories } = tables;
  const rows = await tx.sql
    .select()
    .from(categories)
    .where(eq(categories.communeId, commune))
    .orderBy(asc(categories.position));
  return rows.map(({ communeId: _, position: __, ...category }) => category);
}

async function loadTerms(tx: Tx, commune: CommuneId): Promise<readonly TermRow[]> {
  const { terms } = tables;
  const rows = await tx.sql
    .select()
    .from(terms)
    .where(eq(terms.communeId, commune))
    .orderBy(asc(terms.profile), asc(terms.from));
  return rows.map(({ communeId: _, ...row }) => ({ ...row, term: termOf(row.term) }));
}

async function loadRestDays(tx: Tx, commune: CommuneId): Promise<readonly RestRow[]> {
  const { restDays } = tables;
  const rows = await tx.sql
    .select()
    .from(restDays)
    .where(eq(restDays.communeId, commune))
    .orderBy(asc(restDays.date));
  return rows.map(({ communeId: _, origin: __, ...row }) => row);
}

async function loadTemplates(tx: Tx, commune: CommuneId): Promise<readonly AnswerTemplate[]> {
  const { answerTemplates } = tables;
  const rows = await tx.sql
    .select()
    .from(answerTemplates)
    .where(eq(answerTemplates.communeId, commune))
    .orderBy(asc(answerTemplates.position));
  return rows.map(({ communeId: _, position: __, ...row }) => row);
}

function termOf(text: tables.TermText): Term {
  const term = parseTerm(text);
  if (term === null) throw new Error(`A stored term is not one: ${text}`);
  return term;
}

function collect<Row, Key, Value>(
  rows: readonly Row[],
  keyOf: (row: Row) => Key,
  valueFrom: (row: Row) => Value,
): ReadonlyMap<Key, readonly Value[]> {
  const map = new Map<Key, Value[]>();
  for (const row of rows) map.set(keyOf(row), [...(map.get(keyOf(row)) ?? []), valueFrom(row)]);
  return map;
}
