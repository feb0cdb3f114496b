// Saying things at a fake Zalo: what it got, what we make of its answers, and what is tried once more.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { zalo } from '../../../../bot/channels/zalo/channel.ts';
import { readSettings } from '../../../../bot/channels/zalo/settings.ts';
import { DAY } from '../../../../domain/clock.ts';
import { id, type MediaId } from '../../../../domain/ids.ts';
import {
  message,
  sendingOf,
  type TestParts,
  testParts,
  tokenRow,
  ZALO_ACCOUNT,
  zaloSecrets,
} from '../../../support/channels.ts';
import { type FakeZalo, fakeZalo } from '../../../support/platforms/zalo.ts';
import { DEMO_OA } from '../../../support/platforms/zalo-events.ts';

const JPEG = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(64, 7)]);
const AMR = Buffer.from('#!AMR\n sound');
const photo: MediaId = id('photo-1');
const files = new Map<string, Buffer>();

let platform: FakeZalo;
let parts: TestParts;

async function start(oaType: 2 | 4): Promise<void> {
  platform = await fakeZalo({ oaType });
  parts = testParts(platform.url, { media: { read: async (_commune, media) => files.get(media) ?? null } });
  parts.tokens.rows.set(ZALO_ACCOUNT.id, tokenRow(platform.tokens()));
}

beforeEach(async () => {
  files.clear();
  await start(2);
});

afterEach(async () => {
  parts.http.close();
  await platform.close();
});

const say = (text: string, to = 'hoa') => open().send(sendingOf(message({ text }), to));
let opened: ReturnType<typeof zalo.open>['sender'] | null = null;
/** One sender for a test, since it remembers tokens and uploads. */
function open() {
  opened ??= zalo.open(parts).sender;
  return opened;
}
beforeEach(() => {
  opened = null;
});

describe('a text', () => {
  test('arrives with its platform id', async () => {
    const outcome = await say('Phường đã nhận được');
    expect(platform.ledger).toMatchObject([
      { order: 1, to: 'hoa', text: 'Phường đã nhận được', endpoint: 'cs', answered: true },
    ]);
    expect(outcome).toEqual({ kind: 'sent', platformId: platform.ledger[0]?.messageId });
  });

  test('to someone who blocked us closes the address; a shut window does not', async () => {
    platform.block('hoa');
    platform.shutWindow('ba');
    expect(await say('a', 'hoa')).toEqual({ kind: 'unreachable', reason: 'blocked', closesAddress: true });
    expect(await say('a', 'ba')).toEqual({
      kind: 'unreachable',
      reason: 'window_closed',
      closesAddress: false,
    });
  });

  test('that nobody took may be sent again; one that was perhaps taken may not', async () => {
    platform.script({ kind: 'drop_after' });
    expect(await say('a')).toEqual({ kind: 'uncertain', reason: 'zalo reset' });
    expect(platform.ledger).toHaveLength(1);
    platform.script({ kind: 'drop_before' });
    expect(await say('b')).toMatchObject({ kind: 'uncertain' });
    await platform.close();
    expect(await say('c')).toEqual({
      kind: 'retry',
      afterMs: null,
      reason: 'zalo refused',
      countsAsTry: true,
    });
    platform = await fakeZalo();
  });

  test.each([
    [{ kind: 'status', status: 502 } as const, { kind: 'uncertain', reason: 'zalo http 502' }],
    [{ kind: 'status', status: 200 } as const, { kind: 'uncertain', reason: 'zalo http 200' }],
    [{ kind: 'code', code: -200 } as const, { kind: 'uncertain', reason: 'zalo -200' }],
    [{ kind: 'silence_after' } as const, { kind: 'uncertain', reason: 'zalo timeout' }],
    [{ kind: 'slow_drip' } as const, { kind: 'uncertain', reason: 'zalo timeout' }],
    [
      { kind: 'code', code: -32 } as const,
      { kind: 'retry', afterMs: 20_000, reason: 'zalo -32', countsAsTry: false },
    ],
    [
      { kind: 'status', status: 429, retryAfterSeconds: 9 } as const,
      { kind: 'retry', afterMs: 9_000, reason: 'zalo -32', countsAsTry: false },
    ],
  ])('answered by %j', async (fault, outcome) => {
    platform.script(fault);
    expect(await say('a')).toEqual(outcome);
  });

  test('waits while our own store is away: nothing has gone out', async () => {
    const away = zalo.open({
      ...parts,
      accounts: { ...parts.accounts, find: () => Promise.reject(new Error('away')) },
    }).sender;
    expect(await away.send(sendingOf(message({ text: 'a' }), 'hoa'))).toMatchObject({
      kind: 'retry',
      reason: 'not prepared',
    });
    expect(platform.ledger).toEqual([]);
  });
});

