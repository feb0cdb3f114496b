// `connect`: an account at a platform is given to a commune, and its administrator the link by which it agrees.
import { connectChannelAccount, listChannelAccounts } from '../../db/channel-accounts.ts';
import type { Commune } from '../../domain/commune.ts';
import type { ChannelAccountId } from '../../domain/ids.ts';
import { writeSettings } from '../channels/zalo/settings.ts';
import { compose, type House } from '../compose.ts';
import { communeBySlug } from './commune.ts';
import { terminalLog, withServer } from './open.ts';

/** Gives the account of the environment, or one the commune has already, and prints the link for its administrator. */
export async function connect(channel: string, slug: string): Promise<void> {
  await withServer(async (url, config) => {
    const house = await compose({ ...config, databaseUrl: url }, terminalLog, terminalLog.info);
    try {
      const commune = await communeBySlug({ db: house.deps.db }, slug);
      console.log(await linkFor(house, channel, commune));
      console.error(
        'An administrator of the account opens this link within a day and agrees; then the account speaks for the commune.',
      );
    } finally {
      await house.close();
    }
  });
}

async function linkFor(house: House, channel: string, commune: Commune): Promise<string> {
  if (house.config.publicUrl === null) {
    throw new Error('The platform must reach this server: set PUBLIC_URL to its https address.');
  }
  const linking = house.ways.ways.get(channel)?.linking;
  if (!linking) throw new Error(`No account of "${channel}" is linked in a browser; zalo is.`);
  await giveAccount(house, channel, commune);
  const external = await accountOf(house, channel, commune);
  return `${house.config.publicUrl}/connect/${channel}?ticket=${encodeURIComponent(linking.ticket(external))}`;
}

/** Writes down the account that the environment describes; secrets on a command line would be read by others. */
async function giveAccount({ config, deps }: House, channel: string, commune: Commune): Promise<void> {
  const { zalo } = config;
  if (zalo === null || channel !== 'zalo') return;
  const wanted = { id: deps.ids.next<ChannelAccountId>(), commune: commune.id, channel, external: zalo.oaId };
  const settings = { appId: zalo.appId, appSecretKey: zalo.appSecret, oaSecretKey: zalo.oaSecretKey };
  await deps.db.within(commune.id, (tx) => connectChannelAccount(tx, wanted, writeSettings(settings)));
}

async function accountOf({ config, deps }: House, channel: string, commune: Commune): Promise<string> {
  const known = await deps.db.within(commune.id, (tx) => listChannelAccounts(tx, commune.id));
  const externals = known
    .filter(({ account }) => account.channel === channel)
    .map(({ account }) => account.external);
  const wanted = config.zalo?.oaId ?? externals[0];
  if (wanted !== undefined && (externals.length === 1 || config.zalo !== null)) return wanted;
  throw new Error(
    `${commune.name} has ${externals.length === 0 ? 'no account' : 'several accounts'} of ${channel}: ` +
      'set ZALO_OA_ID, ZALO_APP_ID, ZALO_APP_SECRET and ZALO_OA_SECRET_KEY of the one that is meant.',
  );
}
