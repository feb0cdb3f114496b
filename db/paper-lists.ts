// Paper lists: what people were given for a procedure, sealed; kept for them, brought up to date, forgotten in time.
import { and, desc, eq, inArray, isNotNull, isNull, lt } from 'drizzle-orm';
import type { Moment } from '../domain/clock.ts';
import type { CommuneId, PersonId, ProcedureId } from '../domain/ids.ts';
import type { PaperList } from '../domain/procedures/paper-list.ts';
import type { Tx } from './client.ts';
import { allOf, type Statement, statement } from './hot.ts';
import { toDate, toMoment } from './row.ts';
import { paperLists } from './schema/index.ts';
import { boundTo, type Sealer } from './seal.ts';

/** A list and whose it is. */
export type OwnedList = { readonly commune: CommuneId; readonly person: PersonId; readonly list: PaperList };

/** What is sealed: answers, papers and ticks tell of the person. */
type State = Pick<PaperList, 'answers' | 'given' | 'ticked'>;

/** A person's list for a procedure; null when they were given none, or it was forgotten. */
export async function findPaperList(
  tx: Tx,
  commune: CommuneId,
  person: PersonId,
  procedure: ProcedureId,
): Promise<PaperList | null> {
  const [row] = await tx.sql
    .select()
    .from(paperLists)
    .where(
      and(
        eq(paperLists.communeId, commune),
        eq(paperLists.personId, person),
        eq(paperLists.procedureId, procedure),
      ),
    );
  return row === undefined ? null : listOf(tx.seal, row);
}

/** The lists a person keeps, the newest first. */
export async function keptLists(tx: Tx, commune: CommuneId, person: PersonId): Promise<readonly PaperList[]> {
  const rows = await tx.sql
    .select()
    .from(paperLists)
    .where(
      and(eq(paperLists.communeId, commune), eq(paperLists.personId, person), isNotNull(paperLists.keptAt)),
    )
    .orderBy(desc(paperLists.keptAt));
  return rows.map((row) => listOf(tx.seal, row));
}

/** Which versions of which sheets people's lists were made from. */
export async function givenVersions(
  tx: Tx,
  commune: CommuneId,
): Promise<readonly { readonly procedure: ProcedureId; readonly version: string }[]> {
  const { procedureId: procedure, version } = paperLists;
  return tx.sql
    .selectDistinct({ procedure, version })
    .from(paperLists)
    .where(eq(paperLists.communeId, commune));
}

/** Lists made from other versions of a sheet than the one of now. */
export async function listsMadeFrom(
  tx: Tx,
  commune: CommuneId,
  procedure: ProcedureId,
  versions: readonly string[],
  atMost: number,
): Promise<readonly { readonly person: PersonId; readonly list: PaperList }[]> {
  const rows = await tx.sql
    .select()
    .from(paperLists)
    .where(
      and(
        eq(paperLists.communeId, commune),
        eq(paperLists.procedureId, procedure),
        inArray(paperLists.version, [...versions]),
      ),
    )
    .limit(atMost);
  return rows.map((row) => ({ person: row.personId, list: listOf(tx.seal, row) }));
}

/** Forgets lists that were read before a moment and that nobody asked to keep. */
export async function forgetReadLists(tx: Tx, commune: CommuneId, before: Moment): Promise<void> {
  const { communeId, keptAt, givenAt } = paperLists;
  await tx.sql
    .delete(paperLists)
    .where(and(eq(communeId, commune), isNull(keptAt), lt(givenAt, toDate(before))));
}

/** Remembers lists that were read; a list the person keeps stays as they have it. */
export function noteGiven(sealer: Sealer, lists: readonly OwnedList[]): Statement<void> {
  return put('paper_lists_give', sealer, lists, 'where paper_lists.kept_at is null');
}

/** Writes lists as their people keep them. */
export function keepLists(sealer: Sealer, lists: readonly OwnedList[]): Statement<void> {
  return put('paper_lists_keep', sealer, lists, '');
}

function put(name: string, sealer: Sealer, lists: readonly OwnedList[], onlyWhere: string): Statement<void> {
  return statement(
    name,
    `insert into paper_lists (commune_id, person_id, procedure_id, version, state, given_at, kept_at)
     select * from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::bytea[], $6::timestamptz[], $7::timestamptz[])
     on conflict (commune_id, person_id, procedure_id) do update
     set version = excluded.version, state = excluded.state, given_at = excluded.given_at, kept_at = excluded.kept_at
     ${onlyWhere}`,
    columnsOf(sealer, lists),
    () => undefined,
  );
}

/** Brings lists to the sheets of now; one that has moved on meanwhile refuses the whole transaction. */
export function renewLists(
  sealer: Sealer,
  renewed: readonly (OwnedList & { readonly from: string })[],
): Statement<void> {
  return statement(
    'paper_lists_renew',
    `with renewed as (
       update paper_lists l set version = r.version, state = r.state
       from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::bytea[], $6::text[])
         as r(commune_id, person_id, procedure_id, version, state, from_version)
       where l.commune_id = r.commune_id and l.person_id = r.person_id and l.procedure_id = r.procedure_id
         and l.version = r.from_version
       returning 1
     ) ${allOf('renewed', '$7')}`,
    [...columnsOf(sealer, renewed).slice(0, 5), renewed.map((one) => one.from), renewed.length],
    () => undefined,
  );
}

/** Lets lists go. */
export function dropLists(
  dropped: readonly {
    readonly commune: CommuneId;
    readonly person: PersonId;
    readonly procedure: ProcedureId;
  }[],
): Statement<void> {
  return statement(
    'paper_lists_drop',
    `delete from paper_lists l using unnest($1::uuid[], $2::uuid[], $3::text[]) as d(commune_id, person_id, procedure_id)
     where l.commune_id = d.commune_id and l.person_id = d.person_id and l.procedure_id = d.procedure_id`,
    [
      dropped.map((one) => one.commune),
      dropped.map((one) => one.person),
      dropped.map((one) => one.procedure),
    ],
    () => undefined,
  );
}

function columnsOf(sealer: Sealer, lists: readonly OwnedList[]): readonly (readonly unknown[])[] {
  return [
    lists.map((one) => one.commune),
    lists.map((one) => one.person),
    lists.map(({ list }) => list.procedure),
    lists.map(({ list }) => list.version),
    lists.map(({ person, list }) => sealer.seal(stateBound(person, list.procedure), stateText(list))),
    lists.map(({ list }) => toDate(list.givenAt)),
    lists.map(({ list }) => (list.keptAt === null ? null : toDate(list.keptAt))),
  ];
}

function stateText({ answers, given, ticked }: PaperList): string {
  return JSON.stringify({ answers, given, ticked } satisfies State);
}

function stateBound(person: PersonId, procedure: ProcedureId): string {
  return boundTo('paper_lists', 'state', `${person}/${procedure}`);
}

function listOf(sealer: Sealer, row: typeof paperLists.$inferSelect): PaperList {
  // `as`: the column holds what `stateText` made, and nothing else opens.
  const state = JSON.parse(sealer.open(stateBound(row.personId, row.procedureId), row.state)) as State;
  return {
    ...state,
    procedure: row.procedureId,
    version: row.version,
    givenAt: toMoment(row.givenAt),
    keptAt: row.keptAt === null ? null : toMoment(row.keptAt),
  };
}
