import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ArticleResult, Validation } from '../validator/findings/article-result.ts';
import { readArticle } from '../validator/markdown/read-article.ts';
import { githubReport } from '../validator/report/github-report.ts';
import { articlePage } from '../validator/report/html/article-page.ts';
import { matrixPage } from '../validator/report/html/matrix-page.ts';
import { junitReport } from '../validator/report/junit-report.ts';
import { markdownReport } from '../validator/report/markdown-report.ts';
import { sarifReport } from '../validator/report/sarif-report.ts';
import { textReport } from '../validator/report/text-report.ts';
import { version } from './version.ts';

/** What a run can be printed as. */
export type Format = 'text' | 'json' | 'sarif' | 'junit' | 'github' | 'markdown';

/** An article with what its reports need. */
export interface ReportedArticle {
  result: ArticleResult;
  markdown: string;
  pictures: ReadonlyMap<string, Buffer>;
}

/** What a run is printed as. */
export function printed(format: Format, validation: Validation): string {
  const print: Record<Format, () => string> = {
    text: () => textReport(validation, process.stdout),
    json: () => `${JSON.stringify(validation)}\n`,
    sarif: () => sarifReport(validation, version()),
    junit: () => junitReport(validation),
    github: () => githubReport(validation),
    markdown: () => markdownReport(validation),
  };
  return print[format]();
}

/**
 * Writes every report of one run into a folder: a page for each article, one for all of them, and the files that
 * other programs read.
 *
 * @returns the page to look at first.
 */
export async function writeReports(
  folder: string,
  validation: Validation,
  articles: readonly ReportedArticle[],
): Promise<string> {
  await mkdir(folder, { recursive: true });
  const pages = new Map(articles.map(({ result }, at) => [result.file, pageName(result, at)]));
  const files: Record<string, string> = {
    'report.json': printed('json', validation),
    'report.sarif': printed('sarif', validation),
    'report.junit.xml': printed('junit', validation),
    'summary.md': printed('markdown', validation),
    'index.html': matrixPage(validation, result => pages.get(result.file) ?? ''),
  };
  for (const { result, markdown, pictures } of articles)
    files[pages.get(result.file) ?? ''] = articlePage(
      result,
      readArticle(markdown),
      name => pictures.get(name) ?? null,
    );
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(path.join(folder, name), text)));
  const [only] = articles;
  return path.join(folder, articles.length === 1 && only ? (pages.get(only.result.file) ?? '') : 'index.html');
}

/** Safe in every file system, and different for each article. */
function pageName({ file }: ArticleResult, at: number): string {
  const words = file.replace(/\.md$/i, '').match(/[\p{L}\p{N}]+/gu) ?? [];
  return `${String(at + 1).padStart(3, '0')}-${words.slice(-4).join('-').slice(0, 60)}.html`;
}
