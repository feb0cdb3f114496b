// Channels: what one can carry, as data, and how a message is made to fit.

import type { Moment } from './clock.ts';
import type { ChannelAccountId, CommuneId, MediaId, OutboxId } from './ids.ts';
import type { Choice, Link, OutMessage } from './message.ts';
import { split, splitOffEnd } from './split.ts';

/** Limits of a channel; each number stands with its vendor page in the channel's folder. */
export type Abilities = {
  /** Letters (UTF-16 units after NFC) in one message. */
  readonly textMax: number;
  /** Letters beside buttons. */
  readonly textWithButtonsMax: number;
  readonly buttonsMax: number;
  readonly labelMax: number;
  readonly links: { readonly url: boolean; readonly phone: boolean };
  readonly media: { readonly image: boolean; readonly audio: boolean; readonly file: boolean };
  readonly ask: { readonly phone: boolean; readonly place: boolean };
  /** Hours since the person's last message in which free words may be sent; null: always. */
  readonly window: { readonly freeHours: number; readonly lastHours: number } | null;
};

/** An account of the commune at a platform. */
export type ChannelAccount = {
  readonly id: ChannelAccountId;
  readonly commune: CommuneId;
  /** The channel's registered name, e.g. the folder under `bot/channels`. */
  readonly channel: string;
  /** The platform's id of the account. */
  readonly external: string;
};

/** One part of a message on its way: small enough for the channel as it stands. */
export type Part = OutMessage;

/** What became of one try to send, classed by what to do next. */
export type Outcome =
  | { readonly kind: 'sent'; readonly platformId: string | null }
  /** Certainly not delivered; the same call may succeed later. `countsAsTry` is false for rate limits. */
  | {
      readonly kind: 'retry';
      readonly afterMs: number | null;
      readonly reason: string;
      readonly countsAsTry: boolean;
    }
  /** This person cannot be reached here (blocked, left, window shut); another address may do. */
  | {
      readonly kind: 'unreachable';
      readonly reason: 'blocked' | 'window_closed' | 'gone' | 'quota';
      readonly closesAddress: boolean;
    }
  /**
   * The platform refuses this content; sending it again as it is makes no sense. `plainMayPass`: it objects to the form
   * (a button, an attachment, a size), so that the bare words may pass.
   */
  | { readonly kind: 'refused'; readonly reason: string; readonly plainMayPass: boolean }
  /** The account itself is out of order (token, package, app): an operator must act; messages wait. */
  | { readonly kind: 'account_down'; readonly reason: string }
  /** It may have been delivered: never repeated blindly. */
  | { readonly kind: 'uncertain'; readonly reason: string };

/** One part handed to a channel. `reference` is our outbox id. */
export type Sending = {
  readonly reference: OutboxId;
  readonly account: ChannelAccount;
  /** The person's id at the account. */
  readonly to: string;
  readonly part: Part;
  readonly deadline: Moment | null;
  /** Addresses of media in `part.media` that the platform can fetch, if the channel carries media. */
  readonly mediaUrls: Readonly<Record<MediaId, string>>;
};

/** The sending side of a channel. Never throws for what a platform may answer. */
export interface Sender {
  readonly abilities: Abilities;
  /** True where nothing leaves the house, since our own screens read the outbox: no hold keeps it back. */
  readonly staysInHouse?: true;
  send(sending: Sending): Promise<Outcome>;
}

/**
 * Makes a message fit a channel (channels/abilities.md §3): media first, one a part; then the words in parts; buttons
 * and a native question on the last part only. Whatever finds no button stands in the words, so nothing is ever lost:
 * every choice is a button with its number and label, or a numbered line; every link is a button or a line.
 */
export function fitTo(message: OutMessage, abilities: Abilities): readonly Part[] {
  const choices = placeChoices(message.choices, abilities);
  const links = placeLinks(message.links, abilities, abilities.buttonsMax - choices.buttons.length);
  const body = [plainly(message.text), links.lines.join('\n'), choices.lines.join('\n')]
    .filter((text) => text !== '')
    .join('\n\n');
  const ask = message.ask !== null && abilities.ask[message.ask] ? message.ask : null;
  const carries = choices.buttons.length + links.buttons.length > 0 || ask !== null;
  const texts = carries ? splitBesideButtons(body, abilities) : split(body, abilities.textMax);
  const parts = texts.map((text) => part({ text }));
  const last = part({ text: texts.at(-1) ?? '', choices: choices.buttons, links: links.buttons, ask });
  return [
    ...message.media.map((media) => part({ media: [media] })),
    ...parts.slice(0, -1),
    ...(texts.length > 0 || carries ? [last] : []),
  ];
}

