// How pieces of media go out at Zalo: pictures and papers are uploaded once, everything else leaves as a link.
import type { Outcome, Sending } from '../../../domain/channel.ts';
import type { Clock, Moment } from '../../../domain/clock.ts';
import type { MediaId } from '../../../domain/ids.ts';
import type { MediaStore } from '../../../handlers/deps.ts';
import { fileKind } from '../../file-kind.ts';
import type { Labels } from '../channel.ts';
import { isVisitor } from './address.ts';
import type { Answer, ZaloApi } from './api.ts';
import { FILE_UPLOAD, IMAGE_UPLOAD } from './limits.ts';
import type { Carried } from './render.ts';

/** The media of one message, ready to render; a code of the platform; or an end. */
export type Carrying =
  | { readonly kind: 'carried'; readonly media: readonly Carried[] }
  | { readonly kind: 'answer'; readonly answer: Exclude<Answer<never>, { kind: 'ok' }> }
  | { readonly kind: 'end'; readonly outcome: Outcome };

/** What the platform holds for us, and until when we trust it to. */
type Held = Exclude<Carried, { readonly kind: 'link' }>;
type Uploaded = { readonly held: Held; readonly until: Moment };

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
    if (before !== undefined && before.until > clock.real()) return before.held;
    const bytes = await media.read(sending.account.commune, piece);
    const contentType = bytes === null ? null : fileKind(bytes);
    const door = bytes === null || contentType === null ? null : doorFor(sending, bytes, contentType);
    if (bytes === null || contentType === null || door === null) return linked(sending, piece, contentType);
    const answer = await upload(door, token, bytes, contentType);
    // An upload shows nothing to anybody: an unclear one may simply be made again.
    if (answer.kind === 'unclear')
      return { kind: 'answer', answer: { kind: 'not_sent', reason: answer.reason } };
    if (answer.kind !== 'ok') return { kind: 'answer', answer };
    if (uploads.size >= UPLOADS_MAX) uploads.clear();
    uploads.set(keyOf(sending, piece), { held: answer.data, until: clock.real() + GOOD_FOR_MS[door] });
    return answer.data;
  }

  async function upload(
    door: Door,
    token: string,
    bytes: Uint8Array,
    contentType: string,
  ): Promise<Answer<Held>> {
    switch (door) {
      case 'image': {
        const answer = await api.uploadImage(token, bytes, contentType);
        return answer.kind === 'ok' ? { kind: 'ok', data: { kind: 'image', ...answer.data } } : answer;
      }
      case 'file': {
        const name = `${labels.file}.${FILE_UPLOAD.endings.get(contentType) ?? 'pdf'}`;
        const answer = await api.uploadFile(token, bytes, contentType, name);
        return answer.kind === 'ok'
          ? { kind: 'ok', data: { kind: 'file', token: answer.data.fileToken } }
          : answer;
      }
      default:
        return door satisfies never;
    }
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

/** Where a piece is uploaded. */
type Door = 'image' | 'file';

const GOOD_FOR_MS: Readonly<Record<Door, number>> = {
  image: IMAGE_UPLOAD.goodForMs,
  file: FILE_UPLOAD.goodForMs,
};

/** The door that takes a piece; null: none. A file goes alone, and to people the platform knows. */
function doorFor({ part, to }: Sending, bytes: Uint8Array, contentType: string): Door | null {
  if (IMAGE_UPLOAD.types.includes(contentType) && bytes.length <= IMAGE_UPLOAD.bytesMax) return 'image';
  const isAlone =
    part.text === '' && part.choices.length + part.links.length === 0 && part.media.length === 1;
  const isTaken = FILE_UPLOAD.endings.has(contentType) && bytes.length <= FILE_UPLOAD.bytesMax;
  return isTaken && isAlone && !isVisitor(to) ? 'file' : null;
}
