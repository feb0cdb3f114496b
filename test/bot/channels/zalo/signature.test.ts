// The verdict on each recorded request, and on every bit that is flipped.
import { createHmac } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSettings, type ZaloSettings } from '../../../../bot/channels/zalo/settings.ts';
import { SIGNATURE_HEADER, signedBy } from '../../../../bot/channels/zalo/signature.ts';
import { zaloSecrets } from '../../../support/channels.ts';
import { DEMO_OA, signedZaloRequest, textEvent } from '../../../support/platforms/zalo-events.ts';

const FOLDER = 'test/fixtures/zalo/webhook_http';

type Recorded = {
  readonly headers: Readonly<Record<string, string>>;
  readonly raw_body: string;
  readonly expect: { readonly signature_valid: boolean | 'candidate' };
};

function settings(more: Parameters<typeof zaloSecrets>[0] = {}): ZaloSettings {
  const read = readSettings(zaloSecrets(more));
  if (read === null) throw new Error('the demo account has no settings');
  return read;
}

const timestampIn = (body: string) => /"timestamp":\s*"(\d+)"/.exec(body)?.[1] ?? '';
const judge = (header: string | undefined, body: string, as: ZaloSettings) =>
  signedBy(header, Buffer.from(body), timestampIn(body), DEMO_OA.oaId, as);

describe('recorded requests', () => {
  test.each(readdirSync(FOLDER))('%s', (file) => {
    const {
      headers,
      raw_body: body,
      expect: expected,
    }: Recorded = JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8'));
    const header = headers[SIGNATURE_HEADER];
    expect(judge(header, body, settings())).toBe(expected.signature_valid === true ? 'oa_secret' : null);
    const every = settings({ signatureCandidates: ['app_secret', 'oa_id'] });
    expect(judge(header, body, every) === null).toBe(expected.signature_valid === false);
  });

  test('the candidate that matched is named', () => {
    const by = (file: string) => {
      const { headers, raw_body }: Recorded = JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8'));
      return judge(
        headers[SIGNATURE_HEADER],
        raw_body,
        settings({ signatureCandidates: ['app_secret', 'oa_id'] }),
      );
    };
    expect(by('signed_with_app_secret.json')).toBe('app_secret');
    expect(by('signed_with_oa_id.json')).toBe('oa_id');
  });
});

describe('a signed request', () => {
  const request = signedZaloRequest(textEvent('1', 'Xin chào'));
  const header = request.headers[SIGNATURE_HEADER] ?? '';

  test('is genuine', () => {
    expect(judge(header, request.body, settings())).toBe('oa_secret');
  });

  test('stays genuine while a new key is taken into use', () => {
    const rotated = settings({ oaSecretKey: 'the next key', previousOaSecretKey: DEMO_OA.oaSecretKey });
    expect(judge(header, request.body, rotated)).toBe('previous_oa_secret');
  });

  test.each([
    '',
    'mac=',
    header.slice(0, -1),
    `${header}0`,
    `${header},${header}`,
    `sha256=${header}`,
    'mac=zz'.padEnd(68, 'z'),
  ])('is not believed under the header %j', (wrong) => {
    expect(judge(wrong, request.body, settings())).toBeNull();
  });

  test('is not believed with any bit of body or digest flipped', () => {
    const body = Buffer.from(request.body);
    fc.assert(
      fc.property(fc.nat(body.length - 1), fc.nat(7), fc.nat(63), (at, bit, digit) => {
        const flipped = Buffer.from(body);
        flipped.writeUInt8(flipped.readUInt8(at) ^ (1 << bit), at);
        expect(signedBy(header, flipped, timestampIn(request.body), DEMO_OA.oaId, settings())).toBeNull();
        const place = header.length - 64 + digit;
        const other = header[place] === '0' ? '1' : '0';
        expect(
          judge(header.slice(0, place) + other + header.slice(place + 1), request.body, settings()),
        ).toBeNull();
      }),
    );
  });

  test('an HMAC, as some libraries make it, is not what Zalo makes', () => {
    const hmac = createHmac('sha256', DEMO_OA.oaSecretKey).update(request.body).digest('hex');
    expect(judge(`mac=${hmac}`, request.body, settings())).toBeNull();
  });
});
