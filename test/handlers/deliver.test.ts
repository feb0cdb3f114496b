// Deliver on a real database: one at a time in each conversation, every outcome written, crashes told apart.
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { ChannelAccount, Outcome, Sending } from '../../domain/channel.ts';
import { MINUTE, SECOND } from '../../domain/clock.ts';
import type { Commune } from '../../domain/commune.ts';
import { plainSay } from '../../flows/outcome.ts';
import { type FreshDatabase, freshDatabase, queryAsAdmin } from '../support/database.ts';
import {
  ECHO,
  echo,
  type House,
  heardFrom,
  openHouse,
  storeAccount,
  textOf,
  until,
} from '../support/hot-path.ts';

let fresh: FreshDatabase;
let commune: Commune;
let account: ChannelAccount;
let house: House;

beforeAll(async () => {
  fresh = await freshDatabase();
  ({ commune, account } = await storeAccount(fresh.database));
});
beforeEach(async () => {
  await queryAsAdmin(fresh.url, 'truncate outbox, attempts, inbox, conversations, people');
  house = openHouse(fresh.database, { commune });
});
afterAll(() => fresh.drop());

type Row = { status: string; reason: string | null; tries: number; platform_id: string | null };
const outbox = () =>
  queryAsAdmin<Row>(fresh.url, 'select status, reason, tries, platform_id from outbox order by seq');
const attempts = () =>
  queryAsAdmin<{ number: number; outcome: string | null }>(
    fresh.url,
    'select number, outcome from attempts order by started_at, number',
  );

async function says(text: string, from = 'lan'): Promise<void> {
  await house.handlers.receive(account, [heardFrom(from, text)]);
}

async function status(...wanted: readonly string[]): Promise<void> {
  await until(
    async () => JSON.stringify((await outbox()).map((row) => row.status)) === JSON.stringify(wanted),
    `outbox ${wanted}`,
  );
}

test('a failure that passes is tried again when its time has come, each try on record', async () => {
  house.platform.script.push({ kind: 'retry', afterMs: null, reason: '5xx', countsAsTry: true });
  await says('hello');
  await status('waiting');
  await house.handlers.sweepOutbox();
  expect(house.platform.ledger).toEqual([]);
  house.clock.move(10 * SECOND);
  await house.handlers.sweepOutbox();
  await status('sent');
  await house.settled();
  expect(await outbox()).toMatchObject([{ tries: 2, platform_id: 'p-1' }]);
  expect(await attempts()).toEqual([
    { number: 1, outcome: 'waiting' },
    { number: 2, outcome: 'sent' },
  ]);
});

test('being asked to wait is no try, and is waited for exactly', async () => {
  house.platform.script.push({ kind: 'retry', afterMs: 30_000, reason: 'flood', countsAsTry: false });
  await says('hello');
  await status('waiting');
  house.clock.move(29 * SECOND);
  await house.handlers.sweepOutbox();
  expect(house.platform.ledger).toEqual([]);
  house.clock.move(SECOND);
  await house.handlers.sweepOutbox();
  await status('sent');
  await house.settled();
  expect(await outbox()).toMatchObject([{ tries: 1 }]);
});

test('screens are told once it is written that a message was sent', async () => {
  const seen: Promise<string | undefined>[] = [];
  const bell = { ring: () => void seen.push(outbox().then(([row]) => row?.status)) };
  house = openHouse(fresh.database, { commune, more: { bell } });
  await says('hello');
  await status('sent');
  await house.settled();
  expect((await Promise.all(seen)).at(-1)).toBe('sent');
});

test('what waits holds up what follows in the conversation, and nothing else', async () => {
  house.platform.script.push({ kind: 'retry', afterMs: 30_000, reason: '5xx', countsAsTry: true });
  await says('one');
  await status('waiting');
  await says('two');
  await says('elsewhere', 'binh');
  await status('waiting', 'waiting', 'sent');
  house.clock.move(30 * SECOND);
  await house.handlers.sweepOutbox();
  await status('sent', 'sent', 'sent');
  await house.settled();
  expect(house.platform.ledger.map((one) => one.text)).toEqual(['echo elsewhere', 'echo one', 'echo two']);
});

