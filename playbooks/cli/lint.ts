import { writeFile } from 'node:fs/promises';
import { articleFiles } from '../validator/article-files.ts';
import type { Done, LintJobOptions } from '../validator/article-jobs.ts';
import type { ArticleResult, Validation } from '../validator/findings/article-result.ts';
import { applyEdits, editsOf } from '../validator/fix/apply-edits.ts';
import { manyArticles } from '../validator/many-articles.ts';
import { hasByteOrderMark, readArticleText } from '../validator/read-article-file.ts';
import { isUnreadable, unreadableResult } from '../validator/unreadable-article.ts';
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

async function lint(
  { twin, rules, fix, json, format, output }: LintOptions,
  paths: readonly string[],
): Promise<number> {
  const done = await manyArticles('lint', await articleFiles(paths), { twin, rules });
  const found = done.map(resultOf);
  const results = fix ? await Promise.all(found.map(result => mended(result, { twin, rules }))) : found;
  const validation: Validation = { schemaVersion: 1, kind: 'lint', portal: null, articles: results };
  process.stdout.write(printed(json ? 'json' : (format ?? 'text'), validation));
  if (output !== undefined)
    process.stderr.write(`${await writeReports(output, validation, await reported(results))}\n`);
  if (results.some(isUnreadable)) return 2;
  return results.some(({ findings }) => findings.some(({ severity }) => severity !== 'note')) ? 1 : 0;
}

function resultOf(done: Done<ArticleResult>): ArticleResult {
  return 'value' in done ? done.value : unreadableResult(done.file, done.problem);
}

/** Makes the changes that are sure, unless the article is no better with them. */
async function mended(result: ArticleResult, options: LintJobOptions): Promise<ArticleResult> {
  const { file, findings } = result;
  const edits = editsOf(findings);
  if (edits.length === 0) return result;
  const before = await readArticleText(file);
  const mark = (await hasByteOrderMark(file)) ? '\ufeff' : '';
  await writeFile(file, mark + applyEdits(before, edits));
  const [done] = await manyArticles('lint', [file], options);
  const again = done ? resultOf(done) : result;
  if (again.findings.length < findings.length && !isUnreadable(again)) return again;
  await writeFile(file, mark + before);
  return result;
}

async function reported(results: readonly ArticleResult[]): Promise<ReportedArticle[]> {
  return Promise.all(
    results.map(async result => {
      const markdown = isUnreadable(result) ? '' : await readArticleText(result.file);
      return { result, markdown, pictures: new Map() };
    }),
  );
}
