// What has happened to a letter: only added, never changed; the state is their fold.
import type { Moment } from '../clock.ts';
import type { CommuneId, LetterId, OfficerId } from '../ids.ts';
import type { Addressee, Delivery, DropReason, LetterContents, Signed } from './letter.ts';

export type LetterEvent =
  | {
      readonly kind: 'Drafted';
      readonly letter: LetterId;
      readonly commune: CommuneId;
      readonly contents: LetterContents;
      readonly to: Addressee;
    }
  | {
      readonly kind: 'Corrected';
      readonly contents: LetterContents;
      readonly to: Addressee;
      readonly ownWords: string | null;
    }
  | { readonly kind: 'SignatureAsked' }
  | { readonly kind: 'GivenBack'; readonly reason: string }
  | ({ readonly kind: 'Signed' } & Omit<Signed, 'at'>)
  | { readonly kind: 'Delivered'; readonly how: Delivery }
  | { readonly kind: 'Dropped'; readonly why: DropReason };

export type LetterEventKind = LetterEvent['kind'];

/** An event as it is kept: who did it, when, as which step of this letter's history. Nothing happens without a person. */
export type RecordedLetterEvent = {
  readonly number: number;
  readonly at: Moment;
  readonly by: OfficerId;
  readonly event: LetterEvent;
};
