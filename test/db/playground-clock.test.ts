// The pushed clock: adds up, also when two push at once, and never runs back.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { clockOffset, pushClock } from '../../db/playground-clock.ts';
import { HOUR } from '../../domain/clock.ts';
import { type FreshDatabase, freshDatabase } from '../support/database.ts';

let fresh: FreshDatabase;
beforeAll(async () => {
  fresh = await freshDatabase();
});
afterAll(() => fresh.drop());

const push = (byMs: number) => fresh.database.anyCommune((tx) => pushClock(tx, byMs));
const offset = () => fresh.database.anyCommune(clockOffset);

test('starts with the machine, adds up, and runs forward only', async () => {
  expect(await offset()).toBe(0);
  expect((await Promise.all([push(HOUR), push(2 * HOUR)])).toSorted((a, b) => a - b).at(-1)).toBe(3 * HOUR);
  await expect(push(-1)).rejects.toThrow('only runs forward');
  expect(await offset()).toBe(3 * HOUR);
});
