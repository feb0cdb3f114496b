// A commune's file: what it becomes, and every mistake with its line.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseCommuneFile } from '../../../bot/cli/commune-file.ts';
import type { CommuneImport } from '../../../db/communes.ts';

const TEMPLATE = readFileSync('docs/commune-template.yaml', 'utf8');

function communeOf(text: string): CommuneImport {
  const parsed = parseCommuneFile(text);
  if (parsed.kind === 'errors') throw new Error(JSON.stringify(parsed.errors));
  return parsed.commune;
}

/** `line: sentence` of every error. */
function errorsOf(text: string): readonly string[] {
  const parsed = parseCommuneFile(text);
  return parsed.kind === 'errors' ? parsed.errors.map(({ line, sentence }) => `${line}: ${sentence}`) : [];
}

/** The template with one piece of text changed, and the line on which that piece began. */
function changed(from: string, to: string): { readonly text: string; readonly line: number } {
  const at = TEMPLATE.indexOf(from);
  if (at < 0) throw new Error(`the template has no "${from}"`);
  return { text: TEMPLATE.replace(from, to), line: TEMPLATE.slice(0, at).split('\n').length };
}

test('the documented template is a commune', () => {
  const commune = communeOf(TEMPLATE);
  expect(commune).toMatchObject({
    slug: 'xa-mau',
    phone: '0200000100',
    demo: false,
    hours: [
      { from: '07:30', to: '11:30' },
      { from: '13:30', to: '17:00' },
    ],
    duty: ['van-phong', 'kinh-te'],
  });
  expect(commune.officers.find(({ key }) => key === 'kinh-te')?.absences).toEqual([
    {
      from: Date.parse('2026-12-07T00:00+07:00'),
      to: Date.parse('2026-12-12T00:00+07:00'),
      deputy: 'pho-chu-tich',
    },
  ]);
});

test('the demo commune is such a file, marked as invented', () => {
  const commune = communeOf(readFileSync('db/seed/demo-commune.yaml', 'utf8'));
  expect(commune.demo).toBe(true);
  expect(commune.name).toContain('minh hoạ');
  expect(commune.hamlets).toHaveLength(8);
  expect(commune.posts).toHaveLength(16);
  expect(commune.officers.flatMap(({ posts }) => posts).toSorted()).toEqual(
    commune.posts.map(({ code }) => code).toSorted(),
  );
});

test('what the file leaves out comes from the seeds, what it says stands in their place', () => {
  const commune = communeOf(TEMPLATE);
  expect(commune.categories).toHaveLength(36);
  expect(commune.categories.find(({ id }) => id === 'via_he')).toBeUndefined();
  expect(commune.categories.find(({ id }) => id === 'rac_thai')).toMatchObject({
    post: 'CV_DC',
    urgency: 'ordinary',
  });
  expect(commune.categories.find(({ id }) => id === 'tre_em')).toMatchObject({
    post: 'TRUONG_CA',
    urgency: 'emergency',
    visibility: 'restricted',
  });
  expect(commune.terms.filter(({ profile }) => profile === 'ordinary')).toEqual([
    expect.objectContaining({ term: { count: 5, unit: 'wd' }, source: expect.stringContaining('Quy chế') }),
  ]);
  expect(commune.terms.find(({ profile }) => profile === 'accept')?.term).toEqual({ count: 8, unit: 'wh' });
  expect(commune.restDays.filter(({ date }) => date === '2026-11-23')).toHaveLength(1);
  expect(commune.restDays.find(({ date }) => date === '2026-11-24')?.kind).toBe('public');
});

