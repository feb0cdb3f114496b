// The HTTP door in a thread of its own: calls to platforms, with all their TLS, take no time from people's turns.
import type { Worker } from 'node:worker_threads';
import { beginThread } from '../thread.ts';
import type { Http, HttpBody, HttpOptions, HttpRequest, HttpResult } from './http.ts';

/** A call on its way into the thread. */
export type Asked = { readonly id: number; readonly request: HttpRequest };

/** An answer on its way out; its body as Latin-1 text, since bytes would take their whole pool along. */
export type Answered = { readonly id: number; readonly result: Carried };
type Carried =
  | Exclude<HttpResult, { kind: 'answered' }>
  | (Omit<Extract<HttpResult, { kind: 'answered' }>, 'body'> & { readonly body: string });

/** What the thread is told. Calls of one moment travel together. */
export type Order =
  | { readonly kind: 'open'; readonly options: ThreadOptions }
  | { readonly kind: 'ask'; readonly calls: readonly Asked[] };

/** Limits as data: a function cannot travel. */
export type ThreadOptions = Omit<HttpOptions, 'lookup'>;

/** Opens the door. The thread begins with the first call, and again after it has died. */
export function openHttpThread(options: ThreadOptions): Http {
  const waiting = new Map<number, (result: HttpResult) => void>();
  let worker: Worker | null = null;
  let asked: Asked[] = [];
  let calls = 0;

  function begun(): Worker {
    const fresh = beginThread(new URL('./http-thread-main.ts', import.meta.url), died);
    fresh.on('message', (answers: readonly Answered[]) => answers.forEach(settle));
    // `exit` follows, and tells all who wait.
    fresh.on('error', () => undefined);
    tell(fresh, { kind: 'open', options });
    return fresh;
  }

  /** Nobody knows how far the calls had come that were in there. */
  function died(): void {
    worker = null;
    for (const done of waiting.values()) done({ kind: 'maybe_sent', reason: 'broken' });
    waiting.clear();
  }

  function settle({ id, result }: Answered): void {
    waiting.get(id)?.(
      result.kind === 'answered' ? { ...result, body: Buffer.from(result.body, 'latin1') } : result,
    );
    waiting.delete(id);
  }

  function flush(): void {
    worker ??= begun();
    tell(worker, { kind: 'ask', calls: asked });
    asked = [];
  }

  return {
    request: (request) =>
      new Promise((done) => {
        calls += 1;
        waiting.set(calls, done);
        if (asked.length === 0) setImmediate(flush);
        asked.push({ id: calls, request: { ...request, body: lightOf(request.body) } });
      }),
    close() {
      void worker?.terminate();
    },
  };
}

function tell(worker: Worker, order: Order): void {
  worker.postMessage(order);
}

/** JSON travels as text, which is copied faster than what it says. */
function lightOf(body: HttpBody | null): HttpBody | null {
  return body?.kind === 'json'
    ? { kind: 'text', contentType: 'application/json', text: JSON.stringify(body.value) }
    : body;
}
