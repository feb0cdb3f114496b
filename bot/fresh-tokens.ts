// Fresh tokens: once a day every account's tokens are kept alive, also of those nobody writes to.
import { listChannelAccounts } from '../db/channel-accounts.ts';
import { listCommunes } from '../db/communes.ts';
import { findHold } from '../db/hold.ts';
import { DAY, SECOND } from '../domain/clock.ts';
import type { House } from './compose.ts';
import type { Round } from './rounds.ts';

/** The round over all enabled accounts (Zalo: an unused refresh token dies after three months, zalo.md §3.2). */
export function keepTokensFresh({ deps, ways }: House): Round {
  return { name: 'keep-tokens-fresh', everySeconds: DAY / SECOND, run: () => keepAll() };

  /** Held, another installation may live on these tokens, of which each can be renewed only once (FAULTS F18, F43). */
  async function keepAll(): Promise<void> {
    if ((await deps.db.anyCommune(findHold)) !== null) return;
    for (const commune of await deps.db.anyCommune(listCommunes)) {
      const accounts = await deps.db.within(commune, (tx) => listChannelAccounts(tx, commune));
      for (const { account, isEnabled } of accounts) {
        if (!isEnabled) continue;
        const kept = ways.ways.get(account.channel)?.keepFresh(account) ?? Promise.resolve();
        await kept.catch((error) =>
          deps.log.error('tokens were not kept fresh', error, { account: account.id }),
        );
      }
    }
  }
}
