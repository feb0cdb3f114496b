// Who is told what about a letter: its signer, the clerk who wrote it, and whom it is for.
import type { OfficerId, PersonId } from '../ids.ts';
import type { LetterEvent } from './events.ts';
import { type Letter, type LetterKind, mayGoByChat, type Signed, signedOf } from './letter.ts';
import { type Moments, signerOf } from './rights.ts';

export type LetterNotice =
  | { readonly kind: 'awaits'; readonly to: OfficerId; readonly letter: LetterKind }
  | {
      readonly kind: 'given_back';
      readonly to: OfficerId;
      readonly letter: LetterKind;
      readonly reason: string;
    }
  | {
      readonly kind: 'signed';
      readonly to: OfficerId;
      readonly letter: LetterKind;
      readonly signed: Signed;
      readonly byChat: boolean;
    }
  | { readonly kind: 'for_reader'; readonly to: PersonId; readonly signed: Signed };

/** What follows from a letter's step. Names stay in the letter: a notice says which kind it is, no more. */
export function letterNotices(
  letter: Letter,
  events: readonly LetterEvent[],
  context: Moments,
): readonly LetterNotice[] {
  return events.flatMap((event) => noticeOf(letter, event, context));
}

function noticeOf(letter: Letter, event: LetterEvent, context: Moments): readonly LetterNotice[] {
  const { kind } = letter.contents;
  const { draftedBy, to } = letter;
  switch (event.kind) {
    case 'SignatureAsked': {
      const signer = signerOf(kind, context);
      return signer === null ? [] : [{ kind: 'awaits', to: signer.officer, letter: kind }];
    }
    case 'GivenBack':
      return [{ kind: 'given_back', to: draftedBy, letter: kind, reason: event.reason }];
    case 'Signed': {
      const signed = signedOf(letter);
      return signed === null
        ? []
        : [{ kind: 'signed', to: draftedBy, letter: kind, signed, byChat: mayGoByChat(letter) }];
    }
    case 'Delivered': {
      const signed = signedOf(letter);
      if (event.how !== 'chat' || to.person === null || signed === null) return [];
      return [{ kind: 'for_reader', to: to.person, signed }];
    }
    case 'Drafted':
    case 'Corrected':
    case 'Dropped':
      return [];
    default:
      return event satisfies never;
  }
}
