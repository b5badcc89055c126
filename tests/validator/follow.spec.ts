import { readFileSync } from 'node:fs';
import { expect, test as base } from '../../fixtures/index.ts';
import type { SceneInput } from '../../fixtures/mock-portal/index.ts';
import type { ArticleResult } from '../../playbooks/validator/findings/article-result.ts';
import type { ReaderOptions } from '../../playbooks/validator/follow/reading.ts';
import { mend, validateText } from '../../playbooks/validator/validate-articles.ts';
import { mockHost } from './mock-host.ts';

interface Given {
  markdown?: string;
  scene?: SceneInput;
  options?: Partial<ReaderOptions>;
  twin?: string;
}
type Validate = (given?: Given) => Promise<ArticleResult>;

const english = readFileSync('docs/articles/en/pay-invoice.md', 'utf8');
/** Followed once, not a second time without the role. */
const article = english.replace(/^You need .*$/m, '');
const defaults: ReaderOptions = { commits: 'all', bindings: {}, pictures: false, resultPatience: 10_000 };

const test = base.extend<{ validate: Validate }>({
  validate: async ({ browser, mockPortal }, use) => {
    await use(async ({ markdown = article, scene, options, twin } = {}) => {
      const host = mockHost(browser, mockPortal, scene);
      const { result } = await validateText({ file: 'a.md', markdown, twin }, host, { ...defaults, ...options });
      return result;
    });
  },
});

function verdicts({ plays }: ArticleResult): string[] {
  return plays.flatMap(({ steps }) => steps.map(({ verdict }) => verdict));
}

function inShort({ findings }: ArticleResult): string[] {
  return findings.map(({ rule, line, article: words, instead }) => `${line} ${rule}: ${words} → ${instead}`);
}

/**
 * The reader's eye takes words from whichever frame has them: each shape is there several times, each language once.
 * English in the other shape, and German, are followed by the commands of the documentation.
 */
const articles = [
  ['en', 'react-view'],
  ['es', 'classic'],
  ['fr', 'react-view'],
  ['it', 'classic'],
  ['ja', 'react-view'],
  ['pl', 'classic'],
  ['pt-BR', 'react-view'],
  ['zh-Hant', 'classic'],
] as const;

for (const [language, hosting] of articles)
  test(`the ${language} article is right, ${hosting}`, async ({ validate }) => {
    const markdown = readFileSync(`docs/articles/${language}/pay-invoice.md`, 'utf8').replace(/^You need .*$/m, '');
    const result = await validate({ markdown, scene: { hosting } });

    expect(result.findings).toEqual([]);
    expect(result).toMatchObject({ language, portalLanguage: language, procedure: true });
    expect(verdicts(result).filter(verdict => verdict !== 'needs-binding' && verdict !== 'pass')).toEqual([]);
    expect(verdicts(result).at(-1)).toBe('pass');
  });

const redesigns: { title: string; redesign: SceneInput['redesign']; findings: string[]; ends?: string[] }[] = [
  {
    title: 'a new name, another colour, a list of another name that a sentence names as a place, and another result',
    redesign: {
      wordings: { invoices: 'Bills', selectPaymentMethod: 'Payment method', paid: 'Settled' },
      payLinkColour: 'green',
    },
    findings: [
      '14 label-drift: Invoices → Bills',
      '15 appearance-drift: Pay now → green',
      '16 label-drift: Select a payment method → Payment method',
      '19 result-differs: Paid → Settled',
    ],
  },
  {
    title: 'another capital letter',
    redesign: { wordings: { payNow: 'Pay Now' } },
    findings: ['15 label-drift: Pay now → Pay Now', '17 label-drift: Pay now → Pay Now'],
  },
  {
    title: 'a service that is found under another name',
    redesign: { wordings: { costManagementBilling: 'Finance hub' } },
    findings: [
      '13 label-drift: Cost Management + Billing → Finance hub',
      '13 label-drift: Cost Management + Billing → Finance hub',
    ],
  },
  {
    title: 'another place in the menu',
    redesign: { invoicesUnder: 'settingsGroup' },
    findings: ['14 place-drift: Billing → Settings'],
  },
  {
    title: 'a group of another name',
    redesign: { wordings: { billing: 'Payments' } },
    findings: ['14 place-drift: Billing → Payments'],
  },
  {
    title: 'a button instead of a link',
    redesign: { payLinkAs: 'button' },
    findings: ['15 role-drift: Pay now → button'],
  },
  {
    title: 'something taken away, with a way on',
    redesign: { removed: ['invoices'] },
    findings: ['14 missing-control: Invoices → null'],
  },
  {
    title: 'something hidden, without one, and nothing wrong behind it',
    redesign: { hidden: ['payLink'] },
    findings: ['15 missing-control: Pay now → null'],
    ends: ['missing', 'not-run', 'not-run', 'not-run'],
  },
];

