import { parentPort, workerData } from 'node:worker_threads';
import { ArticleError } from './article-error.ts';
import { articleJobs, type ArticleJobs } from './article-jobs.ts';
import { problemOf } from './reading-problem.ts';

/** A share of many articles, in a thread of its own. */
const { kind, options, files } = workerData as {
  kind: keyof ArticleJobs;
  options: never;
  files: string[];
};
const job = articleJobs[kind];
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
parentPort?.postMessage(await outcome());

/** An error that crosses threads loses its class, so it goes as data. */
async function outcome() {
  try {
    return { done: await job(files, options) };
  } catch (error) {
    if (!(error instanceof ArticleError)) throw error;
    return { failed: problemOf(error) };
  }
}
