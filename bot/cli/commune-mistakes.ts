// What does not fit together in a commune's file, although each field is as it should be.

import type { Path } from '../../db/yaml-lines.ts';
import type { Category } from '../../domain/commune.ts';
import type { PostCode } from '../../domain/ids.ts';
import { isBoard } from '../../domain/oversight.ts';
import { CHAIRMAN, CLEARED_FOR_DENUNCIATIONS, HEAD_OF_UNIT } from '../../domain/routing.ts';
import type { CommuneShape } from './commune-shape.ts';
import { frontOfficeMistakes } from './front-office-mistakes.ts';
import { type Mistake, twice } from './mistake.ts';

/** Every mistake of a file, in no particular order. */
export function communeMistakes(file: CommuneShape, seeds: readonly Category[]): readonly Mistake[] {
  return [
    ...twice(
      file.hamlets.map(({ id }) => id),
      (index) => ['hamlets', index, 'id'],
      'hamlet',
    ),
    ...twice(
      file.posts.map(({ code }) => code),
      (index) => ['posts', index, 'code'],
      'post',
    ),
    ...twice(
      file.officers.map(({ key }) => key),
      (index) => ['officers', index, 'key'],
      'officer',
    ),
    ...twice(file.duty, (index) => ['duty', index], 'officer on duty'),
    ...twice(
      (file.terms ?? []).map(({ profile, from }) => `${profile} from ${from}`),
      (index) => ['terms', index],
      'term',
    ),
    ...twice(
      (file.restDays ?? []).map(({ date }) => date),
      (index) => ['restDays', index],
      'day',
    ),
    ...unknownPosts(file),
    ...unknownOfficers(file),
    ...unknownCategories(file, seeds),
    ...nobody(file),
    ...frontOfficeMistakes(file),
    ...entangledBoards(file),
  ];
}

function unknownPosts(file: CommuneShape): readonly Mistake[] {
  const known = new Set(file.posts.map(({ code }) => code));
  const routable = new Set([...known, HEAD_OF_UNIT, CLEARED_FOR_DENUNCIATIONS]);
  const check = (
    among: ReadonlySet<PostCode>,
    path: Path,
    code: PostCode | null | undefined,
  ): readonly Mistake[] =>
    code && !among.has(code) ? [{ path, sentence: `The post ${code} is not in the list of posts.` }] : [];
  return [
    ...file.posts.flatMap((post, index) => [
      ...check(known, ['posts', index, 'headOfUnit'], post.headOfUnit),
      ...check(known, ['posts', index, 'deputyInCharge'], post.deputyInCharge),
    ]),
    ...file.officers.flatMap((officer, index) =>
      officer.posts.flatMap((code, place) => check(known, ['officers', index, 'posts', place], code)),
    ),
    ...(file.letters?.offices ?? []).flatMap((code, place) =>
      check(known, ['letters', 'offices', place], code),
    ),
    ...Object.entries(file.letters?.signers ?? {}).flatMap(([kind, code]) =>
      check(known, ['letters', 'signers', kind], code),
    ),
    ...Object.entries(file.categories ?? {}).flatMap(([id, change]) => [
      ...check(routable, ['categories', id, 'post'], change.post),
      ...(change.escalation ?? []).flatMap((code, place) =>
        check(routable, ['categories', id, 'escalation', place], code),
      ),
    ]),
  ];
}

function unknownOfficers(file: CommuneShape): readonly Mistake[] {
  const known = new Set(file.officers.map(({ key }) => key));
  const check = (path: Path, key: string | null): readonly Mistake[] =>
    key && !known.has(key) ? [{ path, sentence: `The officer ${key} is not in the list of officers.` }] : [];
  return [
    ...file.duty.flatMap((key, index) => check(['duty', index], key)),
    ...file.officers.flatMap((officer, index) =>
      officer.absences.flatMap((absence, place) =>
        check(['officers', index, 'absences', place, 'deputy'], absence.deputy),
      ),
    ),
  ];
}

function unknownCategories(file: CommuneShape, seeds: readonly Category[]): readonly Mistake[] {
  const known = new Set<string>(seeds.map(({ id }) => id));
  return Object.keys(file.categories ?? {})
    .filter((id) => !known.has(id))
    .map((id) => ({
      path: ['categories', id],
      sentence: `There is no category ${id} in db/seed/categories.json.`,
    }));
}

/** Posts without which a matter could come to nobody. */
function nobody(file: CommuneShape): readonly Mistake[] {
  const held = new Set(file.officers.flatMap(({ posts }) => posts));
  const mistakes: Mistake[] = [];
  if (!held.has(CHAIRMAN)) {
    mistakes.push({
      path: ['officers'],
      sentence: `Nobody holds the post ${CHAIRMAN}: the ladder of every matter passes there.`,
    });
  }
  if (!file.posts.some(({ code, cleared }) => cleared && held.has(code))) {
    mistakes.push({
      path: ['posts'],
      sentence: 'Nobody holds a post with "cleared: true": a denunciation would come to nobody.',
    });
  }
  return mistakes;
}

/** A supervision board watches the administration and is no part of it. */
function entangledBoards(file: CommuneShape): readonly Mistake[] {
  const boards = file.posts.filter(isBoard).map(({ code }) => code);
  const members = file.officers.filter(({ posts }) => posts.some((code) => boards.includes(code)));
  const isMember = (key: string | null): boolean => members.some((member) => member.key === key);
  const wrong = (path: Path, sentence: string): Mistake => ({ path, sentence });
  return [
    ...file.posts.flatMap((post, index) =>
      isBoard(post) && post.cleared
        ? [
            wrong(
              ['posts', index, 'cleared'],
              `The board ${post.code} must not be "cleared": it reads figures only.`,
            ),
          ]
        : [],
    ),
    ...file.officers.flatMap((officer, index) =>
      isMember(officer.key) && officer.posts.some((code) => !boards.includes(code))
        ? [
            wrong(
              ['officers', index, 'posts'],
              `${officer.key} sits on a board that reads figures, and can hold no other post.`,
            ),
          ]
        : [],
    ),
    ...file.officers.flatMap((officer, index) =>
      officer.absences.flatMap(({ deputy }, place) =>
        isMember(deputy)
          ? [
              wrong(
                ['officers', index, 'absences', place, 'deputy'],
                `${deputy} sits on a board and cannot stand in.`,
              ),
            ]
          : [],
      ),
    ),
    ...file.duty.flatMap((key, index) =>
      isMember(key) ? [wrong(['duty', index], `${key} sits on a board and cannot be on duty.`)] : [],
    ),
    ...Object.entries(file.categories ?? {}).flatMap(([id, { post, escalation = [] }]) => {
      const leadsTo = (code: PostCode | undefined, ...path: Path): readonly Mistake[] =>
        code !== undefined && boards.includes(code)
          ? [
              wrong(
                ['categories', id, ...path],
                `The category ${id} leads to a board, which takes no matters.`,
              ),
            ]
          : [];
      return [
        ...leadsTo(post, 'post'),
        ...escalation.flatMap((code, place) => leadsTo(code, 'escalation', place)),
      ];
    }),
  ];
}
