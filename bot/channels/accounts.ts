// Accounts remembered for some seconds, so that a flood of webhooks does not become a flood of queries.
import type { Clock } from '../../domain/clock.ts';
import type { Accounts, StoredAccount } from './channel.ts';

/** How long a row may be stale: a switched-off account goes quiet within this. */
const FRESH_MS = 10_000;
/** Invented ids must not fill the memory. */
const KEPT_MAX = 1_000;

type Kept = { readonly found: Promise<StoredAccount | null>; readonly until: number };

/** The same accounts, each asked for at most once in ten seconds; also that an id is unknown is remembered. */
export function rememberedAccounts(accounts: Accounts, clock: Clock): Accounts {
  const kept = new Map<string, Kept>();
  const forget = (channel: string, external: string) => kept.delete(`${channel} ${external}`);
  return {
    find(channel, external) {
      const key = `${channel} ${external}`;
      const known = kept.get(key);
      if (known !== undefined && known.until > clock.real()) return known.found;
      const found = accounts.find(channel, external);
      if (kept.size >= KEPT_MAX) kept.clear();
      kept.set(key, { found, until: clock.real() + FRESH_MS });
      found.catch(() => forget(channel, external));
      return found;
    },
    async remember(account, secrets) {
      await accounts.remember(account, secrets);
      forget(account.channel, account.external);
    },
    trouble: (account, reason) => accounts.trouble(account, reason),
  };
}
