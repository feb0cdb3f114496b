// The monthly report in words: its summary for the chat, its chart, its workbook.
import type { Bar, ChartCard, Panel } from '../domain/card.ts';
import { dayOf, SECOND } from '../domain/clock.ts';
import type { Commune } from '../domain/commune.ts';
import { KINDS, REFUSAL_GROUNDS } from '../domain/complaint/complaint.ts';
import { id } from '../domain/ids.ts';
import { LETTER_KINDS } from '../domain/letters/letter.ts';
import { NO_CHANNEL } from '../domain/reports/deeds.ts';
import { FEW_BELOW } from '../domain/reports/disclosure.ts';
import { NO_HAMLET } from '../domain/reports/figures.ts';
import type { Heading, LineName } from '../domain/reports/headings.ts';
import { type Line, linesUnder, type Report, type Value, valueIn } from '../domain/reports/report.ts';
import type { Cell, Sheet, Workbook } from '../domain/workbook.ts';
import { categoryName, hamletName, titleOf } from './commune.ts';
import { categoriesPhrase, hamletsPhrase, monthPhrase, valuePhrase } from './figures.ts';
import { lines, type Phrase, plain } from './phrase.ts';

/** Where a report is told: whose it is, and how phrases become the reader's words. */
export type Around = { readonly commune: Commune; readonly say: (phrase: Phrase) => string };

/** Lines that stand in the chat itself; all others are in the file. */
const IN_SHORT = [
  'received',
  'answered',
  'due',
  'reports_on_time',
  'waiting',
  'overdue',
  'overdue_oldest',
  'first_hand_half',
  'reopened',
  'satisfaction',
  'apologies_kept',
] as const satisfies readonly LineName[];

/** "Báo cáo tháng 11 năm 2026 của Xã …". */
function titlePhrase(report: Report, commune: Commune): Phrase {
  return { key: 'monthly-title', vars: { month: monthPhrase(report.month), commune: commune.name } };
}

/** The report as a screen of the chat. */
export function summaryPhrases(report: Report, commune: Commune): readonly Phrase[] {
  return [
    { key: 'monthly-summary', vars: { title: titlePhrase(report, commune), rows: rowsOf(report) } },
    untilPhrase(report),
    plain('monthly-rules'),
  ];
}

/** What a supervision board reads: the same lines, with categories and hamlets that have enough matters to be told. */
export function boardPhrase(report: Report, commune: Commune): Phrase {
  const categories = categoriesPhrase(report, commune);
  return lines([
    titlePhrase(report, commune),
    rowsOf(report),
    ...(categories === null ? [] : [categories]),
    hamletsPhrase(report, commune),
  ]);
}

function rowsOf(report: Report): Phrase {
  return lines(
    IN_SHORT.flatMap((name): readonly Phrase[] => {
      const value = valueIn(report, name);
      if (value === null || value.kind === 'nothing') return [];
      return [
        { key: 'monthly-row', vars: { name: plain(`monthly-line-${name}`), value: valuePhrase(value) } },
      ];
    }),
  );
}

/** Up to which day the figures count. */
export function untilPhrase({ until }: Report): Phrase {
  return { key: 'monthly-until', vars: { day: { kind: 'day', day: dayOf(until - SECOND) } } };
}

/** Bars of a panel; more do not fit on a phone. */
const BARS = 8;
/** How long a bar is drawn whose number may not be told: like the largest number it could be. */
const HIDDEN_LENGTH = FEW_BELOW - 1;

/** The report as a picture: what was due and kept, and what people wrote about most. */
export function chartOf(report: Report, around: Around): ChartCard {
  const { commune, say } = around;
  const due = linesUnder(report, 'task_reception').filter(({ name }) => name === 'late');
  const kept: Panel = {
    heading: say(plain('monthly-chart-kept')),
    bars: [
      barOf(say(plain('monthly-chart-on_time')), keptOf(report), say),
      ...due.map(({ value }) => barOf(say(plain('monthly-chart-late')), value, say)),
    ],
  };
  const received: Panel = {
    heading: say(plain('monthly-chart-received')),
    bars: linesUnder(report, 'by_category')
      .slice(0, BARS)
      .map((line) => barOf(partName(line, 'by_category', around), line.value, say)),
  };
  return {
    kind: 'chart',
    commune: commune.name,
    title: say({ key: 'monthly-chart', vars: { month: monthPhrase(report.month) } }),
    panels: [kept, received].filter(({ bars }) => bars.length > 0),
    smallPrint: [say(untilPhrase(report)), say(plain('monthly-rules'))],
  };
}

