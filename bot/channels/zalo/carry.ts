// How pieces of media go out at Zalo: pictures are uploaded once, everything else leaves as a link.
import type { Outcome, Sending } from '../../../domain/channel.ts';
import type { Clock, Moment } from '../../../domain/clock.ts';
import type { MediaId } from '../../../domain/ids.ts';
import type { MediaStore } from '../../../handlers/deps.ts';
import { fileKind } from '../../file-kind.ts';
import type { Labels } from '../channel.ts';
import type { Answer, ZaloApi } from './api.ts';
import { IMAGE_UPLOAD } from './limits.ts';
import type { Carried } from './render.ts';

/** The media of one message, ready to render; a code of the platform; or an end. */
export type Carrying =
  | { readonly kind: 'carried'; readonly media: readonly Carried[] }
  | { readonly kind: 'answer'; readonly answer: Exclude<Answer<never>, { kind: 'ok' }> }
  | { readonly kind: 'end'; readonly outcome: Outcome };

type Uploaded = { readonly attachmentId: string; readonly until: Moment };

type Works = {
  readonly api: ZaloApi;
  readonly media: Pick<MediaStore, 'read'>;
  readonly clock: Clock;
  readonly labels: Labels;
};

/** Remembered uploads of this process; more than these are uploaded again. */
const UPLOADS_MAX = 1_000;

export interface Carrier {
  /** Makes the media of a message ready with `token`. */
  carry(sending: Sending, token: string): Promise<Carrying>;
  /** Forgets the uploads of a message: the platform says they have expired. */
  forget(sending: Sending): void;
}

/** Opens the carrier of pictures and links. */
export function zaloCarrier({ api, media, clock, labels }: Works): Carrier {
  const uploads = new Map<string, Uploaded>();
  const keyOf = (sending: Sending, piece: MediaId) => `${sending.account.id} ${piece}`;

  async function one(
    sending: Sending,
    piece: MediaId,
    token: string,
  ): Promise<Carried | Exclude<Carrying, { kind: 'carried' }>> {
    const before = uploads.get(keyOf(sending, piece));
    if (before !== undefined && before.until > clock.real())
      return { kind: 'image', attachmentId: before.attachmentId };
    const bytes = await media.read(sending.account.commune, piece);
    const contentType = bytes === null ? null : fileKind(bytes);
    if (bytes === null || contentType === null || !fits(bytes, contentType))
      return linked(sending, piece, contentType);
    const answer = await api.uploadImage(token, bytes, contentType);
    // An upload shows nothing to anybody: an unclear one may simply be made again.
    if (answer.kind === 'unclear')
      return { kind: 'answer', answer: { kind: 'not_sent', reason: answer.reason } };
    if (answer.kind !== 'ok') return { kind: 'answer', answer };
    if (uploads.size >= UPLOADS_MAX) uploads.clear();
    uploads.set(keyOf(sending, piece), {
      attachmentId: answer.data.attachmentId,
      until: clock.real() + IMAGE_UPLOAD.goodForMs,
    });
    return { kind: 'image', attachmentId: answer.data.attachmentId };
  }

  function linked(
    sending: Sending,
    piece: MediaId,
    contentType: string | null,
  ): Carried | Exclude<Carrying, { kind: 'carried' }> {
    const url = sending.mediaUrls[piece];
    if (url === undefined)
      return {
        kind: 'end',
        outcome: { kind: 'refused', reason: 'media not to be had', plainMayPass: false },
      };
    const plays = contentType?.startsWith('audio/') || contentType?.startsWith('video/');
    return { kind: 'link', link: { label: plays ? labels.play : labels.open, to: { kind: 'url', url } } };
  }

  return {
    async carry(sending, token) {
      const carried: Carried[] = [];
      for (const piece of sending.part.media) {
        const result = await one(sending, piece, token);
        if (result.kind === 'answer' || result.kind === 'end') return result;
        carried.push(result);
      }
      return { kind: 'carried', media: carried };
    },
    forget(sending) {
      for (const piece of sending.part.media) uploads.delete(keyOf(sending, piece));
    },
  };
}

function fits(bytes: Uint8Array, contentType: string): boolean {
  return IMAGE_UPLOAD.types.includes(contentType) && bytes.length <= IMAGE_UPLOAD.bytesMax;
}
