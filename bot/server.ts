// The front door: webhooks on bare node:http, everything else behind Hono.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { getCookie } from 'hono/cookie';
import { secureHeaders } from 'hono/secure-headers';
import type { ChannelAccount } from '../domain/channel.ts';
import type { Heard } from '../domain/message.ts';
import type { Log } from '../handlers/deps.ts';
import type { Receiver, Taken } from './channels/channel.ts';
import type { Metrics } from './metrics.ts';
import type { Page } from './pages.ts';

/** A webhook body larger than this is refused with 413 (FAULTS F34). */
const BODY_MAX = 256 * 1024;
/** Slow clients are cut (DESIGN §3 HTTP): a whole request within this many milliseconds. */
const REQUEST_TIMEOUT = 10_000;
const HEADERS_TIMEOUT = 5_000;

/** One dependency of readiness: null when well, else a reason in plain words. */
export type Check = {
  readonly name: string;
  readonly blocks: boolean;
  readonly run: () => Promise<string | null>;
};

export type Front = {
  readonly receivers: readonly Receiver[];
  readonly receive: (account: ChannelAccount, heard: readonly Heard[]) => Promise<void>;
  readonly checks: readonly Check[];
  readonly metrics: Metrics;
  /** Guards `/metrics`; without one it answers loopback only. */
  readonly metricsToken: string | null;
  readonly pages: {
    readonly media: (token: string) => Promise<Page>;
    readonly connect: (channel: string, ticket: string | undefined) => Promise<Page>;
    readonly connected: (
      channel: string,
      query: Readonly<Record<string, string>>,
      state: string | null,
    ) => Promise<Page>;
    /** A platform's check that the domain is ours, by path. */
    readonly verifier: (path: string) => Taken | null;
  };
  /** Further rooms with routes of their own: the playground. */
  readonly rooms: readonly { readonly path: string; readonly app: Hono }[];
  readonly log: Log;
};

/** The server, not yet listening. */
export function createFront(front: Front): Server {
  const pages = getRequestListener(pagesOf(front).fetch, { overrideGlobalObjects: false });
  const server = createServer(
    {
      requestTimeout: REQUEST_TIMEOUT,
      headersTimeout: HEADERS_TIMEOUT,
      connectionsCheckingInterval: 500,
      keepAliveTimeout: 65_000,
    },
    (request, response) => {
      const path = pathOf(request);
      const receiver = path.startsWith('/webhooks/')
        ? front.receivers.find((one) => path.startsWith(one.path))
        : undefined;
      const answered = receiver
        ? webhook(front, receiver, path, request, response)
        : pages(request, response);
      Promise.resolve(answered).catch((error) => {
        if (!request.complete) return; // its sender went away or was cut: a flood of halves fills no log
        front.log.error('request failed', error);
        if (!response.headersSent) response.writeHead(500).end();
      });
    },
  );
  return server;
}

/** Read → take apart → store → answer. Nothing else happens inside a webhook request. */
async function webhook(
  front: Front,
  receiver: Receiver,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const began = performance.now();
  const body = await bodyOf(request);
  const status = body === null ? 413 : await taken(front, receiver, path, request, body, response);
  if (!response.writableEnded) response.writeHead(status).end();
  front.metrics.webhook(receiver.name, status, performance.now() - began);
}

async function taken(
  front: Front,
  receiver: Receiver,
  path: string,
  request: IncomingMessage,
  body: Buffer,
  response: ServerResponse,
): Promise<number> {
  const result = await receiver.take({
    method: request.method ?? 'GET',
    path,
    headers: plain(request.headers),
    body,
  });
  try {
    await Promise.all(result.heard.map(({ account, heard }) => front.receive(account, heard)));
  } catch (error) {
    front.log.error('not stored, the platform will repeat', error, { channel: receiver.name });
    return 503;
  }
  if (result.body !== undefined) {
    response
      .writeHead(result.status, { 'content-type': result.contentType ?? 'text/plain; charset=utf-8' })
      .end(result.body);
  }
  return result.status;
}

/** The whole body, or null when it is too long. By events: an async iterator costs as much as the signature. */
function bodyOf(request: IncomingMessage): Promise<Buffer | null> {
  return new Promise((done, fail) => {
    const chunks: Buffer[] = [];
    let length = 0;
    request.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length <= BODY_MAX) chunks.push(chunk);
      else done(null);
    });
    request.on('end', () => done(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks)));
    request.on('error', fail);
    request.on('close', () => {
      if (!request.complete) fail(new Error('the sender went away'));
    });
  });
}

function pathOf(request: IncomingMessage): string {
  const url = request.url ?? '/';
  const end = url.indexOf('?');
  return end < 0 ? url : url.slice(0, end);
}

type Plain = Readonly<Record<string, string | undefined>>;

/** Headers as one text each; of repeated ones the first. */
function plain(headers: IncomingMessage['headers']): Plain {
  if (isPlain(headers)) return headers;
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value[0] : value]),
  );
}

function isPlain(headers: IncomingMessage['headers']): headers is Plain {
  for (const name in headers) if (Array.isArray(headers[name])) return false;
  return true;
}

function pagesOf(front: Front): Hono {
  const app = new Hono();
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'self'"],
        imgSrc: ["'self'", 'blob:', 'data:'],
        mediaSrc: ["'self'", 'blob:'],
        frameAncestors: ["'none'"],
        objectSrc: ["'none'"],
      },
      // The playground records voices and reads a place; nobody else may.
      permissionsPolicy: { microphone: ['self'], geolocation: ['self'], camera: ['self'] },
      strictTransportSecurity: false,
    }),
  );
  app.get('/healthz', (c) => c.text('ok'));
  app.get('/readyz', async (c) => {
    const results = await Promise.all(
      front.checks.map(async (check) => ({
        name: check.name,
        blocks: check.blocks,
        reason: await check.run(),
      })),
    );
    const ready = results.every((result) => result.reason === null || !result.blocks);
    return c.json(
      { ready, checks: Object.fromEntries(results.map(({ name, reason }) => [name, reason ?? 'ok'])) },
      ready ? 200 : 503,
    );
  });
  app.get('/metrics', async (c) => {
    const token = c.req.header('authorization')?.replace(/^Bearer /, '');
    if (front.metricsToken !== null && token !== front.metricsToken) return c.text('unauthorized', 401);
    return c.text(await front.metrics.registry.metrics(), 200, {
      'content-type': front.metrics.registry.contentType,
    });
  });
  app.get('/media/:token', async (c) => answered(await front.pages.media(c.req.param('token'))));
  app.get('/connect/:channel', async (c) =>
    answered(await front.pages.connect(c.req.param('channel'), c.req.query('ticket'))),
  );
  app.get('/connect/:channel/callback', async (c) => {
    const state = getCookie(c, 'connect_state') ?? null;
    return answered(await front.pages.connected(c.req.param('channel'), c.req.query(), state));
  });
  app.get('/:file{zalo_verifier.+}', (c) => {
    const page = front.pages.verifier(c.req.path);
    return page === null ? c.notFound() : c.html(page.body ?? '');
  });
  for (const room of front.rooms) app.route(room.path, room.app);
  const [first] = front.rooms;
  if (first !== undefined) app.get('/', (c) => c.redirect(first.path));
  app.onError((error, c) => {
    front.log.error('page failed', error, { path: c.req.path });
    return c.text('internal error', 500);
  });
  return app;
}

function answered(page: Page): Response {
  return new Response(page.body, { status: page.status, headers: page.headers });
}
