// Commit and ring on a real database: all or nothing, conflicts told apart, timers exactly once, answers that close.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findComplaint } from '../../db/complaints.ts';
import { TransactionFailed } from '../../db/hot.ts';
import { armedTimersOf } from '../../db/timers.ts';
import type { ChannelAccount } from '../../domain/channel.ts';
import { DAY, HOUR, MINUTE, SECOND } from '../../domain/clock.ts';
import type { Commune } from '../../domain/commune.ts';
import type { Actor, Command } from '../../domain/complaint/commands.ts';
import type { ComplaintId, MediaId, PersonId, TimerId } from '../../domain/ids.ts';
import { carryOutFor } from '../../handlers/carry-out.ts';
import type { Turn } from '../../handlers/turn.ts';
import { CATEGORIES } from '../support/commune.ts';
import { type FreshDatabase, freshDatabase, queryAsAdmin } from '../support/database.ts';
import { ECHO, type House, heardFrom, openHouse, storeAccount, until } from '../support/hot-path.ts';
import { randomIds } from '../support/stored-commune.ts';

/** Spoken, so that it leaves in more parts than one; how well it answers is no matter here. */
const ANSWER = { text: 'đã vá', voices: [randomIds.next<MediaId>()] };

const TURNING = { ...ECHO, carryOutFor };

let fresh: FreshDatabase;
let commune: Commune;
let account: ChannelAccount;
let house: House;
let citizen: PersonId;
let codes = 0;

beforeAll(async () => {
  fresh = await freshDatabase();
  ({ commune, account } = await storeAccount(fresh.database));
  house = openHouse(fresh.database, { commune, turning: TURNING });
  await house.handlers.receive(account, [heardFrom('lan', 'hello')]);
  await until(() => house.platform.ledger.length === 1);
  [{ id: citizen }] = (await query<{ id: PersonId }>('select id from people')) as [{ id: PersonId }]; // one was just met
});
afterAll(async () => {
  await house.settled();
  await fresh.drop();
});

const query = <Row extends Record<string, unknown>>(text: string, values: readonly unknown[] = []) =>
  queryAsAdmin<Row>(fresh.url, text, values);
const stored = (id: ComplaintId) =>
  fresh.database.within(commune.id, (tx) => findComplaint(tx, commune.id, id));
const armed = (id: ComplaintId) =>
  fresh.database.within(commune.id, (tx) => armedTimersOf(tx, commune.id, id));
const commit = (turn: Turn, by: House = house) => by.handlers.commit({ turn, line: null, mark: null });

async function made(actor: Actor, command: Command): Promise<Turn> {
  const turn = await carryOutFor(house.deps, commune.id, actor, command, { kind: 'job', job: 'test' });
  if (turn === null) throw new Error(`${command.kind} came to nothing`);
  return turn;
}

function filing(complaint: ComplaintId): Promise<Turn> {
  codes += 1;
  return made(
    { kind: 'citizen', person: citizen },
    {
      kind: 'File',
      complaint,
      code: String(codes).padStart(10, '0'),
      submission: 'phan_anh',
      category: CATEGORIES.road,
      urgency: 'ordinary',
      visibility: 'open',
      told: { text: 'ổ gà trước cổng trường', voices: [] },
      photos: [],
      hamlet: null,
      place: null,
      phone: null,
    },
  );
}

async function filed(): Promise<{ readonly id: ComplaintId; readonly owner: Actor }> {
  const id = randomIds.next<ComplaintId>();
  expect(await commit(await filing(id))).toEqual({ kind: 'committed', gaveBack: false });
  const complaint = await stored(id);
  if (complaint === null) throw new Error('nothing was stored');
  return { id, owner: { kind: 'officer', officer: complaint.owner.officer } };
}

test('a filing is one turn: state, history, timers, a receipt that leaves, and a notice for whom no chat is known', async () => {
  const { id } = await filed();
  expect((await stored(id))?.version).toBe(
    (await query(`select from events where complaint_id = $1`, [id])).length,
  );
  expect((await armed(id)).length).toBeGreaterThan(0);
  await until(
    async () =>
      (await query(`select from outbox where complaint_id = $1 and status = 'sent'`, [id])).length > 0,
    'the receipt',
  );
  expect(
    await query(
      `select notice, status, reason from outbox where complaint_id = $1 and officer_id is not null`,
      [id],
    ),
  ).toEqual([{ notice: 'assigned', status: 'unsendable', reason: 'no_address' }]);
});

test('timers of the next hour are told to the alarm clock, the others are not', async () => {
  const { id } = await filed();
  const [next] = await armed(id);
  if (next === undefined) throw new Error('no timer');
  house.alarms.length = 0;
  const late = openHouse(fresh.database, { commune, turning: TURNING, processId: 'late' });
  late.clock.move(next.dueAt - late.clock.business() - HOUR - SECOND);
  await late.handlers.setAlarms();
  expect(late.alarms).not.toContain(next.id);
  late.clock.move(2 * SECOND);
  await late.handlers.setAlarms();
  expect(late.alarms).toContain(next.id);
});

