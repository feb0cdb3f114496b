// Complaints: the state row written by version, the events only added, and how people find their cases.
import { and, asc, desc, eq, inArray, type SQL, sql } from 'drizzle-orm';
import { type Complaint, OPEN_STATUSES, type Owner } from '../domain/complaint/complaint.ts';
import type { Recorded } from '../domain/complaint/events.ts';
import type { CategoryId, CommuneId, ComplaintId, OfficerId, PersonId } from '../domain/ids.ts';
import type { Tx } from './client.ts';
import { allOf, type Statement, statement } from './hot.ts';
import { complaints, events, followings } from './schema/index.ts';
import { boundTo, type Sealer } from './seal.ts';
import { NAMELESS_VERSION, nameless, senderInColumn } from './sender.ts';

const COLUMNS = { id: complaints.id, state: complaints.state };
const IS_OPEN = inArray(complaints.status, [...OPEN_STATUSES]);
const NEWEST_FIRST = desc(complaints.filedAt);
const DUE_FIRST = asc(complaints.dueAt);

/** A complaint as it stands. */
export async function findComplaint(
  tx: Tx,
  commune: CommuneId,
  complaint: ComplaintId,
): Promise<Complaint | null> {
  const [row] = await tx.sql
    .select(COLUMNS)
    .from(complaints)
    .where(and(eq(complaints.communeId, commune), eq(complaints.id, complaint)));
  return row ? complaintOf(tx.seal, row) : null;
}

/** The complaint that bears a receipt's code. */
export async function findComplaintByCode(
  tx: Tx,
  commune: CommuneId,
  code: string,
): Promise<Complaint | null> {
  const [row] = await tx.sql
    .select(COLUMNS)
    .from(complaints)
    .where(and(eq(complaints.communeId, commune), eq(complaints.code, code)));
  return row ? complaintOf(tx.seal, row) : null;
}

/** What a citizen has submitted, the newest first; of what they sent without a name only a hash of them is looked for. */
export async function complaintsOfCitizen(
  tx: Tx,
  commune: CommuneId,
  citizen: PersonId,
  most: number,
): Promise<readonly Complaint[]> {
  return listed(
    tx,
    commune,
    { order: NEWEST_FIRST, most },
    inArray(complaints.citizenId, [citizen, nameless(tx.seal, commune, citizen)]),
  );
}

/** Rows put right in one round; the rest follows in the next. */
const NAMELESS_MAX = 200;

/**
 * Ends what still joins anonymous complaints to their senders: a message on its way names both, so it lets go of the
 * complaint once it has arrived or never will, an answer only when it has been heard. Rows older than the hash get it.
 */
export async function letGoOfSenders(tx: Tx, commune: CommuneId): Promise<void> {
  await tx.sql.execute(sql`
    update outbox o set complaint_id = null from complaints c
     where c.commune_id = ${commune} and c.visibility = 'anonymous'
       and o.commune_id = c.commune_id and o.complaint_id = c.id and o.person_id is not null
       and o.status not in ('waiting', 'sending')
       and (o.notice is distinct from 'answer' or c.status <> 'answered')`);
  const named = await listed(
    tx,
    commune,
    { order: NEWEST_FIRST, most: NAMELESS_MAX },
    sql`visibility = 'anonymous' and substr(citizen_id::text, 15, 1) <> ${NAMELESS_VERSION}`,
  );
  for (const one of named) {
    await tx.sql
      .update(complaints)
      .set({ citizenId: senderInColumn(tx.seal, one) })
      .where(and(eq(complaints.communeId, commune), eq(complaints.id, one.id)));
  }
}

/** What others have submitted and this citizen has joined, the newest first. */
export async function complaintsJoinedBy(
  tx: Tx,
  commune: CommuneId,
  person: PersonId,
  most: number,
): Promise<readonly Complaint[]> {
  const rows = await tx.sql
    .select(COLUMNS)
    .from(followings)
    .innerJoin(complaints, eq(complaints.id, followings.complaintId))
    .where(and(eq(followings.communeId, commune), eq(followings.personId, person)))
    .orderBy(desc(complaints.filedAt))
    .limit(most);
  return rows.map((row) => complaintOf(tx.seal, row));
}

/** Open complaints of one field that are open to all hands, the newest first. */
export async function openComplaintsIn(
  tx: Tx,
  commune: CommuneId,
  category: CategoryId,
  most: number,
): Promise<readonly Complaint[]> {
  return listed(tx, commune, { order: NEWEST_FIRST, most }, eq(complaints.category, category), IS_OPEN);
}

