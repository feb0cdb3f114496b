// Facts of what was told: the fields it may be about, praise, several matters in one message, another office.
import { readRedirects } from '../../db/seed/redirects.ts';
import type { Commune } from '../../domain/commune.ts';
import type { CategoryId } from '../../domain/ids.ts';
import type { Redirect } from '../../domain/redirects.ts';
import { type Part, partsOf } from '../../domain/sorting/parts.ts';
import type { Sort } from '../../domain/sorting/sort.ts';
import { plain } from '../../locales/phrase.ts';
import { knowledgeOf } from '../knowledge.ts';
import { chosen, type Gathering, type Loader, told } from './gathering.ts';

/** Guesses shown before "another field". */
const GUESSES = 3;

export const categoryGuesses: Loader<'categoryGuesses'> = async (gathering) => {
  const sort = sortOf(gathering);
  const rows = gathering.commune.categories;
  // The last field of a commune is "something else": that choice stands under the guesses anyway.
  const guesses = (sort?.guesses ?? []).filter((guess) => guess !== rows.at(-1)?.id).slice(0, GUESSES);
  return guesses.flatMap((guess) => {
    const row = rows.find(({ id }) => id === guess);
    return row === undefined ? [] : [{ id: row.id, label: { verbatim: row.name } }];
  });
};

export const praise: Loader<'praise'> = async (gathering) => {
  const sort = sortOf(gathering);
  const kind = sort?.kind === 'khen' ? 'khen' : 'gop_y';
  const category = sort?.category ?? gathering.commune.categories.at(-1)?.id ?? '';
  return { kind, kindWord: plain(`kind-${kind}`), category };
};

export const matters: Loader<'matters'> = async (gathering) => {
  const parts = await partsTold(gathering);
  return {
    isSeveral: parts.length > 0,
    lines: parts.map(({ text, category }) => ({
      key: 'matter-line',
      vars: { field: nameOf(gathering.commune, category), story: text },
    })),
    fields: parts.map(({ category }) => nameOf(gathering.commune, category)).join(', '),
  };
};

export const redirect: Loader<'redirect'> = async (gathering) => {
  const place = chosen(gathering, 'place');
  const found = (await redirects()).find(({ id }) => id === place);
  return { isKnown: found !== undefined, name: found?.name ?? '', where: found?.where ?? '' };
};

/** What the story in hand is; null while nothing has been told in words. */
export function sortOf(gathering: Gathering): Sort | null {
  const text = told(gathering, 'story')?.text ?? null;
  return text === null ? null : gathering.understand(text).sort;
}

/** The matters of the story in hand; none when it tells of one. */
export async function partsTold(gathering: Gathering): Promise<readonly Part[]> {
  const text = told(gathering, 'story')?.text ?? null;
  return text === null ? [] : partsOf(await knowledgeOf(gathering.deps, gathering.commune), text);
}

/** The fields a report in hand is filed under: the chosen one, or one for each of its parts. */
export async function fieldsOf(gathering: Gathering): Promise<readonly CategoryId[]> {
  if (chosen(gathering, 'split') === 'yes')
    return (await partsTold(gathering)).map(({ category }) => category);
  const category = gathering.commune.categories.find(({ id }) => id === chosen(gathering, 'category'));
  return category === undefined ? [] : [category.id];
}

function nameOf({ categories }: Commune, category: CategoryId): string {
  return categories.find(({ id }) => id === category)?.name ?? '';
}

let read: Promise<readonly Redirect[]> | null = null;

/** Where else to go, the same for every commune; read once. */
function redirects(): Promise<readonly Redirect[]> {
  read ??= readRedirects();
  return read;
}
