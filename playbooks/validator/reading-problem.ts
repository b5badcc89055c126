import { ArticleError } from './article-error.ts';

/** Why an article could not be read. It is plain data, as threads hand it on. */
export interface ReadingProblem {
  /** The article, or its English edition. */
  file: string;
  problem: string;
  hint: string;
}

/** What was read, or why it could not be; any other error is one. */
export async function orProblem<Value>(body: () => Promise<Value>): Promise<Value | ReadingProblem> {
  try {
    return await body();
  } catch (error) {
    if (!(error instanceof ArticleError)) throw error;
    return problemOf(error);
  }
}

export function problemOf({ file, problem, hint = '' }: ArticleError): ReadingProblem {
  return { file, problem, hint };
}
