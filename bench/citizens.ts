// Citizens: the near end of the bench; signed webhooks from many people, a fixed number of them under way.
import { createHash } from 'node:crypto';
import { Agent, request } from 'node:http';
import type { Loopback } from './loopback.ts';

/** The invented account all subjects of the bench answer for. */
export const OA = {
  oaId: '1846207395518402637',
  appId: '2714608395127403586',
  oaSecretKey: 'bench-secret-of-the-account',
} as const;

export type Load = {
  readonly perSecond: number;
  readonly events: number;
  readonly p50: number;
  readonly p99: number;
};

let events = 0;

/** A signed request as Zalo posts it. Each has a message id of its own and a later time than the one before. */
function webhook(user: string, text: string): { readonly body: string; readonly signature: string } {
  events += 1;
  const timestamp = String(Date.now());
  const message = { msg_id: `bench-${process.pid}-${events}`, text };
  const body = JSON.stringify({
    app_id: OA.appId,
    event_name: 'user_send_text',
    sender: { id: user },
    recipient: { id: OA.oaId },
    message,
    timestamp,
  });
  const mac = createHash('sha256')
    .update(OA.appId + body + timestamp + OA.oaSecretKey)
    .digest('hex');
  return { body, signature: `mac=${mac}` };
}

export type Citizens = {
  /** One event, acknowledged when it resolves; anything but 200 is an error. */
  post(user: string, text: string): Promise<void>;
  /** As many events as fit into `seconds` with `inFlight` unacknowledged. */
  acknowledged(inFlight: number, seconds: number, name: string): Promise<Load>;
  /** As many turns as fit: each of `inFlight` people writes again as soon as they were replied to. */
  replied(inFlight: number, seconds: number, name: string, loopback: Loopback): Promise<Load>;
  close(): void;
};

/** People who write to a subject listening on `port`. */
export function openCitizens(port: number): Citizens {
  const agent = new Agent({ keepAlive: true, maxSockets: 256 });

  function post(user: string, text: string): Promise<void> {
    const { body, signature } = webhook(user, text);
    return new Promise((resolve, reject) => {
      const posted = request(
        {
          agent,
          port,
          host: '127.0.0.1',
          method: 'POST',
          path: '/webhooks/zalo',
          headers: {
            'content-type': 'application/json',
            'content-length': Buffer.byteLength(body),
            'x-zevent-signature': signature,
          },
        },
        (response) => {
          response.resume();
          response.on('end', () =>
            response.statusCode === 200 ? resolve() : reject(new Error(`answered ${response.statusCode}`)),
          );
        },
      );
      posted.on('error', reject);
      posted.end(body);
    });
  }

  return {
    post,
    acknowledged: (inFlight, seconds, name) =>
      measure(inFlight, seconds, async (lane, turn) => {
        await post(`${name}-${lane}`, `tin ${turn}`);
      }),
    async replied(inFlight, seconds, name, loopback) {
      const waiting = new Map<string, () => void>();
      loopback.hear((to) => waiting.get(to)?.());
      return measure(inFlight, seconds, async (lane) => {
        const user = `${name}-${lane}`;
        const reply = new Promise<void>((resolve) => waiting.set(user, resolve));
        await Promise.all([post(user, 'menu'), reply]);
      });
    },
    close: () => agent.destroy(),
  };
}

async function measure(
  inFlight: number,
  seconds: number,
  one: (lane: number, turn: number) => Promise<void>,
): Promise<Load> {
  const latencies: number[] = [];
  const began = performance.now();
  const end = began + seconds * 1000;
  await Promise.all(
    Array.from({ length: inFlight }, async (_, lane) => {
      for (let turn = 0; performance.now() < end; turn += 1) {
        const start = performance.now();
        await one(lane, turn);
        latencies.push(performance.now() - start);
      }
    }),
  );
  const took = (performance.now() - began) / 1000;
  latencies.sort((a, b) => a - b);
  const at = (share: number) => latencies[Math.floor((latencies.length - 1) * share)] ?? 0;
  return { perSecond: latencies.length / took, events: latencies.length, p50: at(0.5), p99: at(0.99) };
}
