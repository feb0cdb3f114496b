// Figures in words: a value of the report as it is told, its month, and what everybody may read of it.
import type { Commune } from '../domain/commune.ts';
import { id } from '../domain/ids.ts';
import type { Share, Shown } from '../domain/reports/disclosure.ts';
import type { LineName } from '../domain/reports/headings.ts';
import type { Month } from '../domain/reports/month.ts';
import { largeParts, type Report, type Value, valueIn } from '../domain/reports/report.ts';
import { categoryInSentence, hamletName } from './commune.ts';
import { joined, lines, type Phrase, plain, type TextKey } from './phrase.ts';

/** "tháng 11 năm 2026". */
export function monthPhrase(month: Month): Phrase {
  const [year = '', number = ''] = month.split('-');
  return { key: 'month-name', vars: { month: Number(number), year } };
}

/** A value as it may be told. */
export function valuePhrase(value: Value): Phrase {
  switch (value.kind) {
    case 'count':
      return shownPhrase(value.shown);
    case 'share':
      return sharePhrase(value.share);
    case 'working_time':
      return { key: 'figure-time', vars: { time: { kind: 'working_span', minutes: value.minutes } } };
    case 'working_days':
      return { key: 'figure-days', vars: { days: value.days } };
    case 'satisfaction':
      return { key: 'figure-satisfaction', vars: { percent: value.percent, ratings: value.ratings } };
    case 'points':
      return { key: 'figure-points', vars: { most: value.most } };
    case 'too_few':
      return plain('figure-too-few');
    case 'nothing':
      return plain('figure-nothing');
    case 'no_data':
      return plain('figure-no-data');
    default:
      return value satisfies never;
  }
}

function shownPhrase(shown: Shown): Phrase {
  switch (shown.kind) {
    case 'exact':
      return { key: 'figure-count', vars: { count: shown.count } };
    case 'few':
      return plain('figure-few');
    case 'withheld':
      return plain('figure-withheld');
    default:
      return shown satisfies never;
  }
}

function sharePhrase(share: Share): Phrase {
  switch (share.kind) {
    case 'exact':
      return {
        key: 'figure-share',
        vars: { percent: share.percent, part: share.part, whole: share.whole },
      };
    case 'at_most':
      return { key: 'figure-at-most', vars: { percent: share.percent } };
    case 'at_least':
      return { key: 'figure-at-least', vars: { percent: share.percent } };
    case 'hidden':
      return plain('figure-too-few');
    case 'nothing':
      return plain('figure-nothing');
    default:
      return share satisfies never;
  }
}

/** Figures of the public page (measurement-and-openness.md §3: K2, K3 in all, K4, K6, K7), in the order of the screen. */
const PUBLIC = [
  ['received', 'openness-received'],
  ['answered', 'openness-answered'],
  ['reports_on_time', 'openness-on_time'],
  ['waiting', 'openness-waiting'],
  ['overdue', 'openness-overdue'],
  ['reopened', 'openness-reopened'],
  ['satisfaction', 'openness-satisfaction'],
  ['apologies_kept', 'openness-apologies_kept'],
] as const satisfies readonly (readonly [LineName, TextKey])[];

/** Categories named to everybody. */
const MOST = 3;

/** What everybody may read of a month: the same figures as in the report, fewer of them. Never an officer, never a post. */
export function opennessRows(report: Report, commune: Commune): Phrase {
  const rows = PUBLIC.flatMap(([name, key]): readonly Phrase[] => {
    const value = valueIn(report, name);
    return value === null || value.kind === 'nothing' ? [] : [{ key, vars: { value: valuePhrase(value) } }];
  });
  const most = largeParts(report, 'by_category')
    .filter(({ part }) => mayBeTold(commune, part))
    .slice(0, MOST)
    .map(({ part, count }) => partPhrase(categoryInSentence(commune, id(part)), count));
  return lines(most.length === 0 ? rows : [...rows, { key: 'openness-most', vars: { parts: joined(most) } }]);
}

/** Categories with enough matters to be told, for the boards; null when there is none. */
export function categoriesPhrase(report: Report, commune: Commune): Phrase | null {
  const categories = largeParts(report, 'by_category').map(({ part, count }) =>
    partPhrase(categoryInSentence(commune, id(part)), count),
  );
  return categories.length === 0
    ? null
    : { key: 'figures-categories', vars: { categories: joined(categories) } };
}

/** Hamlets with enough matters to be told; the boards read them (never with categories, which would point). */
export function hamletsPhrase(report: Report, commune: Commune): Phrase {
  const hamlets = largeParts(report, 'by_hamlet').flatMap(({ part, count }) => {
    const name = hamletName(commune, id(part));
    return name === null ? [] : [partPhrase(name, count)];
  });
  return hamlets.length === 0
    ? plain('figures-hamlets-none')
    : { key: 'figures-hamlets', vars: { hamlets: joined(hamlets) } };
}

function partPhrase(name: string, count: number): Phrase {
  return { key: 'figure-part', vars: { name, count } };
}

/** A category of which nothing may be shown in public is not named either (DESIGN §5). */
function mayBeTold(commune: Commune, category: string): boolean {
  return commune.categories.some(({ id, publication }) => id === category && publication !== 'nothing');
}
