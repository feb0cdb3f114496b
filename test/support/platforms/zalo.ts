// A fake of Zalo's two servers on a loopback port: speaks the recorded contract, keeps a ledger, plays faults.
import { createHash, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DEMO_OA } from './zalo-events.ts';
import { type Button, codeFor, type MessageRequest } from './zalo-rules.ts';

/** A message that reached the person, whether or not we were told so. */
export type Accepted = {
  /** 1 for the first. */
  readonly order: number;
  readonly at: number;
  readonly endpoint: 'cs' | 'v2';
  readonly to: string;
  readonly text: string;
  readonly buttons: readonly Button[];
  readonly pictures: readonly string[];
  readonly messageId: string;
  readonly answered: boolean;
  readonly body: MessageRequest;
};

type Door = 'message' | 'token' | 'upload' | 'account';

/** What goes wrong with the next request at a door (`message` unless said otherwise). */
export type Fault = { readonly on?: Door } & (
  | { readonly kind: 'delay'; readonly ms: number }
  /** The line breaks before the request is looked at. */
  | { readonly kind: 'drop_before' }
  /** It is carried out, and the line breaks before the answer. */
  | { readonly kind: 'drop_after' }
  /** Carried out, and never answered. */
  | { readonly kind: 'silence_after' }
  | { readonly kind: 'status'; readonly status: number; readonly retryAfterSeconds?: number }
  | { readonly kind: 'code'; readonly code: number }
  /** The answer comes a byte now and then. */
  | { readonly kind: 'slow_drip' }
);

export type FakeZalo = {
  /** For `ZALO_API_URL` and `ZALO_OAUTH_URL` alike. */
  readonly url: string;
  readonly ledger: readonly Accepted[];
  /** Bodies of pictures that were uploaded, by attachment id. */
  readonly uploads: ReadonlyMap<string, Buffer>;
  /** Refreshes that were carried out. */
  readonly refreshes: () => number;
  /** The token pair in force. */
  readonly tokens: () => { readonly accessToken: string; readonly refreshToken: string };
  /** Faults are taken in order, each by one request at its door. */
  script(...faults: readonly Fault[]): void;
  /** The access token ends now; the refresh token lives. */
  expireAccessToken(): void;
  /** Someone else has used the refresh token. */
  killRefreshToken(): void;
  /** Uploads are forgotten. */
  expireUploads(): void;
  block(user: string): void;
  shutWindow(user: string): void;
  /** An authorisation code for a browser that came with this PKCE challenge. */
  authorise(challenge: string): string;
  /** Resolves with the ledger once it holds that many. */
  accepted(count: number): Promise<readonly Accepted[]>;
  close(): Promise<void>;
};

export type FakeZaloOptions = {
  readonly oaId?: string;
  readonly appId?: string;
  readonly appSecretKey?: string;
  /** 2 business, 4 government. */
  readonly oaType?: 2 | 4;
};

const fresh = (what: string) => `${what}-${randomBytes(16).toString('hex')}`;