for (const { title, redesign, findings, ends = [] } of redesigns)
  test(`finds ${title}`, async ({ validate }) => {
    const result = await validate({ scene: { redesign }, options: { resultPatience: 2_000 } });
    expect(inShort(result)).toEqual(findings);
    expect(verdicts(result).slice(verdicts(result).length - ends.length)).toEqual(ends);
  });

test('radio buttons under a label are a choice, too', async ({ validate }) => {
  const result = await validate({ scene: { drawing: { methodPicker: 'radio-list' } } });
  expect(result.findings).toEqual([]);
});

function swapped(first: number): string {
  const lines = article.split('\n');
  const at = lines.findIndex(line => line.startsWith(`${first}. `));
  return lines
    .with(at, lines[at + 1] ?? '')
    .with(at + 1, lines[at] ?? '')
    .join('\n');
}

/** Nothing to do with a page, a page in place of another, a pane in front of a page; `npm run bench:validator` has all. */
for (const first of [1, 3, 5])
  test(`finds that instructions ${first} and ${first + 1} are the other way round`, async ({ validate }) => {
    const { findings } = await validate({ markdown: swapped(first) });
    expect(findings.map(({ rule }) => rule)).toEqual(['wrong-order']);
  });

test('what can still be seen while a payment is on its way is not reached for any more', async ({ validate }) => {
  const slow = { faults: [{ name: 'delayAfterCommit' as const, milliseconds: 700 }] };
  const { findings } = await validate({ markdown: swapped(5), scene: slow });
  expect(findings.map(({ rule }) => rule)).toEqual(['wrong-order']);
});

test('a portal that is no double is not charged: the reader stops before what can’t be taken back', async ({
  browser,
  mockPortal,
}) => {
  const host = mockHost(browser, mockPortal, {});
  const { result } = await validateText({ file: 'a.md', markdown: article, twin: undefined }, host, {
    ...defaults,
    commits: [],
    resultPatience: 500,
  });

  expect(verdicts(result).slice(-2)).toEqual(['blocked', 'not-run']);
  expect(result.findings).toEqual([]);
  expect(mockPortal.tenants.flatMap(({ charges }) => charges)).toEqual([]);
});

test('later procedures still run, where the one before ended', async ({ validate }) => {
  const markdown = `${article}\n## Download\n\n1. Select **Payment methods**.\n`;
  const { plays } = await validate({ markdown });

  expect(plays.map(({ steps }) => steps.at(-1)?.verdict)).toEqual(['pass', 'pass']);
});

test('an article is run as the role that it asks for, and refused without it', async ({ validate }) => {
  const result = await validate({ markdown: english });

  expect(result.plays[0]?.role).toBe('billing_profile_owner');
  expect(result.prerequisites).toMatchObject([
    { line: 8, without: 'refused', tried: ['billing_account_reader', 'billing_profile_owner'] },
  ]);
  expect(result.findings).toEqual([]);
});

test('a role that is not needed is a finding', async ({ validate }) => {
  const markdown =
    'You must be a billing profile owner.\n\n1. Search for **Cost Management + Billing** and select it.\n';
  const result = await validate({ markdown });

  expect(result.prerequisites).toMatchObject([{ without: 'carried-out' }]);
  expect(inShort(result)).toEqual(['1 prerequisite-differs: You must be a billing profile owner. → null']);
});

test('where the portal lacks the language, the English edition judges', async ({ validate }) => {
  const markdown = '1. Mở https://portal.azure.com.\n2. Tìm kiếm **Quản lý chi phí**.\n3. Chọn **Hóa đơn**.\n';
  const twin =
    '1. Go to https://portal.azure.com.\n2. Search for **Cost Management + Billing**.\n3. Select **Invoices**.\n';
  const alone = await validate({ markdown });
  const beside = await validate({ markdown, twin });

  expect(beside).toMatchObject({ language: 'vi', portalLanguage: 'en', findings: [] });
  expect(verdicts(beside)).toEqual(['pass', 'pass', 'pass']);
  expect(verdicts(alone)).toEqual(['pass', 'needs-binding', 'needs-binding']);
});

test('mends labels, and proves it', async ({ browser, mockPortal, validate }) => {
  const markdown = article.replaceAll('**Pay now**', '**Pay Now**').replace('**Invoices**', '**Invoice**');
  const host = mockHost(browser, mockPortal, {});
  const mended = await mend({ file: 'a.md', markdown, twin: undefined }, await validate({ markdown }), host, defaults);

  expect(mended?.markdown).toBe(article);
  expect(mended?.validated.result.findings).toEqual([]);
});
