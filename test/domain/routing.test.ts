import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HOUR } from '../../domain/clock.ts';
import type { Category, Commune, Post } from '../../domain/commune.ts';
import { id, type OfficerId, type PostCode } from '../../domain/ids.ts';
import type { Absence, Officer } from '../../domain/person.ts';
import { CHAIRMAN, clearedOwner, dutyOfficers, holderOf, ladderOf, routeOf } from '../../domain/routing.ts';

const NOW = 1_000 * HOUR;
const p = (code: string): PostCode => id(code);
const o = (name: string): OfficerId => id(name);
const owner = (post: string, officer: string): { post: PostCode; officer: OfficerId } => ({
  post: p(post),
  officer: o(officer),
});

function post(code: string, more: Partial<Post> = {}): Post {
  return {
    code: p(code),
    title: code,
    unit: null,
    deputyInCharge: null,
    headOfUnit: null,
    cleared: false,
    decides: [],
    decidesNot: [],
    reports: null,
    keepsContent: false,
    ...more,
  };
}

function officer(name: string, posts: readonly string[], absences: readonly Absence[] = []): Officer {
  return { id: o(name), commune: id('c'), name, phone: null, person: null, posts: posts.map(p), absences };
}

function category(name: string, first: string, escalation: readonly string[]): Category {
  return {
    id: id(name),
    name,
    post: p(first),
    escalation: escalation.map(p),
    urgency: 'ordinary',
    visibility: 'open',
    publication: 'counts',
    profile: 'ordinary',
    kinds: [],
    synonyms: [],
  };
}

const ROADS = category('duong_sa', 'TP_KT', ['PCT_KT', 'CT_UBND']);
const STAFF = category('thai_do_can_bo', 'HEAD_OF_UNIT', ['PCT_VX', 'CT_UBND']);
const BRIBES = category('nhung_nhieu', 'TIEP_DAN_RESTRICTED', ['CT_UBND']);
const PLAIN = category('khac', 'CB_DAT', []);

const POSTS = [
  post('CT_UBND'),
  post('PCT_KT'),
  post('PCT_VX'),
  post('TP_KT', { unit: 'kt', deputyInCharge: p('PCT_KT'), headOfUnit: p('TP_KT') }),
  post('CB_DAT', { unit: 'kt', deputyInCharge: p('PCT_KT'), headOfUnit: p('TP_KT') }),
  post('TP_VHXH', { unit: 'vx', deputyInCharge: p('PCT_VX'), headOfUnit: p('TP_VHXH') }),
  post('TIEP_DAN', { cleared: true, deputyInCharge: p('PCT_VX') }),
];
const STAFFED = [
  officer('chairman', ['CT_UBND']),
  officer('an', ['PCT_KT']),
  officer('binh', ['PCT_VX']),
  officer('cuong', ['TP_KT']),
  officer('dung', ['CB_DAT']),
  officer('em', ['TP_VHXH']),
  officer('giang', ['TIEP_DAN']),
];

function commune(officers: readonly Officer[] = STAFFED, duty: readonly string[] = []): Commune {
  return {
    id: id('c'),
    slug: 'thu',
    name: 'Thu',
    province: '',
    phone: '',
    address: '',
    version: 1,
    hours: [],
    hamlets: [],
    posts: POSTS,
    officers,
    duty: duty.map(o),
    categories: [ROADS, STAFF, BRIBES, PLAIN],
    terms: [],
    restDays: [],
    seasons: [],
    fields: [],
    counters: [],
    receptions: [],
    fees: [],
    letters: { offices: [], signers: {} },
    courtesy: [],
  };
}

/** Officers of `STAFFED` with some of them away now. */
function away(...absent: readonly [name: string, deputy: string | null][]): readonly Officer[] {
  const deputies = new Map(absent);
  return STAFFED.map((one) => {
    const deputy = deputies.get(one.name);
    if (deputy === undefined) return one;
    return {
      ...one,
      absences: [{ from: NOW - HOUR, to: NOW + HOUR, deputy: deputy === null ? null : o(deputy) }],
    };
  });
}