/** Of the share the part itself, as far as it may be told. */
function keptOf(report: Report): Value {
  const value = valueIn(report, 'reports_on_time');
  if (value?.kind !== 'share' || value.share.kind !== 'exact') return value ?? { kind: 'nothing' };
  return { kind: 'count', shown: { kind: 'exact', count: value.share.part } };
}

function barOf(label: string, value: Value, say: Around['say']): Bar {
  const isTold = value.kind === 'count' && value.shown.kind === 'exact';
  const length = isTold && value.shown.kind === 'exact' ? value.shown.count : HIDDEN_LENGTH;
  return { label, shown: say(valuePhrase(value)), length, isHidden: !isTold };
}

/** The report as a workbook: one sheet for each heading. */
export function workbookOf(report: Report, around: Around): Workbook {
  const { commune, say } = around;
  const title = say(titlePhrase(report, commune));
  return {
    title,
    author: commune.name,
    sheets: report.sections.map(({ heading, lines: all }): Sheet => {
      const above = [
        title,
        say(untilPhrase(report)),
        say(plain(sourceOf(heading))),
        say(plain('monthly-rules')),
      ];
      return {
        name: say(plain(`monthly-heading-${heading}`)),
        heading: above,
        columns: [
          { title: say(plain('monthly-column-name')), width: 52 },
          { title: say(plain('monthly-column-value')), width: 30 },
          { title: say(plain('monthly-column-how')), width: 70 },
        ],
        rows: all.map((line) => rowOf(line, heading, around)),
      };
    }),
  };
}

function sourceOf(heading: Heading) {
  if (heading.startsWith('index_')) return 'monthly-source-index';
  return heading.startsWith('task_') ? 'monthly-source-task' : 'monthly-source-by';
}

function rowOf(line: Line, heading: Heading, around: Around): readonly Cell[] {
  const { name, value } = line;
  const label = name === 'part' ? partName(line, heading, around) : around.say(plain(`monthly-line-${name}`));
  const how = HOW.find((one) => one === name);
  return [label, cellOf(value, around), how === undefined ? '' : around.say(plain(`monthly-how-${how}`))];
}

/** A number stays a number, so that it can be reckoned with. */
function cellOf(value: Value, { say }: Around): Cell {
  return value.kind === 'count' && value.shown.kind === 'exact' ? value.shown.count : say(valuePhrase(value));
}

/** Lines whose reckoning is not plain from their name. */
const HOW = [
  'official_points',
  'reports_on_time',
  'reports_on_time_official',
  'reports_content',
  'people',
  'first_hand_half',
  'first_hand_most',
  'due',
  'reopened',
  'ratings',
  'satisfaction',
  'apologies_kept',
  'with_proof',
  'overdue',
  'overdue_oldest',
  'dossiers_on_time',
  'procedures_asked',
  'questions_unanswered',
  'sent_back',
  'dossier_apologies',
  'attitude',
  'letters_delivered',
  'reception_days',
  'reception_visits',
] as const satisfies readonly LineName[];

/** The name of a part: a kind of submission, a category, a hamlet, a post. */
function partName({ part }: Line, heading: Heading, { commune, say }: Around): string {
  const code = part ?? '';
  switch (heading) {
    case 'by_kind': {
      const kind = KINDS.find((one) => one === code);
      return kind === undefined ? code : say(plain(`kind-${kind}`));
    }
    case 'by_category':
      return categoryName(commune, id(code));
    case 'by_hamlet':
      return code === NO_HAMLET ? say(plain('monthly-no-hamlet')) : (hamletName(commune, id(code)) ?? code);
    case 'by_channel':
      return say(
        code === NO_CHANNEL
          ? plain('monthly-no-channel')
          : { key: 'monthly-channel', vars: { channel: code } },
      );
    case 'task_visits': {
      const kind = LETTER_KINDS.find((one) => one === code);
      return kind === undefined
        ? code
        : say({ key: 'monthly-of-these', vars: { what: plain(`letters-kind-${kind}`) } });
    }
    case 'by_ground': {
      const ground = REFUSAL_GROUNDS.find((one) => one === code);
      return ground === undefined ? code : say(plain(`ground-${ground}`));
    }
    case 'by_post':
      return titleOf(commune, id(code));
    default:
      return code;
  }
}
