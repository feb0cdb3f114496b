// Inquiries: that somebody asked about a procedure, and how it ended; months are counted from them, and nobody is named.
import type { ProcedureId } from '../ids.ts';
import { LOST_HOW } from './lost-search.ts';

/** How asking ended: a list of papers was read, or the search was lost. */
export const INQUIRY_ENDS = ['list_read', ...LOST_HOW] as const;
export type InquiryEnd = (typeof INQUIRY_ENDS)[number];

/** One inquiry; neither who asked nor their words. */
export type Inquiry = {
  readonly id: string;
  readonly end: InquiryEnd;
  /** Whose list was read; null when none was found. */
  readonly procedure: ProcedureId | null;
};
