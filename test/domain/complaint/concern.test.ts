// Complaints about people of the commune: whose turn it is by complaints.md §5, and to whom it does not exist.
import { describe, expect, test } from 'vitest';
import type { Commune } from '../../../domain/commune.ts';
import type { Complaint, Subjects } from '../../../domain/complaint/complaint.ts';
import { concernOf, impartial, isConcerned, isNobody, unitsOf } from '../../../domain/complaint/concern.ts';
import { mayKnowCitizen, mayRead, offersFor } from '../../../domain/complaint/lifecycle.ts';
import { ownerToday, rungsAbove } from '../../../domain/complaint/owners.ts';
import { id, type OfficerId, type PostCode } from '../../../domain/ids.ts';
import { CATEGORIES, OFFICERS, POSTS, withAbsence, withoutOfficer } from '../../support/commune.ts';
import { CONDUCT, conductCommune, LEADERS, wholeCommune } from './accused.ts';
import { at, citizen, FILED_AT, given, isToOfficer, type Outcome, officer, told } from './given.ts';

const NOW = at(FILED_AT);
const { chairman, economyDeputy, cultureDeputy, economyHead, chiefOfOffice, landOfficer } = OFFICERS;
const { policeChief, reception, nightWatch } = OFFICERS;
const { secretary, council, inspection } = LEADERS;

const about = (...officers: readonly OfficerId[]): Subjects => ({ officers, posts: [], units: [] });
const staffOf = (...units: readonly PostCode[]): Subjects => ({ officers: [], posts: [], units });

const COMPLAINT_ABOUT_CONDUCT = {
  kind: 'File',
  code: '1234567890',
  submission: 'phan_anh',
  category: CONDUCT.id,
  urgency: 'ordinary',
  visibility: 'open',
  told: told('CANARY'),
  photos: [],
  hamlet: null,
  place: null,
  phone: '0200000999',
} as const;

type Changes = Partial<Omit<Parameters<ReturnType<typeof given>['when']>[0] & { kind: 'File' }, 'kind'>>;

function filed(subjects: Subjects, commune: Commune, changes: Changes = {}): Outcome {
  return given().when({ ...COMPLAINT_ABOUT_CONDUCT, ...changes, subjects }, citizen, FILED_AT, commune);
}

/** The owner at filing, then every rung. */
function way(subjects: Subjects, commune: Commune, changes: Changes = {}): readonly OfficerId[] {
  const complaint = filed(subjects, commune, changes).after();
  const above = rungsAbove(complaint, { commune, now: NOW });
  return [complaint.owner, ...above].map((rung) => rung.officer);
}

