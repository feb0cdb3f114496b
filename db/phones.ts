// Phones of the playground: its conversations, and whose they are.
import { and, asc, eq, sql } from 'drizzle-orm';
import type { ChannelAccountId, CommuneId, ConversationId, OfficerId, PersonId } from '../domain/ids.ts';
import type { Tx } from './client.ts';
import { openOptional } from './row.ts';
import { conversations, officers, people } from './schema/index.ts';
import { boundTo } from './seal.ts';

export type PhoneRow = {
  readonly conversation: ConversationId;
  readonly person: PersonId;
  /** The phone's id at the playground's account. */
  readonly external: string;
  readonly name: string | null;
  readonly officer: OfficerId | null;
};

/** All phones of an account, the oldest first. */
export async function phonesOf(
  tx: Tx,
  commune: CommuneId,
  account: ChannelAccountId,
): Promise<readonly PhoneRow[]> {
  const rows = await tx.sql
    .select({ conversation: conversations, person: people })
    .from(conversations)
    .innerJoin(people, eq(people.id, conversations.personId))
    .where(and(eq(conversations.communeId, commune), eq(conversations.channelAccountId, account)))
    .orderBy(asc(conversations.id));
  return rows.map(({ conversation, person }) => ({
    conversation: conversation.id,
    person: person.id,
    external: tx.seal.open(boundTo('conversations', 'external', conversation.id), conversation.external),
    name: openOptional(tx.seal, 'people', 'name', person.id, person.name),
    officer: person.officerId,
  }));
}

export type NewPhone = {
  readonly commune: CommuneId;
  readonly account: ChannelAccountId;
  readonly conversation: ConversationId;
  readonly person: PersonId;
  readonly external: string;
  readonly name: string | null;
  readonly officer: OfficerId | null;
  readonly at: Date;
};

/** Makes a phone; an officer's is linked to it as an invite would link it. */
export async function makePhone(tx: Tx, phone: NewPhone): Promise<void> {
  const name = phone.name === null ? null : tx.seal.seal(boundTo('people', 'name', phone.person), phone.name);
  await tx.sql
    .insert(people)
    .values({ id: phone.person, communeId: phone.commune, name, officerId: phone.officer });
  await tx.sql.insert(conversations).values({
    id: phone.conversation,
    communeId: phone.commune,
    channelAccountId: phone.account,
    externalHash: tx.seal.hash('external', phone.external),
    external: tx.seal.seal(boundTo('conversations', 'external', phone.conversation), phone.external),
    personId: phone.person,
    lastHeardAt: phone.at,
  });
  if (phone.officer === null) return;
  await tx.sql
    .update(people)
    .set({ officerId: null })
    .where(
      and(
        eq(people.communeId, phone.commune),
        eq(people.officerId, phone.officer),
        sql`${people.id} <> ${phone.person}`,
      ),
    );
  await tx.sql
    .update(officers)
    .set({ personId: phone.person })
    .where(and(eq(officers.communeId, phone.commune), eq(officers.id, phone.officer)));
}
