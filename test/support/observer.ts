// Observer: what stands in a trip's database, read from behind the house's back and with its key.
import pg from 'pg';
import { type Database, openDatabase } from '../../db/client.ts';
import { loadCommune } from '../../db/communes.ts';
import { eventsOf, newestComplaints } from '../../db/complaints.ts';
import { boundTo, sealerFrom } from '../../db/seal.ts';
import type { Part } from '../../domain/channel.ts';
import type { Moment } from '../../domain/clock.ts';
import type { Commune } from '../../domain/commune.ts';
import type { Complaint } from '../../domain/complaint/complaint.ts';
import type { Recorded } from '../../domain/complaint/events.ts';
import type { CommuneId, ComplaintId, ConversationId, OutboxId, PersonId } from '../../domain/ids.ts';
import type { Purpose } from '../../domain/message.ts';
import { TEST_KEY } from './database.ts';

/** A part of a message on its way, or there. */
export type SeenRow = {
  readonly id: OutboxId;
  /** The reader's id at the platform; null when they have no address. */
  readonly to: string | null;
  readonly complaint: ComplaintId | null;
  readonly notice: string | null;
  readonly purpose: Purpose;
  readonly status: string;
  readonly reason: string | null;
  readonly attempts: number;
  /** Attempts whose process died inside the call, so that nobody knows what arrived. */
  readonly deaths: number;
  /** Its form was refused: it left in words alone. */
  readonly isPlain: boolean;
  readonly part: Part;
};

export type SeenEvent = { readonly key: string; readonly status: string; readonly error: string | null };
export type SeenTimer = {
  readonly complaint: ComplaintId;
  readonly kind: string;
  readonly number: number;
  readonly status: string;
  readonly dueAt: Moment;
};

/** Reads of one commune, in the order in which things were stored. */
export interface Observer {
  readonly database: Database;
  readonly commune: CommuneId;
  loadCommune(): Promise<Commune>;
  /** The oldest first. */
  complaints(): Promise<readonly Complaint[]>;
  history(complaint: ComplaintId): Promise<readonly Recorded[]>;
  outbox(): Promise<readonly SeenRow[]>;
  inbox(): Promise<readonly SeenEvent[]>;
  timers(): Promise<readonly SeenTimer[]>;
  /** People of the commune by their id at the platform. */
  people(): Promise<ReadonlyMap<string, PersonId>>;
  /** How much is still on its way at a moment of business time: unheard, unsent, unrung. */
  pending(business: Moment): Promise<number>;
  count(table: string): Promise<number>;
  close(): Promise<void>;
}

/** Opens an observer on the database at `url`, as superuser. */
export async function openObserver(url: string, commune: CommuneId): Promise<Observer> {
  const sealer = sealerFrom(TEST_KEY);
  const broken: Error[] = [];
  const onError = (error: Error) => void broken.push(error);
  const database = await openDatabase({ url, sealer, poolSize: 2, onError });
  const pool = new pg.Pool({ connectionString: url, max: 2 });
  pool.on('error', onError);

  async function rows<Row extends pg.QueryResultRow>(text: string, ...more: readonly unknown[]) {
    return (await pool.query<Row>(text, [commune, ...more])).rows;
  }
  const externalOf = (conversation: ConversationId, external: Buffer) =>
    sealer.open(boundTo('conversations', 'external', conversation), external);

  return {
    database,
    commune,
    loadCommune: () => database.within(commune, (tx) => loadCommune(tx, commune)),
    complaints: async () =>
      (await database.within(commune, (tx) => newestComplaints(tx, commune, 1_000))).toReversed(),
    history: (complaint) => database.within(commune, (tx) => eventsOf(tx, commune, complaint)),
    async outbox() {
      const found = await rows<OutboxColumns>(OUTBOX);
      return found.map(({ conversation, external, part, ...row }) => ({
        ...row,
        to: conversation === null || external === null ? null : externalOf(conversation, external),
        // `as`: only the house writes this column, from a Part.
        part: JSON.parse(sealer.open(boundTo('outbox', 'part', row.id), part)) as Part,
      }));
    },
    inbox: () =>
      rows<SeenEvent>('select event_key as key, status, error from inbox where commune_id = $1 order by seq'),
    async timers() {
      const found = await rows<Omit<SeenTimer, 'dueAt'> & { due: Date }>(
        `select complaint_id as complaint, kind, number, status, due_at as due from timers
         where commune_id = $1 order by due_at, kind, number`,
      );
      return found.map(({ due, ...timer }) => ({ ...timer, dueAt: due.getTime() }));
    },
    async people() {
      const found = await rows<{ id: ConversationId; external: Buffer; person: PersonId }>(
        'select id, external, person_id as person from conversations where commune_id = $1',
      );
      return new Map(found.map((one) => [externalOf(one.id, one.external), one.person]));
    },
    async pending(business) {
      const [row] = await rows<{ pending: number }>(PENDING, new Date(business));
      return row?.pending ?? 0;
    },
    async count(table) {
      const [row] = await rows<{ count: number }>(
        `select count(*)::int as count from ${pg.escapeIdentifier(table)} where commune_id = $1`,
      );
      return row?.count ?? 0;
    },
    async close() {
      await pool.end();
      await database.close();
      if (broken.length > 0) throw new AggregateError(broken, 'connections of the observer broke');
    },
  };
}

type OutboxColumns = Omit<SeenRow, 'to' | 'part'> & {
  conversation: ConversationId | null;
  external: Buffer | null;
  part: Buffer;
};

const OUTBOX = `
  select o.id, o.conversation_id as conversation, c.external, o.complaint_id as complaint, o.notice, o.purpose, o.status, o.reason,
    (select count(*)::int from attempts t where t.outbox_id = o.id) as attempts,
    (select count(*)::int from attempts t where t.outbox_id = o.id and t.reason = 'sender_died') as deaths, o.plain as "isPlain", o.part
  from outbox o left join conversations c on c.id = o.conversation_id where o.commune_id = $1 order by o.seq`;

/** What keeps quiet for the night is not on its way yet. */
const PENDING = `
  select (select count(*) from inbox where commune_id = $1 and status = 'waiting')::int
    + (select count(*) from outbox where commune_id = $1 and status in ('waiting', 'sending') and (not_before is null or not_before <= $2))::int
    + (select count(*) from media where commune_id = $1 and status = 'waiting' and tries <= 1)::int
    + (select count(*) from timers where commune_id = $1 and status = 'armed' and due_at <= $2)::int as pending`;
