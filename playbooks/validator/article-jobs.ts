import { ArticleError } from './article-error.ts';
import type { ArticleResult } from './findings/article-result.ts';
import { LintConfigs } from './lint/lint-config.ts';
import { lintArticle } from './lint/lint-article.ts';
import { planArticle } from './plan/plan-article.ts';
import type { Plan } from './plan/plan.ts';
import { readArticleText } from './read-article-file.ts';
import { orProblem, problemOf, type ReadingProblem } from './reading-problem.ts';
import { readArticle } from './markdown/read-article.ts';
import { Twins } from './twins.ts';

export interface LintJobOptions {
  twin: string | undefined;
  rules: string | undefined;
}

/** What was made of one article, or why it could not be read. It is plain data, as threads hand it on. */
export type Done<Value> = { file: string; value: Value } | { file: string; problem: ReadingProblem };

/** What is done to many articles, one after the other. */
export const articleJobs = {
  plan: async (files: readonly string[], { twin }: { twin: string | undefined }): Promise<Done<Plan>[]> => {
    const twins = new Twins(twin);
    await twins.check();
    return each(files, async (file, text) => {
      const english = await twins.of(file);
      return () => planArticle(readArticle(text, file), file, english ?? undefined);
    });
  },
  lint: async (files: readonly string[], { twin, rules }: LintJobOptions): Promise<Done<ArticleResult>[]> => {
    const configs = new LintConfigs(rules);
    const twins = new Twins(twin);
    await twins.check();
    return each(files, async (file, text) => {
      const english = await twins.of(file);
      return () => lintArticle(file, text, english, configs.severitiesFor(file));
    });
  },
};
export type ArticleJobs = typeof articleJobs;

/** How many files are read ahead. */
const ahead = 16;

/** An article, or its English edition, that can't be read is told of in its place; any other error ends the work. */
async function each<Value>(
  files: readonly string[],
  prepare: (file: string, text: string) => Promise<() => Value>,
): Promise<Done<Value>[]> {
  const results: Done<Value>[] = [];
  for (let at = 0; at < files.length; at += ahead) {
    const batch = files.slice(at, at + ahead);
    const prepared = await Promise.all(
      batch.map(async file => orProblem(async () => prepare(file, await readArticleText(file)))),
    );
    for (const [nth, file] of batch.entries()) {
      const work = prepared[nth];
      if (work) results.push(finished(file, work));
    }
  }
  return results;
}

/** Some articles are seen to be unreadable only when their Markdown is taken apart. */
function finished<Value>(file: string, work: (() => Value) | ReadingProblem): Done<Value> {
  if (typeof work !== 'function') return { file, problem: work };
  try {
    return { file, value: work() };
  } catch (error) {
    if (error instanceof ArticleError && error.file === file) return { file, problem: problemOf(error) };
    throw error;
  }
}
