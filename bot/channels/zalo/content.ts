// What a citizen's message says: text, taps, pictures, voices, places, cards.

import type { MediaKind } from '../../../domain/media.ts';
import type { HeardContent } from '../../../domain/message.ts';
import { onHosts } from '../../hosts.ts';
import { cleanText } from '../text.ts';
import { ZALO_MEDIA_HOSTS } from './limits.ts';
import { type Attachment, cardOf, type ZaloEvent } from './payload.ts';

/** Our own button payloads: nothing marks a press, and anyone may type one (zalo.md §2.6). */
const TAP = /^v1:[\x21-\x7e]{1,61}$/;

const MEDIA_TYPES: Readonly<Record<string, MediaKind>> = {
  image: 'photo',
  gif: 'photo',
  audio: 'voice',
  video: 'video',
};

/** A file's kind by its extension: phones send videos and pictures "as file" too. */
const FILE_TYPES: Readonly<Record<string, MediaKind>> = {
  jpg: 'photo',
  jpeg: 'photo',
  png: 'photo',
  heic: 'photo',
  webp: 'photo',
  mp4: 'video',
  mov: 'video',
  '3gp': 'video',
  aac: 'voice',
  amr: 'voice',
  m4a: 'voice',
  mp3: 'voice',
  ogg: 'voice',
  wav: 'voice',
};

/** The contents of a message, in order: its attachments, or else its text. */
export function contentsOf(event: ZaloEvent): readonly HeardContent[] {
  const text = cleanText(event.message?.text ?? '');
  const attachments = event.message?.attachments ?? [];
  if (attachments.length === 0) return [spoken(text, event.event_name)];
  return attachments.map((attachment, index) =>
    attached(attachment, index === 0 ? text : '', event.event_name),
  );
}

/** A number as Vietnamese people write it: Zalo gives `84912345678` for 0912345678. */
export function nationalPhone(phone: string | null | undefined): string | null {
  const digits = phone?.replace(/\D/g, '') ?? '';
  if (digits.length < 3) return null; // "0" stands for "not shared"
  return digits.replace(/^84(?=\d{9,10}$)/, '0');
}

function spoken(text: string, event: string): HeardContent {
  if (TAP.test(text)) return { kind: 'tap', action: text };
  return text.trim() === '' ? { kind: 'ignored', what: event } : { kind: 'text', text };
}

function attached(attachment: Attachment, text: string, event: string): HeardContent {
  const { type, payload } = attachment;
  const card = cardOf(attachment);
  if (card !== undefined)
    return { kind: 'contact', name: text === '' ? null : text, phone: nationalPhone(card.phone) };
  switch (type) {
    case 'location':
      return placed(attachment, text, event);
    case 'sticker':
      return { kind: 'sticker' };
    case 'link':
      return spoken(withAddress(text, payload.url), event);
    default:
      return media(attachment, text, event);
  }
}

function media({ type, payload }: Attachment, text: string, event: string): HeardContent {
  const kind =
    type === 'file' ? (FILE_TYPES[payload.type?.toLowerCase() ?? ''] ?? 'file') : MEDIA_TYPES[type];
  if (kind === undefined || payload.url === undefined)
    return text === '' ? { kind: 'ignored', what: event } : spoken(text, event);
  const name = type === 'file' && payload.name ? cleanText(payload.name) : null;
  return { kind: 'media', media: kind, url: overTls(payload.url), name, caption: text === '' ? null : text };
}

function placed({ payload }: Attachment, text: string, event: string): HeardContent {
  if (payload.coordinates === undefined) return spoken(text, event);
  const { latitude, longitude } = payload.coordinates;
  return { kind: 'place', place: { latitude, longitude, name: text === '' ? null : text } };
}

/** A shared link as text, with its address if the words do not hold it. */
function withAddress(text: string, url: string | undefined): string {
  if (url === undefined || text.includes(url)) return text;
  return text === '' ? url : `${text}\n${url}`;
}

/** Zalo's own hosts answer over TLS also where the payload says `http://`. */
function overTls(url: string): string {
  return url.startsWith('http://') && onHosts(url, ZALO_MEDIA_HOSTS)
    ? `https://${url.slice('http://'.length)}`
    : url;
}
