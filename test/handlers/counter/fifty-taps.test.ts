// Fifty taps at once, in two processes on one database: numbers 1 to 50, none twice, none left out, each told.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadQueue } from '../../../db/tickets.ts';
import { dayOf } from '../../../domain/clock.ts';
import type { Commune } from '../../../domain/commune.ts';
import { take } from '../../../domain/counter/take.ts';
import { id, type PersonId, type TicketId, type TimerId } from '../../../domain/ids.ts';
import { NOTHING } from '../../../handlers/asking.ts';
import type { Turn } from '../../../handlers/turn.ts';
import { movedClock } from '../../support/channels.ts';
import { type FreshDatabase, freshDatabase, queryAsAdmin } from '../../support/database.ts';
import { type House, openHouse, storeAccount } from '../../support/hot-path.ts';
import { randomIds } from '../../support/stored-commune.ts';

const TAPS = 50;
const TRIES = 12;
/** Monday 2 November 2026, 7:30 at +07:00. */
const OPENS = Date.parse('2026-11-02T07:30:00+07:00');

let fresh: FreshDatabase;
let commune: Commune;
let houses: readonly [House, House];

beforeAll(async () => {
  fresh = await freshDatabase({ poolSize: 8 });
  ({ commune } = await storeAccount(fresh.database));
  const clock = movedClock();
  clock.move(OPENS - clock.business());
  const open = (processId: string) => openHouse(fresh.database, { commune, clock, processId });
  houses = [open('one'), open('two')];
});
afterAll(async () => {
  await Promise.all(houses.map((house) => house.settled()));
  await fresh.drop();
});

/** A tap as a turn, thought over again whenever somebody else was faster; gives how often. */
async function tap(house: House, citizen: PersonId): Promise<number> {
  const ticket = randomIds.next<TicketId>();
  for (let tries = 1; tries <= TRIES; tries += 1) {
    const result = await house.handlers.commit({
      turn: await taking(ticket, citizen, house),
      line: null,
      mark: null,
    });
    if (result.kind === 'committed') return tries;
    expect(result.kind).toBe('conflict');
  }
  throw new Error('a tap was never taken');
}

async function taking(ticket: TicketId, citizen: PersonId, house: House): Promise<Turn> {
  const now = house.clock.business();
  const queue = await fresh.database.within(commune.id, (tx) => loadQueue(tx, commune.id, dayOf(now)));
  const taking = { id: ticket, citizen, field: id<never>('ho-tich'), hasPriority: false, appointment: null };
  const taken = take({ ...commune, hours: [{ from: '07:30', to: '23:30' }] }, queue, taking, now);
  if (taken.kind === 'refused') throw new Error(taken.reason);
  return {
    commune: commune.id,
    cause: { kind: 'job', job: 'test' },
    at: now,
    spoken: null,
    ...NOTHING,
    counter: [{ kind: 'taken', draft: taken.draft }],
  };
}

const numbers = async () =>
  (await queryAsAdmin<{ number: number }>(fresh.url, 'select number from tickets order by number')).map(
    (row) => row.number,
  );

test('they get the numbers 1 to 50', async () => {
  const people = Array.from({ length: TAPS }, () => randomIds.next<PersonId>());
  await Promise.all(people.map((citizen, index) => tap(houses[index % 2 === 0 ? 0 : 1], citizen)));
  expect(await numbers()).toEqual(Array.from({ length: TAPS }, (_, index) => index + 1));
});

test('a turn that fails among them in one batch leaves no gap: whoever was numbered after it is numbered anew', async () => {
  const [house] = houses;
  const people = Array.from({ length: 3 }, () => randomIds.next<PersonId>());
  const turns = await Promise.all(people.map((citizen) => taking(randomIds.next(), citizen, house)));
  const results = await Promise.all(
    turns.map((turn, index) => {
      const cause = index === 1 ? ({ kind: 'rang', timer: randomIds.next<TimerId>() } as const) : turn.cause;
      return house.handlers.commit({ turn: { ...turn, cause }, line: null, mark: null });
    }),
  );
  expect(results.map(({ kind }) => kind)).toEqual(['committed', 'already', 'conflict']);
  await tap(house, people[2] ?? randomIds.next());
  expect(await numbers()).toEqual(Array.from({ length: TAPS + 2 }, (_, index) => index + 1));
});

test('two taps of one person are one number', async () => {
  const citizen = randomIds.next<PersonId>();
  const [one, other] = await Promise.all(
    houses.map(async (house) => ({ house, turn: await taking(randomIds.next(), citizen, house) })),
  );
  if (one === undefined || other === undefined) throw new Error('two houses');
  const results = await Promise.all(
    [one, other].map(({ house, turn }) => house.handlers.commit({ turn, line: null, mark: null })),
  );
  expect(results.map(({ kind }) => kind).toSorted()).toEqual(['committed', 'conflict']);
});
