// Facts of the commune's numbers: who may read what of them, of which months, and what everybody may.
import { monthOf, parseMonth } from '../../domain/reports/month.ts';
import { readingOf } from '../../domain/reports/readers.ts';
import { valueIn } from '../../domain/reports/report.ts';
import type { Item } from '../../flows/facts.ts';
import { monthPhrase, opennessRows } from '../../locales/figures.ts';
import { boardPhrase } from '../../locales/monthly.ts';
import { plain } from '../../locales/phrase.ts';
import { monthsToTell, reportFor } from '../reports.ts';
import { chosen, type Gathering, type Loader } from './gathering.ts';

export const reading: Loader<'reading'> = ({ commune, line }) => {
  const right = readingOf(commune, line.person.officer);
  return { isReport: right === 'report', isFigures: right === 'figures' };
};

export const reportMonths: Loader<'reportMonths'> = async ({ deps, commune, line, now }) => {
  const over = (await monthsToTell(deps, commune, now)).map(
    (month): Item => ({ id: month, label: monthPhrase(month) }),
  );
  const running: Item = { id: monthOf(now), label: plain('monthly-running') };
  return readingOf(commune, line.person.officer) === 'report' ? [...over, running] : over;
};

/** Boards read months that are over only: two looks at a running one would tell what came between them. */
export const figures: Loader<'figures'> = async (gathering) => {
  const { deps, commune, line, now } = gathering;
  const month = await monthAsked(gathering);
  if (month === null || readingOf(commune, line.person.officer) !== 'figures') return NO_FIGURES;
  const report = await reportFor(deps, commune, month, now);
  return {
    isThere: true,
    rows: boardPhrase(report, commune),
  };
};

export const openness: Loader<'openness'> = async ({ deps, commune, now }) => {
  const [month] = await monthsToTell(deps, commune, now);
  if (month === undefined) return { isThere: false, month: { verbatim: '' }, rows: { verbatim: '' } };
  const report = await reportFor(deps, commune, month, now);
  return {
    isThere: valueIn(report, 'received') !== null,
    month: monthPhrase(month),
    rows: opennessRows(report, commune),
  };
};

const NO_FIGURES = { isThere: false, rows: { verbatim: '' } } as const;

/** The month chosen, when it is one of those offered. */
async function monthAsked(gathering: Gathering): Promise<string | null> {
  const month = parseMonth(chosen(gathering, 'month') ?? '');
  const { deps, commune, now } = gathering;
  return month !== null && (await monthsToTell(deps, commune, now)).includes(month) ? month : null;
}
