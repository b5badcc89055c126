import { ArticleError } from './article-error.ts';
import { articleJobs, type ArticleJob, type ArticleJobs } from './article-jobs.ts';
import { problemOf, type ReadingProblem } from './reading-problem.ts';

/** Many articles, of which several threads take some after the other until none is left. */
export interface SharedWork {
  kind: keyof ArticleJobs;
  options: unknown;
  files: readonly string[];
  /** How many were taken so far; shared by the threads. */
  taken: Int32Array<SharedArrayBuffer>;
}

/** What one thread has done. An error that crosses threads loses its class, so it goes as data. */
export interface Share {
  /** Results for some files in a row, and the position of the first of them. */
  parts: { at: number; results: unknown[] }[];
  failed: ReadingProblem | null;
}

/** How many files a thread takes at a time. */
const few = 16;

/** Takes articles until none is left. Where something can't go on, none is left for the others either. */
export async function takeShare({ kind, options, files, taken }: SharedWork): Promise<Share> {
  const share: Share = { parts: [], failed: null };
  try {
    const job = await (articleJobs[kind] as (options: unknown) => Promise<ArticleJob<unknown>>)(options);
    for (let at = take(taken); at < files.length; at = take(taken))
      share.parts.push({ at, results: await job(files.slice(at, at + few)) });
  } catch (error) {
    if (!(error instanceof ArticleError)) throw error;
    share.failed = problemOf(error);
    Atomics.store(taken, 0, files.length);
  }
  return share;
}

/** The position of the first file of the next few. */
function take(taken: Int32Array): number {
  return Atomics.add(taken, 0, few);
}
