// Zalo's webhook as the server sees it: what is answered, heard, counted and logged.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rememberedAccounts } from '../../../../bot/channels/accounts.ts';
import { zaloReceiver } from '../../../../bot/channels/zalo/receiver.ts';
import { verifierPage } from '../../../../bot/channels/zalo/verifier.ts';
import { MINUTE } from '../../../../domain/clock.ts';
import { testParts, ZALO_ACCOUNT, zaloSecrets } from '../../../support/channels.ts';
import {
  DEMO_OA,
  signedZaloRequest,
  textEvent,
  type ZaloRequest,
} from '../../../support/platforms/zalo-events.ts';

const FOLDER = 'test/fixtures/zalo/webhook_http';

function edge() {
  const parts = testParts('http://unused');
  const receiver = zaloReceiver('zalo', parts);
  const take = (request: Pick<ZaloRequest, 'headers' | 'body'>, method = 'POST') =>
    receiver.take({
      method,
      path: '/webhooks/zalo',
      headers: request.headers,
      body: Buffer.from(request.body),
    });
  return { ...parts, receiver, take };
}

type Recorded = {
  readonly headers: Readonly<Record<string, string>>;
  readonly raw_body: string;
  readonly expect: { readonly signature_valid: boolean | 'candidate'; readonly http_status: number };
};
const recorded = (file: string): Recorded => JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8'));

describe('recorded requests', () => {
  test.each(readdirSync(FOLDER))('%s', async (file) => {
    const { headers, raw_body: body, expect: expected } = recorded(file);
    const taken = await edge().take({ headers, body });
    expect(taken.status).toBe(expected.http_status);
    expect(taken.heard).toHaveLength(expected.signature_valid === true ? 1 : 0);
  });

  test('a redelivery bears the key of the first delivery', async () => {
    const { take } = edge();
    const key = async (file: string) => {
      const { headers, raw_body: body } = recorded(file);
      return (await take({ headers, body })).heard[0]?.heard[0]?.eventKey;
    };
    expect(await key('signed_ok.json')).toBe('965aca78937aeee8cc37');
    expect(await key('redelivery_last.json')).toBe('965aca78937aeee8cc37');
  });
});

describe('an event of ours', () => {
  test('is heard at its account', async () => {
    const { take, counts } = edge();
    const taken = await take(signedZaloRequest(textEvent('77', 'Xin chào')));
    expect(taken).toMatchObject({
      status: 200,
      heard: [
        { account: ZALO_ACCOUNT, heard: [{ from: '77', content: { kind: 'text', text: 'Xin chào' } }] },
      ],
    });
    expect(counts).toEqual(['webhook_signed zalo oa_secret']);
  });

  test('is not heard when it is signed for another application', async () => {
    const { take, counts } = edge();
    const taken = await take(signedZaloRequest(textEvent('77', 'Xin chào'), { ...DEMO_OA, appId: '999' }));
    expect(taken).toEqual({ status: 200, heard: [] });
    expect(counts).toEqual(['webhook_refused zalo wrong_app']);
  });

  test('is not heard at an account we do not have', async () => {
    const { take, counts } = edge();
    await take(signedZaloRequest(textEvent('77', 'Xin chào'), { ...DEMO_OA, oaId: '999' }));
    expect(counts).toEqual(['webhook_refused zalo unknown_account']);
  });

  test('is asked for again while the database is away', async () => {
    const { receiver, accounts } = edge();
    const away = zaloReceiver('zalo', {
      ...testParts('http://unused'),
      accounts: { ...accounts, find: () => Promise.reject(new Error('away')) },
    });
    const { headers, body } = signedZaloRequest(textEvent('77', 'Xin chào'));
    expect(receiver.path).toBe('/webhooks/zalo');
    expect(
      await away.take({ method: 'POST', path: '/webhooks/zalo', headers, body: Buffer.from(body) }),
    ).toEqual({ status: 503, heard: [] });
  });

  test('is still heard under the secrets of now when an operator has changed them', async () => {
    const { take, accounts } = edge();
    accounts.stored.set(DEMO_OA.oaId, {
      account: ZALO_ACCOUNT,
      secrets: zaloSecrets({ oaSecretKey: 'another' }),
    });
    expect((await take(signedZaloRequest(textEvent('77', 'a')))).heard).toEqual([]);
    expect(
      (await take(signedZaloRequest(textEvent('77', 'a'), { ...DEMO_OA, oaSecretKey: 'another' }))).heard,
    ).toHaveLength(1);
  });
});

describe('noise', () => {
  test('the console probes with GET and HEAD', async () => {
    const { take } = edge();
    for (const method of ['GET', 'HEAD'])
      expect((await take({ headers: {}, body: '' }, method)).status).toBe(200);
    expect((await take({ headers: {}, body: '' }, 'DELETE')).status).toBe(405);
  });

  test('a flood of forgeries is counted each, logged once a minute, without a word of what it said', async () => {
    const { take, counts, log, clock } = edge();
    const forged = signedZaloRequest(textEvent('77', 'CANARY'), { ...DEMO_OA, oaSecretKey: 'guess' });
    for (let times = 0; times < 50; times += 1) await take(forged);
    expect(counts.filter((line) => line === 'webhook_refused zalo bad_signature')).toHaveLength(50);
    expect(log.lines).toHaveLength(1);
    clock.move(MINUTE);
    await take(forged);
    expect(log.lines).toHaveLength(2);
    expect(log.lines[1]).toContain('"heldBack":49');
    expect(log.lines.join()).not.toContain('CANARY');
  });
});

describe('remembered accounts', () => {
  test('are asked for once in ten seconds, known or not, and anew after a change', async () => {
    const { accounts, clock } = edge();
    const remembered = rememberedAccounts(accounts, clock);
    for (const id of [DEMO_OA.oaId, DEMO_OA.oaId, 'invented', 'invented']) await remembered.find('zalo', id);
    expect(accounts.asked()).toBe(2);
    clock.move(10_001);
    await remembered.find('zalo', DEMO_OA.oaId);
    expect(accounts.asked()).toBe(3);
    await remembered.remember(ZALO_ACCOUNT, zaloSecrets({ endpoint: 'v2' }));
    expect((await remembered.find('zalo', DEMO_OA.oaId))?.secrets).toContain('"v2"');
  });

  test('a failed question is not remembered', async () => {
    const { accounts, clock } = edge();
    let away = true;
    const flaky = {
      ...accounts,
      find: (channel: string, external: string) =>
        away ? Promise.reject(new Error('away')) : accounts.find(channel, external),
    };
    const remembered = rememberedAccounts(flaky, clock);
    await expect(remembered.find('zalo', DEMO_OA.oaId)).rejects.toThrow('away');
    away = false;
    expect(await remembered.find('zalo', DEMO_OA.oaId)).not.toBeNull();
  });
});

describe('the verifier page', () => {
  test('is served for the file the console asked for, and for no other', () => {
    const page = verifierPage('/zalo_verifierAb3-9.html', 'zalo_verifierAb3-9.html');
    expect(page?.body).toContain('<meta name="zalo-platform-site-verification" content="Ab3-9" />');
    expect(verifierPage('/zalo_verifierOther.html', 'zalo_verifierAb3-9.html')).toBeNull();
    expect(verifierPage('/zalo_verifier"><script>.html', null)).toBeNull();
    expect(verifierPage('/zalo_verifierAb3-9.html', null)).toBeNull();
  });
});
