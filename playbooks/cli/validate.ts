import { writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { articleFiles } from '../validator/article-files.ts';
import type { ArticleResult, Validation } from '../validator/findings/article-result.ts';
import type { ReaderOptions } from '../validator/follow/reader.ts';
import { readArticleText } from '../validator/read-article-file.ts';
import type { TellStep } from '../validator/validate-article.ts';
import { mend, validateText, type ArticleText } from '../validator/validate-articles.ts';
import { configuredHost, mockHost, type OpenHost } from './article-hosts.ts';
import { readBindings } from './bindings.ts';
import { configurationOf } from './configuration.ts';
import type { GlobalOptions } from './options.ts';
import { stepProgress } from './step-progress.ts';
import { UsageError } from './usage-error.ts';

interface ValidateOptions extends GlobalOptions {
  twin?: string;
  mock?: boolean;
  bindings?: string;
  allow?: string[];
  resultWait?: string;
  fix?: boolean;
}

/** `playbook validate`: follows articles as a literal reader, and says where a reader would fail. */
export async function run(options: ValidateOptions, ...paths: string[]): Promise<number> {
  const articles = await readArticles(await articleFiles(paths), options.twin);
  const bindings = await readBindings(options.bindings);
  const resultPatience = secondsOf(options.resultWait ?? '5') * 1_000;
  const config = configurationOf(options);
  const host = await (options.mock ? mockHost(config) : configuredHost(config));
  try {
    const commits = host.isDouble ? 'all' : (options.allow ?? []);
    const reader = { commits, bindings, resultPatience, pictures: options.screenshots !== false } as const;
    const results: ArticleResult[] = [];
    for (const article of articles) results.push(await validateOne(article, host, reader, options));
    const validation: Validation = { schemaVersion: 1, kind: 'validate', portal: host.portal, articles: results };
    process.stdout.write(`${JSON.stringify(validation)}\n`);
    return results.some(({ findings }) => findings.some(({ severity }) => severity !== 'note')) ? 1 : 0;
  } finally {
    await host.close();
  }
}

async function readArticles(files: readonly string[], twinFile: string | undefined): Promise<ArticleText[]> {
  const twin = twinFile === undefined ? undefined : await readArticleText(twinFile);
  return Promise.all(
    files.map(async file => ({
      file,
      markdown: await readArticleText(file),
      twin: file === twinFile ? undefined : twin,
    })),
  );
}

async function validateOne(
  article: ArticleText,
  host: OpenHost,
  reader: ReaderOptions,
  { fix, quiet }: ValidateOptions,
): Promise<ArticleResult> {
  const tell: TellStep = quiet ? () => undefined : stepProgress(process.stderr, article.file);
  const { result } = await validateText(article, host, reader, tell);
  const mended = fix ? await mend(article, result, host, reader) : null;
  if (!mended) return result;
  await writeFile(article.file, mended.markdown);
  return mended.validated.result;
}

function secondsOf(text: string): number {
  const seconds = z.coerce.number().positive().max(86_400).safeParse(text);
  if (!seconds.success) throw new UsageError(`--result-wait ${text} is no number of seconds.`);
  return seconds.data;
}
