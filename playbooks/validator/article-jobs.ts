import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import type { ArticleResult } from './findings/article-result.ts';
import { LintConfigs } from './lint/lint-config.ts';
import { lintArticle } from './lint/lint-article.ts';
import type { Article } from './markdown/article.ts';
import { planArticle } from './plan/plan-article.ts';
import type { Plan } from './plan/plan.ts';
import { readArticleFile, readArticleText } from './read-article-file.ts';
import { readArticle } from './markdown/read-article.ts';

export interface LintJobOptions {
  twin: string | undefined;
  rules: string | undefined;
}

/** What is done to many articles, one after the other. */
export const articleJobs = {
  plan: async (files: readonly string[], { twin }: { twin: string | undefined }): Promise<Plan[]> => {
    const english = twin === undefined ? undefined : await readArticleFile(twin);
    return each(files, (file, text) => planArticle(readArticle(text), file, file === twin ? undefined : english));
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

/** English editions: one file for all articles, or a folder with files of the same names. */
class Twins {
  private readonly given: string | undefined;
  private readonly known = new Map<string, Promise<Article>>();

  constructor(given: string | undefined) {
    this.given = given;
  }

  async of(file: string): Promise<Article | null> {
    const twin = this.fileFor(file);
    if (twin === null || path.resolve(twin) === path.resolve(file)) return null;
    const article = this.known.get(twin) ?? readArticleFile(twin);
    this.known.set(twin, article);
    return article;
  }

  private fileFor(file: string): string | null {
    if (this.given === undefined) return null;
    if (!existsSync(this.given) || !statSync(this.given).isDirectory()) return this.given;
    const beside = path.join(this.given, path.basename(file));
    return existsSync(beside) ? beside : null;
  }
}
