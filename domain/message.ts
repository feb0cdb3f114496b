// Messages in neutral form: what a channel heard, and what it is asked to send.
import type { Moment } from './clock.ts';
import type { MediaId } from './ids.ts';
import type { MediaKind } from './media.ts';

/** A point on the map, with the name the sender gave it. Degrees, WGS 84. */
export type Place = { readonly latitude: number; readonly longitude: number; readonly name: string | null };

/** What one event of a channel says, free of the platform's form. `eventKey` dedupes it for ever. */
export type Heard = {
  /** Unique for ever within the channel account; the platform's message id where it has one. */
  readonly eventKey: string;
  /** The sender's id at this account, as text. */
  readonly from: string;
  /** The platform's time of the event. */
  readonly at: Moment;
  readonly content: HeardContent;
};

export type HeardContent =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'tap'; readonly action: string }
  | {
      readonly kind: 'media';
      readonly media: MediaKind;
      readonly url: string;
      readonly name: string | null;
      readonly caption: string | null;
    }
  | { readonly kind: 'place'; readonly place: Place }
  | { readonly kind: 'contact'; readonly name: string | null; readonly phone: string | null }
  | { readonly kind: 'sticker' }
  /** Opened the chat, followed the account, pressed "chat now". */
  | { readonly kind: 'arrived' }
  /** Unfollowed or blocked: cannot be reached here any more. */
  | { readonly kind: 'left' }
  /** The platform passes on a lawful wish to have the person's data deleted. */
  | { readonly kind: 'erase' }
  | { readonly kind: 'delivered'; readonly messageIds: readonly string[] }
  | { readonly kind: 'seen'; readonly messageIds: readonly string[] }
  /** A member of staff wrote by hand from the platform's own console. `from` is the citizen. */
  | { readonly kind: 'staff_spoke' }
  /** Genuine, of no use to us: stored and counted under its platform name. */
  | { readonly kind: 'ignored'; readonly what: string };

/** One thing a person may choose; `number` can also be typed or said. */
export type Choice = {
  readonly number: number;
  readonly label: string;
  /** ASCII, at most 64 bytes (Telegram's callback data, the smallest of all channels). */
  readonly action: string;
};

/** A button that leads out of the chat. */
export type Link = {
  readonly label: string;
  readonly to:
    | { readonly kind: 'url'; readonly url: string }
    | { readonly kind: 'phone'; readonly phone: string };
};

/** A message as a person will see it: words already put, complete without any button. */
export type OutMessage = {
  readonly text: string;
  readonly choices: readonly Choice[];
  readonly links: readonly Link[];
  readonly media: readonly MediaId[];
  /** What the channel may ask natively, beside the words. */
  readonly ask: 'phone' | 'place' | null;
};

/** Why a message is sent; decides the way past a closed window and the order in a backlog. */
export const PURPOSES = ['reply', 'emergency', 'notice', 'broadcast'] as const;
export type Purpose = (typeof PURPOSES)[number];