test('one run files once: the second is a conflict and writes nothing', async () => {
  const id = randomIds.next<ComplaintId>();
  const [first, second] = [await filing(id), await filing(id)];
  const results = await Promise.all([commit(first), commit(second)]);
  expect(results.map((one) => one.kind).sort()).toEqual(['committed', 'conflict']);
  expect(await query('select from complaints where id = $1', [id])).toHaveLength(1);
});

test('two decided on the same version: one stands, the other is told, a third turn beside them is not harmed', async () => {
  const { id, owner } = await filed();
  const accept = await made(owner, { kind: 'Accept', complaint: id });
  const withdraw = await made({ kind: 'citizen', person: citizen }, { kind: 'Withdraw', complaint: id });
  const bystander = randomIds.next<ComplaintId>();
  const results = await Promise.all([commit(accept), commit(withdraw), commit(await filing(bystander))]);
  expect(
    results
      .map((one) => one.kind)
      .slice(0, 2)
      .sort(),
  ).toEqual(['committed', 'conflict']);
  expect(results[2]?.kind).toBe('committed');
  const complaint = await stored(id);
  expect((await query('select from events where complaint_id = $1', [id])).length).toBe(complaint?.version);
});

test('a timer rings once, however many ring it at once, and never early', async () => {
  const { id } = await filed();
  const [timer] = await armed(id);
  if (timer === undefined) throw new Error('no timer');
  const one = openHouse(fresh.database, { commune, turning: TURNING, processId: 'ringer-1' });
  const two = openHouse(fresh.database, {
    commune,
    turning: TURNING,
    processId: 'ringer-2',
    clock: one.clock,
  });
  const before = await stored(id);
  one.clock.move(timer.dueAt - one.clock.business() - 1);
  await one.handlers.ring(commune.id, timer.id);
  expect(await stored(id)).toEqual(before);
  one.clock.move(1);
  await Promise.all(
    [1, 2, 3, 4, 5].flatMap(() => [
      one.handlers.ring(commune.id, timer.id),
      two.handlers.ring(commune.id, timer.id),
    ]),
  );
  await one.handlers.sweepTimers();
  expect(await query('select status from timers where id = $1', [timer.id])).toEqual([{ status: 'rung' }]);
  expect((await stored(id))?.version).toBe((before?.version ?? 0) + 1);
  await Promise.all([one.settled(), two.settled()]);
});

test('after three days of silence a sweep rings what is due, complaint by complaint, and leaves none behind', async () => {
  const ids = [await filed(), await filed(), await filed()].map((one) => one.id);
  const back = openHouse(fresh.database, { commune, turning: TURNING, processId: 'back' });
  back.clock.move(6 * DAY);
  await back.handlers.sweepTimers();
  await back.handlers.sweepTimers();
  for (const id of ids) {
    expect((await armed(id)).every((timer) => timer.dueAt > back.clock.business())).toBe(true);
    expect((await query('select from events where complaint_id = $1', [id])).length).toBe(
      (await stored(id))?.version,
    );
  }
  await back.settled();
  expect(back.log.lines.filter((line) => line.startsWith('a timer did not ring'))).toEqual([]);
});

/** What is told of a deed leaves when it can no longer be taken back. */
async function pastUndo(): Promise<void> {
  house.clock.move(2 * MINUTE);
  await house.handlers.sweepOutbox();
}

test('an answer taken back within the minute never leaves, and the matter stands as before', async () => {
  const { id, owner } = await filed();
  const before = await stored(id);
  await commit(await made(owner, { kind: 'Answer', complaint: id, answer: ANSWER, photos: [] }));
  expect((await stored(id))?.standing.status).toBe('answered');
  await commit(await made(owner, { kind: 'TakeBack', complaint: id }));
  await pastUndo();
  expect((await stored(id))?.standing).toEqual(before?.standing);
  expect(
    await query(`select distinct status from outbox where complaint_id = $1 and notice = 'answer'`, [id]),
  ).toEqual([{ status: 'taken_back' }]);
  expect((await armed(id)).map((timer) => timer.kind)).toContain('escalate');
});

test('an answer that has begun to leave is not taken back: the turn is refused whole', async () => {
  const { id, owner } = await filed();
  await commit(await made(owner, { kind: 'Answer', complaint: id, answer: ANSWER, photos: [] }));
  const takeBack = await made(owner, { kind: 'TakeBack', complaint: id });
  await query(`update outbox set status = 'sent' where complaint_id = $1 and notice = 'answer'`, [id]);
  expect(await house.handlers.commit({ turn: takeBack, line: null, mark: null })).toEqual({
    kind: 'conflict',
  });
  expect((await stored(id))?.standing.status).toBe('answered');
});