const without = (...names: readonly string[]): readonly Officer[] =>
  STAFFED.filter((one) => !names.includes(one.name));

describe('who holds a post today', () => {
  test('its present holder', () => expect(holderOf(commune(), p('TP_KT'), NOW)).toBe('cuong'));

  test('the deputy an absent holder has named, and the deputy of that deputy', () => {
    expect(holderOf(commune(away(['cuong', 'dung'])), p('TP_KT'), NOW)).toBe('dung');
    expect(holderOf(commune(away(['cuong', 'dung'], ['dung', 'em'])), p('TP_KT'), NOW)).toBe('em');
  });

  test('the deputy in charge when the holder is away and has named nobody', () => {
    expect(holderOf(commune(away(['cuong', null])), p('TP_KT'), NOW)).toBe('an');
  });

  test('the deputy in charge when two absent officers have named each other', () => {
    expect(holderOf(commune(away(['cuong', 'dung'], ['dung', 'cuong'])), p('TP_KT'), NOW)).toBe('an');
  });

  test('nobody when the post is vacant, or its people and the deputy in charge are away', () => {
    expect(holderOf(commune(without('cuong')), p('TP_KT'), NOW)).toBeNull();
    expect(holderOf(commune(away(['cuong', null], ['an', null])), p('TP_KT'), NOW)).toBeNull();
    expect(holderOf(commune(), p('NO_SUCH_POST'), NOW)).toBeNull();
  });

  test('a second holder before any deputy', () => {
    const officers = [...away(['cuong', 'em']), officer('hai', ['TP_KT'])];
    expect(holderOf(commune(officers), p('TP_KT'), NOW)).toBe('hai');
  });

  test('never somebody in conflict, neither as holder nor as deputy', () => {
    expect(holderOf(commune(), p('TP_KT'), NOW, [o('cuong')])).toBe('an');
    expect(holderOf(commune(away(['cuong', 'dung'])), p('TP_KT'), NOW, [o('dung')])).toBe('an');
  });

  test.each([
    ['the last minute before', NOW - 2 * HOUR, 'cuong'],
    ['the first', NOW - HOUR, 'dung'],
    ['the minute of return', NOW + HOUR, 'cuong'],
  ])('%s of an absence', (_, moment, expected) => {
    expect(holderOf(commune(away(['cuong', 'dung'])), p('TP_KT'), moment)).toBe(expected);
  });
});