describe('whose turn it is (complaints.md §5)', () => {
  test.each<[row: string, accused: OfficerId, expected: readonly OfficerId[]]>([
    ['staff: head of unit, deputy in charge, chairman', landOfficer, [economyHead, economyDeputy, chairman]],
    ['head of a unit: deputy in charge, chairman', economyHead, [economyDeputy, chairman]],
    ['unit without deputy: that of the category', reception, [chiefOfOffice, cultureDeputy, chairman]],
    ['head of police: the committee, never police', policeChief, [cultureDeputy, chairman]],
    ['chairman: Party, People’s Council, Party inspection', chairman, [secretary, council, inspection]],
    ['deputy: the same, then the chairman', economyDeputy, [secretary, council, inspection, chairman]],
    ['Party secretary: Party inspection', secretary, [inspection, chairman]],
  ])('%s', (_, accused, expected) => expect(way(about(accused), wholeCommune())).toEqual(expected));

  test('a teacher: head of the school, then the head and the deputy above the school', () => {
    const school: PostCode = id('TRUONG_HOC');
    const teacher: PostCode = id('GIAO_VIEN');
    const commune = conductCommune();
    const bare = {
      title: '',
      unit: null,
      deputyInCharge: null,
      cleared: false,
      reports: null,
      keepsContent: false,
      decides: [],
      decidesNot: [],
    };
    const posts = [
      ...commune.posts,
      { ...bare, code: school, headOfUnit: POSTS.cultureHead },
      { ...bare, code: teacher, headOfUnit: school },
    ];
    const officers = commune.officers.map((one) => {
      if (one.id === nightWatch) return { ...one, posts: [school] };
      return one.id === landOfficer ? { ...one, posts: [teacher] } : one;
    });
    expect(way(about(landOfficer), { ...commune, posts, officers })).toEqual([
      nightWatch,
      OFFICERS.cultureHead,
      cultureDeputy,
      chairman,
    ]);
  });

  test('a chairman who is also Party secretary: whoever else stands beside', () => {
    const commune = wholeCommune();
    const secretarys = commune.officers.find(({ id }) => id === secretary)?.posts ?? [];
    const officers = commune.officers
      .filter(({ id }) => id !== secretary)
      .map((one) => (one.id === chairman ? { ...one, posts: [...one.posts, ...secretarys] } : one));
    expect(way(about(chairman), { ...commune, officers })).toEqual([council, inspection]);
  });

  test('where nobody stands beside the leaders: the chairman over a deputy, who is cleared over the chairman', () => {
    expect(way(about(cultureDeputy), conductCommune())).toEqual([chairman]);
    expect(way(about(chairman), conductCommune())).toEqual([reception]);
  });

  test('where not even one is cleared: down the category’s own way', () => {
    expect(way(about(chairman), withoutOfficer(conductCommune(), reception))[0]).toBe(cultureDeputy);
  });

  test('a unit without a name: its head, who is not of its staff', () => {
    expect(way(staffOf(POSTS.economyHead), conductCommune())).toEqual([economyHead, economyDeputy, chairman]);
    expect(way(staffOf(POSTS.policeChief), conductCommune())[0]).toBe(policeChief);
  });

  test('nobody is known: the category’s escalation', () =>
    expect(way(about(), conductCommune())).toEqual([cultureDeputy, chairman]));

  test('a road whose story names its own head goes to the deputy, one that names somebody else to the head', () => {
    const road = { category: CATEGORIES.road };
    expect(way(about(economyHead), conductCommune(), road)[0]).toBe(economyDeputy);
    expect(way(about(landOfficer), conductCommune(), road)[0]).toBe(economyHead);
  });

  test('a denunciation of the chairman: who stands beside, held in person; else who is cleared', () => {
    const denunciation = { category: CATEGORIES.harassment, submission: 'to_cao' } as const;
    expect(way(about(chairman), wholeCommune(), denunciation)).toEqual([secretary, council, inspection]);
    expect(way(about(chairman), conductCommune(), denunciation)).toEqual([reception]);
    const away = { from: NOW, to: at('2026-12-01 00:00'), deputy: landOfficer };
    const deputised = withAbsence(wholeCommune(), secretary, away);
    expect(way(about(chairman), deputised, denunciation)).not.toContain(landOfficer);
  });

  test('the officer of this inbox: the second officer on duty is called', () => {
    const commune = conductCommune({ duty: [nightWatch, landOfficer] });
    const danger = { category: CATEGORIES.disaster, urgency: 'emergency' } as const;
    expect(alarmed(filed(about(nightWatch), commune, danger))).toContain(landOfficer);
    expect(alarmed(filed(about(nightWatch), commune, danger))).not.toContain(nightWatch);
  });

  test('everybody is accused, or works under who is: turned away, for nobody is left to look at it', () => {
    const commune = conductCommune();
    const alone = { ...commune, officers: commune.officers.filter(({ id }) => id === chairman) };
    filed(about(chairman), alone).refuses('nobody_impartial');
  });
});

