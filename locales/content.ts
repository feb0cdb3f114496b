// The content in words for its keeper: what is wrong with a sheet, its papers, and the signature under it.

import { dayOf } from '../domain/clock.ts';
import type { Commune } from '../domain/commune.ts';
import type { ContentTask, SentBack } from '../domain/procedures/content-task.ts';
import type { Sheet } from '../domain/procedures/overlay.ts';
import type { Document } from '../domain/procedures/procedure.ts';
import { dayVar } from './commune.ts';
import { paperLines } from './papers.ts';
import { asClause, lines, type Phrase, plain } from './phrase.ts';
import { sourcePhrase, standingLines } from './procedure.ts';

/** A task in the list: the worst that is wrong with the sheet, then its name. */
export function taskLabel({ sheet: { name }, sentBack, changedSinceReview }: ContentTask): Phrase {
  if (sentBack > 0) return { key: 'content-task-sent_back', vars: { name, count: sentBack } };
  return { key: changedSinceReview ? 'content-task-changed' : 'content-task-review', vars: { name } };
}

/** What its keeper should look at: what people say, what the sheet itself doubts, where it comes from. */
export function pointLines(
  sheet: Sheet,
  open: readonly SentBack[],
  { commune, now }: { readonly commune: Commune; readonly now: number },
): readonly Phrase[] {
  const doubts = sheet.needsReview.map(
    (point): Phrase => ({ key: 'content-point-doubt', vars: { point: asClause(point) } }),
  );
  return [
    ...open.map(sentBackLine),
    ...(sheet.changedSinceReview ? [plain('content-point-changed')] : []),
    ...doubts,
    ...sheet.sources.map(
      (source): Phrase => ({ key: 'procedure-source', vars: { source: sourcePhrase(source) } }),
    ),
    ...standingLines(sheet, commune, dayOf(now)),
  ];
}

function sentBackLine({ said, at }: SentBack): Phrase {
  const text = said?.told?.text ?? null;
  const words: Phrase =
    text !== null
      ? { key: 'told-text', vars: { text } }
      : plain(said === null ? 'content-point-unsaid' : 'content-point-shown');
  return { key: 'content-point-sent_back', vars: { day: dayVar(at), words } };
}

/** One paper, with the condition under which it is needed. */
export function sheetPaperLine(document: Document, sheet: Sheet): Phrase {
  const need = Object.keys(document.when).length === 0 ? 'yes' : 'if';
  return lines(paperLines([{ document, need, conditions: document.when }], sheet).slice(0, 1));
}

/** "Công chức tư pháp – hộ tịch Lường Thị Mẫu": who is about to sign. */
export function signatureOf(title: string, name: string): Phrase {
  return { key: 'content-signature', vars: { title, name } };
}