/** The last piece stands beside the buttons, where some channels allow fewer letters. */
function splitBesideButtons(body: string, { textMax, textWithButtonsMax }: Abilities): readonly string[] {
  const { head, end } = splitOffEnd(body, textWithButtonsMax);
  return [...split(head, textMax), end];
}

/** Buttons say number and label; where one must be cut, or there are too few, the whole list stands in the words. */
function placeChoices(
  choices: readonly Choice[],
  { buttonsMax, labelMax }: Abilities,
): { readonly buttons: readonly Choice[]; readonly lines: readonly string[] } {
  const numbered = choices.map((choice) => ({
    ...choice,
    label: `${choice.number}. ${plainly(choice.label)}`,
  }));
  const fits = (choice: Choice): boolean => choice.label.length <= labelMax;
  if (numbered.length <= buttonsMax && numbered.every(fits)) return { buttons: numbered, lines: [] };
  const buttons = numbered
    .slice(0, buttonsMax)
    .map((choice) => (fits(choice) ? choice : { ...choice, label: cutLabel(choice, labelMax) }));
  return { buttons, lines: numbered.map((choice) => choice.label) };
}

/** Shorter than this, what is left of a label says nothing. */
const STEM_MIN = 8;

/** Number and the first words of a label, or the number alone where no word fits. */
function cutLabel({ number, label }: Choice, labelMax: number): string {
  const stem = shortened(label, labelMax).replace(/[\s,;:·.–-]*…$/, '…');
  return labelMax >= STEM_MIN && stem.length >= STEM_MIN ? stem : String(number);
}

function placeLinks(
  links: readonly Link[],
  { links: carried, labelMax }: Abilities,
  room: number,
): { readonly buttons: readonly Link[]; readonly lines: readonly string[] } {
  const fitting = links.filter((link) => carried[link.to.kind] && plainly(link.label).length <= labelMax);
  const buttons = fitting.slice(0, Math.max(0, room));
  const rest = links.filter((link) => !buttons.includes(link));
  return {
    buttons: buttons.map((link) => ({ ...link, label: plainly(link.label) })),
    lines: rest.map(lineOf),
  };
}

/**
 * A part in words alone: choices and links that stood on buttons become lines, media their addresses. Where all of it
 * is too long the words are cut, never a choice. Null: it has nothing to leave out, or nothing would be left to say.
 */
export function inPlainText(
  part: Part,
  textMax: number,
  mediaUrls: Readonly<Record<MediaId, string>>,
): Part | null {
  const { text, choices, links, media, ask } = part;
  if (choices.length + links.length + media.length === 0 && ask === null) return null;
  const said = text.split('\n');
  const lines = [
    ...media.flatMap((one) => mediaUrls[one] ?? []),
    ...links.map(lineOf),
    ...choices.map(({ label }) => label).filter((label) => !said.some((line) => isSaidBy(line, label))),
  ].join('\n');
  const words =
    lines === '' ? text : [shortened(text, textMax - lines.length - 2), lines].filter(Boolean).join('\n\n');
  return words === '' ? null : { text: words, choices: [], links: [], media: [], ask: null };
}

/** A label that was cut, or is only its number, stands whole at the head of a line of the words. */
function isSaidBy(line: string, label: string): boolean {
  const stem = label.replace(/…$/, '');
  return line === label || (line.startsWith(stem) && (stem !== label || /^\d+$/.test(label)));
}

/** At most `max` letters, cut at a good place. */
function shortened(text: string, max: number): string {
  return text.length <= max ? text : `${split(text, Math.max(1, max - 1))[0] ?? ''}…`;
}

function lineOf({ label, to }: Link): string {
  return `${plainly(label)}: ${to.kind === 'url' ? to.url : to.phone}`;
}

/** Composed letters, as limits count them: decomposed Vietnamese takes up to three times as many. */
function plainly(text: string): string {
  return text.normalize('NFC').replaceAll('\r\n', '\n').trim();
}

function part(some: Partial<Part>): Part {
  return { text: '', choices: [], links: [], media: [], ask: null, ...some };
}
