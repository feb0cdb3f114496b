// `report`: a month's report in the terminal, and as an Excel file; the same figures as in the chat.
import { writeFile } from 'node:fs/promises';
import { lastMonth, type Month, parseMonth, periodOf } from '../../domain/reports/month.ts';
import type { Report } from '../../domain/reports/report.ts';
import type { Workbook } from '../../domain/workbook.ts';
import { reportFor } from '../../handlers/reports.ts';
import { workbookOf } from '../../locales/monthly.ts';
import type { Phrase } from '../../locales/phrase.ts';
import { loadWords } from '../compose.ts';
import { xlsxOf } from '../sheets/workbook.ts';
import { communeBySlug } from './commune.ts';
import { withStorage } from './open.ts';

export type ReportOptions = {
  readonly commune: string;
  readonly month?: string;
  readonly out?: string;
};

/** Prints the report of a month, the last one that is over when none is named. */
export async function printReport(options: ReportOptions): Promise<void> {
  await withStorage(async (opened) => {
    const now = opened.clock.business();
    const month = monthAsked(options.month, now);
    const commune = await communeBySlug(opened, options.commune);
    const report = await reportFor(opened, commune, month, now);
    const words = loadWords();
    const reader = { language: 'vi', addressTerm: null, now } as const;
    const workbook = workbookOf(report, { commune, say: (phrase: Phrase) => words.say(phrase, reader) });
    if (options.out !== undefined) await save(options.out, workbook);
    console.log(asText(workbook, report));
  });
}

function monthAsked(text: string | undefined, now: number): Month {
  if (text === undefined) return lastMonth(now);
  const month = parseMonth(text);
  if (month === null) throw new Error(`"${text}" is no month: write it like 2026-11.`);
  if (periodOf(month).from > now) throw new Error(`${month} has not begun yet.`);
  return month;
}

async function save(file: string, workbook: Workbook): Promise<void> {
  const bytes = await xlsxOf(workbook);
  await writeFile(file, bytes, { flag: 'wx' }).catch((cause: unknown) => {
    throw new Error(`The file ${file} cannot be written: it must be a new one, in a folder that exists.`, {
      cause,
    });
  });
  console.error(`Written to ${file}.`);
}

/** Each heading with its lines: what, and how much. */
function asText({ title, sheets }: Workbook, { month }: Report): string {
  const sections = sheets.flatMap(({ name, rows }) => [
    '',
    name,
    ...rows.map(([what, value]) => `  ${what}\t${value}`),
  ]);
  return [`${title} (${month})`, ...sections].join('\n');
}
