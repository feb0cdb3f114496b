// Send report: a month's report leaves as words, a picture and a workbook; asked for, or by itself.
import { MINUTE, type Moment } from '../domain/clock.ts';
import type { Commune } from '../domain/commune.ts';
import type { MediaId } from '../domain/ids.ts';
import type { Media } from '../domain/media.ts';
import { type Month, parseMonth, periodOf } from '../domain/reports/month.ts';
import { readingOf } from '../domain/reports/readers.ts';
import type { Report } from '../domain/reports/report.ts';
import { plainSay } from '../flows/outcome.ts';
import { monthPhrase } from '../locales/figures.ts';
import { chartOf, summaryPhrases, workbookOf } from '../locales/monthly.ts';
import type { Phrase } from '../locales/phrase.ts';
import { type Asking, type Fulfilled, NOTHING } from './asking.ts';
import type { Deps } from './deps.ts';
import { reportFor } from './reports.ts';

/** A report costs some tenths of a second: nobody needs more of them (FAULTS A15). */
const REPORTS = { most: 6, withinMs: 10 * MINUTE };

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A report as it leaves: words with the picture, then the file. */
export type Sending = {
  readonly media: readonly Media[];
  readonly parts: readonly { readonly phrases: readonly Phrase[]; readonly media: readonly MediaId[] }[];
};

/** Hands the report of a month to whoever may read it now; whoever may not is told where the open figures are. */
export async function sendReport(deps: Deps, asking: Asking, wanted: string | null): Promise<Fulfilled> {
  const { commune, line, at } = asking;
  const month = parseMonth(wanted ?? '');
  if (readingOf(commune, line.person.officer) !== 'report' || month === null || periodOf(month).from > at)
    return { ...NOTHING, says: [plainSay({ key: 'monthly-not-for-you' })] };
  if (!deps.tries.allow(`report ${line.conversation}`, REPORTS))
    return { ...NOTHING, says: [plainSay({ key: 'monthly-too-often' })] };
  const { media, parts } = await sendingOf(deps, commune, month, at);
  return {
    ...NOTHING,
    media,
    says: parts.map((part) => ({ ...plainSay(...part.phrases), media: part.media })),
  };
}

/** Makes all that leaves of a report. A machine that cannot draw sends the words, and says so. */
export async function sendingOf(deps: Deps, commune: Commune, month: Month, at: Moment): Promise<Sending> {
  const report = await reportFor(deps, commune, month, at);
  const made = await drawn(deps, commune, report, at).catch((error: unknown) => {
    deps.log.error('a report was not drawn', error, { month });
    return null;
  });
  const words = summaryPhrases(report, commune);
  if (made === null)
    return { media: [], parts: [{ phrases: [...words, { key: 'monthly-not-drawn' }], media: [] }] };
  const file: Phrase = { key: 'monthly-file', vars: { month: monthPhrase(month) } };
  return {
    media: [made.picture, made.file],
    parts: [
      { phrases: words, media: [made.picture.id] },
      { phrases: [file], media: [made.file.id] },
    ],
  };
}

/** Files are read by everybody in the commune's language. */
async function drawn(deps: Deps, commune: Commune, report: Report, at: Moment) {
  const reader = { language: 'vi', addressTerm: null, now: at } as const;
  const around = { commune, say: (phrase: Phrase) => deps.words.say(phrase, reader) };
  const picture = await deps.cards.draw(chartOf(report, around));
  const file = await deps.sheets.write(workbookOf(report, around));
  return {
    picture: await kept(deps, commune, at, { kind: 'photo', contentType: 'image/png', bytes: picture }),
    file: await kept(deps, commune, at, { kind: 'file', contentType: XLSX, bytes: file }),
  };
}

/** Bytes go to the store before the turn is committed: until then no row names them, so a turn undone shows nothing. */
async function kept(
  deps: Deps,
  commune: Commune,
  at: Moment,
  {
    kind,
    contentType,
    bytes,
  }: { readonly kind: Media['kind']; readonly contentType: string; readonly bytes: Uint8Array },
): Promise<Media> {
  const id = deps.ids.next<MediaId>();
  await deps.media.write(commune.id, id, bytes);
  return { id, kind, source: { kind: 'stored', key: id }, contentType, bytes: bytes.byteLength, heardAt: at };
}
