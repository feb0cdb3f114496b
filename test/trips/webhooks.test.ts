// Every webhook Zalo has been seen to send, posted at the running server: acknowledged and kept, or refused and nowhere.
import { readdirSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  DEMO_OA,
  signedZaloRequest,
  textEvent,
  type ZaloEventBody,
} from '../support/platforms/zalo-events.ts';
import { startTrip, type Trip } from '../support/trip.ts';
import { postTo } from '../support/trip-post.ts';

const FOLDER = new URL('../fixtures/zalo/', import.meta.url);
const RECORDED = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));
const OVER_HTTP = readdirSync(new URL('webhook_http/', FOLDER));

let trip: Trip;

beforeAll(async () => {
  trip = await startTrip({ redisUrl: null });
});
afterAll(() => trip.end());

const jsonOf = (file: string) => JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8'));
const statuses = async () => {
  await trip.settled();
  return (await trip.seen.inbox()).map(({ status }) => status);
};

describe('signed', () => {
  test.each(RECORDED)('%s is acknowledged and leads to a turn or to nothing', async (file) => {
    const event: ZaloEventBody = jsonOf(file);
    expect(await postTo(trip.house.address(), signedZaloRequest(event))).toBe(200);
  });

  test('all of it ended well, and the same again changes nothing', async () => {
    const before = await statuses();
    expect(before.length).toBeGreaterThan(20);
    expect(new Set(before)).toEqual(new Set(['done', 'ignored']));
    for (const file of RECORDED)
      expect(await postTo(trip.house.address(), signedZaloRequest(jsonOf(file)))).toBe(200);
    expect(await statuses()).toEqual(before);
  });
});

describe('as it came over the wire', () => {
  test.each(OVER_HTTP)('%s', async (file) => {
    const { method, headers, raw_body: body, expect: expected } = jsonOf(`webhook_http/${file}`);
    const before = (await statuses()).length;
    const request = { method, path: '/webhooks/zalo', headers, body } as const;
    expect(await postTo(trip.house.address(), request)).toBe(expected.http_status);
    if (expected.signature_valid === false) expect(await statuses()).toHaveLength(before);
  });
});

describe('what nobody should send', () => {
  test('a body with one bit turned is stored nowhere', async () => {
    const before = (await statuses()).length;
    const request = signedZaloRequest(textEvent('6418073952084417306', 'Xin chào'));
    for (let place = 0; place < request.body.length; place += 17) {
      const turned = String.fromCharCode(request.body.charCodeAt(place) ^ 1);
      const body = request.body.slice(0, place) + turned + request.body.slice(place + 1);
      expect(await postTo(trip.house.address(), { ...request, body })).toBe(200);
    }
    expect(await statuses()).toHaveLength(before);
  });

  test('another account’s key is no key', async () => {
    const before = (await statuses()).length;
    const keys = { ...DEMO_OA, oaSecretKey: 'somebody else' };
    const event = textEvent('6418073952084417306', 'Xin chào');
    expect(await postTo(trip.house.address(), signedZaloRequest(event, keys))).toBe(200);
    expect(await statuses()).toHaveLength(before);
  });

  test('more than 256 KB is too much, however well signed', async () => {
    const before = (await statuses()).length;
    const request = signedZaloRequest(textEvent('6418073952084417306', 'a'.repeat(257 * 1024)));
    expect(await postTo(trip.house.address(), request)).toBe(413);
    expect(await statuses()).toHaveLength(before);
  });

  test('half a request is cut, and the others are answered meanwhile', async () => {
    const { port, hostname } = new URL(trip.house.address());
    const socket = connect(Number(port), hostname);
    const began = performance.now();
    const cut = new Promise<number>((done) => socket.on('close', () => done(performance.now() - began)));
    socket.on('error', () => undefined); // a reset is a cut as well
    socket.resume();
    socket.write('POST /webhooks/zalo HTTP/1.1\r\nhost: house\r\ncontent-length: 500\r\n\r\n{"half":');
    const request = signedZaloRequest(textEvent('6418073952084417306', 'Xin chào'));
    expect(await postTo(trip.house.address(), request)).toBe(200);
    expect(await cut).toBeLessThan(13_000);
  });
});
