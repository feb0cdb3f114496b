// `gan-dan due --jsonl`, as anybody runs it: the worked examples of the law's clock, and lines that cannot be answered.
import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

/** Runs the real command and reads its lines. */
function due(lines: readonly unknown[]): readonly Record<string, unknown>[] {
  const input = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
  const ran = spawnSync(process.execPath, ['bot/bootstrap.mjs', 'gan-dan', 'due', '--jsonl'], {
    input,
    encoding: 'utf8',
  });
  expect(ran.stderr).toBe('');
  expect(ran.status).toBe(0);
  return ran.stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

/** Start, term, due, projected: complaints with real dates of 2026 and 2027. */
const WORKED: readonly (readonly [string, string, string, boolean])[] = [
  ['2026-11-20', '5wd', '2026-11-30', false],
  ['2026-08-19', '5wd', '2026-08-25', false],
  ['2026-08-27', '5wd', '2026-09-08', false],
  ['2026-04-23', '10wd', '2026-05-12', false],
  ['2026-10-05', '30d', '2026-11-04', false],
  ['2026-10-15', '30d', '2026-11-16', false],
  ['2026-11-14', '10d', '2026-11-25', false],
  ['2026-01-20', '30d', '2026-02-23', false],
  ['2027-02-03', '5wd', '2027-02-17', true],
  ['2026-11-20T16:00', '8wh', '2026-11-23T16:30', false],
];

test('the ten worked examples, in order, input fields kept, old answers replaced', () => {
  const asked = WORKED.map(([start, term], id) => ({ id, start, term, due: 'old' }));
  expect(due(asked)).toEqual(
    WORKED.map(([start, term, day, projected], id) => ({ id, start, term, due: day, projected })),
  );
});

test('a start with an offset is that moment; hours may be given in three forms', () => {
  const start = '2026-11-20T09:00:00Z';
  const answers = due([
    { start, term: '8wh' },
    { start, term: '8wh', hours: '7:30–11:30, 13:00-17:30' },
    { start, term: '8wh', hours: ['07:30-11:30', '13:00-17:30'] },
    {
      start,
      term: '8wh',
      hours: [
        { from: '07:30', to: '11:30' },
        { from: '13:00', to: '17:30' },
      ],
    },
    { start: '2026-11-20T23:30:00-05:00', term: '5wd' },
  ]);
  expect(answers.map((answer) => answer.due)).toEqual([
    '2026-11-23T16:30',
    ...Array.from({ length: 3 }, () => '2026-11-23T15:30'),
    '2026-11-30',
  ]);
});

test('a line that cannot be answered gets its own line with a sentence, the others go on', () => {
  const answers = due([
    'not JSON',
    { start: '2026-02-30', term: '5wd' },
    { start: '2026-11-20', term: '5 ngày' },
    { start: '2026-11-20', term: '5wd', hours: '8-9' },
    { term: '5wd' },
    { start: '2026-11-20', term: '1wd' },
  ]);
  expect(answers).toEqual([
    { error: 'This line is no JSON object.' },
    expect.objectContaining({ error: '"start" must be an ISO date or date-time, like 2026-11-20T16:00.' }),
    expect.objectContaining({ error: '"term" must be a term like 5wd, 30d or 8wh.' }),
    expect.objectContaining({ error: '"hours.0" must be a span like 07:30-11:30.' }),
    expect.objectContaining({ error: '"start" must be given as an ISO date or date-time.' }),
    { start: '2026-11-20', term: '1wd', due: '2026-11-23', projected: false },
  ]);
});

test('a command that does not exist, or one that misses its option: one sentence, no trace, exit 1', () => {
  for (const args of [['nope'], ['due']]) {
    const ran = spawnSync(process.execPath, ['bot/bootstrap.mjs', 'gan-dan', ...args], { encoding: 'utf8' });
    expect(ran.status).toBe(1);
    expect(ran.stderr).toMatch(/^error: .*\n\(gan-dan --help lists the commands\)\n$/);
  }
});
