// Choices last shown in a conversation, whoever said them: a reply of a flow or a notice.
import { and, desc, eq } from 'drizzle-orm';
import type { CommuneId, ConversationId } from '../domain/ids.ts';
import type { Choice, OutMessage } from '../domain/message.ts';
import type { Tx } from './client.ts';
import { outbox } from './schema/index.ts';
import { boundTo } from './seal.ts';

/** Further up nobody looks for the number they type. */
const LOOKED_BACK = 5;

/** The choices of the newest message that has any, of the last few that left. */
export async function newestChoices(
  tx: Tx,
  commune: CommuneId,
  conversation: ConversationId,
): Promise<readonly Choice[]> {
  const rows = await tx.sql
    .select({ id: outbox.id, part: outbox.part })
    .from(outbox)
    .where(
      and(eq(outbox.communeId, commune), eq(outbox.conversationId, conversation), eq(outbox.status, 'sent')),
    )
    .orderBy(desc(outbox.seq))
    .limit(LOOKED_BACK);
  for (const row of rows) {
    // `as`: only the commit writes this column, from OutMessage; the seal proves that nobody else has.
    const { choices } = JSON.parse(tx.seal.open(boundTo('outbox', 'part', row.id), row.part)) as OutMessage;
    if (choices.length > 0) return choices;
  }
  return [];
}