test('what failed or is uncertain holds up nothing', async () => {
  house.platform.script.push(
    { kind: 'refused', reason: 'markup', plainMayPass: true },
    { kind: 'uncertain', reason: 'timeout' },
  );
  await says('one');
  await says('two');
  await says('three');
  await status('failed', 'uncertain', 'sent');
  await house.settled();
  expect(house.platform.ledger.map((one) => one.text)).toEqual(['echo three']);
  house.clock.move(MINUTE);
  await house.handlers.sweepOutbox();
  await status('failed', 'uncertain', 'sent');
});

/** A house whose every reply offers two choices. */
function choosing(): House {
  const turning = {
    ...ECHO,
    takeTurn: async (...[deps, line, stored]: Parameters<typeof ECHO.takeTurn>) => {
      const turn = echo(deps, line, stored, textOf(stored));
      const choices = ['Có', 'Không'].map((label, index) => ({
        number: index + 1,
        id: `c${index}`,
        label: { verbatim: label },
      }));
      const says = [{ ...plainSay({ verbatim: 'Việc gì ạ?' }), prompt: 'p1', choices }];
      return turn.spoken === null ? turn : { ...turn, spoken: { ...turn.spoken, says } };
    },
  };
  return openHouse(fresh.database, { commune, turning });
}

const FORM: Outcome = { kind: 'refused', reason: 'buttons', plainMayPass: true };

test('a form that is refused leaves once more in words alone, with its numbers, before what follows', async () => {
  house = choosing();
  const seen: Sending['part'][] = [];
  house.platform.script.push(FORM, async ({ part }) => {
    seen.push(part);
    return { kind: 'sent', platformId: 'p-1' };
  });
  await says('one');
  await says('two');
  await status('sent', 'sent');
  await house.settled();
  expect(seen).toEqual([
    { text: 'Việc gì ạ?\n\n1. Có\n2. Không', choices: [], links: [], media: [], ask: null },
  ]);
  expect(await outbox()).toMatchObject([{ tries: 2 }, { tries: 1 }]);
  // The clock stands still: both first attempts, then the second.
  expect((await attempts()).map(({ outcome }) => outcome).toSorted()).toEqual(['sent', 'sent', 'waiting']);
});

test('refused in words alone too, or gone astray there: that is the end', async () => {
  house = choosing();
  house.platform.script.push(FORM, FORM, FORM, { kind: 'uncertain', reason: 'timeout' });
  await says('one');
  await status('failed');
  await says('two');
  await status('failed', 'uncertain');
  house.clock.move(MINUTE);
  await house.handlers.sweepOutbox();
  await house.settled();
  expect(await outbox()).toMatchObject([
    { reason: 'buttons', tries: 2 },
    { reason: 'timeout', tries: 2 },
  ]);
  expect(house.platform.ledger).toEqual([]);
});

test('three messages of one turn leave one after the other, in order', async () => {
  const turning = {
    ...ECHO,
    takeTurn: async (...[deps, line, stored]: Parameters<typeof ECHO.takeTurn>) => {
      const turn = echo(deps, line, stored, textOf(stored));
      const saying = ['a', 'b', 'c'].map((verbatim) => plainSay({ verbatim }));
      return turn.spoken === null ? turn : { ...turn, spoken: { ...turn.spoken, says: saying } };
    },
  };
  let atOnce = 0;
  let most = 0;
  const slow = async (): Promise<Outcome> => {
    atOnce += 1;
    most = Math.max(most, atOnce);
    await new Promise((resolve) => setImmediate(resolve));
    atOnce -= 1;
    return { kind: 'sent', platformId: null };
  };
  house = openHouse(fresh.database, { commune, turning });
  house.platform.script.push(slow, slow, slow);
  await says('three, please');
  await status('sent', 'sent', 'sent');
  await house.settled();
  expect(house.platform.ledger.map((one) => one.text)).toEqual(['a', 'b', 'c']);
  expect(most).toBe(1);
});

test('an account that is out of order is asked once, then its messages wait together', async () => {
  house.platform.script.push({ kind: 'account_down', reason: 'token' });
  await says('one', 'an');
  await status('waiting');
  await says('two', 'binh');
  await status('waiting', 'waiting');
  expect(house.platform.ledger).toEqual([]);
  house.clock.move(MINUTE);
  await house.handlers.sweepOutbox();
  await status('sent', 'sent');
  await house.settled();
  expect((await outbox()).map((row) => row.tries)).toEqual([1, 1]);
});