describe('whom a matter goes to', () => {
  test('to the post of the category', () =>
    expect(routeOf(commune(), ROADS, NOW)).toEqual(owner('TP_KT', 'cuong')));

  test('down the escalation when the post is vacant, to the chairman at last', () => {
    expect(routeOf(commune(without('cuong')), ROADS, NOW)).toEqual(owner('PCT_KT', 'an'));
    expect(routeOf(commune(without('cuong', 'an')), ROADS, NOW)).toEqual(owner('CT_UBND', 'chairman'));
    expect(routeOf(commune(without('dung')), PLAIN, NOW)).toEqual(owner('CT_UBND', 'chairman'));
  });

  test('to any post with somebody there when even the chairman is missing', () => {
    expect(routeOf(commune(without('cuong', 'an', 'chairman')), ROADS, NOW)).toEqual(owner('PCT_VX', 'binh'));
  });

  test('to an absent officer rather than to nobody', () => {
    expect(
      routeOf(commune([officer('cuong', ['TP_KT'], [{ from: 0, to: NOW * 2, deputy: null }])]), ROADS, NOW),
    ).toEqual(owner('TP_KT', 'cuong'));
  });

  test('a commune without officers is a broken import', () => {
    expect(() => routeOf(commune([]), ROADS, NOW)).toThrow(/no officer/);
  });

  test('conduct of staff goes up the line of whoever is complained about, never to somebody in conflict', () => {
    const line = [p('TP_KT'), p('PCT_KT')];
    expect(routeOf(commune(), STAFF, NOW, { line })).toEqual(owner('TP_KT', 'cuong'));
    expect(routeOf(commune(), STAFF, NOW, { line, conflicted: [o('cuong')] })).toEqual(owner('PCT_KT', 'an'));
    expect(routeOf(commune(), STAFF, NOW)).toEqual(owner('PCT_VX', 'binh'));
  });

  test('a line that binds holds whatever the category says, then the chairman, then who is cleared', () => {
    const concern = { line: [p('TP_VHXH')], isBinding: true };
    expect(routeOf(commune(), ROADS, NOW, concern)).toEqual(owner('TP_VHXH', 'em'));
    expect(routeOf(commune(), ROADS, NOW, { ...concern, conflicted: [o('em')] })).toEqual(
      owner('CT_UBND', 'chairman'),
    );
    const without = { ...concern, conflicted: [o('em'), o('chairman')] };
    expect(routeOf(commune(), ROADS, NOW, without)).toEqual(owner('TIEP_DAN', 'giang'));
  });

  test('to nobody at all rather than to somebody in conflict', () => {
    const conflicted = STAFFED.map(({ id }) => id);
    expect(routeOf(commune(), ROADS, NOW, { conflicted })).toBeNull();
    expect(dutyOfficers(commune(), NOW, conflicted)).toEqual([]);
  });

  test('a denunciation goes to a cleared officer, never to a stand-in of theirs, else to the chairman', () => {
    expect(routeOf(commune(), BRIBES, NOW)).toEqual(owner('TIEP_DAN', 'giang'));
    expect(routeOf(commune(away(['giang', 'dung'])), BRIBES, NOW)).toEqual(owner('CT_UBND', 'chairman'));
    expect(clearedOwner(commune(away(['giang', 'dung'])), NOW)).toBeNull();
    expect(clearedOwner(commune(), NOW, [o('giang')])).toBeNull();
  });
});

describe('the ladder', () => {
  const from = (cat: Category, post: string, name: string, officers: readonly Officer[] = STAFFED) =>
    ladderOf(commune(officers), { category: cat.id, owner: owner(post, name) }, NOW);

  test('follows the escalation of the category and ends with the chairman', () => {
    expect(from(ROADS, 'TP_KT', 'cuong')).toEqual([owner('PCT_KT', 'an'), owner('CT_UBND', 'chairman')]);
    expect(from(ROADS, 'PCT_KT', 'an')).toEqual([owner('CT_UBND', 'chairman')]);
  });

  test('of conduct follows the line of whoever is complained about, the category where it has no deputy', () => {
    const above = (...line: readonly string[]) =>
      ladderOf(commune(), { category: STAFF.id, owner: owner('TP_KT', 'cuong') }, NOW, { line: line.map(p) });
    expect(above('TP_KT', 'PCT_KT')).toEqual([owner('PCT_KT', 'an'), owner('CT_UBND', 'chairman')]);
    expect(above('TP_KT')).toEqual([owner('PCT_VX', 'binh'), owner('CT_UBND', 'chairman')]);
  });

  test('of leaders leads past those who stand beside them to the chairman, if the chairman is not one', () => {
    const concern = { line: [p('TIEP_DAN'), p('TP_VHXH')], isBinding: true };
    const complaint = { category: ROADS.id, owner: owner('TIEP_DAN', 'giang') };
    expect(ladderOf(commune(), complaint, NOW, concern)).toEqual([
      owner('TP_VHXH', 'em'),
      owner('CT_UBND', 'chairman'),
    ]);
    expect(ladderOf(commune(), complaint, NOW, { ...concern, conflicted: [o('chairman')] })).toEqual([
      owner('TP_VHXH', 'em'),
    ]);
  });

  test('leads out of the commune above the chairman', () =>
    expect(from(ROADS, 'CT_UBND', 'chairman')).toEqual([]));

  test('without an escalation goes by head of unit and deputy in charge', () => {
    expect(from(PLAIN, 'CB_DAT', 'dung')).toEqual([
      owner('TP_KT', 'cuong'),
      owner('PCT_KT', 'an'),
      owner('CT_UBND', 'chairman'),
    ]);
  });

  test('a case forwarded to another unit goes up the line of that unit', () => {
    expect(from(ROADS, 'TP_VHXH', 'em')).toEqual([owner('PCT_VX', 'binh'), owner('CT_UBND', 'chairman')]);
  });

  test('a denunciation passes nobody between the cleared officer and the chairman', () => {
    expect(from(BRIBES, 'TIEP_DAN', 'giang')).toEqual([owner('CT_UBND', 'chairman')]);
  });

  test.each([
    ['vacant', without('an')],
    ['absent without deputy', away(['an', null])],
    [
      'held by the person of the rung before',
      [...without('an', 'cuong'), officer('cuong', ['TP_KT', 'PCT_KT'])],
    ],
  ])('a rung that is %s is skipped', (_, officers) => {
    expect(from(ROADS, 'TP_KT', 'cuong', officers)).toEqual([owner('CT_UBND', 'chairman')]);
  });

  test('a rung in conflict is skipped, a deputy stands on the rung of the absent', () => {
    const complaint = { category: ROADS.id, owner: owner('TP_KT', 'cuong') };
    expect(ladderOf(commune(), complaint, NOW, { conflicted: [o('an')] })).toEqual([
      owner('CT_UBND', 'chairman'),
    ]);
    expect(ladderOf(commune(away(['an', 'binh'])), complaint, NOW)).toEqual([
      owner('PCT_KT', 'binh'),
      owner('CT_UBND', 'chairman'),
    ]);
  });
});

