/** Does jobs a few at a time, and keeps their order. `done` counts those that have begun. */
export async function inParallel<Job, Value>(
  jobs: readonly Job[],
  workers: number,
  work: (job: Job, done: number) => Promise<Value>,
): Promise<Value[]> {
  const values: Value[] = [];
  const queue = jobs.entries();
  const worker = async () => {
    for (const [at, job] of queue) values[at] = await work(job, at + 1);
  };
  await Promise.all(Array.from({ length: workers }, worker));
  return values;
}
