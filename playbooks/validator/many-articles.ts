import { availableParallelism } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { ArticleError } from './article-error.ts';
import type { ArticleJobs } from './article-jobs.ts';
import type { Share, SharedWork } from './article-share.ts';

/** From how many articles on threads of their own are worth it. */
const many = 150;

type Results<Kind extends keyof ArticleJobs> = Awaited<ReturnType<Awaited<ReturnType<ArticleJobs[Kind]>>>>;

/** Plans or checks articles; many of them at once, on all processors. Results are in the order of the files. */
export async function manyArticles<Kind extends keyof ArticleJobs>(
  kind: Kind,
  files: readonly string[],
  options: Parameters<ArticleJobs[Kind]>[0],
): Promise<Results<Kind>> {
  const work = { kind, options, files, taken: new Int32Array(new SharedArrayBuffer(4)) };
  const threads = files.length < many ? 1 : Math.min(availableParallelism(), 8);
  const shares = await Promise.all([...Array.from({ length: threads - 1 }, () => inWorker(work)), here(work)]);
  const [failed] = shares.flatMap(share => share.failed ?? []);
  if (failed) throw new ArticleError(failed.file, failed.problem, failed.hint);
  const parts = shares.flatMap(share => share.parts).sort((a, b) => a.at - b.at);
  return parts.flatMap(({ results }) => results) as Results<Kind>;
}

/** What it takes is loaded when the other threads have begun. */
async function here(work: SharedWork): Promise<Share> {
  const { takeShare } = await import('./article-share.ts');
  return takeShare(work);
}

async function inWorker(work: SharedWork): Promise<Share> {
  const script = new URL(`./article-worker${path.extname(import.meta.url)}`, import.meta.url);
  const { promise, resolve, reject } = Promise.withResolvers<Share>();
  const worker = new Worker(script, { workerData: work });
  worker.once('message', resolve);
  worker.once('error', reject);
  return promise;
}
