import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { startMockPortal } from '../../fixtures/mock-portal/index.ts';
import type { ArticleResult } from '../../playbooks/validator/findings/article-result.ts';
import { validateText } from '../../playbooks/validator/validate-articles.ts';
import { mockHost } from '../validator/mock-host.ts';
import { isThere, publishedArticles, whyNot, type PublishedArticle } from './collection.ts';

test.skip(!isThere, whyNot);

/**
 * All of them take an hour; `PLAYBOOK_ARTICLES_FOLLOW=all` follows them, otherwise those about paying an invoice,
 * once each: a bilingual edition asks for the same as the other one.
 */
const isChosen = ({ name, hasProcedure, isBilingual, locale }: PublishedArticle) =>
  hasProcedure &&
  locale !== null &&
  (process.env['PLAYBOOK_ARTICLES_FOLLOW'] === 'all' || (/^pay-(?:invoice|bill)/.test(name) && !isBilingual));

const options = { commits: 'all', bindings: {}, pictures: false, resultPatience: 1_000 } as const;

for (const [locale, articles] of Map.groupBy(publishedArticles().filter(isChosen), article => article.locale ?? ''))
  test(`${locale}: every instruction has a verdict`, async ({ browser }) => {
    const mockPortal = await startMockPortal();
    try {
      const results: ArticleResult[] = [];
      for (const { file } of articles) {
        const article = { file, markdown: readFileSync(file, 'utf8'), twin: undefined };
        results.push((await validateText(article, mockHost(browser, mockPortal), options)).result);
      }
      const steps = results.flatMap(({ plays }) => plays.flatMap(play => play.steps));
      expect(steps.length).toBeGreaterThan(0);
      test.info().annotations.push({ type: 'verdicts', description: JSON.stringify(verdictsOf(steps)) });
    } finally {
      await mockPortal.close();
    }
  });

function verdictsOf(steps: readonly { verdict: string }[]): Record<string, number> {
  const groups = Map.groupBy(steps, ({ verdict }) => verdict);
  return Object.fromEntries(Array.from(groups, ([verdict, group]) => [verdict, group.length]));
}
