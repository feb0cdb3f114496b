// What can be asked of a letter. Only officers ask: nothing is written, signed or sent by a machine.
import type { LetterId } from '../ids.ts';
import type { Addressee, Delivery, DropReason, LetterContents, Signed } from './letter.ts';

/** What a clerk may put right; `matter` is what the letter is about: child, couple, deed, the one who died. */
export const CORRECTIONS = ['name', 'matter', 'reason', 'words'] as const;
export type Correction = (typeof CORRECTIONS)[number];

export type LetterCommand =
  | {
      readonly kind: 'Draft';
      readonly letter: LetterId;
      readonly contents: LetterContents;
      readonly to: Addressee;
    }
  | {
      readonly kind: 'Correct';
      readonly letter: LetterId;
      readonly part: Correction;
      readonly text: string;
    }
  | { readonly kind: 'AskSignature'; readonly letter: LetterId }
  /** `register`, `text` and papers are made from the letter as it stands, in the same turn. */
  | ({ readonly kind: 'Sign'; readonly letter: LetterId } & Pick<
      Signed,
      'register' | 'text' | 'sheet' | 'picture'
    >)
  | { readonly kind: 'GiveBack'; readonly letter: LetterId; readonly reason: string }
  | { readonly kind: 'Deliver'; readonly letter: LetterId; readonly how: Delivery }
  | { readonly kind: 'Drop'; readonly letter: LetterId; readonly why: DropReason };

export type LetterCommandKind = LetterCommand['kind'];
export type LetterCommandOf<K extends LetterCommandKind> = Extract<LetterCommand, { kind: K }>;
