import { parentPort, workerData } from 'node:worker_threads';
import { articleJobs, type ArticleJobs } from './article-jobs.ts';

/** A share of many articles, in a thread of its own. */
const { kind, options, files } = workerData as {
  kind: keyof ArticleJobs;
  options: never;
  files: string[];
};
const job = articleJobs[kind];
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
parentPort?.postMessage(await job(files, options));
