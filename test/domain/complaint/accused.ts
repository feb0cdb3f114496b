// Complaints about people of the commune: who may be accused, and what must hold of them at every instant.
import fc from 'fast-check';
import { expect } from 'vitest';
import type { Category, Commune, Post } from '../../../domain/commune.ts';
import type { Complaint, Subjects } from '../../../domain/complaint/complaint.ts';
import { mayKnowCitizen, mayRead, offersFor, rolesOf } from '../../../domain/complaint/lifecycle.ts';
import { ownerToday, rungsAbove } from '../../../domain/complaint/owners.ts';
import { type CategoryId, id, type OfficerId, type PostCode } from '../../../domain/ids.ts';
import type { Officer } from '../../../domain/person.ts';
import { demoCommune, OFFICERS, POSTS } from '../../support/commune.ts';
import { isToOfficer } from './given.ts';
import { mustNotKnow } from './rights.ts';
import type { Deed, World } from './world.ts';

/** Leaders beside the People's Committee, whom the small commune of the tests does not have. */
export const LEADERS = {
  secretary: officer('21'),
  council: officer('22'),
  inspection: officer('23'),
} as const;

const LEADER_POSTS = {
  secretary: post('BI_THU'),
  council: post('CT_HDND'),
  inspection: post('UBKT'),
} as const;

/** Conduct of staff, as the seed has it: to the head of whoever it is about. */
export const CONDUCT: Category = {
  id: id<CategoryId>('thai_do_can_bo'),
  name: 'Thái độ cán bộ',
  post: post('HEAD_OF_UNIT'),
  escalation: [POSTS.cultureDeputy, POSTS.chairman],
  urgency: 'ordinary',
  visibility: 'hidden_from_handler',
  publication: 'counts',
  profile: 'ordinary',
  kinds: ['phan_anh'],
  synonyms: ['hách dịch'],
};

/** The commune of the tests with a category for conduct. */
export function conductCommune(changes: Partial<Commune> = {}): Commune {
  const commune = demoCommune(changes);
  return { ...commune, categories: [CONDUCT, ...commune.categories] };
}

/** It also has a Party secretary, a chairman of the People's Council and a Party inspection committee. */
export function wholeCommune(): Commune {
  const commune = conductCommune();
  const added = (['secretary', 'council', 'inspection'] as const).map((name): [Post, Officer] => [
    {
      code: LEADER_POSTS[name],
      title: name,
      unit: null,
      deputyInCharge: null,
      headOfUnit: null,
      cleared: false,
      decides: [],
      decidesNot: [],
      reports: null,
      keepsContent: false,
    },
    {
      id: LEADERS[name],
      commune: commune.id,
      name,
      phone: null,
      person: null,
      posts: [LEADER_POSTS[name]],
      absences: [],
    },
  ]);
  return {
    ...commune,
    posts: [...commune.posts, ...added.map(([one]) => one)],
    officers: [...commune.officers, ...added.map(([, one]) => one)],
  };
}

/** Whoever a complaint may be about; often nobody. */
export const accusations: fc.Arbitrary<Subjects> = fc.oneof(
  { weight: 1, arbitrary: fc.constant({ officers: [], posts: [], units: [] }) },
  {
    weight: 3,
    arbitrary: fc.record({
      officers: fc.uniqueArray(fc.constantFrom(...Object.values(OFFICERS)), { maxLength: 2 }),
      posts: fc.uniqueArray(fc.constantFrom(...Object.values(POSTS)), { maxLength: 1 }),
      units: fc.uniqueArray(fc.constantFrom(POSTS.economyHead, POSTS.chiefOfOffice), { maxLength: 1 }),
    }),
  },
);

/** Heads and deputies at random: units within units, circles, heads of nothing; above the chairman nobody. */
export function charted(commune: Commune): fc.Arbitrary<Commune> {
  const codes = fc.option(fc.constantFrom(...commune.posts.map(({ code }) => code)), { freq: 3, nil: null });
  const lines = fc.tuple(...commune.posts.map(() => fc.tuple(codes, codes)));
  return lines.map((drawn) => ({
    ...commune,
    posts: commune.posts.map((one, index) => {
      const [headOfUnit = null, deputyInCharge = null] = drawn[index] ?? [];
      return one.code === POSTS.chairman ? one : { ...one, headOfUnit, deputyInCharge };
    }),
  }));
}

/** Neither told nor asked nor able to look: for whoever is accused, and who works under them, it does not exist. */
export function checkAccused({ before, after }: Deed): void {
  const { complaint } = after;
  if (complaint === null) return;
  const accused = mustNotKnow(complaint, after.commune);
  if (accused.length === 0) return;
  const told = before === after ? [] : after.notices.filter(isToOfficer).map(({ to }) => to.officer);
  const acting = [complaint.owner, ownerToday(complaint, after), ...rungsAbove(complaint, after)];
  const reached = [...told, ...acting.map(({ officer }) => officer)];
  const leaks = accused.filter(
    (officer) => reached.includes(officer) || canDoAnything(officer, complaint, after),
  );
  expect(leaks).toEqual([]);
}

function canDoAnything(officer: OfficerId, complaint: Complaint, world: World): boolean {
  return (
    mayRead(officer, complaint, world) ||
    mayKnowCitizen(officer, complaint, world) ||
    rolesOf({ kind: 'officer', officer }, complaint, world).length > 0 ||
    offersFor(complaint, officer, world).length > 0
  );
}

function officer(number: string): OfficerId {
  return id(`00000000-0000-7000-8000-0000000001${number}`);
}

function post(code: string): PostCode {
  return id(code);
}
