import type { ArticleResult } from './findings/article-result.ts';
import { LintConfigs } from './lint/lint-config.ts';
import { lintArticle } from './lint/lint-article.ts';
import { planArticle } from './plan/plan-article.ts';
import type { Plan } from './plan/plan.ts';
import { readArticleText } from './read-article-file.ts';
import { readArticle } from './markdown/read-article.ts';
import { Twins } from './twins.ts';

export interface LintJobOptions {
  twin: string | undefined;
  rules: string | undefined;
}

/** What is done to many articles, one after the other. */
export const articleJobs = {
  plan: async (files: readonly string[], { twin }: { twin: string | undefined }): Promise<Plan[]> => {
    const twins = new Twins(twin);
    return each(files, async (file, text) =>
      planArticle(readArticle(text, file), file, (await twins.of(file)) ?? undefined),
    );
  },
  lint: async (files: readonly string[], { twin, rules }: LintJobOptions): Promise<ArticleResult[]> => {
    const configs = new LintConfigs(rules);
    const twins = new Twins(twin);
    return each(files, async (file, text) =>
      lintArticle(file, text, await twins.of(file), configs.severitiesFor(file)),
    );
  },
};
export type ArticleJobs = typeof articleJobs;

/** How many files are read ahead. */
const ahead = 16;

async function each<Value>(
  files: readonly string[],
  work: (file: string, text: string) => Value | Promise<Value>,
): Promise<Value[]> {
  const values: Value[] = [];
  for (let at = 0; at < files.length; at += ahead) {
    const batch = files.slice(at, at + ahead);
    const texts = await Promise.all(batch.map(readArticleText));
    for (const [nth, file] of batch.entries()) values.push(await work(file, texts[nth] ?? ''));
  }
  return values;
}
