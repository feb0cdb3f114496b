// The one door to the platforms' HTTP: kept alive, no redirects, bounded, and silent about secrets.
import {
  type ClientRequest,
  Agent as HttpAgent,
  request as httpRequest,
  type IncomingMessage,
  type RequestOptions,
} from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import type { LookupFunction } from 'node:net';
import axios, { isAxiosError } from 'axios';

/** Free sockets close before the far side's own idle limit (5 s in Node, 60 s and more in nginx), so that a send rarely meets a dying one. */
const IDLE_MS = 4_000;
const SOCKETS_MAX = 64;

export type HttpBody =
  | { readonly kind: 'json'; readonly value: unknown }
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
      readonly headers: Readonly<Record<string, string>>;
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
  const agents = { httpAgent: new HttpAgent(agentOptions), httpsAgent: new HttpsAgent(agentOptions) };
  return {
    request: (request) => exchange(request, options, agents),
    close() {
      agents.httpAgent.destroy();
      agents.httpsAgent.destroy();
    },
  };
}

type Agents = { readonly httpAgent: HttpAgent; readonly httpsAgent: HttpsAgent };

async function exchange(request: HttpRequest, options: HttpOptions, agents: Agents): Promise<HttpResult> {
  const line = watchedLine(options.lookup);
  const signal = AbortSignal.timeout(options.timeoutMs);
  try {
    const { data, headers } = await encoded(request.body);
    const answer = await axios.request<Buffer>({
      ...agents,
      method: request.method,
      url: request.url,
      headers: { accept: 'application/json, */*', 'user-agent': 'gan-dan', ...headers, ...request.headers },
      ...(data === null ? {} : { data }),
      signal,
      transport: line.transport,
      proxy: false, // an environment's proxy would see tokens, and would let a fetch round the address check
      maxRedirects: 0,
      maxContentLength: options.answerMax,
      responseType: 'arraybuffer',
      validateStatus: () => true,
    });
    return {
      kind: 'answered',
      status: answer.status,
      headers: lowerCased(answer.headers),
      body: answer.data,
    };
  } catch (error) {
    return {
      kind: line.wasOpen() ? 'maybe_sent' : 'not_sent',
      reason: signal.aborted ? 'timeout' : failureOf(error),
    };
  }
}

/** Makes requests like Node does and notes whether a connection ever stood: the line between "not sent" and "maybe". */
function watchedLine(lookup: LookupFunction | undefined) {
  let open = false;
  const watch = (request: ClientRequest, secure: boolean) =>
    request.once('socket', (socket) => {
      if (request.reusedSocket) open = true;
      else
        socket.once(secure ? 'secureConnect' : 'connect', () => {
          open = true;
        });
    });
  return {
    wasOpen: () => open,
    transport: {
      request(options: RequestOptions, onAnswer: (answer: IncomingMessage) => void) {
        const secure = options.protocol === 'https:';
        const made = (secure ? httpsRequest : httpRequest)(
          { ...options, ...(lookup ? { lookup } : {}) },
          onAnswer,
        );
        return watch(made, secure);
      },
    },
  };
}

async function encoded(
  body: HttpBody | null,
): Promise<{ readonly data: Buffer | null; readonly headers: Readonly<Record<string, string>> }> {
  if (body === null) return { data: null, headers: {} };
  switch (body.kind) {
    case 'json':
      return {
        data: Buffer.from(JSON.stringify(body.value)),
        headers: { 'content-type': 'application/json' },
      };
    case 'form':
      return {
        data: Buffer.from(new URLSearchParams(body.fields).toString()),
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      };
    case 'file': {
      const form = new FormData();
      form.set(body.field, new Blob([body.bytes], { type: body.contentType }), body.name);
      const whole = new Response(form);
      return {
        data: Buffer.from(await whole.arrayBuffer()),
        headers: { 'content-type': whole.headers.get('content-type') ?? 'multipart/form-data' },
      };
    }
    default:
      return body satisfies never;
  }
}

function lowerCased(headers: object): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]),
  );
}

/** Node's and axios's codes in our words. */
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
  ERR_STREAM_PREMATURE_CLOSE: 'reset',
};

function failureOf(error: unknown): HttpFailure {
  if (!(error instanceof Error)) return 'broken';
  // axios gives too long an answer no code of its own.
  if (isAxiosError(error) && error.message.startsWith('maxContentLength')) return 'too_large';
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  if (/CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO_VERIFY/.test(code)) return 'untrusted';
  return FAILURES[code] ?? 'broken';
}