describe('to whom it does not exist', () => {
  const conflicted = (subjects: Subjects, commune = conductCommune()) =>
    [...concernOf({ subjects }, commune).conflicted].toSorted();

  test('whoever is named, and all below them by head or deputy in charge, but nobody beside them', () => {
    expect(conflicted(about(landOfficer))).toEqual([landOfficer]);
    expect(conflicted(about(economyHead))).toEqual([economyHead, landOfficer]);
    expect(conflicted(about(economyDeputy))).toEqual([economyDeputy, economyHead, landOfficer]);
    expect(conflicted(about(chiefOfOffice))).toEqual([chiefOfOffice, reception, nightWatch]);
  });

  test('of a post whoever holds it, of a unit its staff', () => {
    expect(conflicted({ officers: [], posts: [POSTS.landOfficer], units: [] })).toEqual([landOfficer]);
    expect(conflicted(staffOf(POSTS.economyHead))).toEqual([landOfficer]);
    expect(conflicted(staffOf(POSTS.policeChief))).toEqual([]);
  });

  test('a colleague in the same post stays, unless their head is named as well', () => {
    const twice = holding(conductCommune(), nightWatch, [POSTS.landOfficer]);
    expect(conflicted(about(landOfficer), twice)).toEqual([landOfficer]);
    expect(conflicted(about(landOfficer, economyHead), twice)).toEqual([
      economyHead,
      landOfficer,
      nightWatch,
    ]);
  });

  test('the chairman is below nobody, whatever post the chairman fills in for', () => {
    const filling = holding(conductCommune(), chairman, [POSTS.chairman, POSTS.landOfficer]);
    expect(conflicted(about(economyHead), filling)).not.toContain(chairman);
  });

  test('lines that run in a circle end', () => {
    const commune = conductCommune();
    const posts = commune.posts.map((post) => {
      if (post.code === POSTS.economyHead) return { ...post, headOfUnit: POSTS.landOfficer };
      return post;
    });
    expect(conflicted(about(landOfficer), { ...commune, posts })).toEqual([economyHead, landOfficer]);
  });

  test('nobody is complained about: nobody is left out', () => {
    expect(conflicted(about())).toEqual([]);
    expect(isConcerned(chairman, {}, conductCommune())).toBe(false);
    expect(impartial({}, conductCommune()).officers).toHaveLength(conductCommune().officers.length);
    expect(isNobody(about())).toBe(true);
    expect(isNobody(staffOf(POSTS.economyHead))).toBe(false);
  });

  test('the chairman reads nothing of a complaint about the chairman, whatever its visibility', () => {
    const commune = wholeCommune();
    for (const visibility of ['open', 'hidden_from_handler', 'restricted', 'anonymous'] as const) {
      const outcome = filed(about(chairman), commune, { visibility });
      expectBlind(chairman, outcome.after(), commune);
      expect(toldTo(outcome)).not.toContain(chairman);
      expect(toldTo(outcome)).toContain(secretary);
    }
  });

  test('who stands beside the leaders knows the citizen, as the chairman would', () => {
    const commune = wholeCommune();
    const complaint = filed(about(chairman), commune).after();
    expect(complaint.visibility).toBe('hidden_from_handler');
    expect(mayKnowCitizen(secretary, complaint, { commune, now: NOW })).toBe(true);
    const ordinary = filed(about(landOfficer), commune).after();
    expect(mayKnowCitizen(economyHead, ordinary, { commune, now: NOW })).toBe(false);
  });

  test('it is not forwarded to them, nor to the deputy they have named', () => {
    const commune = conductCommune();
    const complaint = given({
      at: FILED_AT,
      actor: citizen,
      event: eventOf(filed(about(landOfficer), commune)),
    });
    const forward = { kind: 'Forward', reason: 'chuyển' } as const;
    const by = officer(economyHead);
    complaint.when({ ...forward, post: POSTS.landOfficer }, by, FILED_AT, commune).refuses('post_vacant');
    const away = { from: NOW, to: at('2026-12-01 00:00'), deputy: landOfficer };
    const deputised = withAbsence(commune, chiefOfOffice, away);
    complaint.when({ ...forward, post: POSTS.chiefOfOffice }, by, FILED_AT, deputised).refuses('post_vacant');
    const elsewhere = complaint.when({ ...forward, post: POSTS.chiefOfOffice }, by, FILED_AT, commune);
    expect(elsewhere.after().owner.officer).toBe(chiefOfOffice);
  });

  test('they do not stand in for its owner', () => {
    const commune = conductCommune();
    const complaint = filed(about(landOfficer), commune).after();
    const away = { from: NOW, to: at('2026-12-01 00:00'), deputy: landOfficer };
    const deputised = withAbsence(commune, economyHead, away);
    expect(ownerToday(complaint, { commune: deputised, now: NOW }).officer).toBe(economyDeputy);
  });

  test('whoever comes to work under them is blind from then on, and somebody else must act', () => {
    const commune = conductCommune();
    const complaint = filed(about(economyDeputy), commune).after();
    expect(complaint.owner.officer).toBe(chairman);
    const owned = { ...complaint, owner: { post: POSTS.chiefOfOffice, officer: chiefOfOffice } };
    const moved = holding(commune, chiefOfOffice, [POSTS.chiefOfOffice, POSTS.economyHead]);
    expectBlind(chiefOfOffice, owned, moved);
    expect(ownerToday(owned, { commune: moved, now: NOW }).officer).toBe(chairman);
  });
});

test('units that may be meant are those with a head, by its post', () => {
  const units = unitsOf(conductCommune()).map(({ code, unit }) => [code, unit]);
  expect(units).toContainEqual([POSTS.economyHead, 'KT']);
  expect(units.flat()).not.toContain(POSTS.landOfficer);
  expect(units.flat()).not.toContain(POSTS.chairman);
});

function expectBlind(who: OfficerId, complaint: Complaint, commune: Commune): void {
  const context = { commune, now: NOW };
  expect(mayRead(who, complaint, context)).toBe(false);
  expect(mayKnowCitizen(who, complaint, context)).toBe(false);
  expect(offersFor(complaint, who, context)).toEqual([]);
}

function toldTo(outcome: Outcome): readonly OfficerId[] {
  return outcome.notices().flatMap((notice) => (isToOfficer(notice) ? [notice.to.officer] : []));
}

function alarmed(outcome: Outcome): readonly OfficerId[] {
  const alarms = outcome.notices().filter(({ body }) => body.kind === 'alarm');
  return alarms.flatMap((notice) => (isToOfficer(notice) ? [notice.to.officer] : []));
}

function holding(commune: Commune, who: OfficerId, posts: readonly PostCode[]): Commune {
  return { ...commune, officers: commune.officers.map((one) => (one.id === who ? { ...one, posts } : one)) };
}

function eventOf({ events }: Outcome) {
  const [filing] = events;
  if (filing === undefined) throw new Error('nothing was filed');
  return filing;
}