/** Starts the fake; it lives until `close`. */
export async function fakeZalo(options: FakeZaloOptions = {}): Promise<FakeZalo> {
  const account = { ...DEMO_OA, oaType: 2 as const, ...options };
  const ledger: Accepted[] = [];
  const uploads = new Map<string, Buffer>();
  const faults: Fault[] = [];
  const blocked = new Set<string>();
  const windowShut = new Set<string>();
  const codes = new Map<string, string>();
  const waiting: { readonly count: number; readonly tell: () => void }[] = [];
  let pair = { accessToken: fresh('access'), refreshToken: fresh('refresh') };
  let refreshes = 0;

  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://fake');
    const body = await bodyOf(request);
    const door = doorOf(url.pathname);
    const fault = takeFault(door);
    if (fault?.kind === 'drop_before') return void request.socket.destroy();
    if (fault?.kind === 'status') {
      const retry =
        fault.retryAfterSeconds === undefined ? {} : { 'retry-after': `${fault.retryAfterSeconds}` };
      return void response
        .writeHead(fault.status, { 'content-type': 'text/html', ...retry })
        .end('<html><body>gateway</body></html>');
    }
    const unheard = fault?.kind === 'drop_after' || fault?.kind === 'silence_after';
    const json =
      fault?.kind === 'code'
        ? { error: fault.code, message: 'scripted' }
        : said(door, url, request, body, !unheard);
    if (fault?.kind === 'drop_after') return void request.socket.destroy();
    if (fault?.kind === 'silence_after') return;
    response.writeHead(200, {
      'content-type': 'application/json;charset=UTF-8',
      'x-ratelimit-limit': '4000',
      'x-ratelimit-remain': '3987',
    });
    if (fault?.kind === 'slow_drip') return drip(response, JSON.stringify(json));
    if (fault?.kind === 'delay') await new Promise((resolve) => setTimeout(resolve, fault.ms));
    response.end(JSON.stringify(json));
  }

  function takeFault(door: Door | null): Fault | undefined {
    const index = faults.findIndex((fault) => (fault.on ?? 'message') === door);
    return index < 0 ? undefined : faults.splice(index, 1)[0];
  }

  function said(
    door: Door | null,
    url: URL,
    request: IncomingMessage,
    body: Buffer,
    answered: boolean,
  ): object {
    if (door === 'token')
      return token(new URLSearchParams(body.toString('utf8')), request.headers.secret_key);
    // The token counts in the header only (zalo.md §7).
    if (request.headers.access_token !== pair.accessToken)
      return { error: -216, message: 'Access token is invalid' };
    switch (door) {
      case 'message':
        return message(
          url.pathname === '/v3.0/oa/message/cs' ? 'cs' : 'v2',
          JSON.parse(body.toString('utf8')),
          answered,
        );
      case 'upload':
        return upload(body);
      case 'account':
        return {
          data: { oa_id: account.oaId, name: 'OA', oa_type: account.oaType, is_verified: true },
          error: 0,
          message: 'Success',
        };
      case null:
        return url.pathname === '/v3.0/oa/user/detail'
          ? person(url)
          : { error: -201, message: 'unknown call' };
      default:
        return door satisfies never;
    }
  }

  function message(endpoint: 'cs' | 'v2', body: MessageRequest, answered: boolean): object {
    const code = codeFor(endpoint, body, {
      oaType: account.oaType,
      blocked,
      windowShut,
      uploads: new Set(uploads.keys()),
    });
    if (code !== 0) return { error: code, message: 'refused by the rules' };
    const payload = body.message?.attachment?.payload;
    const to = body.recipient?.user_id ?? body.recipient?.anonymous_id ?? '';
    const messageId = randomBytes(10).toString('hex');
    const pictures = (payload?.elements ?? []).flatMap((one) => one.attachment_id ?? []);
    const text = body.message?.text ?? '';
    ledger.push({
      order: ledger.length + 1,
      at: Date.now(),
      endpoint,
      to,
      text,
      buttons: payload?.buttons ?? [],
      pictures,
      messageId,
      answered,
      body,
    });
    for (const one of waiting) if (ledger.length >= one.count) one.tell();
    return {
      data: { message_id: messageId, user_id: to, sent_time: `${Date.now()}` },
      error: 0,
      message: 'Success',
    };
  }

  function upload(body: Buffer): object {
    const start = body.indexOf('\r\n\r\n') + 4;
    const file = body.subarray(start, body.lastIndexOf('\r\n--'));
    if (file.length > 1_048_576) return { error: -210, message: 'File size exceeds allowed limit' };
    const id = fresh('upload');
    uploads.set(id, Buffer.from(file));
    return { data: { attachment_id: id }, error: 0, message: 'Success' };
  }

  function token(form: URLSearchParams, secretKey: string | string[] | undefined): object {
    if (form.get('app_id') !== account.appId || secretKey !== account.appSecretKey)
      return { error: -14002, error_name: 'Invalid app id' };
    if (form.get('grant_type') === 'authorization_code') {
      const challenge = createHash('sha256')
        .update(form.get('code_verifier') ?? '')
        .digest('base64url');
      const code = form.get('code') ?? '';
      if (codes.get(code) !== challenge) return { error: -14003, error_name: 'Invalid code' };
      codes.delete(code);
      return newPair();
    }
    if (form.get('refresh_token') !== pair.refreshToken)
      return { error: -14014, error_name: 'Invalid refresh token' };
    refreshes += 1;
    return newPair();
  }

  function newPair(): object {
    pair = { accessToken: fresh('access'), refreshToken: fresh('refresh') };
    return { access_token: pair.accessToken, refresh_token: pair.refreshToken, expires_in: '90000' };
  }

  function person(url: URL): object {
    const asked: { user_id?: string } = JSON.parse(url.searchParams.get('data') ?? '{}');
    if (asked.user_id === undefined || blocked.has(asked.user_id))
      return { error: -213, message: 'User has not followed OA' };
    return {
      data: {
        user_id: asked.user_id,
        display_name: 'Hoa',
        user_is_follower: true,
        shared_info: { phone: 0 },
      },
      error: 0,
      message: 'Success',
    };
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // listening on TCP

  return {
    url: `http://127.0.0.1:${port}`,
    ledger,
    uploads,
    refreshes: () => refreshes,
    tokens: () => pair,
    script: (...more) => void faults.push(...more),
    expireAccessToken() {
      pair = { ...pair, accessToken: fresh('access') };
    },
    killRefreshToken() {
      pair = { ...pair, refreshToken: fresh('refresh') };
    },
    expireUploads: () => uploads.clear(),
    block: (user) => void blocked.add(user),
    shutWindow: (user) => void windowShut.add(user),
    authorise(challenge) {
      const code = fresh('code');
      codes.set(code, challenge);
      return code;
    },
    accepted: (count) =>
      new Promise((resolve) => {
        if (ledger.length >= count) resolve(ledger);
        else waiting.push({ count, tell: () => resolve(ledger) });
      }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function doorOf(path: string): Door | null {
  if (path === '/v3.0/oa/message/cs' || path === '/v2.0/oa/message') return 'message';
  if (path === '/v4/oa/access_token') return 'token';
  if (path === '/v2.0/oa/upload/image') return 'upload';
  return path === '/v2.0/oa/getoa' ? 'account' : null;
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** A byte every 20 ms until the far side has had enough. */
function drip(response: ServerResponse, text: string): void {
  let sent = 0;
  const timer = setInterval(() => {
    response.write(text[sent++] ?? ' ');
  }, 20);
  response.on('close', () => clearInterval(timer));
}
