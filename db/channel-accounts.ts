// Channel accounts: the commune's accounts at platforms, their secrets, and the tokens that are renewed under lock.
import { and, asc, eq, lt, sql } from 'drizzle-orm';
import type { ChannelAccount } from '../domain/channel.ts';
import type { Moment } from '../domain/clock.ts';
import type { ChannelAccountId, CommuneId } from '../domain/ids.ts';
import type { Tx } from './client.ts';
import { openOptional, sealOptional, toDate, toMoment } from './row.ts';
import { channelAccounts } from './schema/index.ts';

/** An account as an operator sees it; `secrets` is text in the channel's own form. */
export type KnownAccount = {
  readonly account: ChannelAccount;
  readonly secrets: string | null;
  readonly isEnabled: boolean;
  /** A code that says why an operator must act; null when all is well. */
  readonly trouble: string | null;
};

/** Tokens in the channel's own form. */
export type ChannelTokens = {
  readonly secret: string;
  /** Raised by every renewal; never goes back (FAULTS I12). */
  readonly generation: number;
  readonly expiresAt: Moment | null;
};

/** Finds the commune of an account by what a payload says of it. Called from `anyCommune`. */
export async function findChannelAccount(
  tx: Tx,
  channel: string,
  external: string,
): Promise<{ readonly commune: CommuneId; readonly id: ChannelAccountId } | null> {
  const { rows } = await tx.sql.execute<{ commune: CommuneId; id: ChannelAccountId }>(
    sql`select commune_id as commune, id from find_channel_account(${channel}, ${external})`,
  );
  const [row] = rows;
  return row === undefined ? null : { commune: row.commune, id: row.id };
}

export async function loadChannelAccount(
  tx: Tx,
  commune: CommuneId,
  account: ChannelAccountId,
): Promise<KnownAccount | null> {
  const [row] = await tx.sql.select().from(channelAccounts).where(isAccount(commune, account));
  return row === undefined ? null : knownOf(tx, row);
}

export async function listChannelAccounts(tx: Tx, commune: CommuneId): Promise<readonly KnownAccount[]> {
  const rows = await tx.sql
    .select()
    .from(channelAccounts)
    .where(eq(channelAccounts.communeId, commune))
    .orderBy(asc(channelAccounts.channel), asc(channelAccounts.external));
  return rows.map((row) => knownOf(tx, row));
}

/**
 * Connects an account, or connects it anew. One that is known keeps its id, and its secrets where none are given;
 * the id in force is returned. An account that belongs to another commune is refused by its unique name.
 */
export async function connectChannelAccount(
  tx: Tx,
  account: ChannelAccount,
  secrets: string | null,
): Promise<ChannelAccount> {
  const { commune, channel, external } = account;
  const [row] = await tx.sql
    .insert(channelAccounts)
    .values({ id: account.id, communeId: commune, channel, external })
    .onConflictDoUpdate({
      target: [channelAccounts.channel, channelAccounts.external],
      set: { enabled: true, trouble: null },
    })
    .returning({ id: channelAccounts.id });
  if (row === undefined) throw new Error(`The account ${external} of ${channel} was not stored.`);
  if (secrets !== null) await saveAccountSecrets(tx, commune, row.id, secrets);
  return { ...account, id: row.id };
}

/** Writes an account's secrets anew. */
export async function saveAccountSecrets(
  tx: Tx,
  commune: CommuneId,
  account: ChannelAccountId,
  secrets: string,
): Promise<void> {
  await tx.sql
    .update(channelAccounts)
    .set({ secrets: sealOptional(tx.seal, 'channel_accounts', 'secrets', account, secrets) })
    .where(isAccount(commune, account));
}

/** Says why an operator must act; null: all is well again. */
export async function noteTrouble(
  tx: Tx,
  commune: CommuneId,
  account: ChannelAccountId,
  trouble: string | null,
): Promise<void> {
  await tx.sql.update(channelAccounts).set({ trouble }).where(isAccount(commune, account));
}

/** Switches an account on or off. */
export async function enableAccount(
  tx: Tx,
  commune: CommuneId,
  account: ChannelAccountId,
  enabled: boolean,
): Promise<void> {
  await tx.sql.update(channelAccounts).set({ enabled }).where(isAccount(commune, account));
}

/** The tokens in force; null before the first. */
export async function readTokens(
  tx: Tx,
  commune: CommuneId,
  account: ChannelAccountId,
): Promise<ChannelTokens | null> {
  const [row] = await tx.sql.select().from(channelAccounts).where(isAccount(commune, account));
  return row === undefined ? null : tokensOf(tx, row);
}

/** The same, and nobody else renews them until the transaction ends. */
export async function lockTokens(
  tx: Tx,
  commune: CommuneId,
  account: ChannelAccountId,
): Promise<ChannelTokens | null> {
  const [row] = await tx.sql.select().from(channelAccounts).where(isAccount(commune, account)).for('update');
  return row === undefined ? null : tokensOf(tx, row);
}

/** Stores tokens of a newer generation; false when the stored ones are as new or newer, and stay. */
export async function saveTokens(
  tx: Tx,
  commune: CommuneId,
  account: ChannelAccountId,
  tokens: ChannelTokens,
): Promise<boolean> {
  const saved = await tx.sql
    .update(channelAccounts)
    .set({
      tokens: sealOptional(tx.seal, 'channel_accounts', 'tokens', account, tokens.secret),
      tokenGeneration: tokens.generation,
      tokensExpireAt: tokens.expiresAt === null ? null : toDate(tokens.expiresAt),
    })
    .where(and(isAccount(commune, account), lt(channelAccounts.tokenGeneration, tokens.generation)))
    .returning({ id: channelAccounts.id });
  return saved.length > 0;
}

type Row = typeof channelAccounts.$inferSelect;

function isAccount(commune: CommuneId, account: ChannelAccountId) {
  return and(eq(channelAccounts.communeId, commune), eq(channelAccounts.id, account));
}

function knownOf(tx: Tx, row: Row): KnownAccount {
  return {
    account: { id: row.id, commune: row.communeId, channel: row.channel, external: row.external },
    secrets: openOptional(tx.seal, 'channel_accounts', 'secrets', row.id, row.secrets),
    isEnabled: row.enabled,
    trouble: row.trouble,
  };
}

function tokensOf(tx: Tx, row: Row): ChannelTokens | null {
  const secret = openOptional(tx.seal, 'channel_accounts', 'tokens', row.id, row.tokens);
  if (secret === null) return null;
  const expiresAt = row.tokensExpireAt === null ? null : toMoment(row.tokensExpireAt);
  return { secret, generation: row.tokenGeneration, expiresAt };
}
