// Order: many people write several things at once; every reply must come, once, in the order of the words.
import type { Citizens } from './citizens.ts';
import type { Loopback } from './loopback.ts';

export type Order = { readonly lost: number; readonly doubled: number; readonly reordered: number };

const PEOPLE = 64;
/** Words with replies that differ from each other; written without waiting for a reply. */
const WORDS = ['menu', '7', 'menu', 'help', '7', 'menu'];
/** Replies that have not come by then are lost. */
const PATIENCE_MS = 15_000;
const QUIET_MS = 1_000;

/** Compares what each of many people hears, writing all at once, with what one person hears who waits for each reply. */
export async function countOrder(citizens: Citizens, loopback: Loopback): Promise<Order> {
  const heard = new Map<string, string[]>();
  loopback.hear((to, text) => heard.set(to, [...(heard.get(to) ?? []), text]));
  const total = () => [...heard.values()].reduce((sum, texts) => sum + texts.length, 0);

  for (const word of ['menu', ...WORDS]) {
    await citizens.post('patient', { text: word });
    await quiet(total);
  }
  const expected = heard.get('patient') ?? [];
  const people = Array.from({ length: PEOPLE }, (_, index) => `hasty-${index}`);
  await Promise.all(people.map((who) => citizens.post(who, { text: 'menu' })));
  await quiet(total);
  await Promise.all(
    people.map(async (who) => {
      for (const word of WORDS) await citizens.post(who, { text: word });
    }),
  );
  await quiet(total);
  return people.reduce((sum, who) => add(sum, compare(expected, heard.get(who) ?? [])), {
    lost: 0,
    doubled: 0,
    reordered: 0,
  });
}

function compare(expected: readonly string[], got: readonly string[]): Order {
  const lost = Math.max(0, expected.length - got.length);
  const doubled = Math.max(0, got.length - expected.length);
  const reordered = lost + doubled === 0 && expected.some((text, index) => text !== got[index]) ? 1 : 0;
  return { lost, doubled, reordered };
}

function add(a: Order, b: Order): Order {
  return { lost: a.lost + b.lost, doubled: a.doubled + b.doubled, reordered: a.reordered + b.reordered };
}

/** Waits until nothing more has been heard for a second. */
async function quiet(total: () => number): Promise<void> {
  const end = performance.now() + PATIENCE_MS;
  for (let before = -1; before !== total() && performance.now() < end; ) {
    before = total();
    await new Promise((resolve) => setTimeout(resolve, QUIET_MS));
  }
}
