// Speaking: what a phone says goes the real road, as a webhook would bring it.
import type { Id, MediaId } from '../../domain/ids.ts';
import type { MediaKind } from '../../domain/media.ts';
import type { HeardContent } from '../../domain/message.ts';
import { STORED_SCHEME } from '../../handlers/take-turn.ts';
import { fileKind } from '../file-kind.ts';
import { PlaygroundRefusal } from './refusal.ts';
import type { Room } from './room.ts';

export type Said =
  | { readonly text: string }
  | { readonly tap: string }
  | {
      readonly place: {
        readonly latitude: number;
        readonly longitude: number;
        readonly name?: string | undefined;
      };
    };

/** A photo or a voice note, as its request brought it. */
export type Upload = {
  readonly bytes: Uint8Array;
  readonly contentType: string;
  readonly caption: string | null;
};

/** The id of what was said. It is stored when this is returned. */
export type Stored = { readonly id: string };

/** Pictures every browser shows; phones hand out no others to a page that asks for these. */
const PICTURES = ['image/jpeg', 'image/png', 'image/webp'];
/** Boxes that hold pictures or sound alone: recorders of browsers put voices into them. */
const BOXES = ['video/webm', 'video/mp4'];

export type Speaking = ReturnType<typeof openSpeaking>;

export function openSpeaking(room: Room) {
  const { account, ids, media } = room;

  /** Hands over what a phone says; resolves when it is stored. */
  async function hear(external: string, content: HeardContent): Promise<Stored> {
    const eventKey = ids.next<Id<'event'>>();
    await room.receive(account, [{ eventKey, from: external, at: room.clock.real(), content }]);
    return { id: eventKey };
  }

  async function speak(external: string, said: Said): Promise<Stored> {
    if ('text' in said) return hear(external, { kind: 'text', text: said.text });
    if ('tap' in said) return hear(external, { kind: 'tap', action: said.tap });
    return hear(external, { kind: 'place', place: { ...said.place, name: said.place.name ?? null } });
  }

  async function sendMedia(external: string, { bytes, contentType, caption }: Upload): Promise<Stored> {
    const { kind, type } = recognised(bytes, contentType);
    const file = ids.next<MediaId>();
    await media.write(account.commune, file, bytes);
    const url = `${STORED_SCHEME}${file}`;
    return hear(external, { kind: 'media', media: kind, url, name: type, caption });
  }

  return { greet: (external: string) => hear(external, { kind: 'arrived' }), speak, sendMedia };
}

/** What a file is by its first bytes; its header is believed only where a box may hold either (FAULTS A12). */
function recognised(bytes: Uint8Array, header: string): { readonly kind: MediaKind; readonly type: string } {
  const type = fileKind(bytes);
  if (type !== null && PICTURES.includes(type)) return { kind: 'photo', type };
  if (type?.startsWith('audio/')) return { kind: 'voice', type };
  if (type !== null && BOXES.includes(type) && header.startsWith('audio/'))
    return { kind: 'voice', type: header };
  throw new PlaygroundRefusal(
    'Send a photo (JPEG, PNG, WebP) or a voice note (OGG, WebM, M4A, MP3, WAV, AMR) as the bytes of the file.',
    415,
  );
}
