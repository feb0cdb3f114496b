// Input: what was heard, as flows understand it.
import type { MediaId } from '../domain/ids.ts';
import type { MediaKind } from '../domain/media.ts';
import type { Place } from '../domain/message.ts';
import type { About, SlotValue } from './state.ts';

/** What was heard: media have names, taps have been taken apart. */
export type Input =
  | { readonly kind: 'text'; readonly text: string }
  /** A tap on a choice of a prompt (`v1:s:<prompt>:<choice id>`). */
  | { readonly kind: 'tap'; readonly prompt: string; readonly choice: string }
  /** `caption`: words sent along with a photo, or the transcript of a voice where a machine made one. */
  | {
      readonly kind: 'media';
      readonly media: MediaKind;
      readonly id: MediaId;
      readonly caption: string | null;
    }
  | { readonly kind: 'place'; readonly place: Place }
  | { readonly kind: 'contact'; readonly phone: string | null }
  | { readonly kind: 'sticker' }
  | { readonly kind: 'arrived' }
  /** A tap or a word that begins a flow (`v1:f:<flow>[:<about id>]`). */
  | {
      readonly kind: 'begin';
      readonly flow: string;
      readonly about: About | null;
      /** What is known already; only where a flow goes on after its command. */
      readonly known?: Readonly<Record<string, SlotValue>>;
    };

/** The words of an input, typed or spoken; null when it has none. */
export function wordsOf(input: Input): string | null {
  switch (input.kind) {
    case 'text':
      return input.text;
    case 'media':
      return input.caption;
    case 'tap':
    case 'place':
    case 'contact':
    case 'sticker':
    case 'arrived':
    case 'begin':
      return null;
    default:
      return input satisfies never;
  }
}

/** Whether an input is nothing but words, typed or spoken: only such words can name a choice or a way out. */
export function isSpeech(input: Input): boolean {
  return input.kind === 'text' || (input.kind === 'media' && input.media === 'voice');
}
