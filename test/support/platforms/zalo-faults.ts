// What may go wrong between us and Zalo, as a script: each fault is played once, by the next request at its door.
import type { ServerResponse } from 'node:http';

/** What a request is for. */
export type Door = 'message' | 'token' | 'upload' | 'account';

/** What goes wrong with the next request at a door (`message` unless said otherwise). */
export type Fault = { readonly on?: Door } & (
  | { readonly kind: 'delay'; readonly ms: number }
  /** The line breaks before the request is looked at. */
  | { readonly kind: 'drop_before' }
  /** It is carried out, and the line breaks before the answer. */
  | { readonly kind: 'drop_after' }
  /** Carried out, and never answered. */
  | { readonly kind: 'silence_after' }
  /** A gateway's page; not carried out. */
  | { readonly kind: 'status'; readonly status: number; readonly retryAfterSeconds?: number }
  /** The platform's own error; not carried out. */
  | { readonly kind: 'code'; readonly code: number }
  /** Carried out; the answer comes a byte now and then. */
  | { readonly kind: 'slow_drip' }
);

export type Script = { add(faults: readonly Fault[]): void; take(door: Door | null): Fault | null };

export function openScript(): Script {
  const faults: Fault[] = [];
  return {
    add: (more) => void faults.push(...more),
    take(door) {
      const index = faults.findIndex((fault) => (fault.on ?? 'message') === door);
      return index < 0 ? null : (faults.splice(index, 1)[0] ?? null);
    },
  };
}

/** Answers a request under a fault; `carryOut` does what was asked and gives the platform's JSON. */
export function play(
  fault: Fault | null,
  response: ServerResponse,
  carryOut: (answered: boolean) => object,
): ServerResponse {
  if (fault === null) return answer(response, carryOut(true));
  switch (fault.kind) {
    case 'drop_before':
      return response.destroy();
    case 'drop_after':
      carryOut(false);
      return response.destroy();
    case 'silence_after':
      carryOut(false);
      return response;
    case 'code':
      return answer(response, { error: fault.code, message: 'scripted' });
    case 'status':
      return page(response, fault.status, fault.retryAfterSeconds);
    case 'slow_drip':
      return drip(response, JSON.stringify(carryOut(true)));
    case 'delay': {
      const json = carryOut(true);
      setTimeout(() => answer(response, json), fault.ms);
      return response;
    }
    default:
      return fault satisfies never;
  }
}

const HEADERS = {
  'content-type': 'application/json;charset=UTF-8',
  'x-ratelimit-limit': '4000',
  'x-ratelimit-remain': '3987',
};

function answer(response: ServerResponse, json: object): ServerResponse {
  return response.writeHead(200, HEADERS).end(JSON.stringify(json));
}

function page(
  response: ServerResponse,
  status: number,
  retryAfterSeconds: number | undefined,
): ServerResponse {
  const retry = retryAfterSeconds === undefined ? {} : { 'retry-after': `${retryAfterSeconds}` };
  return response
    .writeHead(status, { 'content-type': 'text/html', ...retry })
    .end('<html><body>gateway</body></html>');
}

/** A byte every 20 ms until the far side has had enough. */
function drip(response: ServerResponse, text: string): ServerResponse {
  response.writeHead(200, HEADERS);
  let sent = 0;
  const timer = setInterval(() => {
    response.write(text[sent] ?? ' ');
    sent += 1;
  }, 20);
  return response.on('close', () => clearInterval(timer));
}
