// Reading: what a phone shows, and waiting for what it will show next.
import { mediaKinds } from '../../db/media.ts';
import { pendingOf, transcriptOf } from '../../db/transcript.ts';
import type { Moment } from '../../domain/clock.ts';
import type { ConversationId, MediaId } from '../../domain/ids.ts';
import { openLatch } from './latch.ts';
import { type Message, messageOf } from './message-view.ts';
import type { Room } from './room.ts';

/** From where to read and how long to wait; `gone` says that nobody waits any more. */
export type Reading = {
  readonly after?: string | undefined;
  readonly waitSeconds: number;
  readonly gone?: AbortSignal | undefined;
};

export type Screenful = {
  readonly messages: readonly Message[];
  /** What the phone said is not answered yet, or an answer is still on its way. */
  readonly isAnswering: boolean;
  /** Something is held back through the night: until when, ISO 8601 and in words. */
  readonly held: { readonly until: string; readonly words: string } | null;
};

/** A part that leaves rings no bell here, nor does another process; looked at this often, in milliseconds. */
const LOOKED_AT_EVERY = 1_000;
const LOOKED_AT_WHILE_ANSWERING = 50;

export type Reader = ReturnType<typeof openReading>;

export function openReading(room: Room) {
  const { db, account, say, mediaUrl, clock } = room;

  async function all(conversation: ConversationId): Promise<readonly Message[]> {
    const { entries, kinds } = await db.within(account.commune, async (tx) => {
      const found = await transcriptOf(tx, account.commune, conversation);
      const named = found.flatMap((entry) => (entry.kind === 'told' ? entry.message.media : []));
      return { entries: found, kinds: await mediaKinds(tx, account.commune, named) };
    });
    const offered = entries.flatMap((entry) => (entry.kind === 'told' ? entry.message.choices : []));
    const labels = new Map(offered.map((choice) => [choice.action, choice.label]));
    const screen = {
      say,
      mediaUrl,
      kindOf: (media: MediaId) => kinds.get(media) ?? 'file',
      labelOf: (action: string) => labels.get(action),
    };
    return entries.map((entry) => messageOf(entry, screen));
  }

  /** What came after a message. The question comes first: what was on its way then is read after it. */
  async function news(conversation: ConversationId, after: string | undefined): Promise<Screenful> {
    const { isBusy, heldUntil } = await db.within(account.commune, (tx) =>
      pendingOf(tx, account.commune, conversation, clock.business()),
    );
    const shown = await all(conversation);
    const messages = shown.slice(shown.findIndex((message) => message.id === after) + 1);
    return { messages, isAnswering: isBusy, held: heldUntil === null ? null : heldWords(heldUntil) };
  }

  function heldWords(until: Moment): NonNullable<Screenful['held']> {
    const words = say({ key: 'page-held', vars: { when: { kind: 'moment', at: until } } });
    return { until: new Date(until).toISOString(), words };
  }

  /** What a phone shows, oldest first; when waiting, not before the commune has said all it has to say for now. */
  async function read(
    conversation: ConversationId,
    { after, waitSeconds, gone }: Reading,
  ): Promise<Screenful> {
    const until = clock.real() + waitSeconds * 1_000;
    const latch = openLatch(room.listen);
    try {
      for (;;) {
        const fresh = await news(conversation, after);
        const isWhole = !fresh.isAnswering && fresh.messages.some((message) => message.from === 'commune');
        const left = until - clock.real();
        if (isWhole || left <= 0) return fresh;
        await latch.next(Math.min(left, fresh.isAnswering ? LOOKED_AT_WHILE_ANSWERING : LOOKED_AT_EVERY));
        if (gone?.aborted) return fresh;
      }
    } finally {
      latch.close();
    }
  }

  return { read };
}
