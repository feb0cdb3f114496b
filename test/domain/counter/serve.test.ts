// At the counter: next, served, a missing paper, nobody there, a pause; each does, refuses, and stays quiet.
import { describe, expect, test } from 'vitest';
import { MINUTE } from '../../../domain/clock.ts';
import { countsOf } from '../../../domain/counter/queue.ts';
import { change, closeDay } from '../../../domain/counter/serve.ts';
import { id } from '../../../domain/ids.ts';
import { at } from '../rest-days.ts';
import { COMMUNE, clerk, EMPTY, following, MORNING, queueOf, takes, ticketOf, told } from './given.ts';

const NOW = MORNING + 10 * MINUTE;
const next = (ticket: string | null = null) => ({ kind: 'CallNext', ticket: ticket as never }) as const; // a name for an id

describe('next', () => {
  test('calls by order of coming, whoever has priority before those of the last 90 minutes', () => {
    let queue = queueOf([{ who: 'an' }, { who: 'binh' }, { who: 'cu-chi', hasPriority: true }]);
    const order: string[] = [];
    for (let last: string | null = null; order.length < 3; ) {
      queue = following(queue, clerk(queue, 'quay-1', next(last), NOW));
      last = queue.tickets.find(({ standing }) => standing.status === 'called')?.id ?? null;
      order.push(last ?? '');
    }
    expect(order).toEqual(['cu-chi', 'an', 'binh']);
  });

  test('tells whoever is called where to go, and whoever is now near, once', () => {
    const queue = queueOf(['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((who) => ({ who, field: 'dat-dai' })));
    const first = clerk(queue, 'quay-2', next(), NOW);
    expect(told(first)).toEqual(['a called', 'd near']);
    const second = clerk(following(queue, first), 'quay-2', next('a'), NOW + 20 * MINUTE);
    expect(told(second)).toEqual(['b called', 'e near']);
    expect(second).toMatchObject({ toDesk: { body: { kind: 'calling', number: 2, waiting: 5 } } });
  });

  test('serves whoever stood there, and nobody else when the button is tapped twice', () => {
    const queue = queueOf([{ who: 'an' }, { who: 'binh' }, { who: 'chi' }]);
    const first = following(queue, clerk(queue, 'quay-1', next(), NOW));
    const second = following(first, clerk(first, 'quay-1', next('an'), NOW));
    expect(ticketOf(second, 'an').standing.status).toBe('served');
    expect(clerk(second, 'quay-1', next('an'), NOW)).toEqual({ kind: 'refused', reason: 'stale_ticket' });
    expect(ticketOf(second, 'binh').standing.status).toBe('called');
  });

  test('calls only what the counter serves', () => {
    const queue = queueOf([{ who: 'an', field: 'dat-dai' }, { who: 'binh' }]);
    expect(told(clerk(queue, 'quay-1', next(), NOW))).toEqual(['binh called']);
    expect(clerk(EMPTY, 'quay-1', next(), NOW)).toMatchObject({ toDesk: { body: { kind: 'nobody_waits' } } });
  });
});

test('however many come with priority, nobody else waits for those who come more than 90 minutes later', () => {
  let queue = queueOf([{ who: 'plain' }]);
  let last: string | null = null;
  for (let minute = 0; minute <= 240; minute += 5) {
    const now = MORNING + minute * MINUTE;
    queue = takes(queue, { who: `old-${minute}`, hasPriority: true }, now + 1);
    if (minute % 10 !== 0) continue;
    queue = following(queue, clerk(queue, 'quay-1', next(last), now + 2));
    last = queue.tickets.find(({ standing }) => standing.status === 'called')?.id ?? null;
  }
  const { standing } = ticketOf(queue, 'plain');
  if (standing.status !== 'served') throw new Error('the ordinary visitor was never served');
  const passed = queue.tickets.filter(
    (one) => one.standing.status === 'served' && one.standing.at < standing.at,
  );
  expect(Math.max(...passed.map(({ takenAt }) => takenAt))).toBeLessThanOrEqual(MORNING + 91 * MINUTE);
});

describe('nobody there', () => {
  const absent = { kind: 'NoteAbsent', ticket: 'an' as never } as const; // a name for an id

  test('is called once more after ten minutes, before those behind, then given up', () => {
    const begun = queueOf([{ who: 'an' }, { who: 'binh' }, { who: 'chi' }]);
    let queue = following(begun, clerk(begun, 'quay-1', next(), NOW));
    const first = clerk(queue, 'quay-1', absent, NOW);
    expect(told(first)).toEqual(['an called_in_vain']);
    queue = following(queue, first);
    queue = following(queue, clerk(queue, 'quay-1', next(), NOW + MINUTE));
    expect(ticketOf(queue, 'binh').standing.status).toBe('called');
    queue = following(queue, clerk(queue, 'quay-1', next('binh'), NOW + 11 * MINUTE));
    expect(ticketOf(queue, 'an').standing.status).toBe('called');
    const second = clerk(queue, 'quay-1', absent, NOW + 12 * MINUTE);
    expect(told(second)).toEqual(['an missed']);
    expect(ticketOf(following(queue, second), 'an')).toMatchObject({
      absences: 2,
      standing: { status: 'missed' },
    });
  });

  test('and every deed about the visit is refused while nobody is at the desk', () => {
    for (const kind of ['Serve', 'NoteAbsent'] as const) {
      expect(clerk(EMPTY, 'quay-1', { kind, ticket: null }, NOW)).toEqual({
        kind: 'refused',
        reason: 'nobody_at_desk',
      });
    }
  });
});

describe('a missing paper', () => {
  test('is told in the clerk’s words; back with it, the person keeps their place', () => {
    const begun = queueOf([{ who: 'an' }, { who: 'binh' }]);
    let queue = following(begun, clerk(begun, 'quay-1', next(), NOW));
    const sent = clerk(
      queue,
      'quay-1',
      { kind: 'SendForPaper', ticket: id('an'), paper: 'giấy chứng sinh' },
      NOW,
    );
    expect(sent).toMatchObject({ toCitizens: [{ body: { kind: 'lacking', paper: 'giấy chứng sinh' } }] });
    queue = takes(following(queue, sent), { who: 'chi' }, NOW + 5 * MINUTE);
    const back = change(COMMUNE, queue, id('an'), { kind: 'ComeBack', ticket: id('an') }, NOW + 30 * MINUTE);
    expect(told(back)).toEqual(['an back_in_line']);
    queue = following(queue, back);
    expect(clerk(queue, 'quay-1', next(), NOW + 31 * MINUTE)).toMatchObject({
      toDesk: { body: { kind: 'calling', number: 1, paper: 'giấy chứng sinh' } },
    });
    expect(countsOf(queue).lacking).toBe(1);
  });
});

describe('the holder', () => {
  test('gives the number back with one tap, and those behind move up', () => {
    const queue = queueOf(['a', 'b', 'c', 'd'].map((who) => ({ who, field: 'dat-dai' })));
    const gone = change(COMMUNE, queue, id('a'), { kind: 'Cancel', ticket: id('a') }, NOW);
    expect(told(gone)).toEqual(['a cancelled', 'd near']);
    const again = change(COMMUNE, following(queue, gone), id('a'), { kind: 'Cancel', ticket: id('a') }, NOW);
    expect(again).toEqual({ kind: 'refused', reason: 'stale_ticket' });
  });

  test('and nobody else', () => {
    const queue = queueOf([{ who: 'a' }]);
    expect(change(COMMUNE, queue, id('b'), { kind: 'Cancel', ticket: id('a') }, NOW)).toEqual({
      kind: 'refused',
      reason: 'not_yours',
    });
  });
});

test('a pause and its end: nobody is called there meanwhile, those near afterwards hear it', () => {
  expect(clerk(EMPTY, 'quay-1', { kind: 'Pause' }, NOW)).toMatchObject({ pause: 'begins', toCitizens: [] });
  const queue = { ...queueOf([{ who: 'a' }]), paused: [id<never>('quay-1')] };
  expect(clerk(queue, 'quay-1', { kind: 'Resume' }, NOW)).toMatchObject({
    pause: 'ends',
    toDesk: { body: { waiting: 1 } },
  });
});

test('the end of the day: whoever still waits hears it, whoever was sent away for a paper does not wait', () => {
  const begun = queueOf([{ who: 'a' }, { who: 'b' }, { who: 'c' }]);
  let queue = following(begun, clerk(begun, 'quay-1', next(), NOW));
  queue = following(
    queue,
    clerk(queue, 'quay-1', { kind: 'SendForPaper', ticket: id('a'), paper: 'x' }, NOW),
  );
  const closed = closeDay(queue, at('2026-11-02 17:00'));
  expect(told(closed)).toEqual(['b expired', 'c expired']);
  expect(following(queue, closed).tickets.map(({ standing }) => standing.status)).toEqual([
    'expired',
    'expired',
    'expired',
  ]);
  expect(closeDay(following(queue, closed), at('2026-11-02 17:01'))).toMatchObject({
    tickets: [],
    toCitizens: [],
  });
});
