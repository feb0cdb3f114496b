// Links to media: signed, short-lived addresses that a browser or a platform may fetch.
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Clock } from '../domain/clock.ts';
import { type CommuneId, id, type MediaId } from '../domain/ids.ts';

/** How long a link opens its file, in milliseconds: platforms fetch at once, people look within the hour. */
const OPEN_FOR = 60 * 60_000;

export type MediaLinks = ReturnType<typeof openMediaLinks>;

/** Links under `/media/` signed with a key of their own; `base` is the public address, or empty for same-origin. */
export function openMediaLinks(key: Buffer, base: string, clock: Clock) {
  const sign = (text: string) => createHmac('sha256', key).update(text).digest('base64url').slice(0, 32);
  return {
    /** The address of a file, good for an hour. */
    to(commune: CommuneId, media: MediaId): string {
      const bound = `${commune}.${media}.${(clock.real() + OPEN_FOR).toString(36)}`;
      return `${base}/media/${bound}.${sign(bound)}`;
    },
    /** The file a link names, or null when the link is forged or too old. */
    read(token: string): { readonly commune: CommuneId; readonly media: MediaId } | null {
      const [commune, media, until, mark] = token.split('.');
      if (!commune || !media || !until || !mark) return null;
      const right = Buffer.from(sign(`${commune}.${media}.${until}`));
      const given = Buffer.from(mark);
      if (right.length !== given.length || !timingSafeEqual(right, given)) return null;
      return Number.parseInt(until, 36) >= clock.real() ? { commune: id(commune), media: id(media) } : null;
    },
  };
}
