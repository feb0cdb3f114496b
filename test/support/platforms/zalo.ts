// A fake of Zalo's two servers on a loopback port: speaks the recorded contract, keeps a ledger, plays faults.
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  type Accepted,
  type FakeZaloOptions,
  openZaloAccount,
  type UploadedFile,
  type ZaloAccount,
} from './zalo-account.ts';
import { type Door, type Fault, openScript, play } from './zalo-faults.ts';

export type { Accepted, Fault };

export type FakeZalo = {
  /** For `ZALO_API_URL` and `ZALO_OAUTH_URL` alike. */
  readonly url: string;
  readonly ledger: readonly Accepted[];
  /** Bodies of pictures that were uploaded, by attachment id. */
  readonly uploads: ReadonlyMap<string, Buffer>;
  /** Files that were uploaded, by token: the name they were given, and their bytes. */
  readonly files: ReadonlyMap<string, UploadedFile>;
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

/** Starts the fake; it lives until `close`. */
export async function fakeZalo(options: FakeZaloOptions = {}): Promise<FakeZalo> {
  const account = openZaloAccount(options);
  const script = openScript();
  const server = createServer((request, response) => {
    read(request)
      .then((asked) => play(script.take(asked.door), response, (answered) => said(account, asked, answered)))
      .catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // listening on TCP
  return {
    url: `http://127.0.0.1:${port}`,
    ledger: account.ledger,
    uploads: account.uploads,
    files: account.files,
    refreshes: account.refreshes,
    tokens: account.pair,
    script: (...faults) => script.add(faults),
    expireAccessToken: () => account.change({ accessToken: 'nobody has it' }),
    killRefreshToken: () => account.change({ refreshToken: 'nobody has it' }),
    expireUploads: () => {
      account.uploads.clear();
      account.files.clear();
    },
    block: (user) => void account.blocked.add(user),
    shutWindow: (user) => void account.windowShut.add(user),
    authorise: account.authorise,
    accepted: account.accepted,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

type Asked = {
  readonly door: Door | null;
  readonly url: URL;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
};

const DOORS: Readonly<Record<string, Door>> = {
  '/v3.0/oa/message/cs': 'message',
  '/v2.0/oa/message': 'message',
  '/v4/oa/access_token': 'token',
  '/v2.0/oa/upload/image': 'upload',
  '/v2.0/oa/upload/file': 'upload',
  '/v2.0/oa/getoa': 'account',
};

async function read(request: IncomingMessage): Promise<Asked> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const url = new URL(request.url ?? '/', 'http://fake');
  return { door: DOORS[url.pathname] ?? null, url, headers: request.headers, body: Buffer.concat(chunks) };
}

function said(account: ZaloAccount, { door, url, headers, body }: Asked, answered: boolean): object {
  if (door === 'token') return account.token(new URLSearchParams(body.toString('utf8')), headers.secret_key);
  // The token counts in the header only (zalo.md §7).
  if (!account.knows(headers.access_token)) return { error: -216, message: 'Access token is invalid' };
  switch (door) {
    case 'message':
      return account.message(
        url.pathname.startsWith('/v3.0') ? 'cs' : 'v2',
        JSON.parse(body.toString('utf8')),
        answered,
      );
    case 'upload':
      return url.pathname.endsWith('/file') ? account.uploadFile(body) : account.upload(body);
    case 'account':
      return account.about();
    case null:
      return url.pathname === '/v3.0/oa/user/detail'
        ? account.person(userIn(url))
        : { error: -201, message: 'unknown call' };
    default:
      return door satisfies never;
  }
}

function userIn(url: URL): string | undefined {
  const asked: { readonly user_id?: string } = JSON.parse(url.searchParams.get('data') ?? '{}');
  return asked.user_id;
}