describe('the officers on duty', () => {
  test('the second when the first is in conflict, the chairman when both are', () => {
    const town = commune(STAFFED, ['dung', 'an']);
    expect(dutyOfficers(town, NOW, [o('dung')])).toEqual(['an']);
    expect(dutyOfficers(town, NOW, [o('dung'), o('an')])).toEqual(['chairman']);
  });

  test('in the order of the list, deputies for the absent, nobody twice', () => {
    expect(dutyOfficers(commune(STAFFED, ['dung', 'an']), NOW)).toEqual(['dung', 'an']);
    expect(dutyOfficers(commune(away(['dung', 'an']), ['dung', 'an']), NOW)).toEqual(['an']);
  });

  test('the chairman when nobody is, and anybody when the chairman is away', () => {
    expect(dutyOfficers(commune(), NOW)).toEqual(['chairman']);
    expect(dutyOfficers(commune(away(['chairman', null]), ['nobody-we-know']), NOW)).toEqual(['an']);
  });
});

describe('whatever the people do', () => {
  const anyone = fc.constantFrom(...STAFFED.map((one) => one.name));
  const absence = fc.record({ name: anyone, deputy: fc.option(anyone) });
  const staffing = fc.record({
    gone: fc.subarray(STAFFED.map((one) => one.name)),
    absent: fc.array(absence),
  });

  test('there is one owner, who works here, and the chairman is on every ladder that has one', () => {
    fc.assert(
      fc.property(staffing, fc.constantFrom(ROADS, STAFF, BRIBES, PLAIN), ({ gone, absent }, cat) => {
        const officers = away(...absent.map((one): [string, string | null] => [one.name, one.deputy])).filter(
          (one) => !gone.includes(one.name),
        );
        fc.pre(officers.length > 0);
        const town = commune(officers);
        const first = routeOf(town, cat, NOW);
        if (first === null) throw new Error('nobody is in conflict, so somebody must be found');
        expect(officers.map((one) => one.id)).toContain(first.officer);
        const ladder = ladderOf(town, { category: cat.id, owner: first }, NOW);
        const people = [first, ...ladder].map((rung) => rung.officer);
        expect(people.filter((one, index) => one === people[index - 1])).toEqual([]);
        const chairman = officers.find((one) => one.name === 'chairman' && one.absences.length === 0);
        if (chairman) expect(people).toContain(chairman.id);
        if (first.post !== CHAIRMAN && chairman) expect([first, ...ladder].at(-1)?.officer).toBe(chairman.id);
      }),
      { numRuns: 1_000 },
    );
  });
});
