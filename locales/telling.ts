// What a notice says before it is a message: phrases, flows it offers to begin, urgency, whose hand.
import type { MediaId } from '../domain/ids.ts';
import type { Purpose } from '../domain/message.ts';
import type { Phrase, PlainKey } from './phrase.ts';

/** A flow that may be begun about the complaint told of. */
export type Offer = { readonly label: PlainKey; readonly flow: string };

export type Telling = {
  readonly phrases: readonly Phrase[];
  readonly offers: readonly Offer[];
  readonly media: readonly MediaId[];
  readonly purpose: Purpose;
  /** Signed by a human, or a human's own words: not marked as written by the machine. */
  readonly byHand: boolean;
};
