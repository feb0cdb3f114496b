// The HTTP door in its thread: the same answers as at the door itself, many at once, and honest when the thread dies.
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import type { HttpRequest } from '../../../bot/channels/http.ts';
import { openHttpThread } from '../../../bot/channels/http-thread.ts';

const open: { close(): unknown }[] = [];

afterEach(() => {
  for (const one of open.splice(0)) one.close();
});

async function served(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  open.push({
    close() {
      server.close();
      server.closeAllConnections();
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // listening on TCP
}

function door(timeoutMs = 5_000) {
  const http = openHttpThread({ timeoutMs, answerMax: 1_000 });
  open.push(http);
  return http;
}

/** Answers with what was said, and with the type it came as. */
const echo: RequestListener = async (request, response) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  response.writeHead(200, { 'x-type': request.headers['content-type'] ?? '' }).end(Buffer.concat(chunks));
};

const post = (url: string, body: HttpRequest['body']): HttpRequest => ({
  method: 'POST',
  url,
  headers: {},
  body,
});

test('bytes, headers and status come back as they were, whatever the body', async () => {
  const url = await served(echo);
  const http = door();
  expect(await http.request(post(url, { kind: 'json', value: { a: 'ạ', b: [1] } }))).toMatchObject({
    kind: 'answered',
    status: 200,
    headers: { 'x-type': 'application/json' },
    body: Buffer.from('{"a":"ạ","b":[1]}'),
  });
  const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
  const sent = await http.request(
    post(url, { kind: 'file', field: 'file', name: 'a.jpg', contentType: 'image/jpeg', bytes }),
  );
  if (sent.kind !== 'answered') throw new Error(sent.reason);
  expect(sent.body.includes(Buffer.from(bytes))).toBe(true);
});

test('many calls at once each get their own answer', async () => {
  const url = await served((request, response) => {
    setTimeout(() => response.end(request.url), Number(request.url?.slice(1)) % 7);
  });
  const http = door();
  const paths = Array.from({ length: 100 }, (_, index) => `/${index}`);
  const answers = await Promise.all(
    paths.map((path) => http.request({ method: 'GET', url: url + path, headers: {}, body: null })),
  );
  expect(answers.map((one) => (one.kind === 'answered' ? one.body.toString() : one.kind))).toEqual(paths);
});

test('what was certainly not sent and what may have been are told apart, as at the door', async () => {
  const silent = await served(() => undefined);
  const http = door(200);
  expect(await http.request(post('http://127.0.0.1:1', null))).toEqual({
    kind: 'not_sent',
    reason: 'refused',
  });
  expect(await http.request(post(silent, null))).toEqual({ kind: 'maybe_sent', reason: 'timeout' });
});

test('when the thread ends, nobody waits for ever and nothing counts as unsent; the next call begins a new one', async () => {
  const url = await served(echo);
  let arrive: () => void = () => undefined;
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  const silent = await served(() => arrive());
  const http = door();
  const waiting = http.request(post(silent, null));
  await arrived;
  http.close();
  expect(await waiting).toEqual({ kind: 'maybe_sent', reason: 'broken' });
  expect(
    await http.request(post(url, { kind: 'text', contentType: 'text/plain', text: 'ổn' })),
  ).toMatchObject({
    kind: 'answered',
    body: Buffer.from('ổn'),
  });
});
