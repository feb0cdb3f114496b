// Whom a matter complains about, in words: persons with their post, posts, units whose staff is meant.
import type { Commune } from '../domain/commune.ts';
import type { Subjects } from '../domain/complaint/complaint.ts';
import { unitsOf } from '../domain/complaint/concern.ts';
import type { OfficerId } from '../domain/ids.ts';
import { officerOf, titleOf } from './commune.ts';
import type { Phrase } from './phrase.ts';

/** Somebody of a unit, whose name is not known. */
export function unitPhrase(unit: string): Phrase {
  return { key: 'report-whom-unit', vars: { unit } };
}

/** One officer, or that it is one of several. */
export function namedPhrase(officers: readonly OfficerId[], commune: Commune): Phrase {
  const [first, second] = officers;
  if (first === undefined || second !== undefined) return { key: 'report-named-several' };
  return { verbatim: officerOf(commune, first) };
}

/** All of them, joined. */
export function subjectsPhrase({ officers, posts, units }: Subjects, commune: Commune): Phrase {
  const known = unitsOf(commune);
  const unitOf = (head: (typeof units)[number]): string =>
    known.find(({ code }) => code === head)?.unit ?? titleOf(commune, head);
  const all: readonly Phrase[] = [
    ...officers.map((officer): Phrase => ({ verbatim: officerOf(commune, officer) })),
    ...posts.map((post): Phrase => ({ verbatim: titleOf(commune, post) })),
    ...units.map((head) => unitPhrase(unitOf(head))),
  ];
  return all.reduceRight((then, first): Phrase => ({ key: 'joined', vars: { first, then } }));
}
