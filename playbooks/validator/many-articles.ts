import { availableParallelism } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { ArticleError } from './article-error.ts';
import { articleJobs, type ArticleJobs } from './article-jobs.ts';
import type { ReadingProblem } from './reading-problem.ts';

/** From how many articles on threads of their own are worth it. */
const many = 150;

/** Plans or checks articles; many of them at once, on all processors. Results are in the order of the files. */
export async function manyArticles<Kind extends keyof ArticleJobs>(
  kind: Kind,
  files: readonly string[],
  options: Parameters<ArticleJobs[Kind]>[1],
): Promise<Awaited<ReturnType<ArticleJobs[Kind]>>> {
  type Results = Awaited<ReturnType<ArticleJobs[Kind]>>;
  const job = articleJobs[kind] as (files: readonly string[], options: unknown) => Promise<Results>;
  const workers = Math.min(availableParallelism(), 8);
  if (files.length < many || workers < 2) return job(files, options);
  const share = Math.ceil(files.length / workers);
  const shares = Array.from({ length: workers }, (_, at) => files.slice(at * share, (at + 1) * share));
  const results = await Promise.all(shares.map(own => inWorker<Results>(kind, own, options)));
  return results.flat() as Results;
}

type Outcome<Results> = { done: Results } | { failed: ReadingProblem };

async function inWorker<Results>(kind: string, files: readonly string[], options: unknown): Promise<Results> {
  const script = new URL(`./article-worker${path.extname(import.meta.url)}`, import.meta.url);
  const { promise, resolve, reject } = Promise.withResolvers<Outcome<Results>>();
  const worker = new Worker(script, { workerData: { kind, files, options } });
  worker.once('message', resolve);
  worker.once('error', reject);
  const outcome = await promise;
  if ('done' in outcome) return outcome.done;
  const { file, problem, hint } = outcome.failed;
  throw new ArticleError(file, problem, hint);
}
