// Accounts and tokens of the channels, kept in the database.

import {
  findChannelAccount,
  loadChannelAccount,
  lockTokens,
  noteTrouble,
  readTokens,
  saveAccountSecrets,
  saveTokens,
} from '../db/channel-accounts.ts';
import type { Database } from '../db/client.ts';
import type { Accounts, TokenStore } from './channels/channel.ts';

/** The accounts of all communes; one that is switched off is not found. */
export function storedAccounts(db: Database): Accounts {
  return {
    async find(channel, external) {
      const found = await db.anyCommune((tx) => findChannelAccount(tx, channel, external));
      if (found === null) return null;
      const known = await db.within(found.commune, (tx) => loadChannelAccount(tx, found.commune, found.id));
      if (known === null || !known.isEnabled) return null;
      return { account: known.account, secrets: known.secrets ?? '{}' };
    },
    remember: ({ commune, id }, secrets) =>
      db.within(commune, (tx) => saveAccountSecrets(tx, commune, id, secrets)),
    trouble: ({ commune, id }, reason) => db.within(commune, (tx) => noteTrouble(tx, commune, id, reason)),
  };
}

/** The tokens of all accounts; renewed by one process at a time, under the lock of their row (FAULTS F43). */
export function storedTokens(db: Database): TokenStore {
  return {
    read: ({ commune, id }) => db.within(commune, (tx) => readTokens(tx, commune, id)),
    withLock: ({ commune, id }, work) =>
      db.within(commune, async (tx) => {
        const stored = await lockTokens(tx, commune, id);
        const { change, told } = await work(stored);
        if (change.kind === 'leave') return { tokens: stored, told };
        const tokens = {
          secret: change.secret,
          generation: (stored?.generation ?? 0) + 1,
          expiresAt: change.expiresAt,
        };
        await saveTokens(tx, commune, id, tokens);
        return { tokens, told };
      }),
  };
}