/** All open complaints of the commune, the one due first at the head. */
export async function allOpenComplaints(
  tx: Tx,
  commune: CommuneId,
  most: number,
): Promise<readonly Complaint[]> {
  return listed(tx, commune, { order: DUE_FIRST, most }, IS_OPEN);
}

/** The open complaints an officer owns, the one due first at the head. */
export async function openComplaintsOf(
  tx: Tx,
  commune: CommuneId,
  owner: OfficerId,
  most: number,
): Promise<readonly Complaint[]> {
  return listed(tx, commune, { order: DUE_FIRST, most }, eq(complaints.ownerOfficer, owner), IS_OPEN);
}

/** Open sealed complaints, the newest first; who of the commune may open which is for the domain to say. */
export async function openSealed(tx: Tx, commune: CommuneId, most: number): Promise<readonly Complaint[]> {
  return listed(tx, commune, { order: NEWEST_FIRST, most }, eq(complaints.visibility, 'restricted'), IS_OPEN);
}

/** The commune's newest complaints. */
export async function newestComplaints(
  tx: Tx,
  commune: CommuneId,
  most: number,
): Promise<readonly Complaint[]> {
  return listed(tx, commune, { order: NEWEST_FIRST, most });
}

/** Who owns open complaints, each once: few, however many complaints there are. */
export async function ownersOfOpen(tx: Tx, commune: CommuneId): Promise<readonly Owner[]> {
  const rows = await tx.sql
    .selectDistinct({ post: complaints.ownerPost, officer: complaints.ownerOfficer })
    .from(complaints)
    .where(and(eq(complaints.communeId, commune), IS_OPEN));
  return rows;
}

/** The open complaints of one owner. */
export async function openComplaintsAt(
  tx: Tx,
  commune: CommuneId,
  owner: Owner,
): Promise<readonly ComplaintId[]> {
  const rows = await tx.sql
    .select({ id: complaints.id })
    .from(complaints)
    .where(
      and(
        eq(complaints.communeId, commune),
        eq(complaints.ownerOfficer, owner.officer),
        eq(complaints.ownerPost, owner.post),
        IS_OPEN,
      ),
    );
  return rows.map((row) => row.id);
}

/** The history of a complaint, the oldest first. */
export async function eventsOf(
  tx: Tx,
  commune: CommuneId,
  complaint: ComplaintId,
): Promise<readonly Recorded[]> {
  return (await historiesOf(tx, commune, [complaint])).get(complaint) ?? [];
}

/** The histories of several complaints, each the oldest first. */
export async function historiesOf(
  tx: Tx,
  commune: CommuneId,
  wanted: readonly ComplaintId[],
): Promise<ReadonlyMap<ComplaintId, readonly Recorded[]>> {
  const histories = new Map<ComplaintId, Recorded[]>(wanted.map((id) => [id, []]));
  const rows = await tx.sql
    .select({ complaint: events.complaintId, number: events.number, body: events.body })
    .from(events)
    .where(and(eq(events.communeId, commune), inArray(events.complaintId, [...wanted])))
    .orderBy(asc(events.number));
  for (const { complaint, number, body } of rows) {
    // `as`: only `addEvents` writes this column, from Recorded; the seal proves that nobody else has.
    const recorded = JSON.parse(tx.seal.open(eventBound(complaint, number), body)) as Recorded;
    histories.get(complaint)?.push(recorded);
  }
  return histories;
}

/** Complaints of a commune for which all of `conditions` hold. */
async function listed(
  tx: Tx,
  commune: CommuneId,
  { order, most }: { readonly order: SQL; readonly most: number },
  ...conditions: readonly SQL[]
): Promise<readonly Complaint[]> {
  const rows = await tx.sql
    .select(COLUMNS)
    .from(complaints)
    .where(and(eq(complaints.communeId, commune), ...conditions))
    .orderBy(order)
    .limit(most);
  return rows.map((row) => complaintOf(tx.seal, row));
}

function complaintOf(sealer: Sealer, row: { id: ComplaintId; state: Buffer }): Complaint {
  // `as`: only `insertComplaints` and `updateComplaints` write this column, from a Complaint; the seal proves that nobody else has.
  return JSON.parse(sealer.open(boundTo('complaints', 'state', row.id), row.state)) as Complaint;
}

function eventBound(complaint: ComplaintId, number: number): string {
  return boundTo('events', 'body', `${complaint}:${number}`);
}

/** A complaint's new state, and the version it was decided on. */
export type Step = { readonly before: number; readonly after: Complaint };

