// Fetching media: only from the platforms' hosts, only from public addresses, and not too much.
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { MEDIA_HOSTS } from '../../bot/channels/index.ts';
import { isPublicAddress, openFetcher, publicLookup } from '../../bot/fetcher.ts';
import { fileKind } from '../../bot/file-kind.ts';

const JPEG = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]);
const closing: (() => void)[] = [];

afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** A server on this machine that counts who reaches it. */
async function local(listener: RequestListener = (_, response) => response.end(JPEG)) {
  let hits = 0;
  const server = createServer((request, response) => {
    hits += 1;
    listener(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => {
    server.close();
    server.closeAllConnections();
  });
  const { port } = server.address() as AddressInfo; // listening on TCP
  return { port, host: `127.0.0.1:${port}`, url: `http://127.0.0.1:${port}/a.jpg`, hits: () => hits };
}

function fetcher(
  loopback: readonly string[] = [],
  more: { readonly hosts?: readonly string[]; readonly bytesMax?: number; readonly timeoutMs?: number } = {},
) {
  const opened = openFetcher({ hosts: MEDIA_HOSTS, loopback, ...more });
  closing.push(() => opened.close());
  return opened;
}

describe('a stranger on this machine is never reached', () => {
  test.each([
    'http://127.0.0.1:PORT/',
    'https://127.0.0.1:PORT/',
    'http://localhost:PORT/',
    'http://2130706433:PORT/',
    'http://0x7f.1:PORT/',
    'http://[::1]:PORT/',
    'http://[::ffff:127.0.0.1]:PORT/',
    'http://[2002:7f00:1::]:PORT/',
    'http://a.zdn.vn@127.0.0.1:PORT/',
    'https://a.zdn.vn.evil.example:PORT/',
    'http://photo.zdn.vn:PORT/',
    'https://photo.zdn.vn:PORT/',
    'ftp://photo.zdn.vn/',
    'file:///etc/passwd',
    'no address',
  ])('%s', async (form) => {
    const { port, hits } = await local();
    const result = await fetcher().fetch(form.replace('PORT', `${port}`));
    expect(result).toEqual({ kind: 'failed', reason: 'address not allowed', again: false });
    expect(hits()).toBe(0);
  });

  test('even literals that are on the list of hosts must be public', async () => {
    const opened = fetcher([], { hosts: ['127.0.0.1', '[::ffff:7f00:1]', '10.0.0.1'] });
    for (const url of ['https://127.0.0.1/', 'https://[::ffff:127.0.0.1]/', 'https://10.0.0.1/']) {
      expect(await opened.fetch(url)).toMatchObject({ reason: 'address not allowed' });
    }
  });

  test('an allowed name that leads to a private address is not connected to, and not tried again', async () => {
    // `localhost` stands for a platform's name whose DNS answers 127.0.0.1.
    const result = await fetcher([], { hosts: ['localhost'] }).fetch('https://localhost/');
    expect(result).toEqual({ kind: 'failed', reason: 'forbidden_address', again: false });
  });

  test('a redirect to it is not followed', async () => {
    const target = await local();
    const door = await local((_, response) => response.writeHead(302, { location: target.url }).end());
    expect(await fetcher([door.host]).fetch(door.url)).toEqual({
      kind: 'failed',
      reason: 'http 302',
      again: false,
    });
    expect(target.hits()).toBe(0);
  });
});

test.each([
  ['8.8.8.8', true],
  ['2606:4700::1111', true],
  ['10.1.2.3', false],
  ['172.16.0.1', false],
  ['192.168.1.1', false],
  ['169.254.169.254', false],
  ['100.64.0.1', false],
  ['0.0.0.0', false],
  ['224.0.0.1', false],
  ['::1', false],
  ['fe80::1', false],
  ['fd00::1', false],
  ['::ffff:10.0.0.1', false],
  ['2002:a00:1::', false],
  ['64:ff9b::a00:1', false],
  ['not an address', false],
])('%s is public: %s', (address, expected) => {
  expect(isPublicAddress(address)).toBe(expected);
});

test('the look-up refuses a private answer in both of its forms', async () => {
  const ask = (all: boolean) =>
    new Promise((resolve) =>
      publicLookup('localhost', { all }, (error, found) => resolve(error?.code ?? found)),
    );
  expect(await ask(true)).toBe('EFORBIDDENADDRESS');
  expect(await ask(false)).toBe('EFORBIDDENADDRESS');
});

describe('a platform on this machine, for tests', () => {
  test('gives bytes, and what they are is read from them alone', async () => {
    const { host, url } = await local((_, response) =>
      response.writeHead(200, { 'content-type': 'audio/aac' }).end(JPEG),
    );
    expect(await fetcher([host]).fetch(url)).toEqual({
      kind: 'fetched',
      bytes: JPEG,
      contentType: 'image/jpeg',
    });
  });

  test.each([
    [404, false],
    [403, false],
    [410, false],
    [429, true],
    [500, true],
    [503, true],
  ])('answers %d: worth another try: %s', async (status, again) => {
    const { host, url } = await local((_, response) => response.writeHead(status).end('x'));
    expect(await fetcher([host]).fetch(url)).toEqual({ kind: 'failed', reason: `http ${status}`, again });
  });

  test('with too many bytes, or none, or too slowly', async () => {
    const large = await local((_, response) => response.end(Buffer.alloc(2_000)));
    expect(await fetcher([large.host], { bytesMax: 1_000 }).fetch(large.url)).toEqual({
      kind: 'failed',
      reason: 'too_large',
      again: false,
    });
    const empty = await local((_, response) => response.end());
    expect(await fetcher([empty.host]).fetch(empty.url)).toEqual({
      kind: 'failed',
      reason: 'empty',
      again: true,
    });
    const slow = await local(() => undefined);
    expect(await fetcher([slow.host], { timeoutMs: 100 }).fetch(slow.url)).toEqual({
      kind: 'failed',
      reason: 'timeout',
      again: true,
    });
  });
});

test.each([
  ['image/png', Buffer.from('\x89PNG\r\n\x1a\n....', 'latin1')],
  ['image/webp', Buffer.from('RIFF....WEBPVP8 ', 'latin1')],
  ['audio/wav', Buffer.from('RIFF....WAVEfmt ', 'latin1')],
  ['audio/amr', Buffer.from('#!AMR\n')],
  ['audio/aac', Buffer.from([0xff, 0xf1, 0x50, 0x80])],
  ['audio/mp4', Buffer.from('\0\0\0 ftypM4A ', 'latin1')],
  ['video/mp4', Buffer.from('\0\0\0 ftypisom', 'latin1')],
  ['application/pdf', Buffer.from('%PDF-1.7')],
  [null, Buffer.from('<svg xmlns="http://www.w3.org/2000/svg">')],
  [null, Buffer.from('<!doctype html>')],
  [null, Buffer.alloc(0)],
])('first bytes of %s', (contentType, bytes) => {
  expect(fileKind(bytes)).toBe(contentType);
});
