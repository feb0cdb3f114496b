// What is kept of a conversation between two messages: JSON with a version, nothing that runs.
import type { Moment } from '../domain/clock.ts';
import type { Told } from '../domain/complaint/complaint.ts';
import type {
  AppointmentId,
  ComplaintId,
  LetterId,
  MediaId,
  ProcedureId,
  RunId,
  TicketId,
} from '../domain/ids.ts';
import type { Place } from '../domain/message.ts';
import type { Phrase } from '../locales/phrase.ts';

/** Raised when stored talks can no longer be read as before; older ones are upgraded or kindly begun again. */
export const TALK_VERSION = 1;

/** Kinds of slots and what each holds. */
export type SlotValues = {
  readonly choice: string;
  readonly item: string;
  readonly told: Told;
  readonly photos: readonly MediaId[];
  readonly place: Place;
  readonly phone: string;
  readonly answers: Readonly<Record<string, string>>;
};

export type SlotKind = keyof SlotValues;
export type SlotValue = SlotValues[SlotKind];

/** Kinds of what a run may be about. */
export const ABOUT_KINDS = [
  'complaint',
  'procedure',
  'letter',
  'ticket',
  'appointment',
] as const satisfies readonly About['kind'][];

/** What a run is about. */
export type About =
  | { readonly kind: 'complaint'; readonly id: ComplaintId }
  | { readonly kind: 'procedure'; readonly id: ProcedureId }
  | { readonly kind: 'letter'; readonly id: LetterId }
  | { readonly kind: 'ticket'; readonly id: TicketId }
  | { readonly kind: 'appointment'; readonly id: AppointmentId };

/** One walk through a flow, waiting at a step. */
export type Run = {
  readonly id: RunId;
  readonly flow: string;
  readonly flowVersion: number;
  readonly step: string;
  readonly about: About | null;
  readonly slots: Readonly<Record<string, SlotValue>>;
  /** Labels of what was chosen, by slot (`<slot>/<name>` for one of several answers): shown in place of codes. */
  readonly labels: Readonly<Record<string, Phrase>>;
  /** Set while one answer of a review is being changed: the review to come back to, the slots being asked anew. */
  readonly changing: { readonly review: string; readonly slots: readonly string[] } | null;
  /** Steps that were asked before this one, for "8 back"; the newest last, at most 20. */
  readonly trail: readonly string[];
  /** Page of a paged list. */
  readonly page: number;
  /** Answers not understood at this step in a row; at 2 a person is offered, never a third "not understood". */
  readonly misses: number;
  readonly startedAt: Moment;
};

/** A choice as it was last offered: what a typed number, a label or a tap means now. */
export type Offered = {
  /** Short ASCII id of the prompt; a tap carries it, so that an old button is known as old. */
  readonly prompt: string;
  readonly choices: readonly { readonly number: number; readonly id: string; readonly label: Phrase }[];
  /** The answer is kept under this name in a slot of answers: known when asked, for the facts move on. */
  readonly under: string | null;
};

/** A conversation between two messages. */
export type Talk = {
  readonly version: typeof TALK_VERSION;
  /** The machine has said what it is and what it keeps. */
  readonly greetedAt: Moment | null;
  readonly run: Run | null;
  /** Runs put aside by another wish, newest last, at most 3: drafts survive days. */
  readonly paused: readonly Run[];
  readonly offered: Offered | null;
  /** Number of prompts offered so far: names the next one. */
  readonly prompts: number;
};

/** A conversation nobody has spoken in. */
export const NEW_TALK: Talk = {
  version: TALK_VERSION,
  greetedAt: null,
  run: null,
  paused: [],
  offered: null,
  prompts: 0,
};
