import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { ArticleResult, Validation } from '../validator/findings/article-result.ts';
import type { CommitRule } from '../validator/follow/commit-rule.ts';
import type { ReaderOptions } from '../validator/follow/reader.ts';
import { articleFiles } from '../validator/article-files.ts';
import { readArticleText } from '../validator/read-article-file.ts';
import { mend, validateText, type ArticleText } from '../validator/validate-articles.ts';
import { configuredHost, mockHost, type OpenHost } from './article-hosts.ts';
import { configurationOf } from './configuration.ts';
import { readJson } from './json-option.ts';
import type { GlobalOptions } from './options.ts';
import { UsageError } from './usage-error.ts';

interface ValidateOptions extends GlobalOptions {
  twin?: string;
  mock?: boolean;
  bindings?: string;
  allow?: string[];
  resultWait: string;
  fix?: boolean;
}

/** `playbook validate`: follows articles as a literal reader, and says where a reader would fail. */
export async function run(options: ValidateOptions, ...paths: string[]): Promise<number> {
  const files = await articleFiles(paths);
  const twin = options.twin === undefined ? undefined : await readArticleText(options.twin);
  const config = configurationOf(options);
  const host = await (options.mock ? mockHost(config) : configuredHost(config));
  try {
    const reader = readerOptions(options, host);
    const articles: ArticleResult[] = [];
    for (const file of files) {
      const article = { file, markdown: await readArticleText(file), twin: file === options.twin ? undefined : twin };
      articles.push(await validateOne(article, host, reader, options.fix === true));
    }
    const validation: Validation = { schemaVersion: 1, kind: 'validate', portal: host.portal, articles };
    process.stdout.write(`${JSON.stringify(validation)}\n`);
    return articles.some(({ findings }) => findings.length > 0) ? 1 : 0;
  } finally {
    await host.close();
  }
}

async function validateOne(
  article: ArticleText,
  host: OpenHost,
  options: ReaderOptions,
  fix: boolean,
): Promise<ArticleResult> {
  const { result } = await validateText(article, host, options);
  if (!fix) return result;
  const mended = await mend(article, result, host, options);
  if (!mended) return result;
  await writeFile(article.file, mended.markdown);
  return mended.validated.result;
}

function readerOptions(
  { allow = [], bindings, resultWait, screenshots }: ValidateOptions,
  host: OpenHost,
): ReaderOptions {
  const commits: CommitRule = host.isDouble ? 'all' : allow;
  const seconds = z.coerce.number().positive().max(86_400).safeParse(resultWait);
  if (!seconds.success) throw new UsageError(`--result-wait ${resultWait} is no number of seconds.`);
  return { commits, bindings: {}, pictures: screenshots !== false, resultPatience: seconds.data * 1_000 };
}