describe('a token that died', () => {
  test('is renewed once, and the message goes out once', async () => {
    platform.expireAccessToken();
    expect(await say('a')).toMatchObject({ kind: 'sent' });
    expect(await say('b')).toMatchObject({ kind: 'sent' });
    expect(platform.refreshes()).toBe(1);
    expect(platform.ledger.map((one) => one.text)).toEqual(['a', 'b']);
  });

  test('and is refused again puts the account down: no endless renewing', async () => {
    platform.script({ kind: 'code', code: -220 }, { kind: 'code', code: -220 });
    expect(await say('a')).toEqual({ kind: 'account_down', reason: 'zalo -220' });
    expect(platform.refreshes()).toBe(1);
    expect(parts.accounts.troubles).toEqual(['zalo -220']);
    expect(await say('b')).toMatchObject({ kind: 'sent' });
    expect(parts.accounts.troubles).toEqual(['zalo -220', null]);
  });
});

describe('the call', () => {
  test('is changed once for a government account, and remembered once it has worked', async () => {
    await platform.close();
    await start(4);
    expect(await say('a')).toMatchObject({ kind: 'sent' });
    expect(platform.ledger).toMatchObject([{ endpoint: 'v2' }]);
    expect(readSettings(parts.accounts.stored.get(DEMO_OA.oaId)?.secrets ?? '')?.endpoint).toBe('v2');
  });

  test('is changed back when the v2 call is shut', async () => {
    parts.accounts.stored.set(DEMO_OA.oaId, {
      account: ZALO_ACCOUNT,
      secrets: zaloSecrets({ endpoint: 'v2' }),
    });
    expect(await say('a')).toMatchObject({ kind: 'sent' });
    expect(platform.ledger).toMatchObject([{ endpoint: 'cs' }]);
  });

  test('is not believed when both are refused', async () => {
    platform.script({ kind: 'code', code: -235 }, { kind: 'code', code: -240 });
    expect(await say('a')).toEqual({ kind: 'account_down', reason: 'zalo -240' });
    expect(readSettings(parts.accounts.stored.get(DEMO_OA.oaId)?.secrets ?? '')?.endpoint).toBe('cs');
  });

  test('for a visitor is the v2 call, also at a business account', async () => {
    expect(await say('a', 'visitor:9:talk')).toMatchObject({ kind: 'sent' });
    expect(platform.ledger).toMatchObject([{ endpoint: 'v2', to: '9' }]);
    platform.script({ kind: 'code', code: -240 });
    expect(await say('a', 'visitor:9:talk')).toEqual({
      kind: 'unreachable',
      reason: 'gone',
      closesAddress: false,
    });
    expect(parts.accounts.troubles).toEqual([]);
  });

  test('that was right is not written down with every message', async () => {
    const before = parts.accounts.stored.get(DEMO_OA.oaId);
    await say('a');
    expect(parts.accounts.stored.get(DEMO_OA.oaId)).toBe(before);
  });
});

