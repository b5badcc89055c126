import { parentPort, workerData } from 'node:worker_threads';
import { takeShare, type SharedWork } from './article-share.ts';

/** A share of many articles, in a thread of its own. */
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
parentPort?.postMessage(await takeShare(workerData as SharedWork));
