// Reading: what a phone shows, and waiting for what it will show next.
import { mediaKinds } from '../../db/media.ts';
import { isBusy, transcriptOf } from '../../db/transcript.ts';
import type { ConversationId, MediaId } from '../../domain/ids.ts';
import { type Message, messageOf } from './message-view.ts';
import type { Room } from './room.ts';

/** From where to read and how long to wait; `gone` says that nobody waits any more. */
export type Reading = {
  readonly after?: string | undefined;
  readonly waitSeconds: number;
  readonly gone?: AbortSignal | undefined;
};

/** Another process may have delivered, and its bell is not heard here; looked at this often, in milliseconds. */
const LOOKED_AT_EVERY = 1_000;

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

  /** Looked at before the messages are read: what was on its way then is among them. */
  const isAnswering = (conversation: ConversationId) =>
    db.within(account.commune, (tx) => isBusy(tx, account.commune, conversation, clock.business()));

  /** The messages of a phone, oldest first; when waiting, not before the commune has said all that it has to say. */
  async function messages(
    conversation: ConversationId,
    { after, waitSeconds, gone }: Reading,
  ): Promise<readonly Message[]> {
    const until = clock.real() + waitSeconds * 1_000;
    for (;;) {
      const isSpeaking = await isAnswering(conversation);
      const shown = await all(conversation);
      const fresh = shown.slice(shown.findIndex((message) => message.id === after) + 1);
      const left = until - clock.real();
      const isAnswered = !isSpeaking && fresh.some((message) => message.from === 'commune');
      if (isAnswered || left <= 0) return fresh;
      await room.nextRing(Math.min(left, LOOKED_AT_EVERY));
      if (gone?.aborted) return [];
    }
  }

  return { messages };
}
