// Fetches media from the platforms' own hosts, and from nowhere else (FAULTS A11).
import { type LookupAddress, lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';
import type { Fetcher } from '../handlers/deps.ts';
import type { HttpFailure, HttpResult } from './channels/http.ts';
import { openHttp } from './channels/http.ts';
import { fileKind } from './file-kind.ts';
import { onHosts } from './hosts.ts';

const BYTES_MAX = 20 * 1_048_576;
const TIMEOUT_MS = 15_000;

type Fetched = Awaited<ReturnType<Fetcher['fetch']>>;

export type FetcherOptions = {
  /** Hosts of the platforms; `*.` stands for any name below. */
  readonly hosts: readonly string[];
  /** Fakes on this machine, `127.0.0.1:4000`: plain http and private addresses are allowed there. Empty in production. */
  readonly loopback: readonly string[];
  readonly bytesMax?: number;
  readonly timeoutMs?: number;
};

/** Opens the fetcher. `close` lets go of kept sockets. */
export function openFetcher(options: FetcherOptions): Fetcher & { close(): void } {
  const limits = { timeoutMs: options.timeoutMs ?? TIMEOUT_MS, answerMax: options.bytesMax ?? BYTES_MAX };
  const outside = openHttp({ ...limits, lookup: publicLookup });
  const inside = openHttp(limits);
  return {
    async fetch(url) {
      const where = placeOf(url, options);
      if (where === null) return { kind: 'failed', reason: 'address not allowed', again: false };
      const http = where === 'outside' ? outside : inside;
      // Media are packed already; unpacking what a host packed once more would only help a bomb.
      const headers = { accept: '*/*', 'accept-encoding': 'identity' };
      return fetched(await http.request({ method: 'GET', url, headers, body: null }));
    },
    close() {
      outside.close();
      inside.close();
    },
  };
}

/** Whether a literal or resolved address is one anybody on the Internet may have: no private, mapped or tunnelled one. */
export function isPublicAddress(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast';
}

function placeOf(text: string, { hosts, loopback }: FetcherOptions): 'outside' | 'inside' | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  if (url.username !== '' || url.password !== '') return null;
  if (loopback.includes(url.host)) return 'inside';
  if (url.protocol !== 'https:' || url.port !== '') return null;
  const literal = url.hostname.replace(/^\[|\]$/g, '');
  // Names are checked as they are resolved; literals are never resolved.
  if (ipaddr.isValid(literal) && !isPublicAddress(literal)) return null;
  return onHosts(text, hosts) ? 'outside' : null;
}

/** Resolves a name once, for the check and for the connection alike, so that no second answer can slip in. */
export const publicLookup: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, found: LookupAddress[]) => {
    const [first] = found ?? [];
    if (error || first === undefined) return callback(error ?? forbidden(), '', 4);
    if (!found.every((one) => isPublicAddress(one.address))) return callback(forbidden(), '', 4);
    return options.all ? callback(null, found) : callback(null, first.address, first.family);
  });
};

function forbidden(): NodeJS.ErrnoException {
  return Object.assign(new Error('The name leads to a private address.'), { code: 'EFORBIDDENADDRESS' });
}

/** Failures that another try will not mend. */
const FINAL: ReadonlySet<HttpFailure> = new Set<HttpFailure>(['forbidden_address', 'too_large', 'untrusted']);

function fetched(result: HttpResult): Fetched {
  if (result.kind !== 'answered')
    return { kind: 'failed', reason: result.reason, again: !FINAL.has(result.reason) };
  const { status, body } = result;
  if (status === 200 && body.length > 0) return { kind: 'fetched', bytes: body, contentType: fileKind(body) };
  // 3xx is not followed: the way on may lead anywhere.
  const again = status === 200 || status === 408 || status === 429 || status >= 500;
  return { kind: 'failed', reason: status === 200 ? 'empty' : `http ${status}`, again };
}
