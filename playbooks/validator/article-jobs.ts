import { ArticleError } from './article-error.ts';
import type { ArticleResult } from './findings/article-result.ts';
import { readArticle } from './markdown/read-article.ts';
import { planArticle } from './plan/plan-article.ts';
import type { Plan } from './plan/plan.ts';
import { readArticleText } from './read-article-file.ts';
import { orProblem, problemOf, type ReadingProblem } from './reading-problem.ts';
import { Twins } from './twins.ts';

export interface LintJobOptions {
  twin: string | undefined;
  rules: string | undefined;
}

/** What was made of one article, or why it could not be read. It is plain data, as threads hand it on. */
export type Done<Value> = { file: string; value: Value } | { file: string; problem: ReadingProblem };

/** Does the same to some articles, one after the other; what it has to know besides them is read once. */
export type ArticleJob<Value> = (files: readonly string[]) => Promise<Done<Value>[]>;

export const articleJobs = {
  plan: async ({ twin }: { twin: string | undefined }): Promise<ArticleJob<Plan>> => {
    const twins = await checkedTwins(twin);
    return files =>
      each(files, async (file, text) => {
        const english = await twins.of(file);
        return () => planArticle(readArticle(text, file), file, english ?? undefined);
      });
  },
  lint: async ({ twin, rules }: LintJobOptions): Promise<ArticleJob<ArticleResult>> => {
    const [{ asUsual, LintConfigs }, { lintArticle }] = await Promise.all([
      import('./lint/lint-config.ts'),
      import('./lint/lint-article.ts'),
    ]);
    const twins = await checkedTwins(twin);
    const configs = new LintConfigs(rules);
    return async files => {
      const severities = await configs.severitiesOf(files);
      return each(files, async (file, text) => {
        const english = await twins.of(file);
        return () => lintArticle(file, text, english, severities.get(file) ?? asUsual);
      });
    };
  },
};
export type ArticleJobs = typeof articleJobs;

async function checkedTwins(given: string | undefined): Promise<Twins> {
  const twins = new Twins(given);
  await twins.check();
  return twins;
}

/** An article, or its English edition, that can't be read is told of in its place; any other error ends the work. */
async function each<Value>(
  files: readonly string[],
  prepare: (file: string, text: string) => Promise<() => Value>,
): Promise<Done<Value>[]> {
  const results: Done<Value>[] = [];
  for (const file of files) {
    const work = await orProblem(async () => prepare(file, await readArticleText(file)));
    results.push(finished(file, work));
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
