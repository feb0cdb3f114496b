// First accounts: platform accounts named by the environment are connected at start (DESIGN §4).
import { connectChannelAccount, findChannelAccount, readTokens, saveTokens } from '../db/channel-accounts.ts';
import { communeSince, isDemoCommune, listCommunes } from '../db/communes.ts';
import { HOUR } from '../domain/clock.ts';
import type { ChannelAccountId, CommuneId } from '../domain/ids.ts';
import { writePair, writeSettings } from './channels/zalo/settings.ts';
import type { House } from './compose.ts';

/** Zalo's access tokens live 25 hours; one of unknown age is renewed soon (zalo.md §3.2). */
const UNKNOWN_AGE = HOUR;

/**
 * Connects the Zalo account of the environment to the first commune; one that is connected stays where it is.
 * Stored tokens win over older ones given here.
 */
export async function connectFirstAccounts(
  { config, deps, clock }: House,
  demo: CommuneId | null,
): Promise<void> {
  const { zalo } = config;
  if (zalo === null) return;
  const { db, ids, log } = deps;
  const known = await db.anyCommune((tx) => findChannelAccount(tx, 'zalo', zalo.oaId));
  const commune = known?.commune ?? (await firstCommune(db)) ?? demo;
  if (commune === null) {
    log.warn(
      'there is no commune yet to connect the Zalo account to: run `gan-dan commune import`, then start again',
    );
    return;
  }
  await db.within(commune, async (tx) => {
    const wanted = { id: ids.next<ChannelAccountId>(), commune, channel: 'zalo', external: zalo.oaId };
    const secrets = writeSettings({
      appId: zalo.appId,
      appSecretKey: zalo.appSecret,
      oaSecretKey: zalo.oaSecretKey,
    });
    const account = await connectChannelAccount(tx, wanted, secrets);
    const stored = await readTokens(tx, commune, account.id);
    if (stored !== null || zalo.accessToken === null || zalo.refreshToken === null) return;
    const secret = writePair({ accessToken: zalo.accessToken, refreshToken: zalo.refreshToken });
    await saveTokens(tx, commune, account.id, {
      secret,
      generation: 1,
      expiresAt: clock.real() + UNKNOWN_AGE,
    });
  });
}

/** The oldest commune that is not the invented one. */
async function firstCommune(db: House['deps']['db']): Promise<CommuneId | null> {
  const communes = await db.anyCommune(listCommunes);
  const known = await Promise.all(
    communes.map((commune) =>
      db.within(commune, async (tx) => ({
        commune,
        since: await communeSince(tx, commune),
        isDemo: await isDemoCommune(tx, commune),
      })),
    ),
  );
  const real = known.filter(({ isDemo }) => !isDemo).toSorted((one, other) => one.since - other.since);
  return real[0]?.commune ?? null;
}
