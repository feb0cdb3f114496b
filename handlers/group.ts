// Group: what comes while a batch is on its way goes together with the next batch.

/** More waiting than this is refused at once: memory has a limit (FAULTS I13). */
const WAITING_MAX = 10_000;

type Waiter<T, R> = { readonly item: T; resolve(result: R): void; reject(error: unknown): void };

/**
 * Natural group commit. The first item waits only for the end of the current turn of the event loop; while a
 * batch is on its way the next one gathers, so that batches grow with the load and vanish without it.
 * `run` gives one settled result per item, in order; when it throws, every item of the batch fails.
 */
export function group<T, R>(
  most: number,
  run: (batch: readonly T[]) => Promise<readonly PromiseSettledResult<R>[]>,
): (item: T) => Promise<R> {
  const waiting: Waiter<T, R>[] = [];
  let busy = false;

  async function flush(): Promise<void> {
    while (waiting.length > 0) {
      const batch = waiting.splice(0, most);
      try {
        const results = await run(batch.map((one) => one.item));
        batch.forEach((one, index) => void settle(one, results[index]));
      } catch (error) {
        for (const one of batch) one.reject(error);
      }
    }
    busy = false;
  }

  return (item) =>
    new Promise<R>((resolve, reject) => {
      if (waiting.length >= WAITING_MAX) return reject(new Error('too much is waiting to be written'));
      waiting.push({ item, resolve, reject });
      if (busy) return;
      busy = true;
      setImmediate(() => void flush());
    });
}

function settle<T, R>(waiter: Waiter<T, R>, result: PromiseSettledResult<R> | undefined): void {
  if (result?.status === 'fulfilled') waiter.resolve(result.value);
  else waiter.reject(result?.reason ?? new Error('a batch gave no result for one of its items'));
}

/**
 * Runs items together; when that fails, each alone, so that one bad item harms no other (STYLE rule 12).
 * `isHopeless` tells of a failure that going alone would only repeat.
 */
export async function togetherOrAlone<T, R>(
  items: readonly T[],
  run: (items: readonly T[]) => Promise<readonly R[]>,
  isHopeless: (error: unknown) => boolean,
): Promise<readonly PromiseSettledResult<R>[]> {
  try {
    return (await run(items)).map((value) => ({ status: 'fulfilled', value }));
  } catch (error) {
    if (items.length === 1 || isHopeless(error))
      return items.map(() => ({ status: 'rejected', reason: error }));
  }
  return (await Promise.all(items.map((item) => togetherOrAlone([item], run, isHopeless)))).flat();
}
