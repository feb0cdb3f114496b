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

/** What a load came to: how long it took, and how long each event of it. */
export type Load = { readonly seconds: number; readonly latencies: readonly number[] };

let events = 0;

/** What people send: words that want a reply, or the news that they have read one, which is only stored. */
type What = { readonly text: string } | 'seen';

/** A signed request as Zalo posts it. Each is an event of its own. */
function webhook(user: string, what: What): { readonly body: string; readonly signature: string } {
  events += 1;
  const id = `bench-${process.pid}-${events}`;
  const timestamp = String(Date.now());
  const body = JSON.stringify({
    app_id: OA.appId,
    event_name: what === 'seen' ? 'user_seen_message' : 'user_send_text',
    sender: { id: user },
    recipient: { id: OA.oaId },
    message: what === 'seen' ? { msg_ids: [id] } : { msg_id: id, text: what.text },
    timestamp,
  });
  const mac = createHash('sha256')
    .update(OA.appId + body + timestamp + OA.oaSecretKey)
    .digest('hex');
  return { body, signature: `mac=${mac}` };
}

export type Citizens = {
  /** One event, acknowledged when it resolves; anything but 200 is an error. */
  post(user: string, what: What): Promise<void>;
  /** As many events as fit into `seconds` with `inFlight` unacknowledged. */
  acknowledged(inFlight: number, seconds: number, what: What): Promise<Load>;
  /** As many turns as fit: each of `inFlight` people writes again as soon as they were replied to. */
  replied(inFlight: number, seconds: number, name: string, loopback: Loopback): Promise<Load>;
  close(): void;
};

/** People who write to a subject listening on `port`. */
export function openCitizens(port: number): Citizens {
  const agent = new Agent({ keepAlive: true, maxSockets: 256 });

  function post(user: string, what: What): Promise<void> {
    const { body, signature } = webhook(user, what);
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
    acknowledged: (inFlight, seconds, what) =>
      measure(inFlight, seconds, (lane) => post(`acknowledged-${lane}`, what)),
    async replied(inFlight, seconds, name, loopback) {
      const waiting = new Map<string, () => void>();
      loopback.hear((to) => waiting.get(to)?.());
      return measure(inFlight, seconds, async (lane) => {
        const user = `${name}-${lane}`;
        const reply = new Promise<void>((resolve) => waiting.set(user, resolve));
        await Promise.all([post(user, { text: 'menu' }), reply]);
      });
    },
    close: () => agent.destroy(),
  };
}

async function measure(
  inFlight: number,
  seconds: number,
  one: (lane: number) => Promise<void>,
): Promise<Load> {
  const latencies: number[] = [];
  const began = performance.now();
  const end = began + seconds * 1000;
  await Promise.all(
    Array.from({ length: inFlight }, async (_, lane) => {
      while (performance.now() < end) {
        const start = performance.now();
        await one(lane);
        latencies.push(performance.now() - start);
      }
    }),
  );
  return { seconds: (performance.now() - began) / 1000, latencies };
}