describe('a mistake is told with its line', () => {
  test.each<[string, string, string]>([
    ['slug: xa-mau', 'slug: Xã Mẫu', 'slug must be small letters a–z, digits and hyphens.'],
    ['phone: 0200 000 100', 'phone: không có', 'phone must be a phone number: digits, spaces, dots.'],
    ['phone: 0200 000 100', 'phone:', 'phone must not be empty.'],
    ['  - 07:30-11:30', '  - 7h30 đến 11h30', 'hours, entry 1 must be a span like 07:30-11:30.'],
    [
      '    title: Phó Chủ tịch phụ trách kinh tế',
      '    titel: Phó',
      'posts, entry 2, titel is no field that is known here.',
    ],
    ['    cleared: true', '    cleared: no', 'posts, entry 1, cleared must be one of true, false.'],
    ['id: thon-hai', 'id: thon-mot', 'The hamlet thon-mot is there twice.'],
    ['    headOfUnit: TP_KT', '    headOfUnit: TP_TC', 'The post TP_TC is not in the list of posts.'],
    ['    posts: [CVP]', '    posts: [CVP, TP_TC]', 'The post TP_TC is not in the list of posts.'],
    ['duty: [van-phong', 'duty: [ai-do', 'The officer ai-do is not in the list of officers.'],
    ['deputy: pho-chu-tich', 'deputy: ai-do', 'The officer ai-do is not in the list of officers.'],
    [
      '        to: 2026-12-11',
      '        to: 2026-02-30',
      'officers, entry 4, absences, entry 1, to must be a day like 2026-11-24.',
    ],
    [
      '    posts: [CVP]',
      '    posts: [CVP, BTTND]',
      'van-phong sits on a board that reads figures, and can hold no other post.',
    ],
    ['    reports: figures', '    reports: all', 'posts, entry 7, reports must be one of report, figures.'],
    [
      '    reports: figures',
      '    cleared: true\n    reports: figures',
      'The board BTTND must not be "cleared": it reads figures only.',
    ],
    ['    post: CV_DC', '    post: BTTND', 'The category rac_thai leads to a board, which takes no matters.'],
    ['  rac_thai:', '  rac_thaii:', 'There is no category rac_thaii in db/seed/categories.json.'],
    [
      '    post: CV_DC',
      '    post: cv',
      'categories, rac_thai, post must be capital letters A–Z, digits and underscores, like CT_UBND.',
    ],
    ['    term: 5wd', '    term: 5 ngày', 'terms, entry 1, term must be a term like 5wd, 30d or 8wh.'],
    [
      '    status: projected',
      '    status: dự kiến',
      'restDays, entry 1, status must be one of announced, statutory, projected.',
    ],
  ])('%s → %s', (from, to, sentence) => {
    const { text, line } = changed(from, to);
    expect(errorsOf(text)).toContain(`${line}: ${sentence}`);
  });

  test('broken YAML, an empty file, a file of something else', () => {
    expect(errorsOf('slug: [')).toEqual([expect.stringMatching(/^1: This is no valid YAML: /)]);
    expect(errorsOf('')).toEqual(['1: The file must be a group of fields.']);
    expect(errorsOf('slug: a\nslug: b\n')).toEqual(['2: This is no valid YAML: Map keys must be unique.']);
  });

  test('nobody at the top of the ladder, nobody for a denunciation', () => {
    const { text } = changed('    posts: [CT_UBND]', '    posts: [CVP]');
    const errors = errorsOf(text);
    expect(errors).toHaveLength(2);
    expect(errors).toContainEqual(expect.stringContaining('Nobody holds a post with "cleared: true"'));
    expect(errors).toContainEqual(expect.stringContaining('Nobody holds the post CT_UBND'));
  });

  test('who sits on a supervision board neither is on duty nor stands in', () => {
    const text = changed('    posts: [CVP]', '    posts: [BTTND]').text.replace(
      'deputy: pho-chu-tich',
      'deputy: van-phong',
    );
    expect(errorsOf(text)).toEqual([
      expect.stringContaining('van-phong sits on a board and cannot stand in.'),
      expect.stringContaining('van-phong sits on a board and cannot be on duty.'),
    ]);
  });

  test('all mistakes at once, in the order of the lines', () => {
    const text = TEMPLATE.replace('slug: xa-mau', 'slug: X')
      .replace('    term: 5wd', '    term: x')
      .replace('id: thon-mot', 'id: A');
    const lines = errorsOf(text).map((error) => Number.parseInt(error, 10));
    expect(lines).toHaveLength(3);
    expect(lines).toEqual(lines.toSorted((one, other) => one - other));
  });
});

test('numbers and words stay as they are written: a leading zero, a hamlet called "No"', () => {
  const commune = communeOf(changed('name: Thôn Hai', 'name: No').text);
  expect(commune.hamlets[1]?.name).toBe('No');
  expect(commune.officers[0]?.phone).toBe('0200000101');
});
