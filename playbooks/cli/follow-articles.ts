import { z } from 'zod';
import type { Config } from '../runner/config.ts';
import { articleFiles } from '../validator/article-files.ts';
import type { ArticleResult, Validation } from '../validator/findings/article-result.ts';
import { readArticleText } from '../validator/read-article-file.ts';
import { conclusionOf } from '../validator/report/conclusion.ts';
import { orProblem, type ReadingProblem } from '../validator/reading-problem.ts';
import type { Bindings } from '../validator/follow/hand.ts';
import { Twins } from '../validator/twins.ts';
import { isUnreadable, unreadableResult } from '../validator/unreadable-article.ts';
import type { ArticleText } from '../validator/validate-articles.ts';
import { mockHost, type OpenHost } from './article-hosts.ts';
import type * as Reports from './article-reports.ts';
import type { Format, ReportedArticle } from './article-reports.ts';
import { readBindings } from './bindings.ts';
import { followArticle, type Following } from './follow-article.ts';
import type { GlobalOptions } from './options.ts';
import type { StartingBrowser } from './starting-browser.ts';
import { stepProgress } from './step-progress.ts';
import { UsageError } from './usage-error.ts';

export interface ValidateOptions extends GlobalOptions {
  twin?: string;
  mock?: boolean;
  bindings?: string;
  allow?: string[];
  sandbox?: string[];
  resultWait?: string;
  fix?: boolean;
  format?: Format;
  output?: string;
  updateScreenshots?: string;
}

/**
 * Follows the articles that paths stand for, and reports.
 *
 * @param browser - for a mock portal; null where the configured portal is asked for.
 */
export async function validate(
  options: ValidateOptions,
  paths: readonly string[],
  config: Config,
  browser: StartingBrowser | null,
): Promise<number> {
  const files = await articleFiles(paths);
  const articles = await readArticles(files, options.twin);
  const bindings = await readBindings(options.bindings);
  secondsOf(options.resultWait);
  const host = await (browser ? mockHost(browser) : theConfiguredHost(config, options.sandbox ?? []));
  const reported: ReportedArticle[] = [];
  let closing: Promise<void> | null = null;
  try {
    for (const [at, article] of articles.entries()) {
      const followed = await orProblem(async () =>
        'problem' in article ? article : followArticle(article, host, followingOf(options, bindings, article)),
      );
      reported.push('problem' in followed ? unread(files[at] ?? followed.file, followed) : followed);
    }
    closing = host.close();
    return await report(reported, host, options);
  } finally {
    await (closing ?? host.close());
  }
}

function followingOf(options: ValidateOptions, bindings: Bindings, { file }: ArticleText): Following {
  const progress = options.quiet ? undefined : stepProgress(process.stderr, file);
  return {
    reader: {
      bindings,
      resultPatience: secondsOf(options.resultWait) * 1_000,
      pictures: options.screenshots !== false && options.output !== undefined,
    },
    allow: options.allow ?? [],
    fix: options.fix === true,
    screenshots: options.updateScreenshots,
    tell: (step, outcome) => {
      // While the portal is at work there is time for it.
      void loadReports();
      progress?.(step, outcome);
    },
  };
}

async function theConfiguredHost(config: Config, sandboxes: readonly string[]): Promise<OpenHost> {
  const { configuredHost } = await import('./configured-host.ts');
  return configuredHost(config, sandboxes);
}

function loadReports(): Promise<typeof Reports> {
  return import('./article-reports.ts');
}

async function report(
  articles: readonly ReportedArticle[],
  { portal }: OpenHost,
  { format = 'text', json, output }: ValidateOptions,
): Promise<number> {
  const { printed, writeReports } = await loadReports();
  const results = articles.map(({ result }) => result);
  const validation: Validation = { schemaVersion: 1, kind: 'validate', portal, articles: results };
  process.stdout.write(printed(json ? 'json' : format, validation));
  if (output !== undefined) process.stderr.write(`${await writeReports(output, validation, articles)}\n`);
  return exitCodeOf(results);
}

/** 1 where something differs, 2 where an article could not be read, or not be followed at all: that is no pass. */
function exitCodeOf(results: readonly ArticleResult[]): number {
  if (results.some(isUnreadable)) return 2;
  const conclusions = results.map(conclusionOf);
  if (conclusions.includes('differs')) return 1;
  return conclusions.includes('nothing-carried-out') ? 2 : 0;
}

/** One that can't be read is told of in its place. */
async function readArticles(
  files: readonly string[],
  given: string | undefined,
): Promise<(ArticleText | ReadingProblem)[]> {
  const twins = new Twins(given);
  await twins.check();
  return Promise.all(files.map(async file => orProblem(() => readOne(file, twins.fileFor(file)))));
}

async function readOne(file: string, twin: string | null): Promise<ArticleText> {
  const [markdown, english] = await Promise.all([readArticleText(file), twin ? readArticleText(twin) : undefined]);
  return { file, markdown, twin: english };
}

function unread(file: string, problem: ReadingProblem): ReportedArticle {
  return { result: unreadableResult(file, problem), markdown: '', pictures: new Map() };
}

function secondsOf(text = '5'): number {
  const seconds = z.coerce.number().positive().max(86_400).safeParse(text);
  if (!seconds.success) throw new UsageError(`--result-wait ${text} is no number of seconds.`);
  return seconds.data;
}
