/** Limits how much work runs at the same time. */

/**
 * Runs `work` on every item, at most `limit` at a time, and returns the results in the order of the items. After an error no
 * further work starts; the error is thrown once all running work has ended.
 */
export async function mapInParallel<T, R>(
  items: readonly T[],
  limit: number,
  work: (item: T) => Promise<R>,
): Promise<readonly R[]> {
  const results = new Map<number, R>();
  const errors: unknown[] = [];
  let next = 0;
  const run = async (): Promise<void> => {
    while (next < items.length && errors.length === 0) {
      const index = next;
      next += 1;
      try {
        results.set(index, await work(items[index] as T));
      } catch (error) {
        errors.push(error);
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, run));
  if (errors.length > 0) throw errors[0];
  return items.map((_, index) => results.get(index) as R);
}

/** Runs at most `limit` pieces of work at a time; further ones wait in order. */
export function createGate(limit: number): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (work) => {
    if (running >= limit) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      // The slot passes directly to the next one, so that no other call takes it in between.
      if (next === undefined) running -= 1;
      else next();
    }
  };
}
