// The race for Zalo's refresh token on a real row lock: two processes, one refresh (FAULTS F43).
import { afterAll, beforeAll, expect, test } from 'vitest';
import { storedAccounts, storedTokens } from '../../../../bot/accounts.ts';
import { zalo } from '../../../../bot/channels/zalo/channel.ts';
import { readPair, writePair } from '../../../../bot/channels/zalo/settings.ts';
import {
  connectChannelAccount,
  loadChannelAccount,
  readTokens,
  saveTokens,
} from '../../../../db/channel-accounts.ts';
import { sealerFrom } from '../../../../db/seal.ts';
import {
  message,
  sendingOf,
  type TestParts,
  testParts,
  ZALO_ACCOUNT,
  zaloSecrets,
} from '../../../support/channels.ts';
import { type FreshDatabase, freshDatabase } from '../../../support/database.ts';
import { type FakeZalo, fakeZalo } from '../../../support/platforms/zalo.ts';

const { commune, id } = ZALO_ACCOUNT;
let fresh: FreshDatabase;
let platform: FakeZalo;
let parts: TestParts;

beforeAll(async () => {
  fresh = await freshDatabase({ poolSize: 8 });
  platform = await fakeZalo();
  parts = testParts(platform.url);
  await fresh.database.within(commune, async (tx) => {
    await connectChannelAccount(tx, ZALO_ACCOUNT, zaloSecrets());
    await saveTokens(tx, commune, id, {
      secret: writePair(platform.tokens()),
      generation: 1,
      expiresAt: null,
    });
  });
});

afterAll(async () => {
  parts.http.close();
  await platform.close();
  await fresh.drop();
});

/** A worker of its own: only the database is common. */
function worker() {
  const { database } = fresh;
  return zalo.open({
    ...parts,
    accounts: storedAccounts(database),
    tokens: storedTokens(database),
    envelope: sealerFrom('0123456789abcdef0123456789abcdef'),
  });
}

const tokensNow = () => fresh.database.within(commune, (tx) => readTokens(tx, commune, id));

test('two workers meet a dead token with twelve messages: one refresh, every message once, the new pair stored', async () => {
  platform.expireAccessToken();
  const workers = [worker(), worker()];
  const sends = Array.from({ length: 12 }, (_, index) =>
    workers[index % 2]?.sender.send(sendingOf(message({ text: `${index}` }), 'hoa')),
  );
  const outcomes = await Promise.all(sends);
  expect(outcomes.map((one) => one?.kind)).toEqual(Array(12).fill('sent'));
  expect(platform.refreshes()).toBe(1);
  expect(new Set(platform.ledger.map((one) => one.text)).size).toBe(12);
  expect(platform.ledger).toHaveLength(12);
  const stored = await tokensNow();
  expect(stored?.generation).toBe(2);
  expect(readPair(stored?.secret ?? '')).toMatchObject(platform.tokens());
});

test('a refresh token used elsewhere puts the account down, visibly, and leaves what is stored', async () => {
  const before = await tokensNow();
  platform.killRefreshToken();
  platform.expireAccessToken();
  expect(await worker().sender.send(sendingOf(message({ text: 'a' }), 'hoa'))).toEqual({
    kind: 'account_down',
    reason: 'link_again',
  });
  const known = await fresh.database.within(commune, (tx) => loadChannelAccount(tx, commune, id));
  expect(known?.trouble).toBe('link_again');
  expect(await tokensNow()).toEqual(before);
});
