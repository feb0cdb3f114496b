// Plans: the statements of the hot path find their rows by key, whatever the planner believes of a young table.
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { lockConversations, move } from '../../db/conversations.ts';
import { hear } from '../../db/hearing.ts';
import { PLANNING, type Statement } from '../../db/hot.ts';
import { settle } from '../../db/inbox.ts';
import { giveBack, takeOver } from '../../db/leases.ts';
import { claimHeads, mark, put } from '../../db/outbox.ts';
import { type FreshDatabase, freshDatabase, queryAsAdmin } from '../support/database.ts';

let fresh: FreshDatabase;
let client: pg.Client;

beforeAll(async () => {
  fresh = await freshDatabase();
  await fillALittle(fresh.url);
  const { connection } = fresh.database;
  client = new pg.Client({ ...connection, options: `${connection.options ?? ''} ${PLANNING}` });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await fresh.drop();
});

/** A young commune's rows, known to the planner: so few that reading all of them looks cheapest. */
async function fillALittle(url: string): Promise<void> {
  await queryAsAdmin(
    url,
    `insert into conversations (id, commune_id, channel_account_id, external_hash, external, person_id, reach, last_heard_at)
     select gen_random_uuid(), '0190aaaa-0000-7000-8000-0000000000c1', '0190aaaa-0000-7000-8000-0000000000a1',
       sha256(n::text::bytea), ''::bytea, gen_random_uuid(), 'open', now() from generate_series(1, 60) n`,
  );
  await queryAsAdmin(
    url,
    `insert into inbox (id, commune_id, channel_account_id, event_key, conversation_id, platform_at, heard_at, content, status)
     select gen_random_uuid(), commune_id, channel_account_id, id::text, id, now(), now(), ''::bytea, 'waiting'
     from conversations limit 5`,
  );
  for (const table of ['conversations', 'inbox', 'outbox', 'attempts'])
    await queryAsAdmin(url, `analyze ${table}`);
}

const wish = { owner: 'here', now: 0, until: 1, business: 0, inHouse: [] };

/** Every step of a turn from webhook to mark, with nothing in it: the plan is the same for any number of rows. */
function statements(): readonly Statement<unknown>[] {
  const { sealer } = fresh.database;
  return [
    hear(sealer, [], 0, wish),
    takeOver(sealer, [], wish),
    giveBack([], 'here'),
    lockConversations([]),
    move(sealer, []),
    settle([]),
    mark([], 'here'),
    put(sealer, [], wish),
    claimHeads(sealer, [], wish),
  ];
}

/** Ways to read that grow with the table instead of the batch; the hold is one row at most. */
const READS_WHOLE = /Seq Scan on (?!hold)|Bitmap|Hash (?:\w+ )?Join|Merge Join/;

test('nothing is read whole, also while the tables are young', async () => {
  for (const { name, text } of statements()) {
    const { rows } = await client.query<{ 'QUERY PLAN': string }>(`explain (generic_plan) ${text}`);
    const plan = rows.map((row) => row['QUERY PLAN']);
    expect(
      plan.filter((line) => READS_WHOLE.test(line)),
      `${name}\n${plan.join('\n')}`,
    ).toEqual([]);
  }
});

test('an event finds its conversation by account and sender, not by walking the commune', async () => {
  const { text } = hear(fresh.database.sealer, [], 0, wish);
  const { rows } = await client.query<{ 'QUERY PLAN': string }>(`explain (generic_plan) ${text}`);
  const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
  const [, condition] =
    /using conversations_external on conversations.*\n\s*Index Cond: (.*)/.exec(plan) ?? [];
  expect(condition, plan).toMatch(/channel_account_id = .*external_hash = /);
});

test('an event is settled by its id, not by looking through all that waits', async () => {
  const { text } = settle([]);
  const { rows } = await client.query<{ 'QUERY PLAN': string }>(`explain (generic_plan) ${text}`);
  expect(rows.map((row) => row['QUERY PLAN']).join('\n')).toMatch(/using inbox_pkey on inbox/);
});

test('whether something waits before a message is asked of the little index over what waits', async () => {
  const { text } = put(fresh.database.sealer, [], wish);
  const { rows } = await client.query<{ 'QUERY PLAN': string }>(`explain (generic_plan) ${text}`);
  const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
  expect(plan.match(/using outbox_\w+ on outbox/g), plan).toEqual(['using outbox_line on outbox']);
});

test('the check of the commune leads through no index', async () => {
  const { rows } = await client.query<{ 'QUERY PLAN': string }>(
    'explain (generic_plan) select from outbox where id = $1 and status = $2',
  );
  const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
  expect(plan).toMatch(/Index Cond: \(id = \$1\)/);
  expect(plan).not.toMatch(/Index Cond: .*commune_id/);
});
