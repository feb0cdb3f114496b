// Wire: one exchange on Node's own client, bounded in time and size; it knows whether a connection ever stood.
import {
  type ClientRequest,
  type Agent as HttpAgent,
  request as httpRequest,
  type IncomingMessage,
} from 'node:http';
import { type Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import type { LookupFunction } from 'node:net';
import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate } from 'node:zlib';

export type WireLimits = {
  /** For the whole exchange, from look-up to the last byte of the answer. */
  readonly timeoutMs: number;
  /** Longest answer taken, after decompression. */
  readonly answerMax: number;
  readonly lookup?: LookupFunction;
};

export type WireRequest = {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly data: string | Buffer | null;
};

export type WireAnswer = {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
};

/** Why there is no answer: a code, and whether the far side may have been reached. Carries nothing of the request. */
export class WireBroken extends Error {
  readonly code: string;
  readonly wasOpen: boolean;

  constructor(code: string, wasOpen: boolean) {
    super(`no answer (${code})`);
    this.name = 'WireBroken';
    this.code = code;
    this.wasOpen = wasOpen;
  }
}

export type Agents = { readonly http: HttpAgent; readonly https: HttpsAgent };

/** Speaks once and takes the whole answer; follows nothing, repeats nothing. */
export function exchange(asked: WireRequest, agents: Agents, limits: WireLimits): Promise<WireAnswer> {
  return new Promise((resolve, reject) => {
    let isOpen = false;
    const sent = dial(asked, agents, limits, () => {
      isOpen = true;
    });
    const end = (error: unknown) => {
      clearTimeout(timer);
      const code =
        error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'EBROKEN';
      reject(new WireBroken(code, isOpen));
      sent.destroy();
    };
    const timer = setTimeout(() => end(coded('ETIMEDOUT')), limits.timeoutMs);
    sent.on('error', end);
    sent.on('response', (answer) => {
      answerOf(answer, limits.answerMax).then((whole) => {
        clearTimeout(timer);
        resolve(whole);
      }, end);
    });
    sent.end(asked.data ?? undefined);
  });
}

/** The line between "not sent" and "maybe": a connection stands when it is made, or was kept from before. */
function dial(
  { method, url, headers, data }: WireRequest,
  agents: Agents,
  limits: WireLimits,
  opened: () => void,
): ClientRequest {
  const { isSecure, ...target } = targetOf(url);
  const options = {
    ...target,
    method,
    headers: data === null ? headers : { ...headers, 'content-length': Buffer.byteLength(data) },
    ...(limits.lookup ? { lookup: limits.lookup } : {}),
  };
  const sent = isSecure
    ? httpsRequest({ ...options, agent: agents.https })
    : httpRequest({ ...options, agent: agents.http });
  sent.once('socket', (socket) => {
    if (sent.reusedSocket) opened();
    else socket.once(isSecure ? 'secureConnect' : 'connect', opened);
  });
  return sent;
}

type Target = {
  readonly isSecure: boolean;
  readonly host: string;
  readonly port: string | undefined;
  readonly path: string;
};

/** Addresses taken apart lately: of a platform's API there are a handful. */
const TARGETS = new Map<string, Target>();
const TARGETS_MAX = 100;

function targetOf(text: string): Target {
  const before = TARGETS.get(text);
  if (before !== undefined) return before;
  const url = new URL(text);
  const target = {
    isSecure: url.protocol === 'https:',
    // Node wants an IPv6 literal without its brackets.
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port || undefined,
    path: url.pathname + url.search,
  };
  if (TARGETS.size >= TARGETS_MAX) TARGETS.clear();
  TARGETS.set(text, target);
  return target;
}

function answerOf(answer: IncomingMessage, max: number): Promise<WireAnswer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    answer.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length > max) reject(coded('ETOOLARGE'));
      else chunks.push(chunk);
    });
    answer.on('error', () => reject(coded('EHALFWAY')));
    answer.on('end', () => {
      const { statusCode: status = 0, headers } = answer;
      const packed = chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks);
      const encoding = headers['content-encoding'] ?? 'identity';
      if (encoding === 'identity') resolve({ status, headers, body: packed });
      else unpacked(packed, encoding, max).then((body) => resolve({ status, headers, body }), reject);
    });
  });
}

const UNPACK = {
  gzip: promisify(gunzip),
  deflate: promisify(inflate),
  br: promisify(brotliDecompress),
} as const;

/** A body as it was before it was packed; one that unpacks to too much is cut off, not measured. */
async function unpacked(body: Buffer, encoding: string, max: number): Promise<Buffer> {
  if (encoding !== 'gzip' && encoding !== 'deflate' && encoding !== 'br') throw coded('EENCODING');
  try {
    return await UNPACK[encoding](body, { maxOutputLength: max });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    throw coded(code === 'ERR_BUFFER_TOO_LARGE' ? 'ETOOLARGE' : 'EENCODING');
  }
}

function coded(code: string): Error {
  return Object.assign(new Error(code), { code });
}
