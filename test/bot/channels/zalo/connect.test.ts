// Linking an Official Account, from the operator's ticket to stored tokens.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Linking } from '../../../../bot/channels/channel.ts';
import { zalo } from '../../../../bot/channels/zalo/channel.ts';
import { readPair, readSettings } from '../../../../bot/channels/zalo/settings.ts';
import { DAY, MINUTE } from '../../../../domain/clock.ts';
import { type TestParts, testParts, ZALO_ACCOUNT } from '../../../support/channels.ts';
import { type FakeZalo, fakeZalo } from '../../../support/platforms/zalo.ts';
import { DEMO_OA } from '../../../support/platforms/zalo-events.ts';

let platform: FakeZalo;
let parts: TestParts;
let linking: Linking;

beforeEach(async () => {
  platform = await fakeZalo({ oaType: 4 });
  parts = testParts(platform.url);
  const opened = zalo.open(parts).linking;
  if (opened === null) throw new Error('no public address');
  linking = opened;
});

afterEach(async () => {
  parts.http.close();
  await platform.close();
});

async function begun(): Promise<{ readonly redirect: URL; readonly state: string; readonly code: string }> {
  const step = await linking.begin(linking.ticket(DEMO_OA.oaId));
  if (step.kind !== 'redirect') throw new Error(step.why);
  const redirect = new URL(step.redirect);
  return {
    redirect,
    state: step.state,
    code: platform.authorise(redirect.searchParams.get('code_challenge') ?? ''),
  };
}

describe('linking', () => {
  test('sends the browser to Zalo with a challenge of its own', async () => {
    const { redirect, state } = await begun();
    expect(redirect.pathname).toBe('/v4/oa/permission');
    expect(Object.fromEntries(redirect.searchParams)).toEqual({
      app_id: DEMO_OA.appId,
      redirect_uri: 'https://xa.example.gov.vn/connect/zalo/callback',
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      state,
    });
  });

  test.each(['with the state in the callback', 'without it'])(
    'stores tokens and learns the call, %s',
    async (how) => {
      const { state, code } = await begun();
      const query = { code, oa_id: DEMO_OA.oaId, ...(how.startsWith('with the') ? { state } : {}) };
      expect(await linking.finish(query, state)).toEqual({ kind: 'linked', external: DEMO_OA.oaId });
      expect(readPair(parts.tokens.rows.get(ZALO_ACCOUNT.id)?.secret ?? '')).toMatchObject(platform.tokens());
      expect(readSettings(parts.accounts.stored.get(DEMO_OA.oaId)?.secrets ?? '')?.endpoint).toBe('v2');
      expect(parts.accounts.troubles).toEqual([null]);
    },
  );
});

describe('refused', () => {
  test('a ticket of somebody else, an old one, one for an account we do not have', async () => {
    expect(await linking.begin('made up')).toEqual({ kind: 'refused', why: 'unknown_ticket' });
    expect(await linking.begin(linking.ticket('999'))).toEqual({ kind: 'refused', why: 'no_such_account' });
    const ticket = linking.ticket(DEMO_OA.oaId);
    parts.clock.move(DAY + 1);
    expect(await linking.begin(ticket)).toEqual({ kind: 'refused', why: 'expired' });
  });

  test('a ticket in place of a state', async () => {
    const ticket = linking.ticket(DEMO_OA.oaId);
    expect(await linking.finish({ code: 'c', oa_id: DEMO_OA.oaId }, ticket)).toEqual({
      kind: 'refused',
      why: 'unknown_ticket',
    });
  });

  test.each([
    ['another browser', (state: string) => ({ kept: null, query: { state } }), 'not_this_browser'],
    [
      'a state that is not the kept one',
      (state: string) => ({ kept: state, query: { state: `${state}x` } }),
      'not_this_browser',
    ],
    [
      'another account than asked for',
      (state: string) => ({ kept: state, query: { state, oa_id: '999' } }),
      'other_account',
    ],
    [
      'a consent that was not given',
      (state: string) => ({ kept: state, query: { state, code: '' } }),
      'platform_refused',
    ],
    [
      'a code Zalo does not know',
      (state: string) => ({ kept: state, query: { state, code: 'other' } }),
      'platform_refused',
    ],
  ])('%s', async (_what, change, why) => {
    const { state, code } = await begun();
    const { kept, query } = change(state);
    expect(await linking.finish({ code, oa_id: DEMO_OA.oaId, ...query }, kept)).toEqual({
      kind: 'refused',
      why,
    });
    expect(parts.tokens.rows.size).toBe(0);
  });

  test('a callback that comes twice, or too late', async () => {
    const { state, code } = await begun();
    await linking.finish({ code, oa_id: DEMO_OA.oaId, state }, state);
    expect(await linking.finish({ code, oa_id: DEMO_OA.oaId, state }, state)).toEqual({
      kind: 'refused',
      why: 'expired',
    });
    const late = await begun();
    parts.clock.move(10 * MINUTE + 1);
    expect(await linking.finish({ code: late.code, oa_id: DEMO_OA.oaId }, late.state)).toEqual({
      kind: 'refused',
      why: 'expired',
    });
  });
});

test('without a public address there is nothing to come back to', () => {
  expect(zalo.open({ ...parts, publicUrl: null }).linking).toBeNull();
});
