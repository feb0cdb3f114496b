// The one door to the platforms' HTTP: kept alive, no redirects, bounded, and silent about secrets.
import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import type { LookupFunction } from 'node:net';
import { Axios, type AxiosAdapter } from 'axios';
import { type Agents, exchange, type WireAnswer, WireBroken } from './wire.ts';

/** Free sockets close before the far side's own idle limit (5 s in Node, 60 s and more in nginx), so that a send rarely meets a dying one. */
const IDLE_MS = 4_000;
const SOCKETS_MAX = 64;

export type HttpBody =
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'text'; readonly contentType: string; readonly text: string }
  | { readonly kind: 'form'; readonly fields: Readonly<Record<string, string>> }
  | {
      readonly kind: 'file';
      readonly field: string;
      readonly name: string;
      readonly contentType: string;
      readonly bytes: Uint8Array;
    };

export type HttpRequest = {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: HttpBody | null;
};

/** Why there was no whole answer: a word of ours, never the library's message, which quotes what it was given. */
export type HttpFailure =
  | 'refused'
  | 'unknown_host'
  | 'forbidden_address'
  | 'unreachable'
  | 'untrusted'
  | 'timeout'
  | 'reset'
  | 'too_large'
  | 'broken';

/** What became of one request, classed by what may have happened at the far side. */
export type HttpResult =
  | {
      readonly kind: 'answered';
      readonly status: number;
      /** As Node gives them: names in small letters, repeated ones as a list. */
      readonly headers: WireAnswer['headers'];
      readonly body: Buffer;
    }
  /** No connection stood: the request has certainly not been taken. */
  | { readonly kind: 'not_sent'; readonly reason: HttpFailure }
  /** A connection stood: the request may have been carried out. */
  | { readonly kind: 'maybe_sent'; readonly reason: HttpFailure };

export type HttpOptions = {
  /** For the whole of one request, from look-up to the last byte of the answer. */
  readonly timeoutMs: number;
  /** Longest answer taken, after decompression. */
  readonly answerMax: number;
  /** Resolves names; may refuse an address with an error whose code is `EFORBIDDENADDRESS`. Not asked for IP literals. */
  readonly lookup?: LookupFunction;
};

export interface Http {
  /** Never throws for what the network does. */
  request(request: HttpRequest): Promise<HttpResult>;
  /** Lets go of kept sockets. */
  close(): void;
}

/** Opens the door; one per purpose, since limits and kept sockets belong to it. */
export function openHttp(options: HttpOptions): Http {
  const agentOptions = {
    keepAlive: true,
    maxSockets: SOCKETS_MAX,
    timeout: IDLE_MS,
    scheduling: 'lifo' as const,
  };
  const agents = { http: new HttpAgent(agentOptions), https: new HttpsAgent(agentOptions) };
  // Not `axios.create`: the library's defaults for browsers and servers are merged into every call, and none is wanted.
  const client = new Axios({
    adapter: onWire(agents, options),
    // Bodies come encoded and answers go out as bytes: what axios would make of them is not wanted.
    transformRequest: [],
    transformResponse: [],
    validateStatus: null,
  });
  return {
    request: (request) => ask(client, request),
    close() {
      agents.http.destroy();
      agents.https.destroy();
    },
  };
}

/**
 * axios speaks on our own wire. Its adapter for Node costs more than all else of a turn together (measured:
 * 310 µs a call against 130), leaves "not sent" and "maybe" unsaid, and heeds an environment's proxy.
 */
function onWire(agents: Agents, options: HttpOptions): AxiosAdapter {
  return async (config) => {
    const answer = await exchange(
      {
        method: config.method?.toUpperCase() ?? 'GET',
        url: config.url ?? '',
        headers: texts(config.headers),
        // `as`: `ask` hands in nothing else, and no transformation is configured.
        data: (config.data as Encoded['data'] | undefined) ?? null,
      },
      agents,
      options,
    );
    // The headers stay with the answer: a second copy in axios's own form would be read by nobody.
    return { data: answer, status: answer.status, statusText: '', headers: {}, config };
  };
}

async function ask(client: Axios, request: HttpRequest): Promise<HttpResult> {
  try {
    const { data, headers } =
      request.body?.kind === 'file' ? await formed(request.body) : encoded(request.body);
    const { data: answer } = await client.request<WireAnswer>({
      method: request.method,
      url: request.url,
      headers: { accept: 'application/json, */*', 'user-agent': 'gan-dan', ...headers, ...request.headers },
      ...(data === null ? {} : { data }),
    });
    return { kind: 'answered', ...answer };
  } catch (error) {
    if (!(error instanceof WireBroken)) return { kind: 'not_sent', reason: 'broken' };
    return { kind: error.wasOpen ? 'maybe_sent' : 'not_sent', reason: failureOf(error.code) };
  }
}

/** A body as it goes out: text where it is text, which Node sends together with the headers in one write. */
type Encoded = {
  readonly data: string | Buffer | null;
  readonly headers: Readonly<Record<string, string>>;
};

function encoded(body: Exclude<HttpBody, { kind: 'file' }> | null): Encoded {
  if (body === null) return { data: null, headers: {} };
  switch (body.kind) {
    case 'json':
      return { data: JSON.stringify(body.value), headers: { 'content-type': 'application/json' } };
    case 'text':
      return { data: body.text, headers: { 'content-type': body.contentType } };
    case 'form':
      return {
        data: new URLSearchParams(body.fields).toString(),
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      };
    default:
      return body satisfies never;
  }
}

async function formed(body: Extract<HttpBody, { kind: 'file' }>): Promise<Encoded> {
  const form = new FormData();
  form.set(body.field, new Blob([body.bytes], { type: body.contentType }), body.name);
  const whole = new Response(form);
  return {
    data: Buffer.from(await whole.arrayBuffer()),
    headers: { 'content-type': whole.headers.get('content-type') ?? 'multipart/form-data' },
  };
}

/** Headers as texts. */
function texts(headers: object): Readonly<Record<string, string>> {
  const plain: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) plain[name] = String(value);
  return plain;
}

/** Node's codes and those of the wire in our words. */
const FAILURES: Readonly<Record<string, HttpFailure>> = {
  ECONNREFUSED: 'refused',
  ENOTFOUND: 'unknown_host',
  EAI_AGAIN: 'unknown_host',
  EFORBIDDENADDRESS: 'forbidden_address',
  EHOSTUNREACH: 'unreachable',
  ENETUNREACH: 'unreachable',
  ETIMEDOUT: 'timeout',
  ECONNRESET: 'reset',
  EPIPE: 'reset',
  ETOOLARGE: 'too_large',
};

function failureOf(code: string): HttpFailure {
  if (/CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO_VERIFY/.test(code)) return 'untrusted';
  return FAILURES[code] ?? 'broken';
}
