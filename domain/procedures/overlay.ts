// Overlay: what a commune says differently of a national sheet without copying it, and the sheet as its people read it.
import type { Day } from '../clock.ts';
import type { Document, DocumentKind, Procedure } from './procedure.ts';

/** A paper that the commune's counter needs and the national sheet has forgotten; needed by everybody. */
export type ExtraPaper = {
  readonly name: string;
  readonly kind: DocumentKind;
  readonly note: string | null;
};

/** An officer's signature under a sheet. It holds for the national version it was given for, and no other. */
export type Review = {
  readonly by: string;
  readonly role: string;
  readonly date: Day;
  /** Version of the national sheet that was read. */
  readonly of: number;
};

/** Everything a commune may say of its own; what is null or empty is said as the national sheet says it. */
export type Overlay = {
  /** In no menu and not found: nobody does it here, or the sheet is not to be shown until it is mended. */
  readonly hidden: boolean;
  /** Where the province has a code of its own. */
  readonly code: string | null;
  /** Fees of civil status, trade and building are the province's (`procedures/README`, rule 6). */
  readonly fee: string | null;
  readonly timeLimit: string | null;
  /** "Quầy số 2, bà Lan": which counter of the commune. */
  readonly counter: string | null;
  /** When that counter is open, where it is not open with all others. */
  readonly hours: string | null;
  readonly note: string | null;
  readonly extraPapers: readonly ExtraPaper[];
  /** Names of papers that are not asked for here. */
  readonly withoutPapers: readonly string[];
  /** Name of a paper → what is said beside it here. */
  readonly paperNotes: Readonly<Record<string, string>>;
  readonly reviewed: Review | null;
  readonly recheckBy: Day | null;
};

/** A commune that says nothing of its own. */
export const NO_OVERLAY: Overlay = {
  hidden: false,
  code: null,
  fee: null,
  timeLimit: null,
  counter: null,
  hours: null,
  note: null,
  extraPapers: [],
  withoutPapers: [],
  paperNotes: {},
  reviewed: null,
  recheckBy: null,
};

/** National content as it stands, and how often it has been changed; the first version is 1. */
export type National = { readonly procedure: Procedure; readonly version: number };

/** A commune's own words as they stand, and how often they have been changed; 0 before the first time. */
export type Own = { readonly overlay: Overlay; readonly version: number };

/** A commune without a word of its own. */
export const NOTHING_OWN: Own = { overlay: NO_OVERLAY, version: 0 };

/** A procedure as the people of one commune read it. */
export type Sheet = Procedure & {
  /** Names both what the nation and what the commune said: "3.1". Two sheets of one version are the same. */
  readonly version: string;
  readonly counter: string | null;
  readonly hours: string | null;
  readonly hidden: boolean;
  /** The national sheet has changed since the commune's officer signed it, so that the signature holds no more. */
  readonly changedSinceReview: boolean;
};

/** The national sheet with the commune's words in place of its own. */
export function overlaid({ procedure, version }: National, own: Own = NOTHING_OWN): Sheet {
  const { overlay } = own;
  const isSigned = overlay.reviewed !== null && overlay.reviewed.of === version;
  return {
    ...procedure,
    version: `${version}.${own.version}`,
    code: overlay.code ?? procedure.code,
    fee: overlay.fee ?? procedure.fee,
    timeLimit: overlay.timeLimit ?? procedure.timeLimit,
    documents: papersOf(procedure.documents, overlay),
    notes: overlay.note === null ? procedure.notes : [...procedure.notes, overlay.note],
    counter: overlay.counter,
    hours: overlay.hours,
    hidden: overlay.hidden,
    reviewed: isSigned ? overlay.reviewed : procedure.reviewed,
    recheckBy: isSigned ? overlay.recheckBy : procedure.recheckBy,
    changedSinceReview: overlay.reviewed !== null && !isSigned,
  };
}

/** Papers of the nation first, in their order; what an overlay names and the sheet no longer has is left aside. */
function papersOf(documents: readonly Document[], overlay: Overlay): readonly Document[] {
  const kept = documents
    .filter(({ name }) => !overlay.withoutPapers.includes(name))
    .map((document) => ({ ...document, note: overlay.paperNotes[document.name] ?? document.note }));
  const added = overlay.extraPapers
    .filter(({ name }) => !documents.some((document) => document.name === name))
    .map((paper): Document => ({ ...paper, when: {}, excludes: [] }));
  return [...kept, ...added];
}

/** Whether an overlay says nothing, so that it need not be written down. */
export function saysNothing(overlay: Overlay): boolean {
  return JSON.stringify({ ...NO_OVERLAY, ...overlay }) === JSON.stringify(NO_OVERLAY);
}
