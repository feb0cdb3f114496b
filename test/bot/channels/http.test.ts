// The HTTP door: what it tells apart, where it stops, and that it never repeats a secret.
import { createServer, type RequestListener, type Server } from 'node:http';
import { type AddressInfo, createServer as createSocket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { type Http, type HttpRequest, openHttp } from '../../../bot/channels/http.ts';

const open: { close(): unknown }[] = [];

afterEach(() => {
  for (const one of open.splice(0)) one.close();
});

async function listening<T extends Server | ReturnType<typeof createSocket>>(server: T): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  open.push({ close: () => server.close() });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // listening on TCP
}

async function served(listener: RequestListener): Promise<{ readonly url: string; readonly server: Server }> {
  const server = createServer(listener);
  open.push({ close: () => server.closeAllConnections() });
  return { server, url: await listening(server) };
}

function door(more: Partial<Parameters<typeof openHttp>[0]> = {}): Http {
  const http = openHttp({ timeoutMs: 300, answerMax: 1_000, ...more });
  open.push(http);
  return http;
}

const get = (url: string, headers = {}): HttpRequest => ({ method: 'GET', url, headers, body: null });

describe('an answer', () => {
  test('is whole, whatever its status', async () => {
    const { url } = await served((_, response) => response.writeHead(418, { 'X-Kind': 'tea' }).end('short'));
    expect(await door().request(get(url))).toMatchObject({
      kind: 'answered',
      status: 418,
      headers: { 'x-kind': 'tea' },
      body: Buffer.from('short'),
    });
  });

  test('that leads elsewhere is not followed', async () => {
    let hits = 0;
    const elsewhere = await served((_, response) => {
      hits += 1;
      response.end();
    });
    const { url } = await served((_, response) => response.writeHead(302, { location: elsewhere.url }).end());
    expect(await door().request(get(url))).toMatchObject({ kind: 'answered', status: 302 });
    expect(hits).toBe(0);
  });

  test.each([
    ['plain', false],
    ['packed', true],
  ])('that is too long, %s, is cut', async (_how, packed) => {
    const long = Buffer.alloc(100_000);
    const { url } = await served((_, response) =>
      response
        .writeHead(200, packed ? { 'content-encoding': 'gzip' } : {})
        .end(packed ? gzipSync(long) : long),
    );
    expect(await door().request(get(url))).toEqual({ kind: 'maybe_sent', reason: 'too_large' });
  });

  test('whose line is idle for long is not taken for a dead one', async () => {
    const { url } = await served((_, response) => setTimeout(() => response.end('late'), 150));
    expect(await door({ timeoutMs: 2_000 }).request(get(url))).toMatchObject({ kind: 'answered' });
  });
});

describe('bodies', () => {
  async function echoed(
    body: HttpRequest['body'],
  ): Promise<{ readonly type: string; readonly text: string }> {
    const { url } = await served(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk);
      response.writeHead(200, { 'x-type': request.headers['content-type'] ?? '' }).end(Buffer.concat(chunks));
    });
    const result = await door().request({ method: 'POST', url, headers: {}, body });
    if (result.kind !== 'answered') throw new Error(result.reason);
    return { type: String(result.headers['x-type']), text: result.body.toString('utf8') };
  }

  test('as JSON, as a form, as a file', async () => {
    expect(await echoed({ kind: 'json', value: { a: 'ạ' } })).toEqual({
      type: 'application/json',
      text: '{"a":"ạ"}',
    });
    expect(await echoed({ kind: 'form', fields: { a: 'b c', d: '&' } })).toEqual({
      type: 'application/x-www-form-urlencoded',
      text: 'a=b+c&d=%26',
    });
    const file = await echoed({
      kind: 'file',
      field: 'file',
      name: 'a.jpg',
      contentType: 'image/jpeg',
      bytes: Buffer.from('bytes'),
    });
    expect(file.type).toMatch(/^multipart\/form-data; boundary=/);
    expect(file.text).toContain('name="file"; filename="a.jpg"\r\nContent-Type: image/jpeg\r\n\r\nbytes\r\n');
  });
});

describe('no answer', () => {
  test('because nobody listens, or the name is unknown: certainly not sent', async () => {
    const { url, server } = await served(() => undefined);
    await new Promise((resolve) => server.close(resolve));
    expect(await door().request(get(url))).toEqual({ kind: 'not_sent', reason: 'refused' });
    const unknown = openHttp({
      timeoutMs: 300,
      answerMax: 10,
      lookup: (_name, _options, done) => done(Object.assign(new Error(), { code: 'ENOTFOUND' }), '', 4),
    });
    expect(await unknown.request(get('http://nowhere.invalid'))).toEqual({
      kind: 'not_sent',
      reason: 'unknown_host',
    });
  });

  test('because the name was never resolved in time: certainly not sent', async () => {
    const stuck = door({ lookup: () => undefined });
    expect(await stuck.request(get('http://slow.example'))).toEqual({ kind: 'not_sent', reason: 'timeout' });
  });

  test('because the far side speaks no TLS: certainly not sent', async () => {
    const url = await listening(
      createSocket((socket) => socket.on('error', () => undefined).end('not TLS\n')),
    );
    expect(await door().request(get(url.replace('http:', 'https:')))).toMatchObject({ kind: 'not_sent' });
  });

  test.each([
    ['the line broke', 'reset', (response: Parameters<RequestListener>[1]) => response.destroy()],
    ['it took too long', 'timeout', () => undefined],
    [
      'it broke half-way',
      'broken',
      (response: Parameters<RequestListener>[1]) => {
        response.write('half');
        setImmediate(() => response.destroy());
      },
    ],
  ])('because %s: perhaps sent', async (_why, reason, act) => {
    const { url } = await served((_, response) => act(response));
    expect(await door().request(get(url))).toEqual({ kind: 'maybe_sent', reason });
  });

  test('on a kept connection is perhaps sent, too', async () => {
    let calls = 0;
    const { url } = await served((request, response) => {
      calls += 1;
      if (calls === 1) response.end('ok');
      else request.socket.destroy();
    });
    const http = door();
    expect(await http.request(get(url))).toMatchObject({ kind: 'answered' });
    expect(await http.request(get(url))).toEqual({ kind: 'maybe_sent', reason: 'reset' });
  });
});

test('connections are kept: ten calls, one connection', async () => {
  let connections = 0;
  const { url, server } = await served((_, response) => response.end('ok'));
  server.on('connection', () => {
    connections += 1;
  });
  const http = door();
  for (let call = 0; call < 10; call += 1) await http.request(get(url));
  expect(connections).toBe(1);
});

test('what is secret in address, headers or body is in no result', async () => {
  const { url, server } = await served((_, response) => response.destroy());
  const http = door();
  const secret: HttpRequest = {
    method: 'POST',
    url: `${url}/?token=CANARY`,
    headers: { access_token: 'CANARY' },
    body: { kind: 'json', value: 'CANARY' },
  };
  const results = [await http.request(secret)];
  await new Promise((resolve) => server.close(resolve));
  results.push(await http.request(secret), await http.request({ ...secret, url: 'nonsense CANARY' }));
  expect(JSON.stringify(results)).not.toContain('CANARY');
  expect(results.map((one) => one.kind)).toEqual(['maybe_sent', 'not_sent', 'not_sent']);
});
