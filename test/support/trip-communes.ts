// Communes of a trip: its own and the one next door, brought in as a clerk does; their accounts and invites.
import { readFile } from 'node:fs/promises';
import { writePair, writeSettings } from '../../bot/channels/zalo/settings.ts';
import { importCommuneText } from '../../bot/commune-import.ts';
import { freshIds, uuidv7 } from '../../bot/ids.ts';
import { connectChannelAccount, saveTokens } from '../../db/channel-accounts.ts';
import { type Database, openDatabase } from '../../db/client.ts';
import { findOfficer } from '../../db/communes.ts';
import { createInvite } from '../../db/invites.ts';
import { sealerFrom } from '../../db/seal.ts';
import { DAY } from '../../domain/clock.ts';
import type { ChannelAccountId, CommuneId } from '../../domain/ids.ts';
import { TEST_KEY } from './database.ts';
import type { Observer } from './observer.ts';
import type { FakeZalo } from './platforms/zalo.ts';
import { DEMO_OA } from './platforms/zalo-events.ts';
import { TRIP_BEGINS } from './trip-time.ts';

/** The trip's own commune and its neighbour, imported from files as a clerk's are. */
export async function importCommunes(url: string): Promise<readonly [CommuneId, CommuneId]> {
  const onError = (error: Error) => {
    throw error;
  };
  const db = await openDatabase({ url, sealer: sealerFrom(TEST_KEY), poolSize: 1, onError });
  const bringIn = async (file: string) => {
    const text = await readFile(new URL(`../fixtures/communes/${file}`, import.meta.url), 'utf8');
    const imported = await importCommuneText({ db, ids: freshIds, now: TRIP_BEGINS }, text);
    if (imported.kind === 'imported') return imported.commune;
    throw new Error(imported.errors.map(({ line, sentence }) => `${file}:${line}: ${sentence}`).join('\n'));
  };
  try {
    return [await bringIn('trip.yaml'), await bringIn('stranger.yaml')];
  } finally {
    await db.close();
  }
}

/** The invented account of the commune next door, of the same app. */
export const NEXT_DOOR = { ...DEMO_OA, oaId: '1846207395518402638' } as const;

/** Connects it with the tokens in force, so that the one fake can stand for both accounts. */
export async function connectNextDoor(database: Database, commune: CommuneId, zalo: FakeZalo): Promise<void> {
  const { appId, appSecretKey, oaSecretKey, oaId } = NEXT_DOOR;
  await database.within(commune, async (tx) => {
    const account = { id: freshIds.next<ChannelAccountId>(), commune, channel: 'zalo', external: oaId };
    await connectChannelAccount(tx, account, writeSettings({ appId, appSecretKey, oaSecretKey }));
    const secret = writePair(zalo.tokens());
    await saveTokens(tx, commune, account.id, { secret, generation: 1, expiresAt: Date.now() + DAY });
  });
}

/** A code as `gan-dan invite` makes it, for the machine's own today. */
export async function inviteFor({ database, commune }: Observer, key: string): Promise<string> {
  return database.within(commune, async (tx) => {
    const officer = await findOfficer(tx, commune, key);
    if (officer === null) throw new Error(`The commune's file has no officer "${key}"`);
    const code = await createInvite(tx, commune, { id: uuidv7(), officer, now: Date.now() });
    return code.match(/.{1,4}/g)?.join('-') ?? code;
  });
}
