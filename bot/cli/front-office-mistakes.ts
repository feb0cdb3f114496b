// What does not fit together in the front office of a commune's file.

import type { Path } from '../../db/yaml-lines.ts';
import type { CommuneShape } from './commune-shape.ts';
import { type Mistake, twice } from './mistake.ts';

/** Names there twice, fields and posts that are not there, a field that nobody serves, a group that has two fields. */
export function frontOfficeMistakes(file: CommuneShape): readonly Mistake[] {
  const { fields = [], counters = [], receptions = [], fees = [] } = file;
  const groups = fields.flatMap((field, index) =>
    field.groups.map((group, place) => ({ group, path: ['fields', index, 'groups', place] })),
  );
  const pathOfGroup = (index: number): Path => groups[index]?.path ?? ['fields'];
  return [
    ...named(fields, 'fields', 'field'),
    ...named(counters, 'counters', 'counter'),
    ...named(receptions, 'receptions', 'reception'),
    ...twice(
      fees.map(({ name }) => name),
      (index) => ['fees', index, 'name'],
      'fee',
    ),
    ...twice(
      groups.map(({ group }) => group),
      pathOfGroup,
      'group of procedures',
    ),
    ...unknownPosts(file, counters, 'counters'),
    ...unknownPosts(file, receptions, 'receptions'),
    ...unserved(file),
  ];
}

function named(list: readonly { readonly id: string }[], part: string, what: string): readonly Mistake[] {
  return twice(
    list.map(({ id }) => id),
    (index) => [part, index, 'id'],
    what,
  );
}

function unknownPosts(
  file: CommuneShape,
  list: readonly { readonly post: string }[],
  part: string,
): readonly Mistake[] {
  const known = new Set<string>(file.posts.map(({ code }) => code));
  return list.flatMap(({ post }, index) =>
    known.has(post)
      ? []
      : [{ path: [part, index, 'post'], sentence: `The post ${post} is not in the list of posts.` }],
  );
}

function unserved({ fields = [], counters = [] }: CommuneShape): readonly Mistake[] {
  const known = new Set<string>(fields.map(({ id }) => id));
  const served = new Set<string>(counters.flatMap(({ serves }) => serves));
  return [
    ...counters.flatMap(({ serves }, index) =>
      serves.flatMap((field, place) =>
        known.has(field)
          ? []
          : [
              {
                path: ['counters', index, 'serves', place],
                sentence: `The field ${field} is not in the list of fields.`,
              },
            ],
      ),
    ),
    ...fields.flatMap(({ id }, index) =>
      served.has(id)
        ? []
        : [{ path: ['fields', index, 'id'], sentence: `No counter serves the field ${id}.` }],
    ),
  ];
}
