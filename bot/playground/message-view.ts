// A message as a phone's screen shows it, whoever said it.
import type { Entry } from '../../db/transcript.ts';
import { id, type MediaId } from '../../domain/ids.ts';
import type { Choice, HeardContent, Link } from '../../domain/message.ts';
import { STORED_SCHEME } from '../../handlers/take-turn.ts';
import type { Phrase } from '../../locales/phrase.ts';

export type Message = {
  readonly id: string;
  readonly from: 'me' | 'commune';
  readonly at: string;
  readonly when: string;
  readonly text: string;
  readonly choices: readonly Choice[];
  readonly links: readonly Link[];
  readonly media: readonly { readonly kind: string; readonly url: string }[];
};

type Say = (phrase: Phrase) => string;

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
  const shared = {
    id: entry.id,
    at: entry.at.toISOString(),
    when: say({ key: 'page-when', vars: { when: { kind: 'moment', at: entry.at.getTime() } } }),
  };
  if (entry.kind === 'heard') {
    const { content } = entry;
    return {
      ...shared,
      from: 'me',
      text: say(heardWords(content, labelOf)),
      choices: [],
      links: [],
      media: heardMedia(content, mediaUrl),
    };
  }
  const { text, choices, links, media } = entry.message;
  return {
    ...shared,
    from: 'commune',
    text,
    choices,
    links,
    media: media.map((one) => ({ kind: kindOf(one), url: mediaUrl(one) })),
  };
}

function heardMedia(content: HeardContent, mediaUrl: (media: MediaId) => string): Message['media'] {
  if (content.kind !== 'media' || !content.url.startsWith(STORED_SCHEME)) return [];
  return [{ kind: content.media, url: mediaUrl(id(content.url.slice(STORED_SCHEME.length))) }];
}

function heardWords(content: HeardContent, labelOf: Screen['labelOf']): Phrase {
  switch (content.kind) {
    case 'text':
      return { verbatim: content.text };
    case 'tap': {
      const label = labelOf(content.action);
      return label === undefined ? { key: 'page-tap-note' } : { verbatim: label };
    }
    case 'media':
      if (content.caption !== null) return { verbatim: content.caption };
      return {
        key:
          content.media === 'voice'
            ? 'page-voice-note'
            : content.media === 'photo'
              ? 'page-photo-note'
              : 'page-file-note',
      };
    case 'place':
      return {
        key: 'page-place-note',
        vars: { latitude: content.place.latitude, longitude: content.place.longitude },
      };
    case 'contact':
      return { key: 'page-contact-note' };
    case 'sticker':
      return { key: 'page-sticker-note' };
    default:
      return { key: 'page-arrived-note' };
  }
}
