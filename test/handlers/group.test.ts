// Natural group commit: alone when idle, together under load, each for itself when together fails.
import { expect, test } from 'vitest';
import { group, togetherOrAlone } from '../../handlers/group.ts';

const fine = (value: number) => ({ status: 'fulfilled', value }) as const;

test('what comes in one turn of the event loop goes together; what comes meanwhile goes next', async () => {
  const batches: number[][] = [];
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const run = group<number, number>(10, async (batch) => {
    batches.push([...batch]);
    if (batches.length === 1) await held;
    return batch.map((one) => fine(one * 2));
  });
  const first = [run(1), run(2)];
  await new Promise((resolve) => setImmediate(resolve));
  const second = [run(3), run(4), run(5)];
  release();
  expect(await Promise.all([...first, ...second])).toEqual([2, 4, 6, 8, 10]);
  expect(batches).toEqual([
    [1, 2],
    [3, 4, 5],
  ]);
});

test('a batch is never larger than it may be', async () => {
  const sizes: number[] = [];
  const run = group<number, number>(4, async (batch) => {
    sizes.push(batch.length);
    return batch.map(fine);
  });
  await Promise.all(Array.from({ length: 10 }, (_, index) => run(index)));
  expect(sizes).toEqual([4, 4, 2]);
});

test('a run that throws fails its own batch, and the next one goes on', async () => {
  let runs = 0;
  const run = group<number, number>(2, async (batch) => {
    runs += 1;
    if (runs === 1) throw new Error('broken');
    return batch.map(fine);
  });
  const results = await Promise.allSettled([run(1), run(2), run(3)]);
  expect(results.map((one) => one.status)).toEqual(['rejected', 'rejected', 'fulfilled']);
});

test('too much waiting is refused at once', async () => {
  const run = group<number, number>(1, () => new Promise(() => undefined));
  const waiting = Array.from({ length: 10_000 }, (_, index) => run(index));
  await expect(run(0)).rejects.toThrow('too much');
  for (const one of waiting) one.catch(() => undefined);
});

test('together, or else each alone: one bad item fails alone', async () => {
  const asked: number[][] = [];
  const results = await togetherOrAlone(
    [1, 2, 3],
    async (items) => {
      asked.push([...items]);
      if (items.includes(2)) throw new Error('two');
      return items;
    },
    () => false,
  );
  expect(results.map((one) => one.status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(asked).toEqual([[1, 2, 3], [1], [2], [3]]);
});

test('what going alone would only repeat is not repeated', async () => {
  let runs = 0;
  const results = await togetherOrAlone(
    [1, 2],
    () => {
      runs += 1;
      return Promise.reject(new Error('the database is away'));
    },
    () => true,
  );
  expect(results.map((one) => one.status)).toEqual(['rejected', 'rejected']);
  expect(runs).toBe(1);
});
