// Threads of the program: how one is begun.
import { Worker } from 'node:worker_threads';

/**
 * A thread that runs the module `main` and does not keep the program alive. A few words of JavaScript teach it
 * TypeScript first: a thread of Node 20 learns it neither from its parent nor from `--import`.
 */
export function beginThread(main: URL, ended: () => void): Worker {
  const firstWords = `import(${JSON.stringify(import.meta.resolve('tsx/esm/api'))})
  .then(({ register }) => register())
  .then(() => import(${JSON.stringify(main.href)}))`;
  const worker = new Worker(firstWords, { eval: true });
  worker.once('exit', ended);
  worker.unref();
  return worker;
}
