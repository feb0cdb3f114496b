// Post: what people do on their phones reaches the house as Zalo brings it: signed, and again until it is acknowledged.
import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import {
  DEMO_OA,
  type OaKeys,
  signedZaloRequest,
  type ZaloEventBody,
  type ZaloRequest,
} from './platforms/zalo-events.ts';

/** Zalo waits minutes between its tries; a test does not. */
const AGAIN_AFTER_MS = 100;

export type Post = {
  /** Resolves when the event has been answered 200. */
  deliver(event: ZaloEventBody): Promise<void>;
  /** The keys by which events that were answered 200 are known for ever, in order. */
  readonly acknowledged: readonly string[];
};

export type PostOptions = {
  readonly address: () => string;
  /** Every event goes out twice at the same time, and once more when both have been answered (FAULTS F30). */
  readonly twice: boolean;
  /** How long a house may be away before the trip gives up. */
  readonly patienceMs: number;
  /** The account that people write to; the one of the trip's commune unless told otherwise. */
  readonly keys?: OaKeys;
};

/** Opens the way of webhooks to a house. */
export function openPost(options: PostOptions): Post {
  const acknowledged: string[] = [];
  let last = 0;
  return {
    acknowledged,
    async deliver(event) {
      last = Math.max(Date.now(), last + 1); // platform times differ, as those of one person's messages do
      const request = signedZaloRequest(event, options.keys ?? DEMO_OA, last);
      await Promise.all(Array.from({ length: options.twice ? 2 : 1 }, () => untilTaken(request, options)));
      if (options.twice) await untilTaken(request, options);
      acknowledged.push(keyOf(event, request));
    },
  };
}

async function untilTaken(request: ZaloRequest, { address, patienceMs }: PostOptions): Promise<void> {
  const end = performance.now() + patienceMs;
  for (;;) {
    const status = await postTo(address(), request).catch(() => null);
    if (status === 200) return;
    if (performance.now() > end)
      throw new Error(`The webhook was not acknowledged: ${status ?? 'no answer'}`);
    await pause(AGAIN_AFTER_MS);
  }
}

/** Posts a webhook once; the status it was answered with. */
export async function postTo(address: string, request: ZaloRequest): Promise<number> {
  const { method, headers, body } = request;
  const response = await fetch(`${address}${request.path}`, { method, headers, body });
  await response.arrayBuffer();
  return response.status;
}

/** The message's id; an event without one is known by its bytes. */
function keyOf({ message }: ZaloEventBody, { body }: ZaloRequest): string {
  return typeof message === 'object' && message !== null && 'msg_id' in message
    ? String(message.msg_id)
    : `sha256:${createHash('sha256').update(body).digest('hex')}`;
}
