// A commune's file: read, checked as a whole, and completed by the project's categories, terms and rest days.
import type { CommuneImport } from '../../db/communes.ts';
import { type LineError, readYaml } from '../../db/yaml-lines.ts';
import type { Category } from '../../domain/commune.ts';
import { communeMistakes } from './commune-mistakes.ts';
import { seedCategories, seedCourtesy, seedLetters, seedRestDays, seedTerms } from './commune-seeds.ts';
import { type CommuneShape, communeShape } from './commune-shape.ts';

export type ParsedCommune =
  | { readonly kind: 'commune'; readonly commune: CommuneImport }
  | { readonly kind: 'errors'; readonly errors: readonly LineError[] };

/** Reads the text of a commune's file (`docs/commune-template.yaml` documents it). */
export function parseCommuneFile(text: string): ParsedCommune {
  const read = readYaml(text, communeShape, 'text');
  if (read.kind === 'errors') return read;
  const seeds = seedCategories();
  const mistakes = communeMistakes(read.value, seeds);
  if (mistakes.length > 0) {
    const errors = mistakes.map(({ path, sentence }) => ({ line: read.lineOf(path), sentence }));
    return { kind: 'errors', errors: errors.toSorted((one, other) => one.line - other.line) };
  }
  return { kind: 'commune', commune: completed(read.value, seeds) };
}

function completed(file: CommuneShape, seeds: readonly Category[]): CommuneImport {
  return {
    ...file,
    demo: file.demo ?? false,
    seasons: file.seasons ?? [],
    fields: file.fields ?? [],
    counters: file.counters ?? [],
    receptions: file.receptions ?? [],
    fees: file.fees ?? [],
    categories: categoriesOf(file.categories ?? {}, seeds),
    terms: termsOf(file.terms ?? []),
    restDays: restDaysOf(file.restDays ?? []),
    letters: file.letters ?? seedLetters(),
    courtesy: file.courtesy ?? seedCourtesy(),
    templates: file.templates ?? [],
  };
}

type Changes = NonNullable<CommuneShape['categories']>;

/** The seed's categories as the file changes them, without those it switches off. */
function categoriesOf(changes: Changes, seeds: readonly Category[]): readonly Category[] {
  return seeds.flatMap((seed) => {
    const change = changes[seed.id];
    if (change?.off) return [];
    return [
      {
        ...seed,
        name: change?.name ?? seed.name,
        post: change?.post ?? seed.post,
        escalation: change?.escalation ?? seed.escalation,
        urgency: change?.urgency ?? seed.urgency,
        visibility: change?.visibility ?? seed.visibility,
        publication: change?.publication ?? seed.publication,
        profile: change?.profile ?? seed.profile,
      },
    ];
  });
}

/** Whoever sets a profile's term sets its whole history: the seed's rows of that profile no longer count. */
function termsOf(rows: NonNullable<CommuneShape['terms']>): CommuneImport['terms'] {
  const own = new Set(rows.map(({ profile }) => profile));
  return [...seedTerms().filter(({ profile }) => !own.has(profile)), ...rows];
}

/** A day of the file stands in place of the seed's row for that day. */
function restDaysOf(rows: NonNullable<CommuneShape['restDays']>): CommuneImport['restDays'] {
  const own = new Set(rows.map(({ date }) => date));
  return [...seedRestDays().filter(({ date }) => !own.has(date)), ...rows];
}
