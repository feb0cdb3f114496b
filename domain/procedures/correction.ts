// Corrections: what an officer changes of a sheet, and their signature under it; each becomes the commune's next words.
import { type Day, dayOf, type Moment } from '../clock.ts';
import type { National, Overlay } from './overlay.ts';
import type { DocumentKind, Procedure } from './procedure.ts';

/** Parts of a sheet that are text and may be said differently by a commune. */
export const TEXT_PARTS = ['fee', 'time', 'counter', 'hours', 'note'] as const;
export type TextPart = (typeof TEXT_PARTS)[number];

/** One change. */
export type Correction =
  | { readonly kind: 'text'; readonly part: TextPart; readonly text: string }
  | { readonly kind: 'paper_note'; readonly paper: string; readonly note: string }
  | { readonly kind: 'add_paper'; readonly name: string; readonly how: DocumentKind }
  | { readonly kind: 'drop_paper'; readonly paper: string }
  | { readonly kind: 'hide' }
  | { readonly kind: 'show' };

/** Months after which an officer may wish to look again. */
export const REVIEW_MONTHS = [3, 6, 12] as const;

/** The commune's words after a change. A signature given before falls: what is signed must have been read as it stands. */
export function corrected(overlay: Overlay, correction: Correction): Overlay {
  return { ...changed(overlay, correction), reviewed: null };
}

function changed(overlay: Overlay, correction: Correction): Overlay {
  switch (correction.kind) {
    case 'text':
      return { ...overlay, [FIELDS[correction.part]]: correction.text };
    case 'paper_note':
      return notedBeside(overlay, correction.paper, correction.note);
    case 'add_paper':
      return withPaper(overlay, correction.name, correction.how);
    case 'drop_paper':
      return withoutPaper(overlay, correction.paper);
    case 'hide':
      return { ...overlay, hidden: true };
    case 'show':
      return { ...overlay, hidden: false };
    default:
      return correction satisfies never;
  }
}

const FIELDS = {
  fee: 'fee',
  time: 'timeLimit',
  counter: 'counter',
  hours: 'hours',
  note: 'note',
} as const satisfies Readonly<Record<TextPart, keyof Overlay>>;

/** A note beside a paper the commune has added itself is part of that paper. */
function notedBeside(overlay: Overlay, paper: string, note: string): Overlay {
  if (!overlay.extraPapers.some(({ name }) => name === paper))
    return { ...overlay, paperNotes: { ...overlay.paperNotes, [paper]: note } };
  const extraPapers = overlay.extraPapers.map((one) => (one.name === paper ? { ...one, note } : one));
  return { ...overlay, extraPapers };
}

/** A paper once dropped and now added again is the nation's own. */
function withPaper(overlay: Overlay, name: string, how: DocumentKind): Overlay {
  if (overlay.withoutPapers.includes(name))
    return { ...overlay, withoutPapers: overlay.withoutPapers.filter((one) => one !== name) };
  const others = overlay.extraPapers.filter((one) => one.name !== name);
  return { ...overlay, extraPapers: [...others, { name, kind: how, note: null }] };
}

function withoutPaper(overlay: Overlay, paper: string): Overlay {
  const { [paper]: _, ...paperNotes } = overlay.paperNotes;
  const isOwn = overlay.extraPapers.some(({ name }) => name === paper);
  return {
    ...overlay,
    paperNotes,
    extraPapers: overlay.extraPapers.filter(({ name }) => name !== paper),
    withoutPapers: isOwn ? overlay.withoutPapers : [...new Set([...overlay.withoutPapers, paper])],
  };
}

/** Who signs, and when they will look again. */
export type Signing = {
  readonly by: string;
  readonly role: string;
  readonly at: Moment;
  readonly months: number;
};

/** The commune's words with a signature under the sheet as it now stands. */
export function signed(overlay: Overlay, national: National, signing: Signing): Overlay {
  const today = dayOf(signing.at);
  return {
    ...overlay,
    reviewed: { by: signing.by, role: signing.role, date: today, of: national.version },
    recheckBy: nextReview(national.procedure, today, signing.months),
  };
}

/** The day of the next review. A day on which the law or a fee is known to change is not signed away. */
function nextReview({ recheckBy }: Procedure, today: Day, months: number): Day {
  const wished = monthsAfter(today, months);
  return recheckBy !== null && recheckBy > today && recheckBy < wished ? recheckBy : wished;
}

/** The same day some months later; the last of the month where that month is shorter. */
function monthsAfter(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  return new Date(Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), Math.min(date, last.getUTCDate())))
    .toISOString()
    .slice(0, 10);
}
