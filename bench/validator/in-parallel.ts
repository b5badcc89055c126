/**
 * Does jobs a few at a time, and keeps their order. `done` counts those that have begun.
 *
 * @param until - time by `performance.now()` after which none is begun any more.
 */
export async function inParallel<Job, Value>(
  jobs: readonly Job[],
  workers: number,
  work: (job: Job, done: number) => Promise<Value>,
  until = Infinity,
): Promise<Value[]> {
  const values: Value[] = [];
  const queue = jobs.entries();
  const worker = async () => {
    for (const [at, job] of queue) {
      if (performance.now() > until) return;
      values[at] = await work(job, at + 1);
    }
  };
  await Promise.all(Array.from({ length: workers }, worker));
  // What was not begun left a hole.
  return values.filter(() => true);
}
