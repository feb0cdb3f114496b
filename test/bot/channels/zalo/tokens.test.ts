// Tokens of Zalo: one renewal a generation whoever asks, stored before use, and what happens when it goes wrong.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { zaloApi } from '../../../../bot/channels/zalo/api.ts';
import { readPair, readSettings, type ZaloSettings } from '../../../../bot/channels/zalo/settings.ts';
import { LINK_AGAIN, zaloTokens } from '../../../../bot/channels/zalo/tokens.ts';
import { HOUR } from '../../../../domain/clock.ts';
import {
  NOW,
  type TestParts,
  testParts,
  tokenRow,
  ZALO_ACCOUNT,
  zaloSecrets,
} from '../../../support/channels.ts';
import { type FakeZalo, fakeZalo } from '../../../support/platforms/zalo.ts';

let platform: FakeZalo;
let parts: TestParts;
let settings: ZaloSettings;

/** One process: its own memory, the common store. */
function processOf(more: Partial<TestParts> = {}) {
  const api = zaloApi(parts.http, { api: platform.url, oauth: platform.url });
  return zaloTokens({ ...parts, ...more, api, store: parts.tokens });
}

const stored = () => parts.tokens.rows.get(ZALO_ACCOUNT.id);

beforeEach(async () => {
  platform = await fakeZalo();
  parts = testParts(platform.url);
  const read = readSettings(zaloSecrets());
  if (read === null) throw new Error('the demo account has no settings');
  settings = read;
  parts.tokens.rows.set(ZALO_ACCOUNT.id, tokenRow(platform.tokens(), NOW + 25 * HOUR));
});

afterEach(async () => {
  parts.http.close();
  await platform.close();
});

describe('the token in force', () => {
  test('is the stored one until five hours before its end, then a new one', async () => {
    const tokens = processOf();
    const first = platform.tokens().accessToken;
    expect(await tokens.current(ZALO_ACCOUNT, settings)).toMatchObject({ accessToken: first });
    parts.clock.move(20 * HOUR - 1);
    expect(await tokens.current(ZALO_ACCOUNT, settings)).toMatchObject({ accessToken: first });
    parts.clock.move(1);
    expect(await tokens.current(ZALO_ACCOUNT, settings)).toEqual({
      kind: 'token',
      accessToken: platform.tokens().accessToken,
      generation: 2,
    });
    expect(stored()?.expiresAt).toBe(NOW + 45 * HOUR);
    expect(platform.refreshes()).toBe(1);
  });

  test('still serves when it could not be renewed early, and is said to be at its end when it is', async () => {
    const tokens = processOf();
    const first = platform.tokens().accessToken;
    platform.killRefreshToken();
    parts.clock.move(21 * HOUR);
    expect(await tokens.current(ZALO_ACCOUNT, settings)).toMatchObject({ kind: 'token', accessToken: first });
    parts.clock.move(4 * HOUR);
    expect(await tokens.current(ZALO_ACCOUNT, settings)).toEqual({ kind: 'down', reason: LINK_AGAIN });
    expect(parts.accounts.troubles).toEqual([LINK_AGAIN]);
  });

  test('of an account never linked is a task for an operator', async () => {
    parts.tokens.rows.clear();
    expect(await processOf().current(ZALO_ACCOUNT, settings)).toEqual({ kind: 'down', reason: LINK_AGAIN });
  });
});

