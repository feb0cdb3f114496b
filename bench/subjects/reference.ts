// References: the least a server must do, by which the house is measured: verify; verify and insert; the smallest turn.
import { createHash, randomUUID, timingSafeEqual } from 'node:crypto';
import { Agent, createServer, request } from 'node:http';
import pg from 'pg';
import { group } from '../../handlers/group.ts';
import { OA } from '../citizens.ts';
import { type Orders, portOf, type Subject } from '../orders.ts';

type Event = {
  readonly sender: { readonly id: string };
  readonly message: {
    readonly msg_id?: string;
    readonly msg_ids?: readonly string[];
    readonly text?: string;
  };
  readonly timestamp: string;
};

const TABLES = `
  create table if not exists bench_inbox (id uuid primary key, event_key text unique not null, sender text not null, content text not null, at timestamptz not null);
  create table if not exists bench_conversations (sender text primary key, talk text not null, turns int not null);
  create table if not exists bench_outbox (id uuid primary key, sender text not null, part text not null, at timestamptz not null)`;

const INSERT = `insert into bench_inbox (id, event_key, sender, content, at)
  select r.id, r.key, r.sender, r.content, now() from unnest($1::uuid[], $2::text[], $3::text[], $4::text[]) as r(id, key, sender, content)
  on conflict do nothing`;
const CONVERSE = `insert into bench_conversations (sender, talk, turns) select distinct r.sender, r.talk, 1
  from unnest($1::text[], $2::text[]) as r(sender, talk)
  on conflict (sender) do update set talk = excluded.talk, turns = bench_conversations.turns + 1`;
const REPLY = `insert into bench_outbox (id, sender, part, at)
  select r.id, r.sender, r.part, now() from unnest($1::uuid[], $2::text[], $3::text[]) as r(id, sender, part)`;

/** Opens one of the references. */
export async function openReference(orders: Orders): Promise<Subject> {
  const client = new pg.Client({ connectionString: orders.databaseUrl, pipeline: true });
  await client.connect();
  await client.query(TABLES);
  let commits = 0;
  const write = group<Event, void>(256, async (batch) => {
    await (orders.subject === 'inserts' ? insert(client, batch) : turn(client, batch));
    commits += 1;
    return batch.map(() => ({ status: 'fulfilled', value: undefined }));
  });
  const reply = openReplies(orders.platformUrl);
  const server = createServer((incoming, response) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      const body = Buffer.concat(chunks);
      const event = verified(body, String(incoming.headers['x-zevent-signature']));
      const done = orders.subject === 'verifies' ? Promise.resolve() : write(event);
      void done.then(() => {
        response.writeHead(200).end();
        if (orders.subject === 'smallest turn') reply(event.sender.id, textOf(event));
      });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: portOf(server.address()),
    commits: () => commits,
    async close() {
      server.close();
      server.closeAllConnections();
      await client.end();
    },
  };
}

function verified(body: Buffer, signature: string): Event {
  // `as`: the bench's own citizens are the only ones that post.
  const event = JSON.parse(body.toString()) as Event;
  const mac = createHash('sha256')
    .update(OA.appId)
    .update(body)
    .update(event.timestamp)
    .update(OA.oaSecretKey)
    .digest('hex');
  const expected = Buffer.from(`mac=${mac}`);
  const given = Buffer.from(signature);
  if (expected.length !== given.length || !timingSafeEqual(expected, given))
    throw new Error('a wrong signature');
  return event;
}

async function insert(client: pg.Client, batch: readonly Event[]): Promise<void> {
  await client.query({ name: 'insert', text: INSERT, values: insertValues(batch) });
}

async function turn(client: pg.Client, batch: readonly Event[]): Promise<void> {
  const latest = new Map(batch.map((event) => [event.sender.id, textOf(event)]));
  await Promise.all([
    client.query('begin'),
    client.query({ name: 'insert', text: INSERT, values: insertValues(batch) }),
    client.query({ name: 'converse', text: CONVERSE, values: [[...latest.keys()], [...latest.values()]] }),
    client.query({
      name: 'reply',
      text: REPLY,
      values: [batch.map(() => randomUUID()), batch.map((event) => event.sender.id), batch.map(textOf)],
    }),
    client.query('commit'),
  ]);
}

function textOf(event: Event): string {
  return event.message.text ?? '';
}

function insertValues(batch: readonly Event[]): unknown[] {
  return [
    batch.map(() => randomUUID()),
    batch.map((event) => event.message.msg_id ?? event.message.msg_ids?.[0] ?? ''),
    batch.map((event) => event.sender.id),
    batch.map((event) => JSON.stringify(event.message)),
  ];
}

function openReplies(platformUrl: string): (to: string, text: string) => void {
  const agent = new Agent({ keepAlive: true });
  const url = new URL('/v3.0/oa/message/cs', platformUrl);
  return (to, text) => {
    const body = JSON.stringify({ recipient: { user_id: to }, message: { text } });
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    request(url, { agent, method: 'POST', headers }, (response) => response.resume()).end(body);
  };
}