test('a person who blocked us is closed off and written off; the next word of theirs opens the way again', async () => {
  house.platform.script.push({ kind: 'unreachable', reason: 'blocked', closesAddress: true });
  await says('hello');
  await status('unsendable');
  expect(await outbox()).toMatchObject([{ reason: 'blocked' }]);
  expect(await queryAsAdmin(fresh.url, 'select reach from conversations')).toEqual([{ reach: 'closed' }]);
  await says('back again');
  await status('unsendable', 'sent');
  await house.settled();
  expect(await queryAsAdmin(fresh.url, 'select reach from conversations')).toEqual([{ reach: 'open' }]);
});

test('a person with another address is told there', async () => {
  await says('from the old phone', 'old');
  await status('sent');
  await says('from the new phone', 'new');
  await status('sent', 'sent');
  await queryAsAdmin(
    fresh.url,
    `update conversations set person_id = (select person_id from conversations order by last_heard_at limit 1)`,
  );
  house.platform.script.push({ kind: 'unreachable', reason: 'blocked', closesAddress: true });
  await says('still there?', 'new');
  await status('sent', 'sent', 'sent');
  await house.settled();
  expect(house.platform.ledger.at(-1)).toMatchObject({ to: 'old', text: 'echo still there?' });
});

test('a process that died inside the call leaves an open attempt: uncertain, never repeated blindly', async () => {
  const dying = openHouse(fresh.database, { commune, processId: 'dying', clock: house.clock });
  dying.platform.script.push(() => new Promise(() => undefined));
  await dying.handlers.receive(account, [heardFrom('lan', 'hello')]);
  await status('sending');
  expect(await attempts()).toEqual([{ number: 1, outcome: null }]);
  await house.handlers.sweepOutbox();
  await status('sending');
  house.clock.move(31 * SECOND);
  await house.handlers.sweepOutbox();
  await status('uncertain');
  await house.settled();
  expect(await outbox()).toMatchObject([{ reason: 'sender_died' }]);
  expect(house.platform.ledger).toEqual([]);
});

test('late proof that it was sent ends the uncertainty', async () => {
  let answer: (outcome: Outcome) => void = () => undefined;
  const slow = openHouse(fresh.database, { commune, processId: 'slow', clock: house.clock });
  slow.platform.script.push(
    (_: Sending) =>
      new Promise((resolve) => {
        answer = resolve;
      }),
  );
  await slow.handlers.receive(account, [heardFrom('lan', 'hello')]);
  await status('sending');
  house.clock.move(31 * SECOND);
  await house.handlers.sweepOutbox();
  await status('uncertain');
  answer({ kind: 'sent', platformId: 'late' });
  await status('sent');
  await Promise.all([slow.settled(), house.settled()]);
});

test('a claim whose answer was lost was never called: it is sent', async () => {
  await says('hello');
  await status('sent');
  await queryAsAdmin(
    fresh.url,
    `update outbox set status = 'sending', claimed_by = 'process-1', claimed_until = to_timestamp(0), sent_at = null`,
  );
  await house.handlers.sweepOutbox();
  await status('sent');
  await house.settled();
  expect(house.platform.ledger).toHaveLength(2);
});

test('what is past its deadline is given up without a call', async () => {
  house.platform.script.push({ kind: 'retry', afterMs: 30_000, reason: '5xx', countsAsTry: true });
  await says('hello');
  await status('waiting');
  house.clock.move(25 * 60 * MINUTE);
  await house.handlers.sweepOutbox();
  await status('failed');
  await house.settled();
  expect(await outbox()).toMatchObject([{ reason: 'too_late' }]);
});

test('two processes sweep at once: each row is sent once', async () => {
  house.platform.script.push(
    ...Array.from(
      { length: 20 },
      (): Outcome => ({ kind: 'retry', afterMs: 1_000, reason: '5xx', countsAsTry: true }),
    ),
  );
  await Promise.all(Array.from({ length: 20 }, (_, index) => says('hello', `p-${index}`)));
  await until(
    async () => (await outbox()).every((row) => row.status === 'waiting') && (await outbox()).length === 20,
  );
  house.clock.move(2 * SECOND);
  const other = openHouse(fresh.database, {
    commune,
    processId: 'process-2',
    clock: house.clock,
    platform: house.platform,
  });
  await Promise.all([house.handlers.sweepOutbox(), other.handlers.sweepOutbox()]);
  await until(() => house.platform.ledger.length >= 20);
  await Promise.all([house.settled(), other.settled()]);
  expect(house.platform.ledger).toHaveLength(20);
  expect(new Set(house.platform.ledger.map((one) => one.reference)).size).toBe(20);
});