const NAMES = `id, commune_id, code, version, status, kind, category, hamlet, urgency, visibility, owner_post, owner_officer,
  citizen_id, filed_at, due_at, due_day, state`;
const UNNESTED = `unnest($1::uuid[], $2::uuid[], $3::text[], $4::int[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[],
  $10::text[], $11::text[], $12::uuid[], $13::uuid[], $14::timestamptz[], $15::timestamptz[], $16::date[], $17::bytea[]`;

/**
 * Writes new complaints. Refused whole when one was filed before: a run files once, and a code is unique in
 * the commune (both by unique key, 23505).
 */
export function insertComplaints(sealer: Sealer, filed: readonly Complaint[]): Statement<void> {
  return statement(
    'complaints_insert',
    `insert into complaints (${NAMES}) select * from ${UNNESTED})`,
    valuesOf(sealer, filed),
    () => undefined,
  );
}

/** Writes states on. Refused whole (`NOT_ALL`) when one has moved since it was read (FAULTS F51). */
export function updateComplaints(sealer: Sealer, steps: readonly Step[]): Statement<void> {
  return statement(
    'complaints_update',
    `with moved as (
       update complaints c set version = r.version, status = r.status, kind = r.kind, category = r.category, hamlet = r.hamlet,
         urgency = r.urgency, visibility = r.visibility, owner_post = r.owner_post, owner_officer = r.owner_officer,
         citizen_id = r.citizen_id, filed_at = r.filed_at, due_at = r.due_at, due_day = r.due_day, state = r.state
       from ${UNNESTED}, $18::int[]) as r(${NAMES}, before)
       where c.id = r.id and c.version = r.before returning 1
     ) ${allOf('moved', '$19')}`,
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

function valuesOf(sealer: Sealer, rows: readonly Complaint[]): readonly unknown[] {
  return [
    rows.map((row) => row.id),
    rows.map((row) => row.commune),
    rows.map((row) => row.code),
    rows.map((row) => row.version),
    rows.map((row) => row.standing.status),
    rows.map((row) => row.kind),
    rows.map((row) => row.category),
    rows.map((row) => row.hamlet),
    rows.map((row) => row.urgency),
    rows.map((row) => row.visibility),
    rows.map((row) => row.owner.post),
    rows.map((row) => row.owner.officer),
    rows.map((row) => senderInColumn(sealer, row)),
    rows.map((row) => new Date(row.filedAt)),
    rows.map((row) => new Date(row.due.at)),
    rows.map((row) => row.due.day),
    rows.map((row) => sealer.seal(boundTo('complaints', 'state', row.id), JSON.stringify(row))),
  ];
}

/** Adds to histories; a number taken already refuses the whole transaction. */
export function addEvents(
  sealer: Sealer,
  added: readonly {
    readonly commune: CommuneId;
    readonly complaint: ComplaintId;
    readonly recorded: Recorded;
  }[],
): Statement<void> {
  return statement(
    'events_add',
    `insert into events (commune_id, complaint_id, number, at, kind, body)
     select * from unnest($1::uuid[], $2::uuid[], $3::int[], $4::timestamptz[], $5::text[], $6::bytea[])`,
    [
      added.map((one) => one.commune),
      added.map((one) => one.complaint),
      added.map((one) => one.recorded.number),
      added.map((one) => new Date(one.recorded.at)),
      added.map((one) => one.recorded.event.kind),
      added.map((one) =>
        sealer.seal(eventBound(one.complaint, one.recorded.number), JSON.stringify(one.recorded)),
      ),
    ],
    () => undefined,
  );
}

/** Who has joined what, and who has left again. */
export type Following = {
  readonly commune: CommuneId;
  readonly complaint: ComplaintId;
  readonly person: PersonId;
  readonly follows: boolean;
};

/** Notes who follows which complaint from now on. */
export function follow(followed: readonly Following[]): Statement<void> {
  return statement(
    'followings_note',
    `with r as (
       select * from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::boolean[]) as r(commune_id, complaint_id, person_id, follows)
     ), gone as (
       delete from followings f using r where f.complaint_id = r.complaint_id and f.person_id = r.person_id and not r.follows
     )
     insert into followings (commune_id, complaint_id, person_id)
     select commune_id, complaint_id, person_id from r where follows on conflict do nothing`,
    [
      followed.map((one) => one.commune),
      followed.map((one) => one.complaint),
      followed.map((one) => one.person),
      followed.map((one) => one.follows),
    ],
    () => undefined,
  );
}
