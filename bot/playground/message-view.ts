// A message as a phone's screen shows it, whoever said it.
import type { Entry } from '../../db/transcript.ts';
import { DAY, dayOf, MINUTE, startOfDay } from '../../domain/clock.ts';
import { id, type MediaId } from '../../domain/ids.ts';
import type { Choice, HeardContent, Link, OutMessage } from '../../domain/message.ts';
import { STORED_SCHEME } from '../../handlers/take-turn.ts';
import { type Phrase, plain } from '../../locales/phrase.ts';
import type { Say } from './room.ts';

export type Message = {
  readonly id: string;
  readonly from: 'me' | 'commune';
  /** `told` by the commune; else how it was said on this phone. */
  readonly kind: 'told' | HeardContent['kind'];
  /** Business time, ISO 8601. */
  readonly at: string;
  /** The same in words: the day and the time of the day. */
  readonly day: string;
  readonly hour: string;
  readonly text: string;
  readonly choices: readonly Choice[];
  readonly links: readonly Link[];
  readonly media: readonly { readonly kind: string; readonly url: string }[];
  /** What the commune asks the phone to send with a button of its own. */
  readonly ask: OutMessage['ask'];
};

/** What the screen needs besides the entry itself. */
export type Screen = {
  readonly say: Say;
  readonly mediaUrl: (media: MediaId) => string;
  readonly kindOf: (media: MediaId) => string;
  /** The label of a button by its action: what a person sees of their own tap. */
  readonly labelOf: (action: string) => string | undefined;
};

/** Puts an entry of the transcript on the screen. */
export function messageOf(entry: Entry, { say, mediaUrl, kindOf, labelOf }: Screen): Message {
  const shared = { id: entry.id, ...timeOf(entry.at, say) };
  if (entry.kind === 'heard') {
    const { content } = entry;
    return {
      ...shared,
      from: 'me',
      kind: content.kind,
      text: say(heardWords(content, labelOf)),
      choices: [],
      links: [],
      media: heardMedia(content, mediaUrl),
      ask: null,
    };
  }
  const { text, choices, links, media, ask } = entry.message;
  const shown = media.map((one) => ({ kind: kindOf(one), url: mediaUrl(one) }));
  return { ...shared, from: 'commune', kind: 'told', text, choices, links, media: shown, ask };
}

function timeOf(at: Date, say: Say): Pick<Message, 'at' | 'day' | 'hour'> {
  const moment = at.getTime();
  const day = dayOf(moment);
  const minute = Math.floor(((moment - startOfDay(day)) % DAY) / MINUTE);
  const time = [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':');
  return {
    at: at.toISOString(),
    day: say({ key: 'page-day', vars: { day: { kind: 'day', day } } }),
    hour: say({ key: 'page-hour', vars: { hour: { kind: 'clock', time } } }),
  };
}

function heardMedia(content: HeardContent, mediaUrl: (media: MediaId) => string): Message['media'] {
  if (content.kind !== 'media' || !content.url.startsWith(STORED_SCHEME)) return [];
  return [{ kind: content.media, url: mediaUrl(id(content.url.slice(STORED_SCHEME.length))) }];
}

/** Words for what was said without any: a tap shows its button's label. */
function heardWords(content: HeardContent, labelOf: Screen['labelOf']): Phrase {
  switch (content.kind) {
    case 'text':
      return { verbatim: content.text };
    case 'tap': {
      const label = labelOf(content.action);
      return label === undefined ? plain('page-tap-note') : { verbatim: label };
    }
    case 'media':
      return content.caption === null ? plain(mediaNote(content.media)) : { verbatim: content.caption };
    case 'place':
      return placeNote(content.place);
    case 'contact':
      return plain('page-contact-note');
    case 'sticker':
      return plain('page-sticker-note');
    default:
      return plain('page-arrived-note');
  }
}

function mediaNote(kind: Extract<HeardContent, { kind: 'media' }>['media']) {
  switch (kind) {
    case 'voice':
      return 'page-voice-note';
    case 'photo':
      return 'page-photo-note';
    case 'video':
    case 'file':
      return 'page-file-note';
    default:
      return kind satisfies never;
  }
}

function placeNote({ name, latitude, longitude }: Extract<HeardContent, { kind: 'place' }>['place']): Phrase {
  const point = { latitude: latitude.toFixed(5), longitude: longitude.toFixed(5) };
  return name === null
    ? { key: 'page-place-note', vars: point }
    : { key: 'page-named-place-note', vars: { ...point, name } };
}
