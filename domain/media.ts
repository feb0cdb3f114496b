// Photos, voices and files: what is known of them before and after they are fetched.
import type { Moment } from './clock.ts';
import type { MediaId } from './ids.ts';

export const MEDIA_KINDS = ['photo', 'voice', 'video', 'file'] as const;
export type MediaKind = (typeof MEDIA_KINDS)[number];

/** Where a piece of media can be had: at the platform (to be fetched at once), or in our own store. */
export type MediaSource =
  | { readonly kind: 'remote'; readonly url: string; readonly name: string | null }
  | { readonly kind: 'stored'; readonly key: string };

/** A piece of media that came with a message, or that we have made. */
export type Media = {
  readonly id: MediaId;
  readonly kind: MediaKind;
  readonly source: MediaSource;
  readonly contentType: string | null;
  readonly bytes: number | null;
  readonly heardAt: Moment;
  /** Machine time after which its bytes are deleted; absent: kept as long as what it belongs to. */
  readonly keepUntil?: Moment;
};
