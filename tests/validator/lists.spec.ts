import type { Browser } from '@playwright/test';
import { expect, test } from '../../fixtures/index.ts';
import type { Hosting, MockPortal } from '../../fixtures/mock-portal/index.ts';
import { validateText } from '../../playbooks/validator/validate-articles.ts';
import { mockHost } from './mock-host.ts';
import { pageHost } from './page-host.ts';

/** What a sentence names may be in a list that is closed. */
const options = { commits: 'all', bindings: {}, pictures: false, resultPatience: 1_000 } as const;

async function follow(browser: Browser, mockPortal: MockPortal, sentences: readonly string[], hosting: Hosting) {
  const lines = [
    'Sign in to the [Azure portal](https://portal.azure.com).',
    'Search for **Cost Management + Billing** and select it.',
    'Under **Billing**, select **Invoices**.',
    'Select **Pay now**.',
    ...sentences,
    'In the pane, select **Pay now**.',
  ];
  const markdown = lines.map((line, at) => `${at + 1}. ${line}`).join('\n');
  const article = { file: 'a.md', markdown, twin: undefined };
  const { result } = await validateText(article, mockHost(browser, mockPortal, { hosting }), options);
  return {
    findings: result.findings,
    verdicts: result.plays.flatMap(({ steps }) => steps.map(({ verdict }) => verdict)),
  };
}

/** Sentences are read in the same way in both shapes, so that each is in one of them. */
const choices: [hosting: Hosting, ...sentences: string[]][] = [
  ['react-view', 'In the **Select a payment method** list, select **Visa ending in 4242**.'],
  ['classic', 'In the **Select a payment method** list, select **Mastercard ending in 5100**.'],
  ['react-view', 'Set **Select a payment method** to **Mastercard ending in 5100**.'],
  ['classic', 'Select **Visa ending in 4242** as the payment method.'],
  ['react-view', 'Select **Select a payment method**.', 'Select **Visa ending in 4242**.'],
  ['classic', 'Select **Select a payment method**.', 'Select **Visa ending in 4242**.'],
];

for (const [hosting, ...sentences] of choices)
  test(`${hosting}: ${sentences.join(' ')}`, async ({ browser, mockPortal }) => {
    const { findings, verdicts } = await follow(browser, mockPortal, sentences, hosting);

    expect(findings).toEqual([]);
    expect(new Set(verdicts)).toEqual(new Set(['pass']));
  });

test('what is nearly a choice of the list is said to be one', async ({ browser, mockPortal }) => {
  const sentence = 'In the **Select a payment method** list, select **Mastercard ending with 5100**.';
  const { findings } = await follow(browser, mockPortal, [sentence], 'classic');

  expect(findings).toMatchObject([
    {
      rule: 'label-drift',
      line: 5,
      instead: 'Mastercard ending in 5100',
      fix: [{ newText: 'Mastercard ending in 5100' }],
    },
  ]);
});

test('what the list does not hold is missing, and the list is closed again', async ({ browser, mockPortal }) => {
  const sentence = 'In the **Select a payment method** list, select **Bank transfer**.';
  const { findings, verdicts } = await follow(browser, mockPortal, [sentence], 'react-view');

  expect(findings).toMatchObject([{ rule: 'missing-control', line: 5 }]);
  expect(verdicts.at(-1)).toBe('pass');
});

test('a list that something lies over is left closed, and what it may hold is missing', async ({ browser }) => {
  const body = `
    <div role="combobox" tabindex="0" aria-label="Region" aria-expanded="false">East</div>
    <div style="position: fixed; inset: 0">Please wait</div>`;
  const markdown = 'In the Azure portal:\n\n1. In the **Region** list, select **West**.\n';
  const { result } = await validateText({ file: 'a.md', markdown, twin: undefined }, pageHost(browser, body), options);

  expect(result.findings).toMatchObject([{ rule: 'missing-control', article: 'West' }]);
});
