// The front office in a commune's file: what it becomes, and every mistake with its line.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseCommuneFile } from '../../../bot/cli/commune-file.ts';

const TEMPLATE = readFileSync('docs/commune-template.yaml', 'utf8');

function parsed(text: string) {
  const read = parseCommuneFile(text);
  if (read.kind === 'errors') throw new Error(JSON.stringify(read.errors));
  return read.commune;
}

/** The mistakes of the template with one piece of text changed, as `line: sentence`; `line` is that piece's. */
function mistaken(from: string, to: string) {
  const before = TEMPLATE.slice(0, TEMPLATE.indexOf(from));
  if (!TEMPLATE.includes(from)) throw new Error(`the template has no "${from}"`);
  const read = parseCommuneFile(TEMPLATE.replace(from, to));
  const errors = read.kind === 'errors' ? read.errors : [];
  return {
    line: before.split('\n').length,
    errors: errors.map(({ line, sentence }) => `${line}: ${sentence}`),
  };
}

test('seasons, counters, receptions, fees, far hamlets and what a post decides', () => {
  const commune = parsed(TEMPLATE);
  expect(commune.seasons).toEqual([
    {
      from: '04-16',
      to: '10-15',
      hours: [
        { from: '07:00', to: '11:30' },
        { from: '13:30', to: '16:30' },
      ],
    },
  ]);
  expect(commune.hamlets.map(({ far }) => far)).toEqual([true, false]);
  expect(commune.posts.find(({ code }) => code === 'TP_KT')).toMatchObject({
    decides: ['cử người sửa đường thôn'],
    decidesNot: ['xử phạt'],
  });
  expect(commune.fields[0]).toMatchObject({ id: 'ho-tich', minutes: 12, capacity: 2 });
  expect(commune.counters[0]).toMatchObject({ id: 'quay-1', post: 'CV_DC', serves: ['ho-tich'] });
  expect(commune.receptions[0]).toMatchObject({ on: { kind: 'monthly', days: [10, 25] }, capacity: 1 });
  expect(commune.fees[0]?.amount).toBe('2.000 đồng một trang');
});

test('a commune without a counter is whole', () => {
  const commune = parsed(TEMPLATE.slice(0, TEMPLATE.indexOf('fields:\n')));
  expect([commune.fields, commune.counters, commune.receptions, commune.fees]).toEqual([[], [], [], []]);
});

test.each([
  ['from: 16/4', 'from: 16/13', 'seasons, entry 1, from must be a day and a month like 16/4.'],
  ['minutes: 12', 'minutes: nhanh', 'fields, entry 1, minutes must be a number from 1 to 240.'],
  ['serves: [ho-tich]', 'serves: [dat-dai]', 'The field dat-dai is not in the list of fields.'],
  ['post: CV_DC\n    serves', 'post: CV_HT\n    serves', 'The post CV_HT is not in the list of posts.'],
  ['days: [10, 25]', 'days: [10, 32]', 'receptions, entry 1, days, entry 2 must be a number from 1 to 31.'],
  ['place: Phòng tiếp công dân', 'place: ""', 'receptions, entry 1, place must not be empty.'],
])('%s as %s', (from, to, sentence) => {
  const { line, errors } = mistaken(from, to);
  expect(errors).toContain(`${line}: ${sentence}`);
});

test('a field that no counter serves, and a day as well as a weekday', () => {
  expect(mistaken('serves: [ho-tich]', 'serves: [dat-dai]').errors.join()).toContain(
    'No counter serves the field ho-tich.',
  );
  expect(mistaken('days: [10, 25]', 'days: [10, 25]\n    weekday: 4').errors.join()).toContain('either days');
});
