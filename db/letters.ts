// Letters: the state row written by version, its number taken with the signature, the events only added.
import { and, asc, desc, eq, inArray, isNotNull, sql } from 'drizzle-orm';
import type { CommuneId, LetterId } from '../domain/ids.ts';
import type { RecordedLetterEvent } from '../domain/letters/events.ts';
import { type Letter, type LetterKind, type LetterStatus, signedOf } from '../domain/letters/letter.ts';
import type { Tx } from './client.ts';
import { allOf, type Statement, statement } from './hot.ts';
import { toDate } from './row.ts';
import { letters } from './schema/index.ts';
import { boundTo, type Sealer } from './seal.ts';

const COLUMNS = { id: letters.id, state: letters.state };

/** A letter as it stands. */
export async function findLetter(tx: Tx, commune: CommuneId, letter: LetterId): Promise<Letter | null> {
  const [row] = await tx.sql
    .select(COLUMNS)
    .from(letters)
    .where(and(eq(letters.communeId, commune), eq(letters.id, letter)));
  return row ? letterOf(tx.seal, row) : null;
}

/** Letters in one of these statuses, the oldest first. */
export async function lettersIn(
  tx: Tx,
  commune: CommuneId,
  statuses: readonly LetterStatus[],
  most: number,
): Promise<readonly Letter[]> {
  const rows = await tx.sql
    .select(COLUMNS)
    .from(letters)
    .where(and(eq(letters.communeId, commune), inArray(letters.status, [...statuses])))
    .orderBy(asc(letters.draftedAt), asc(letters.id))
    .limit(most);
  return rows.map((row) => letterOf(tx.seal, row));
}

/** The register of a year, the newest entry first. */
export async function registerOf(
  tx: Tx,
  commune: CommuneId,
  year: number,
  most: number,
): Promise<readonly Letter[]> {
  const rows = await tx.sql
    .select(COLUMNS)
    .from(letters)
    .where(and(eq(letters.communeId, commune), eq(letters.year, year), isNotNull(letters.number)))
    .orderBy(desc(letters.draftedAt), desc(letters.id))
    .limit(most);
  return rows.map((row) => letterOf(tx.seal, row));
}

/** The number that the next letter of this kind and year gets, if nobody signs one in between. */
export async function nextNumber(
  tx: Tx,
  commune: CommuneId,
  kind: LetterKind,
  year: number,
): Promise<number> {
  const [row] = await tx.sql
    .select({ last: sql<number>`coalesce(max(${letters.number}), 0)` })
    .from(letters)
    .where(and(eq(letters.communeId, commune), eq(letters.kind, kind), eq(letters.year, year)));
  return Number(row?.last ?? 0) + 1;
}

function letterOf(sealer: Sealer, row: { id: LetterId; state: Buffer }): Letter {
  // `as`: only `insertLetters` and `updateLetters` write this column, from a Letter; the seal proves that nobody else has.
  return JSON.parse(sealer.open(boundTo('letters', 'state', row.id), row.state)) as Letter;
}

const NAMES = 'id, commune_id, version, kind, status, year, number, complaint_id, drafted_at, state';
const UNNESTED = `unnest($1::uuid[], $2::uuid[], $3::int[], $4::text[], $5::text[], $6::int[], $7::int[], $8::uuid[],
  $9::timestamptz[], $10::bytea[]`;

/** Writes new letters. A number that somebody else has taken meanwhile refuses the whole transaction (23505). */
export function insertLetters(sealer: Sealer, drafted: readonly Letter[]): Statement<void> {
  return statement(
    'letters_insert',
    `insert into letters (${NAMES}) select * from ${UNNESTED})`,
    valuesOf(sealer, drafted),
    () => undefined,
  );
}

/** A letter's new state, and the version it was decided on. */
export type LetterStep = { readonly before: number; readonly after: Letter };

/** Writes states on. Refused whole (`NOT_ALL`) when one has moved since it was read, and by a number that is taken. */
export function updateLetters(sealer: Sealer, steps: readonly LetterStep[]): Statement<void> {
  return statement(
    'letters_update',
    `with moved as (
       update letters l set version = r.version, status = r.status, year = r.year, number = r.number, state = r.state
       from ${UNNESTED}, $11::int[]) as r(${NAMES}, before)
       where l.id = r.id and l.version = r.before returning 1
     ) ${allOf('moved', '$12')}`,
    [
      ...valuesOf(
        sealer,
        steps.map((step) => step.after),
      ),
      steps.map((step) => step.before),
      steps.length,
    ],
    () => undefined,
  );
}

function valuesOf(sealer: Sealer, rows: readonly Letter[]): readonly unknown[] {
  return [
    rows.map((row) => row.id),
    rows.map((row) => row.commune),
    rows.map((row) => row.version),
    rows.map((row) => row.contents.kind),
    rows.map((row) => row.standing.status),
    rows.map((row) => signedOf(row)?.register.year ?? null),
    rows.map((row) => signedOf(row)?.register.number ?? null),
    rows.map((row) => (row.contents.kind === 'apology' ? row.contents.complaint : null)),
    rows.map((row) => toDate(row.draftedAt)),
    rows.map((row) => sealer.seal(boundTo('letters', 'state', row.id), JSON.stringify(row))),
  ];
}

/** Adds to histories; a number taken already refuses the whole transaction. */
export function addLetterEvents(
  sealer: Sealer,
  added: readonly {
    readonly commune: CommuneId;
    readonly letter: LetterId;
    readonly recorded: RecordedLetterEvent;
  }[],
): Statement<void> {
  return statement(
    'letter_events_add',
    `insert into letter_events (commune_id, letter_id, number, at, kind, body)
     select * from unnest($1::uuid[], $2::uuid[], $3::int[], $4::timestamptz[], $5::text[], $6::bytea[])`,
    [
      added.map((one) => one.commune),
      added.map((one) => one.letter),
      added.map((one) => one.recorded.number),
      added.map((one) => toDate(one.recorded.at)),
      added.map((one) => one.recorded.event.kind),
      added.map((one) =>
        sealer.seal(
          boundTo('letter_events', 'body', `${one.letter}:${one.recorded.number}`),
          JSON.stringify(one.recorded),
        ),
      ),
    ],
    () => undefined,
  );
}
