import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { launchBrowser } from '../playbooks/runner/browser.ts';
import { lintArticle } from '../playbooks/validator/lint/lint-article.ts';
import { isThere, publishedArticles, whyNot, type PublishedArticle } from '../tests/shared-articles/collection.ts';
import { followAll, stepsOf } from '../tests/shared-articles/following.ts';
import { countsOf, tableOf, type Counts } from './shared-articles/table.ts';

/** What is found in published articles: planned, checked without a browser, and followed. */
const { values } = parseArgs({
  options: {
    /** Languages as in `de-DE,zh-TW`; all when left out. */
    locales: { type: 'string', default: '' },
    /** A part of the names of articles. */
    only: { type: 'string', default: '' },
    /** Follows each nth article only. */
    every: { type: 'string', default: '1' },
    workers: { type: 'string', default: '3' },
    'lint-only': { type: 'boolean', default: false },
  },
});
const articles = publishedArticles().filter(isChosen);

if (!isThere) process.stdout.write(`${whyNot}\n${JSON.stringify({ articles: 0 })}\n`);
else await report();

async function report(): Promise<void> {
  const findings = byLocale(articles.map(article => ({ article, words: lintRulesIn(article) })));
  process.stdout.write(`Findings without a browser:\n\n${tableOf('Language', findings)}\n\n`);
  const followed = values['lint-only'] ? [] : await follow();
  const verdicts = byLocale(
    followed.map(({ result, ...article }) => ({ article, words: stepsOf(result).map(({ verdict }) => verdict) })),
  );
  const differences = byLocale(
    followed.map(({ result, ...article }) => ({ article, words: result.findings.map(({ rule }) => rule) })),
  );
  if (followed.length > 0)
    process.stdout.write(
      `Verdicts of ${followed.length} articles:\n\n${tableOf('Language', verdicts)}\n\n` +
        `Findings in front of the portal:\n\n${tableOf('Language', differences)}\n\n`,
    );
  process.stdout.write(
    `${JSON.stringify({ articles: articles.length, followed: followed.length, findings, verdicts, differences })}\n`,
  );
}

function isChosen({ locale, name }: PublishedArticle): boolean {
  return (values.locales === '' || values.locales.split(',').includes(locale ?? '')) && name.includes(values.only);
}

async function follow() {
  const browser = await launchBrowser({ browser: process.env['PLAYBOOK_BROWSER'], headed: false, slowMo: 0 });
  const chosen = articles.filter((_, at) => at % Number(values.every) === 0);
  const tell = (done: number) => process.stderr.write(`\r${done} of ${chosen.length} articles`);
  try {
    return await followAll(chosen, browser, { workers: Number(values.workers), roles: true, tell });
  } finally {
    process.stderr.write('\n');
    await browser.close();
  }
}

function lintRulesIn({ file }: PublishedArticle): string[] {
  const { findings } = lintArticle(file, readFileSync(file, 'utf8'), null, (_, usual) => usual);
  return findings.map(({ rule }) => rule);
}

function byLocale(all: readonly { article: PublishedArticle; words: readonly string[] }[]): Record<string, Counts> {
  const groups = Map.groupBy(all, ({ article }) => article.locale ?? 'none');
  return Object.fromEntries(
    Array.from(groups, ([locale, group]) => [
      locale,
      { articles: group.length, ...countsOf(group.flatMap(({ words }) => words)) },
    ]),
  );
}
