import { existsSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { articleFiles } from '../validator/article-files.ts';
import type { ArticleResult, Validation } from '../validator/findings/article-result.ts';
import { applyEdits, editsOf } from '../validator/fix/apply-edits.ts';
import { LintConfigs } from '../validator/lint/lint-config.ts';
import { lintArticle } from '../validator/lint/lint-article.ts';
import type { Article } from '../validator/markdown/article.ts';
import { readArticleFile, readArticleText } from '../validator/read-article-file.ts';
import { printed, writeReports, type Format, type ReportedArticle } from './article-reports.ts';
import { orCouldNotRun } from './could-not-run.ts';
import type { GlobalOptions } from './options.ts';

interface LintOptions extends GlobalOptions {
  twin?: string;
  rules?: string;
  format?: Format;
  output?: string;
  fix?: boolean;
}

/** `playbook lint`: checks articles without a portal. */
export async function run(options: LintOptions, ...paths: string[]): Promise<number> {
  return orCouldNotRun(options, () => lint(options, paths));
}

async function lint(options: LintOptions, paths: readonly string[]): Promise<number> {
  const configs = new LintConfigs(options.rules);
  const twins = new Twins(options.twin);
  const articles: ReportedArticle[] = [];
  for (const file of await articleFiles(paths))
    articles.push(await lintOne(file, configs, twins, options.fix === true));
  const results = articles.map(({ result }) => result);
  const validation: Validation = { schemaVersion: 1, kind: 'lint', portal: null, articles: results };
  process.stdout.write(printed(options.json ? 'json' : (options.format ?? 'text'), validation));
  if (options.output !== undefined)
    process.stderr.write(`${await writeReports(options.output, validation, articles)}\n`);
  return results.some(({ findings }) => findings.some(({ severity }) => severity !== 'note')) ? 1 : 0;
}

async function lintOne(file: string, configs: LintConfigs, twins: Twins, fix: boolean): Promise<ReportedArticle> {
  const markdown = await readArticleText(file);
  const twin = await twins.of(file);
  const check = (text: string): ArticleResult => lintArticle(file, text, twin, configs.severitiesFor(file));
  const result = check(markdown);
  const edits = fix ? editsOf(result.findings) : [];
  const mended = edits.length > 0 ? applyEdits(markdown, edits) : markdown;
  const again = mended === markdown ? result : check(mended);
  if (again.findings.length >= result.findings.length) return { result, markdown, pictures: new Map() };
  await writeFile(file, mended);
  return { result: again, markdown: mended, pictures: new Map() };
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
