// Every recorded webhook body of Zalo, and what it says in neutral form.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseEvent } from '../../../../bot/channels/zalo/parse.ts';
import { accountIdsOf, eventOf, jsonOf } from '../../../../bot/channels/zalo/payload.ts';
import { EXPECTED } from './parse.expected.ts';

const FOLDER = 'test/fixtures/zalo';
const OA = '1846207395518402637';
const CITIZEN = '6418073952084417306';

const bodyOf = (file: string) => readFileSync(`${FOLDER}/${file}`);
const parse = (body: Buffer) => {
  const event = eventOf(jsonOf(body));
  return event === null ? null : parseEvent(event, body, OA);
};

const files = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));

test('the table names every recorded body, and no other', () => {
  expect(Object.keys(EXPECTED).sort()).toEqual(files.sort());
});

describe('recorded bodies', () => {
  test.each(files)('%s', (file) => {
    const body = bodyOf(file);
    const expected = EXPECTED[file];
    const parsed = parse(body);
    if (expected === 'dropped' || expected === undefined) return expect(parsed).toEqual({ kind: 'dropped' });
    const json: { timestamp: string | number } = JSON.parse(body.toString('utf8'));
    const eventKey =
      expected.key === 'hash' ? `sha256:${createHash('sha256').update(body).digest('hex')}` : expected.key;
    const { from, content } = expected;
    return expect(parsed).toEqual({
      kind: 'heard',
      heard: [{ eventKey, from, at: Number(json.timestamp), content }],
    });
  });

  test.each(files)('%s belongs to the account', (file) => {
    const event = eventOf(jsonOf(bodyOf(file)));
    expect(event === null ? [] : accountIdsOf(event)).toContain(OA);
  });
});

/** A text event with some fields changed. */
function changed(fields: Readonly<Record<string, unknown>>): Buffer {
  return Buffer.from(
    JSON.stringify({ ...JSON.parse(bodyOf('user_send_text.json').toString('utf8')), ...fields }),
  );
}
const contentOf = (body: Buffer) => {
  const parsed = parse(body);
  return parsed?.kind === 'heard' ? parsed.heard.map((one) => one.content) : parsed;
};
const said = (text: string) => contentOf(changed({ message: { msg_id: 'm1', text } }));
const attached = (...attachments: readonly unknown[]) =>
  contentOf(changed({ message: { msg_id: 'm1', attachments } }));

describe('what phones and versions do to a body', () => {
  test('control marks and broken halves do not survive, new lines do', () => {
    expect(said('a\u0000b\ud800c\r\nd\u0007')).toEqual([{ kind: 'text', text: 'ab\ufffdc\nd' }]);
  });

  test.each([
    ['v1:s:p1:yes', 'tap'],
    [`v1:${'x'.repeat(61)}`, 'tap'],
    [`v1:${'x'.repeat(62)}`, 'text'],
    ['v1: hello', 'text'],
    ['v1:đường', 'text'],
    ['xem v1:s:p1:yes', 'text'],
  ])('%s is a %s', (text, kind) => {
    expect(said(text)).toMatchObject([{ kind }]);
  });

  test('a picture on the platform over http is asked for over https; a foreign one stays as it is', () => {
    expect(attached({ type: 'image', payload: { url: 'http://photo-stal-1.zdn.vn/a.jpg' } })).toMatchObject([
      { url: 'https://photo-stal-1.zdn.vn/a.jpg' },
    ]);
    expect(attached({ type: 'image', payload: { url: 'http://zdn.vn.evil.example/a.jpg' } })).toMatchObject([
      { url: 'http://zdn.vn.evil.example/a.jpg' },
    ]);
  });

  test('two pictures in one event are two messages with keys of their own', () => {
    const two = [
      { type: 'image', payload: { url: 'https://a.zdn.vn/1' } },
      { type: 'image', payload: { url: 'https://a.zdn.vn/2' } },
    ];
    const parsed = parse(changed({ message: { msg_id: 'm1', text: 'đây', attachments: two } }));
    expect(parsed).toMatchObject({
      heard: [
        { eventKey: 'm1', content: { caption: 'đây' } },
        { eventKey: 'm1/1', content: { caption: null } },
      ],
    });
  });

  test.each([
    { latitude: '', longitude: '' },
    { latitude: '91', longitude: '0' },
    { latitude: 'x', longitude: '1' },
    {},
  ])('a place without a point (%j) is no place', (coordinates) => {
    expect(attached({ type: 'location', payload: { coordinates } })).toEqual([
      { kind: 'ignored', what: 'user_send_text' },
    ]);
  });

  test('ids as numbers are taken only where no digit was lost', () => {
    expect(parse(changed({ sender: { id: 12345 } }))).toMatchObject({
      heard: [{ from: '12345' }],
    });
    expect(
      parse(Buffer.from(changed({}).toString().replace('"6418073952084417306"', '6418073952084417306'))),
    ).toEqual({ kind: 'dropped' });
  });

  test('our own words do not come back as a citizen, whatever the event is called', () => {
    expect(parse(changed({ sender: { id: OA } }))).toEqual({ kind: 'dropped' });
  });

  test('a receipt with the parties the other way round is still about the citizen', () => {
    const swapped = changed({ event_name: 'user_seen_message', message: { msg_ids: ['m9'] } });
    expect(parse(swapped)).toMatchObject({
      heard: [{ from: CITIZEN, content: { kind: 'seen', messageIds: ['m9'] } }],
    });
  });

  test('an event that is added later, about a person, is kept as ignored', () => {
    expect(contentOf(changed({ event_name: 'user_waved' }))).toEqual([
      { kind: 'ignored', what: 'user_waved' },
    ]);
  });

  test('no JSON at all and no bytes at all can make it throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string({ unit: 'binary' })), (text) => {
        const body = Buffer.from(text);
        parse(body);
      }),
    );
  });

  test('any value in any field can make it less, never make it throw', () => {
    const field = fc.constantFrom(
      'event_name',
      'app_id',
      'oa_id',
      'timestamp',
      'sender',
      'recipient',
      'message',
      'info',
      'follower',
      'user_id',
    );
    fc.assert(
      fc.property(field, fc.jsonValue(), (name, value) => {
        const body = changed({ [name]: value });
        parse(body);
      }),
    );
  });
});
