import { expect, test } from '../../fixtures/index.ts';
import type { ArticleResult } from '../../playbooks/validator/findings/article-result.ts';
import { readArticle } from '../../playbooks/validator/markdown/read-article.ts';
import { planArticle } from '../../playbooks/validator/plan/plan-article.ts';
import { articlePage } from '../../playbooks/validator/report/html/article-page.ts';
import { matrixPage } from '../../playbooks/validator/report/html/matrix-page.ts';

const markdown = `# Pay an invoice

1. Sign in to the [Azure portal](https://portal.azure.com).
2. Select **Settle now**.
`;

/** Two steps, of which the second has another label than the portal. */
function result(): ArticleResult {
  const plan = planArticle(readArticle(markdown), 'articles/pay.md');
  const steps = plan.steps.map((step, at) => ({
    step,
    verdict: at === 1 ? ('drift' as const) : ('pass' as const),
    note: null,
    used: null,
    picture: null,
    findings: at === 1 ? [0] : [],
    durationMs: 40,
  }));
  return {
    file: 'articles/pay.md',
    language: 'en',
    portalLanguage: 'en',
    procedure: true,
    prerequisites: [],
    plays: [{ title: '', line: 1, portal: true, role: null, steps }],
    findings: [
      {
        rule: 'label-drift',
        severity: 'error',
        line: 4,
        column: 13,
        endColumn: 23,
        message: '“Settle now” is not on the screen; the portal says “Pay now” (link).',
        article: 'Settle now',
        instead: 'Pay now',
        suggestions: [{ label: 'Pay now', role: 'link', score: 0.9 }],
        fix: [{ line: 4, column: 13, endColumn: 23, newText: 'Pay now' }],
      },
    ],
  };
}

test('the report of an article reads aloud as it did', async ({ page }) => {
  await page.setContent(articlePage(result(), readArticle(markdown), () => null));
  await expect(page.locator('body')).toMatchAriaSnapshot({ name: 'article.aria.yml' });
});

test('the table of several articles reads aloud as it did', async ({ page }) => {
  await page.setContent(
    matrixPage({ schemaVersion: 1, kind: 'validate', portal: null, articles: [result()] }, () => 'pay.html'),
  );
  await expect(page.locator('body')).toMatchAriaSnapshot({ name: 'articles.aria.yml' });
});