describe('after a refusal', () => {
  test('twenty sends in two processes renew once, and all get the same new token', async () => {
    const processes = [processOf(), processOf()];
    await Promise.all(processes.map((one) => one.current(ZALO_ACCOUNT, settings)));
    const asked = Array.from({ length: 20 }, (_, index) =>
      processes[index % 2]?.after(ZALO_ACCOUNT, settings, 1),
    );
    const answers = await Promise.all(asked);
    expect(parts.tokens.locks()).toBe(2); // each process waits in one place only
    expect(platform.refreshes()).toBe(1);
    expect(new Set(answers.map((one) => JSON.stringify(one)))).toEqual(
      new Set([JSON.stringify({ kind: 'token', accessToken: platform.tokens().accessToken, generation: 2 })]),
    );
  });

  test('the new pair is stored before anyone gets it, the spent refresh token beside it', async () => {
    const spent = platform.tokens().refreshToken;
    const token = await processOf().after(ZALO_ACCOUNT, settings, 1);
    const pair = readPair(stored()?.secret ?? '');
    expect(token).toMatchObject({ accessToken: pair?.accessToken });
    expect(pair).toEqual({ ...platform.tokens(), previousRefreshToken: spent });
  });

  test('a pair that could not be stored is not lost and not spent again: it is stored at the next try', async () => {
    const tokens = processOf();
    parts.tokens.failSavesOnce();
    expect(await tokens.after(ZALO_ACCOUNT, settings, 1)).toEqual({
      kind: 'later',
      reason: 'tokens not stored',
    });
    expect(stored()?.generation).toBe(1);
    expect(await tokens.after(ZALO_ACCOUNT, settings, 1)).toMatchObject({
      kind: 'token',
      accessToken: platform.tokens().accessToken,
    });
    expect(platform.refreshes()).toBe(1);
    expect(stored()?.generation).toBe(2);
  });

  test('a process that died between answer and commit leaves a dead refresh token: link again, asked of Zalo once', async () => {
    platform.killRefreshToken();
    const tokens = processOf();
    for (let times = 0; times < 3; times += 1) {
      expect(await tokens.after(ZALO_ACCOUNT, settings, 1)).toEqual({ kind: 'down', reason: LINK_AGAIN });
    }
    expect(parts.accounts.troubles).toEqual([LINK_AGAIN]);
    expect(parts.log.lines.join()).toContain(LINK_AGAIN);
  });

  test('an account linked again elsewhere serves at once, also where it had been given up', async () => {
    platform.killRefreshToken();
    const tokens = processOf();
    await tokens.after(ZALO_ACCOUNT, settings, 1);
    await processOf().start(ZALO_ACCOUNT, { ...platform.tokens(), expiresInMs: 25 * HOUR });
    expect(await tokens.after(ZALO_ACCOUNT, settings, 1)).toMatchObject({ kind: 'token', generation: 2 });
    expect(parts.accounts.troubles).toEqual([LINK_AGAIN, null]);
  });
});

describe('an unclear answer of the token server', () => {
  test('is asked about once more with the same token', async () => {
    platform.script({ on: 'token', kind: 'drop_before' });
    expect(await processOf().after(ZALO_ACCOUNT, settings, 1)).toMatchObject({
      kind: 'token',
      accessToken: platform.tokens().accessToken,
    });
  });

  test('that had used the token up ends in a link anew', async () => {
    platform.script({ on: 'token', kind: 'drop_after' });
    expect(await processOf().after(ZALO_ACCOUNT, settings, 1)).toEqual({ kind: 'down', reason: LINK_AGAIN });
  });

  test('twice is no more than a reason to wait; the stored pair stays', async () => {
    platform.script({ on: 'token', kind: 'drop_before' }, { on: 'token', kind: 'status', status: 502 });
    expect(await processOf().after(ZALO_ACCOUNT, settings, 1)).toEqual({
      kind: 'later',
      reason: 'token renewal unclear: http 502',
    });
    expect(stored()?.generation).toBe(1);
    expect(await processOf().after(ZALO_ACCOUNT, settings, 1)).toMatchObject({ kind: 'token' });
  });

  test('with another code is tried again after ten minutes, not with every message', async () => {
    const tokens = processOf();
    platform.script({ on: 'token', kind: 'code', code: -14002 });
    expect(await tokens.after(ZALO_ACCOUNT, settings, 1)).toEqual({
      kind: 'down',
      reason: 'zalo_token -14002',
    });
    expect(await tokens.after(ZALO_ACCOUNT, settings, 1)).toMatchObject({ kind: 'down' });
    expect(platform.refreshes()).toBe(0);
    parts.clock.move(10 * 60_000);
    expect(await tokens.after(ZALO_ACCOUNT, settings, 1)).toMatchObject({ kind: 'token' });
  });
});
