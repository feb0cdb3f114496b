// What runs in the thread of the HTTP door: makes the calls it is handed, hands their answers back.
import { parentPort } from 'node:worker_threads';
import { type Http, openHttp } from './http.ts';
import type { Answered, Asked, Order } from './http-thread.ts';

let http: Http | null = null;
let answers: Answered[] = [];

parentPort?.on('message', (order: Order) => {
  switch (order.kind) {
    case 'open':
      http = openHttp(order.options);
      return;
    case 'ask':
      for (const call of order.calls) void carried(call).then(handBack);
      return;
    default:
      order satisfies never;
  }
});

async function carried({ id, request }: Asked): Promise<Answered> {
  if (http === null) return { id, result: { kind: 'not_sent', reason: 'broken' } };
  const result = await http.request(request);
  return {
    id,
    result: result.kind === 'answered' ? { ...result, body: result.body.toString('latin1') } : result,
  };
}

/** Answers of one moment travel together. */
function handBack(answer: Answered): void {
  if (answers.length === 0)
    setImmediate(() => {
      parentPort?.postMessage(answers);
      answers = [];
    });
  answers.push(answer);
}