test('an answer that has left closes its complaint, in the transaction that marks it', async () => {
  const { id, owner } = await filed();
  await commit(await made(owner, { kind: 'Answer', complaint: id, answer: ANSWER, photos: [] }));
  await pastUndo();
  await until(async () => {
    await house.handlers.sweepOutbox(); // as the job that comes round does
    return (await stored(id))?.standing.status === 'closed';
  }, 'closing');
  expect(
    await query(`select distinct status from outbox where complaint_id = $1 and notice = 'answer'`, [id]),
  ).toEqual([{ status: 'sent' }]);
});

test('an answer that cannot be delivered leaves the complaint open, and somebody will be sent', async () => {
  const { id, owner } = await filed();
  await until(
    async () =>
      (await query(`select from outbox where complaint_id = $1 and status in ('waiting', 'sending')`, [id]))
        .length === 0,
  );
  house.platform.script.push({ kind: 'unreachable', reason: 'window_closed', closesAddress: false });
  await commit(await made(owner, { kind: 'Answer', complaint: id, answer: ANSWER, photos: [] }));
  await pastUndo();
  await until(
    async () =>
      (
        await query(
          `select from outbox where complaint_id = $1 and notice = 'answer' and status = 'unsendable'`,
          [id],
        )
      ).length > 0,
  );
  expect((await stored(id))?.standing.status).toBe('answered');
  expect((await armed(id)).map((timer) => timer.kind)).toContain('tell_in_person');
});

test('at night a notice keeps quiet, holds up no reply, and leaves in the morning', async () => {
  const night = openHouse(fresh.database, { commune, turning: TURNING, processId: 'night' });
  night.clock.move(14 * HOUR);
  const { id, owner } = await filed();
  await until(
    async () =>
      (await query(`select from outbox where complaint_id = $1 and status in ('waiting', 'sending')`, [id]))
        .length === 0,
  );
  const accept = await carryOutFor(
    night.deps,
    commune.id,
    owner,
    { kind: 'Accept', complaint: id },
    { kind: 'job', job: 'test' },
  );
  if (accept === null) throw new Error('nothing was accepted');
  await commit(accept, night);
  await night.handlers.receive(account, [heardFrom('lan', 'still awake')]);
  await until(() => night.platform.ledger.length === 1);
  expect(night.platform.ledger[0]?.text).toBe('echo still awake');
  night.clock.move(8 * HOUR);
  await night.handlers.sweepOutbox();
  await until(() => night.platform.ledger.length === 2);
  await night.settled();
});

test('the answer to a commit is lost: the turn is not taken twice, and its words leave all the same', async () => {
  let losing = 1;
  const { hot } = fresh.database;
  const forgetful = {
    ...fresh.database,
    hot: {
      ...hot,
      transact: async (...[communes, statements]: Parameters<typeof hot.transact>) => {
        const result = await hot.transact(communes, statements);
        if ('settle' in statements && losing-- > 0)
          throw new TransactionFailed('unknown', null, null, new Error('cut'));
        return result;
      },
    },
  } as typeof fresh.database; // the same database, its answers cut
  const lossy = openHouse(forgetful, { commune, processId: 'lossy' });
  await lossy.handlers.receive(account, [heardFrom('cut', 'one')]);
  await until(
    async () => (await query(`select from inbox where status = 'waiting'`)).length === 0,
    'the turn',
  );
  await lossy.handlers.receive(account, [heardFrom('cut', 'two')]);
  await until(
    async () => (await query(`select from outbox where status = 'waiting'`)).length > 0,
    'the second reply behind the first',
  );
  lossy.clock.move(31 * SECOND);
  await lossy.handlers.sweepOutbox();
  await until(() => lossy.platform.ledger.length === 2);
  await lossy.settled();
  expect(lossy.platform.ledger.map((one) => one.text)).toEqual(['echo one', 'echo two']);
});

test('a ring whose turn cannot be written stays due', async () => {
  const { id } = await filed();
  const [timer] = await armed(id);
  if (timer === undefined) throw new Error('no timer');
  const broken = openHouse(fresh.database, {
    commune,
    processId: 'broken',
    turning: { ...TURNING, carryOutFor: () => Promise.reject(new Error('a bug in deciding')) },
  });
  broken.clock.move(timer.dueAt - broken.clock.business());
  await broken.handlers.sweepTimers();
  const due = (await armed(id)).map((one): TimerId => one.id);
  expect(due).toContain(timer.id);
  expect(broken.log.lines.some((line) => line.startsWith('a timer did not ring'))).toBe(true);
});
