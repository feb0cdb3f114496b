// Understood: an order is not weighed, and would not weigh anything if it were.
import { expect, test } from 'vitest';
import { COMMAND_WORDS } from '../../../domain/words/commands.ts';
import { understand } from '../../support/seed-knowledge.ts';

/** Everything that is an order by being all that is said, as it is typed: choices of one word are taken apart. */
const ORDERS = Object.values(COMMAND_WORDS)
  .flatMap(({ only }) => only)
  .filter((words) => /^[\p{L}\p{N} ]+$/u.test(words));

test('orders and numbers tell no danger and accuse nobody, also when they are weighed', () => {
  expect(ORDERS.length).toBeGreaterThan(20);
  for (const text of [...ORDERS, '1', 'số hai', '9']) {
    const { isOrder, danger, denunciation, sort } = understand(text);
    expect([text, isOrder, danger, denunciation]).toEqual([text, true, null, false]);
    expect([text, sort.urgency, sort.visibility]).not.toEqual([text, 'emergency', 'restricted']);
    expect(['bao_luc', 'tre_em', 'to_cao']).not.toContain(sort.kind);
  }
});

test('a story that ends in an order is no order', () => {
  expect(understand('nhà hàng xóm đánh vợ, cho gặp cán bộ').isOrder).toBe(false);
});
