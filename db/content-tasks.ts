// Content tasks: reports of people sent back, reviews that are due and told of once, searches that found nothing.
import { and, asc, desc, eq, isNull, lt } from 'drizzle-orm';
import type { Day, Moment } from '../domain/clock.ts';
import type { CommuneId, OfficerId, PersonId, ProcedureId } from '../domain/ids.ts';
import type { SentBack, SentBackSaid } from '../domain/procedures/content-task.ts';
import type { LostSearch } from '../domain/procedures/lost-search.ts';
import type { Tx } from './client.ts';
import { type Statement, statement } from './hot.ts';
import { openOptional, toDate, toMoment } from './row.ts';
import { lostSearches, reviewsDue, sentBacks } from './schema/index.ts';
import { boundTo, type Sealer } from './seal.ts';

/** Searches a clerk looks through; older ones have had their time. */
const SEARCHES_MAX = 500;

/** Reports nobody has dealt with yet, the oldest first. */
export async function openSentBacks(tx: Tx, commune: CommuneId): Promise<readonly SentBack[]> {
  const rows = await tx.sql
    .select()
    .from(sentBacks)
    .where(and(eq(sentBacks.communeId, commune), isNull(sentBacks.closedAt)))
    .orderBy(asc(sentBacks.at));
  return rows.map((row) => ({
    id: row.id,
    procedure: row.procedureId,
    person: row.personId,
    said: saidOf(openOptional(tx.seal, 'sent_backs', 'said', row.id, row.said)),
    at: toMoment(row.at),
  }));
}

function saidOf(text: string | null): SentBackSaid | null {
  return text === null ? null : (JSON.parse(text) as SentBackSaid); // what `addSaid` sealed, and nothing else opens
}

/** Days of review of which somebody has been told. */
export async function reviewsTold(
  tx: Tx,
  commune: CommuneId,
): Promise<readonly { readonly procedure: ProcedureId; readonly due: Day }[]> {
  const { procedureId: procedure, due } = reviewsDue;
  return tx.sql.select({ procedure, due }).from(reviewsDue).where(eq(reviewsDue.communeId, commune));
}

/** Searches that found nothing, the newest first. */
export async function loadLostSearches(tx: Tx, commune: CommuneId): Promise<readonly LostSearch[]> {
  const rows = await tx.sql
    .select()
    .from(lostSearches)
    .where(eq(lostSearches.communeId, commune))
    .orderBy(desc(lostSearches.at))
    .limit(SEARCHES_MAX);
  return rows.map(({ id, text, how, at }) => ({
    id,
    text: tx.seal.open(boundTo('lost_searches', 'text', id), text),
    how,
    at: toMoment(at),
  }));
}

/** Forgets searches older than a moment, dealt with or not. */
export async function forgetLostSearches(tx: Tx, commune: CommuneId, before: Moment): Promise<void> {
  await tx.sql
    .delete(lostSearches)
    .where(and(eq(lostSearches.communeId, commune), lt(lostSearches.at, toDate(before))));
}

/** Adds reports; the run that told one tells it once. */
export function addSentBacks(
  added: readonly {
    readonly id: string;
    readonly commune: CommuneId;
    readonly procedure: ProcedureId;
    readonly person: PersonId;
    readonly version: string;
    readonly at: Moment;
  }[],
): Statement<void> {
  return statement(
    'sent_backs_add',
    `insert into sent_backs (id, commune_id, procedure_id, person_id, version, at)
     select * from unnest($1::uuid[], $2::uuid[], $3::text[], $4::uuid[], $5::text[], $6::timestamptz[])
     on conflict (id) do nothing`,
    [
      added.map((one) => one.id),
      added.map((one) => one.commune),
      added.map((one) => one.procedure),
      added.map((one) => one.person),
      added.map((one) => one.version),
      added.map((one) => toDate(one.at)),
    ],
    () => undefined,
  );
}

/** Adds to reports which paper it was. */
export function addSaid(
  sealer: Sealer,
  added: readonly { readonly id: string; readonly said: SentBackSaid }[],
): Statement<void> {
  return statement(
    'sent_backs_say',
    `update sent_backs s set said = r.said from unnest($1::uuid[], $2::bytea[]) as r(id, said) where s.id = r.id`,
    [
      added.map((one) => one.id),
      added.map(({ id, said }) => sealer.seal(boundTo('sent_backs', 'said', id), JSON.stringify(said))),
    ],
    () => undefined,
  );
}

/** Closes the open reports about sheets that have been signed. */
export function closeSentBacks(
  signed: readonly {
    readonly commune: CommuneId;
    readonly procedure: ProcedureId;
    readonly officer: OfficerId;
    readonly at: Moment;
  }[],
): Statement<void> {
  return statement(
    'sent_backs_close',
    `update sent_backs s set closed_at = r.at, closed_by = r.officer_id
     from unnest($1::uuid[], $2::text[], $3::uuid[], $4::timestamptz[]) as r(commune_id, procedure_id, officer_id, at)
     where s.commune_id = r.commune_id and s.procedure_id = r.procedure_id and s.closed_at is null`,
    [
      signed.map((one) => one.commune),
      signed.map((one) => one.procedure),
      signed.map((one) => one.officer),
      signed.map((one) => toDate(one.at)),
    ],
    () => undefined,
  );
}

/** Notes that somebody was told of reviews; one told before refuses the whole transaction. */
export function noteReviewsTold(
  told: readonly {
    readonly commune: CommuneId;
    readonly procedure: ProcedureId;
    readonly due: Day;
    readonly at: Moment;
  }[],
): Statement<void> {
  return statement(
    'reviews_due_note',
    `insert into reviews_due (commune_id, procedure_id, due, told_at)
     select * from unnest($1::uuid[], $2::text[], $3::date[], $4::timestamptz[])`,
    [
      told.map((one) => one.commune),
      told.map((one) => one.procedure),
      told.map((one) => one.due),
      told.map((one) => toDate(one.at)),
    ],
    () => undefined,
  );
}

/** Adds searches that found nothing, without whose they were. */
export function addLostSearches(
  sealer: Sealer,
  added: readonly { readonly commune: CommuneId; readonly search: LostSearch }[],
): Statement<void> {
  return statement(
    'lost_searches_add',
    `insert into lost_searches (id, commune_id, text, how, at)
     select * from unnest($1::uuid[], $2::uuid[], $3::bytea[], $4::text[], $5::timestamptz[]) on conflict (id) do nothing`,
    [
      added.map(({ search }) => search.id),
      added.map((one) => one.commune),
      added.map(({ search: { id, text } }) => sealer.seal(boundTo('lost_searches', 'text', id), text)),
      added.map(({ search }) => search.how),
      added.map(({ search }) => toDate(search.at)),
    ],
    () => undefined,
  );
}

/** Forgets searches a clerk has dealt with. */
export function dropLostSearches(ids: readonly string[]): Statement<void> {
  return statement(
    'lost_searches_drop',
    'delete from lost_searches where id = any($1::uuid[])',
    [ids],
    () => undefined,
  );
}
