// What all corners of the playground share: the house's parts, the demo commune's account, and Vietnamese words.
import type { Database } from '../../db/client.ts';
import type { ChannelAccount } from '../../domain/channel.ts';
import type { Moment } from '../../domain/clock.ts';
import type { Commune } from '../../domain/commune.ts';
import type { Ids, MediaId } from '../../domain/ids.ts';
import type { Heard } from '../../domain/message.ts';
import type { Communes, Log, MediaStore } from '../../handlers/deps.ts';
import type { Phrase } from '../../locales/phrase.ts';
import type { Words } from '../../locales/render.ts';

export type PlaygroundParts = {
  readonly db: Database;
  readonly ids: Ids;
  readonly communes: Communes;
  readonly words: Words;
  readonly media: MediaStore;
  readonly log: Log;
  /** The playground's account of the demo commune. */
  readonly account: ChannelAccount;
  readonly receive: (account: ChannelAccount, heard: readonly Heard[]) => Promise<void>;
  readonly mediaUrl: (media: MediaId) => string;
  /** `push` moves business time on and rings whatever has come due. */
  readonly clock: { real(): Moment; business(): Moment; push(byMs: number): Promise<void> };
  /** Calls back when something has changed; returns how to stop. */
  readonly listen: (hear: () => void) => () => void;
};

/** The page speaks Vietnamese to everyone, whatever language a phone has chosen for its talk. */
export type Say = (phrase: Phrase) => string;

export type Room = PlaygroundParts & {
  readonly say: Say;
  commune(): Promise<Commune>;
};

/** The parts, with what every corner derives from them. */
export function roomOf(parts: PlaygroundParts): Room {
  return {
    ...parts,
    say: (phrase) =>
      parts.words.say(phrase, { language: 'vi', addressTerm: null, now: parts.clock.business() }),
    commune: () => parts.communes.of(parts.account.commune),
  };
}

/** The title of the first post somebody holds; null for one without a post. */
export function titleOf(commune: Commune, held: readonly string[]): string | null {
  return commune.posts.find((post) => held.includes(post.code))?.title ?? null;
}