describe('a picture', () => {
  const show = (urls: Readonly<Record<MediaId, string>> = {}) =>
    open().send(sendingOf(message({ text: 'Sơ đồ', media: [photo] }), 'hoa', ZALO_ACCOUNT, urls));

  test('is uploaded once and shown twice, until the id is old', async () => {
    files.set(photo, JPEG);
    await show();
    await show();
    expect(platform.uploads.size).toBe(1);
    expect([...platform.uploads.values()][0]?.equals(JPEG)).toBe(true);
    parts.clock.move(7 * DAY);
    await show();
    expect(platform.uploads.size).toBe(2);
    expect(platform.ledger.map((one) => one.pictures)).toEqual(
      [...platform.uploads.keys()].flatMap((key, index) => (index === 0 ? [[key], [key]] : [[key]])),
    );
  });

  test('whose id the platform has forgotten is uploaded again, once', async () => {
    files.set(photo, JPEG);
    await show();
    platform.expireUploads();
    expect(await show()).toMatchObject({ kind: 'sent' });
    platform.script({ kind: 'code', code: -100 }, { kind: 'code', code: -100 });
    expect(await show()).toEqual({ kind: 'refused', reason: 'zalo -100', plainMayPass: true });
  });

  test('whose upload broke is not shown twice: the whole message goes later', async () => {
    files.set(photo, JPEG);
    platform.script({ on: 'upload', kind: 'drop_after' });
    expect(await show()).toMatchObject({ kind: 'retry' });
    expect(platform.ledger).toEqual([]);
  });

  test('that is too big, and a voice, leave as links', async () => {
    files.set(photo, Buffer.concat([JPEG, Buffer.alloc(1_100_000)]));
    expect(await show({ [photo]: 'https://xa.example/media/1' })).toMatchObject({ kind: 'sent' });
    files.set(photo, AMR);
    await show({ [photo]: 'https://xa.example/media/1' });
    expect(platform.ledger.map((one) => one.buttons)).toEqual([
      [{ title: 'Mở tệp', type: 'oa.open.url', payload: { url: 'https://xa.example/media/1' } }],
      [{ title: 'Nghe', type: 'oa.open.url', payload: { url: 'https://xa.example/media/1' } }],
    ]);
  });

  test('that is nowhere to be had is refused, visibly', async () => {
    expect(await show()).toEqual({ kind: 'refused', reason: 'media not to be had', plainMayPass: false });
  });
});

describe('a paper', () => {
  const PDF = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(64, 7)]);
  const DOCX = Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.from('word/document.xml'), Buffer.alloc(64)]);
  const URLS = { [photo]: 'https://xa.example/media/1' };
  const hand = (text = '', to = 'hoa') =>
    open().send(sendingOf(message({ text, media: [photo] }), to, ZALO_ACCOUNT, URLS));

  test.each([
    ['pdf', PDF],
    ['docx', DOCX],
  ])('as %s arrives as a file of its own, with a name that opens, uploaded once', async (ending, bytes) => {
    files.set(photo, bytes);
    expect(await hand()).toMatchObject({ kind: 'sent' });
    expect(await hand()).toMatchObject({ kind: 'sent' });
    expect([...platform.files.values()]).toEqual([{ name: `Van-ban-cua-xa.${ending}`, bytes }]);
    expect(platform.ledger.map(({ file }) => platform.files.has(file ?? ''))).toEqual([true, true]);
  });

  test('whose token has ended is uploaded again, once', async () => {
    files.set(photo, PDF);
    await hand();
    platform.expireUploads();
    expect(await hand()).toMatchObject({ kind: 'sent' });
    expect(platform.files.size).toBe(1);
  });

  test('too big, beside words, or for a visitor leaves as a link', async () => {
    files.set(photo, Buffer.concat([PDF, Buffer.alloc(5 * 1_048_576)]));
    await hand();
    files.set(photo, PDF);
    await hand('Mẫu đơn đây ạ');
    await hand('', 'visitor:7081926354402817365:4e1d0b7a92c65f38');
    expect(platform.files.size).toBe(0);
    expect(platform.ledger.map(({ buttons }) => buttons.map(({ title }) => title))).toEqual([
      ['Mở tệp'],
      ['Mở tệp'],
      ['Mở tệp'],
    ]);
  });
});

test('no secret is in any outcome or any line of the log, whatever breaks', async () => {
  const secrets = [
    platform.tokens().accessToken,
    platform.tokens().refreshToken,
    DEMO_OA.appSecretKey,
    DEMO_OA.oaSecretKey,
    'CANARY',
  ];
  const outcomes: unknown[] = [];
  const faults = [
    { kind: 'drop_before' },
    { kind: 'drop_after' },
    { kind: 'silence_after' },
    { kind: 'slow_drip' },
    { kind: 'status', status: 500 },
    { kind: 'status', status: 302 },
    { kind: 'code', code: -201 },
    { kind: 'code', code: -999 },
  ] as const;
  for (const fault of faults) {
    platform.script(fault);
    outcomes.push(await say('CANARY'));
  }
  platform.killRefreshToken();
  platform.expireAccessToken();
  outcomes.push(await say('CANARY'));
  await platform.close();
  outcomes.push(await say('CANARY'));
  platform = await fakeZalo();
  const seen = JSON.stringify(outcomes) + parts.log.lines.join();
  for (const secret of secrets) expect(seen).not.toContain(secret);
  expect(outcomes).toHaveLength(10);
});
