// Channel accounts: found from anywhere, connected anew, tokens that only go forward.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  connectChannelAccount,
  enableAccount,
  findChannelAccount,
  listChannelAccounts,
  loadChannelAccount,
  lockTokens,
  noteTrouble,
  readTokens,
  saveTokens,
} from '../../db/channel-accounts.ts';
import type { Tx } from '../../db/client.ts';
import type { ChannelAccount } from '../../domain/channel.ts';
import type { ChannelAccountId, CommuneId } from '../../domain/ids.ts';
import { type FreshDatabase, freshDatabase } from '../support/database.ts';
import { randomIds } from '../support/stored-commune.ts';

let fresh: FreshDatabase;
beforeAll(async () => {
  fresh = await freshDatabase();
});
afterAll(() => fresh.drop());

let account: ChannelAccount;
let count = 0;
beforeEach(async () => {
  count += 1;
  const told = {
    id: randomIds.next<ChannelAccountId>(),
    commune: randomIds.next<CommuneId>(),
    channel: 'paper',
    external: `oa-${count}`,
  };
  account = await within((tx) => connectChannelAccount(tx, told, '{"secret":"s"}'), told.commune);
});

const within = <T>(work: (tx: Tx) => Promise<T>, commune = account.commune) =>
  fresh.database.within(commune, work);
const load = () => within((tx) => loadChannelAccount(tx, account.commune, account.id));
const tokens = (generation: number) => ({
  secret: `pair-${generation}`,
  generation,
  expiresAt: 1_800_000_000_000,
});
const save = (generation: number) =>
  within((tx) => saveTokens(tx, account.commune, account.id, tokens(generation)));
const read = () => within((tx) => readTokens(tx, account.commune, account.id));

describe('accounts', () => {
  test('are found from a payload, without knowing the commune', async () => {
    const find = (external: string) =>
      fresh.database.anyCommune((tx) => findChannelAccount(tx, account.channel, external));
    expect(await find(account.external)).toEqual({ commune: account.commune, id: account.id });
    expect(await find('unknown')).toBeNull();
  });

  test('connected anew keep their id and secrets, are on again and without trouble', async () => {
    await within((tx) => noteTrouble(tx, account.commune, account.id, 'link_again'));
    await within((tx) => enableAccount(tx, account.commune, account.id, false));
    expect(await load()).toMatchObject({ isEnabled: false, trouble: 'link_again' });
    const again = { ...account, id: randomIds.next<ChannelAccountId>() };
    expect(await within((tx) => connectChannelAccount(tx, again, null))).toEqual(account);
    expect(await within((tx) => listChannelAccounts(tx, account.commune))).toEqual([
      { account, secrets: '{"secret":"s"}', isEnabled: true, trouble: null },
    ]);
  });

  test('of one commune cannot be taken by another', async () => {
    const taken = {
      ...account,
      id: randomIds.next<ChannelAccountId>(),
      commune: randomIds.next<CommuneId>(),
    };
    await expect(within((tx) => connectChannelAccount(tx, taken, 'x'), taken.commune)).rejects.toThrow();
    expect(await load()).toMatchObject({ secrets: '{"secret":"s"}' });
  });
});

describe('tokens', () => {
  test('none before the first; then as they were saved', async () => {
    expect(await read()).toBeNull();
    expect(await save(1)).toBe(true);
    expect(await read()).toEqual(tokens(1));
  });

  test('of an older or the same generation are refused, and the newer stay', async () => {
    await save(2);
    expect(await save(1)).toBe(false);
    expect(await save(2)).toBe(false);
    expect(await read()).toEqual(tokens(2));
  });

  test('two renewals of the same generation at once: one is kept', async () => {
    const saved = await Promise.all([save(1), save(1), save(1)]);
    expect(saved.filter(Boolean)).toHaveLength(1);
  });

  test('under lock every renewal sees the one before it, and none is lost', async () => {
    const renew = () =>
      within(async (tx) => {
        const held = await lockTokens(tx, account.commune, account.id);
        return saveTokens(tx, account.commune, account.id, tokens((held?.generation ?? 0) + 1));
      });
    expect(await Promise.all(Array.from({ length: 4 }, renew))).toEqual([true, true, true, true]);
    expect(await read()).toEqual(tokens(4));
  });
});
