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
  create table if not exists bench_inbox (id uuid primary key, event_key text unique not null, sender text not null, content text not null, at timestamptz not null, status text not null default 'waiting');
  create table if not exists bench_conversations (sender text primary key, talk text not null, turns int not null);
  create table if not exists bench_outbox (id uuid primary key, sender text not null, part text not null, at timestamptz not null, status text not null);
  create table if not exists bench_attempts (outbox_id uuid primary key, started_at timestamptz not null, ended_at timestamptz)`;

const INSERT = `insert into bench_inbox (id, event_key, sender, content, at)
  select r.id, r.key, r.sender, r.content, now() from unnest($1::uuid[], $2::text[], $3::text[], $4::text[]) as r(id, key, sender, content)
  on conflict do nothing`;
const CONVERSE = `insert into bench_conversations (sender, talk, turns) select distinct r.sender, r.talk, 1
  from unnest($1::text[], $2::text[]) as r(sender, talk)
  on conflict (sender) do update set talk = excluded.talk, turns = bench_conversations.turns + 1`;
const REPLY = `insert into bench_outbox (id, sender, part, at, status)
  select r.id, r.sender, r.part, now(), 'sending' from unnest($1::uuid[], $2::text[], $3::text[]) as r(id, sender, part)`;
const ATTEMPT =
  'insert into bench_attempts (outbox_id, started_at) select id, now() from unnest($1::uuid[]) as r(id)';
const SETTLE = `update bench_inbox set status = 'done' where id = any($1::uuid[])`;
const SENT = `update bench_outbox set status = 'sent' where id = any($1::uuid[])`;
const ENDED = 'update bench_attempts set ended_at = now() where outbox_id = any($1::uuid[])';

type Stored = { readonly inbox: string; readonly event: Event };

/** Opens one of the references. */
export async function openReference(orders: Orders): Promise<Subject> {
  const client = new pg.Client({ connectionString: orders.databaseUrl, pipeline: true });
  await client.connect();
  await client.query(TABLES);
  let commits = 0;
  let sent: string[] = [];
  const send = openReplies(orders.platformUrl);
  const store = group<Stored, void>(256, async (batch) => {
    await client.query({ name: 'insert', text: INSERT, values: insertValues(batch) });
    commits += 1;
    return batch.map(() => ({ status: 'fulfilled', value: undefined }));
  });
  const turn = group<Stored, void>(64, async (batch) => {
    const marks = sent;
    sent = [];
    const replies = batch.map(({ event }) => ({
      id: randomUUID(),
      to: event.sender.id,
      text: textOf(event),
    }));
    await Promise.all(turnStatements(batch, replies, marks).map((one) => client.query(one)));
    commits += 1;
    for (const { id, to, text } of replies) send(to, text, () => sent.push(id));
    return batch.map(() => ({ status: 'fulfilled', value: undefined }));
  });
  const server = createServer((incoming, response) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      const event = verified(Buffer.concat(chunks), String(incoming.headers['x-zevent-signature']));
      const stored = { inbox: randomUUID(), event };
      const done = orders.subject === 'verifies' ? Promise.resolve() : store(stored);
      void done.then(() => {
        response.writeHead(200).end();
        if (orders.subject === 'smallest turn') void turn(stored);
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

type Reply = { readonly id: string; readonly to: string; readonly text: string };

/**
 * The smallest turn that promises what ours does (DESIGN §3 Hot path): acknowledged when stored; talk, reply, attempt
 * and inbox mark in one transaction before the call; marks of what was sent ride along with the next.
 */
function turnStatements(batch: readonly Stored[], replies: readonly Reply[], sent: readonly string[]) {
  const latest = new Map(batch.map(({ event }) => [event.sender.id, textOf(event)]));
  const ids = replies.map((reply) => reply.id);
  return [
    { text: 'begin' },
    { name: 'converse', text: CONVERSE, values: [[...latest.keys()], [...latest.values()]] },
    {
      name: 'reply',
      text: REPLY,
      values: [ids, replies.map((one) => one.to), replies.map((one) => one.text)],
    },
    { name: 'attempt', text: ATTEMPT, values: [ids] },
    { name: 'settle', text: SETTLE, values: [batch.map((one) => one.inbox)] },
    { name: 'sent', text: SENT, values: [sent] },
    { name: 'ended', text: ENDED, values: [sent] },
    { text: 'commit' },
  ];
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

function textOf(event: Event): string {
  return event.message.text ?? '';
}

function insertValues(batch: readonly Stored[]): unknown[] {
  return [
    batch.map(({ inbox }) => inbox),
    batch.map(({ event }) => event.message.msg_id ?? event.message.msg_ids?.[0] ?? ''),
    batch.map(({ event }) => event.sender.id),
    batch.map(({ event }) => JSON.stringify(event.message)),
  ];
}

function openReplies(platformUrl: string): (to: string, text: string, accepted: () => void) => void {
  const agent = new Agent({ keepAlive: true });
  const url = new URL('/v3.0/oa/message/cs', platformUrl);
  return (to, text, accepted) => {
    const body = JSON.stringify({ recipient: { user_id: to }, message: { text } });
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    request(url, { agent, method: 'POST', headers }, (response) => {
      response.resume();
      response.on('end', accepted);
    }).end(body);
  };
}
