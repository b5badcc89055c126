import type { Browser } from '@playwright/test';
import { expect, test } from '../../fixtures/index.ts';
import type { MockPortal, SceneInput } from '../../fixtures/mock-portal/index.ts';
import type { ArticleResult } from '../../playbooks/validator/findings/article-result.ts';
import { conclusionOf } from '../../playbooks/validator/report/conclusion.ts';
import { validateText } from '../../playbooks/validator/validate-articles.ts';
import { mockHost } from './mock-host.ts';
import { pageHost } from './page-host.ts';

/** Each verdict that is neither a pass nor a drift. */
const options = { commits: 'all', bindings: {}, pictures: false, resultPatience: 1_000 } as const;

const toInvoices = `1. Sign in to the [Azure portal](https://portal.azure.com).
2. Search for **Cost Management + Billing** and select it.
3. Under **Billing**, select **Invoices**.`;
const payUnlessPaid = `${toInvoices}
4. If an invoice is due or past due, you see a blue **Pay now** link. Select the link.
5. In the new pane, select **Pay now**.

The status changes to **Paid**.
`;

async function follow(browser: Browser, mockPortal: MockPortal, markdown: string, scene: SceneInput = {}) {
  const article = { file: 'a.md', markdown, twin: undefined };
  return (await validateText(article, mockHost(browser, mockPortal, scene), options)).result;
}

/** The page alone, for what no scene of the mock portal has. */
async function followOn(browser: Browser, body: string, sentence: string, bindings = {}) {
  const host = pageHost(browser, body);
  const markdown = `In the Azure portal:\n\n1. ${sentence}\n`;
  const { result } = await validateText({ file: 'a.md', markdown, twin: undefined }, host, { ...options, bindings });
  return { result, pressed: host.pressed };
}

function verdicts({ plays }: ArticleResult): string[] {
  return plays.flatMap(({ steps }) => steps.map(({ verdict }) => verdict));
}

for (const hosting of ['react-view', 'classic'] as const)
  test(`a button that a pane lacks is missing, whatever of that name the pane covers: ${hosting}`, async ({
    browser,
    mockPortal,
  }) => {
    const markdown = payUnlessPaid.replace(
      'Select the link.\n5. In the new pane, select',
      'Select the link.\n5. Select',
    );
    const { findings } = await follow(browser, mockPortal, markdown, { hosting, redesign: { removed: ['payButton'] } });

    expect(findings.filter(({ line }) => line === 5)).toMatchObject([{ rule: 'missing-control', fix: [] }]);
  });

test('a condition that nothing on the screen fulfils is no error of the article', async ({ browser, mockPortal }) => {
  const paidOnly = {
    invoices: [
      { status: 'Paid' as const, total: '10' },
      { status: 'Paid' as const, total: '20' },
    ],
  };
  const result = await follow(browser, mockPortal, payUnlessPaid, paidOnly);

  expect(result.findings).toEqual([]);
  expect(verdicts(result).slice(-4)).toEqual(['condition-not-met', 'condition-not-met', 'not-run', 'not-run']);
  expect(conclusionOf(result)).toBe('incomplete');
});

test('a condition that names no status, before what is only there for invoices that are due', async ({
  browser,
  mockPortal,
}) => {
  const paidOnly = { invoices: [{ status: 'Paid' as const, total: '10' }] };
  const markdown = payUnlessPaid.replace('an invoice is due or past due', 'money is owed to Microsoft');
  const paid = await follow(browser, mockPortal, markdown, paidOnly);
  const removed = await follow(browser, mockPortal, markdown, { redesign: { removed: ['payLink'] } });

  expect(paid.findings).toEqual([]);
  expect(verdicts(paid)).toContain('condition-not-met');
  expect(removed.findings.map(({ rule }) => rule)).toContain('missing-control');
});

test('a label that reads like a status is no status of the condition', async ({ browser, mockPortal }) => {
  const markdown = `1. Inicie sessão no [portal do Azure](https://portal.azure.com).
2. Pesquise por **Gerenciamento de Custos + Cobrança**.
3. Em **Cobrança**, selecione **Faturas**.
4. Se uma fatura estiver vencida, selecione o link **Pagar agora**.
`;
  const invoices = [{ status: 'Paid' as const, total: '10' }];
  const { findings, plays } = await follow(browser, mockPortal, markdown, { language: 'pt-BR', invoices });

  expect(findings).toEqual([]);
  expect(plays.flatMap(({ steps }) => steps).at(-1)?.verdict).toBe('condition-not-met');
});

test('where the condition holds, what is not there is an error', async ({ browser, mockPortal }) => {
  const result = await follow(browser, mockPortal, payUnlessPaid, { redesign: { removed: ['payLink'] } });

  expect(result.findings.map(({ rule }) => rule)).toContain('missing-control');
  expect(verdicts(result)).not.toContain('condition-not-met');
});

test('what is past due is due, where the article has one word for both', async ({ browser, mockPortal }) => {
  const overdueOnly = { invoices: [{ status: 'OverDue' as const, total: '10' }] };
  const result = await follow(browser, mockPortal, payUnlessPaid.replace(' or past due', ''), overdueOnly);

  expect(result.findings).toEqual([]);
  expect(verdicts(result)).not.toContain('condition-not-met');
});

test('a condition of which the screen says nothing', async ({ browser }) => {
  const { result } = await followOn(browser, '<a href="#x">Costs</a>', 'If you are asked, select **Yes**.');
  expect(verdicts(result)).toEqual(['condition-not-met']);
});

test('what to type is needed: a field is not emptied', async ({ browser }) => {
  const form = '<a href="#x">Costs</a><input aria-label="Note" value="mine">';
  const sentence = 'Select **Costs**, and enter a text in **Note**.';
  const open = await followOn(browser, form, sentence);
  const bound = await followOn(browser, form, sentence, { Note: 'yours' });

  expect([verdicts(open.result), open.pressed]).toEqual([['pass', 'needs-binding'], ['Costs']]);
  expect([verdicts(bound.result), bound.pressed]).toEqual([
    ['pass', 'pass'],
    ['Costs', 'Note=yours'],
  ]);
});

test('a field that is only selected keeps what is in it', async ({ browser }) => {
  const { result, pressed } = await followOn(browser, '<input aria-label="Note" value="mine">', 'Select **Note**.');
  expect([verdicts(result), pressed]).toEqual([['pass'], ['Note']]);
});

test('what a sentence has people type goes into the field that it names', async ({ browser }) => {
  const form = '<a href="#x">Contoso</a><input aria-label="Name" value="mine"><input aria-label="Note">';
  const { result, pressed } = await followOn(browser, form, 'Enter **Contoso** in the **Name** box.');
  const bound = await followOn(browser, form, 'Enter **Contoso** in the **Name** box.', { Name: 'Fernwood' });

  expect([verdicts(result), pressed, result.findings]).toEqual([['pass'], ['Name=Contoso'], []]);
  expect(bound.pressed).toEqual(['Name=Fernwood']);
});

test('a text without a field goes into the one used last, or waits for a binding', async ({ browser }) => {
  const form = '<a href="#x">Costs</a><input aria-label="Name">';
  const into = await followOn(browser, form, 'Select **Name** and enter `Contoso`.');
  const open = await followOn(browser, form, 'Select **Costs** and enter `Contoso`.');

  expect([verdicts(into.result), into.pressed]).toEqual([
    ['pass', 'pass'],
    ['Name', 'Name=Contoso'],
  ]);
  expect([verdicts(open.result), open.pressed]).toEqual([['pass', 'needs-binding'], ['Costs']]);
});

test('a field that is not there is missing, and its text is no label', async ({ browser }) => {
  const { result, pressed } = await followOn(
    browser,
    '<a href="#x">Contoso</a><a href="#y">Costs</a>',
    'Enter **Contoso** in the **Name** box.',
  );

  expect([verdicts(result), pressed]).toEqual([['missing'], []]);
  expect(result.findings).toMatchObject([{ rule: 'missing-control', article: 'Name', fix: [] }]);
});

test('a field with another name is drift, and the text stays as it is', async ({ browser }) => {
  const form = '<input aria-label="Full name">';
  const { result, pressed } = await followOn(browser, form, 'Enter **Acme** in the **Name** box.');

  expect([verdicts(result), pressed]).toEqual([['drift'], ['Full name=Acme']]);
  expect(result.findings).toMatchObject([{ rule: 'label-drift', instead: 'Full name', fix: [] }]);
});

test('what a page takes long to take in is typed once', async ({ browser }) => {
  const busy = `const begun = Date.now(); while (Date.now() - begun < 1800) ;`;
  const form = `<input aria-label="Name" oninput="${busy}">`;
  const { result, pressed } = await followOn(browser, form, 'Enter **Acme** in the **Name** box.');

  expect([verdicts(result), pressed]).toEqual([['pass'], ['Name=Acme']]);
});

test('into what is no field nothing can be typed', async ({ browser }) => {
  const form = '<button>Name</button>';
  const { result } = await followOn(browser, form, 'Enter **Contoso** in the **Name** box.');

  expect(verdicts(result)).toEqual(['missing']);
  expect(result.findings.map(({ rule }) => rule)).toEqual(['role-drift', 'not-usable']);
});

const tabs = (first: string, second: string) => `# Pay

## [${first}](#tab/a)

1. Search for **Cost Management + Billing** and select it.
2. Under **Billing**, select **Invoices**.

## [${second}](#tab/b)

1. Search for **Cost Management + Billing** and select it.
2. Select **Payment methods**.

---
`;

test('of tabs with different ways, the portal’s own is followed', async ({ browser, mockPortal }) => {
  const { plays, findings } = await follow(browser, mockPortal, tabs('Azure portal', 'Mobile app'));

  expect(findings).toEqual([]);
  expect(plays).toMatchObject([
    { variant: 'Azure portal', role: expect.any(String) },
    { variant: 'Mobile app', role: null, steps: Array.from({ length: 3 }, () => ({ verdict: 'not-run' })) },
  ]);
});

test('tabs that are all for the portal begin anew, each for itself', async ({ browser, mockPortal }) => {
  const result = await follow(browser, mockPortal, tabs('Owner', 'Manager'));

  expect(result.findings).toEqual([]);
  expect(result.plays).toMatchObject([{ variant: 'Owner' }, { variant: 'Manager' }]);
  expect(new Set(verdicts(result))).toEqual(new Set(['pass']));
});

test('what another file holds is said to be unchecked', async ({ browser, mockPortal }) => {
  const markdown = `${toInvoices}\n\n[!INCLUDE [pay](../includes/pay.md)]\n`;
  const result = await follow(browser, mockPortal, markdown);

  expect(result.findings).toMatchObject([{ rule: 'include-not-checked', severity: 'note', line: 5 }]);
  expect(conclusionOf(result)).toBe('incomplete');
});

const unseen = 'position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%)';
for (const [what, body] of Object.entries({
  'a link of one pixel': `<a href="#x" style="${unseen}">Costs</a>`,
  'a link in what is one pixel large': `<div style="${unseen}"><a href="#x">Costs</a></div>`,
}))
  test(`${what} is there for assistive technology, and not for a reader`, async ({ browser }) => {
    const { result, pressed } = await followOn(browser, body, 'Select **Costs**.');
    expect([verdicts(result), pressed]).toEqual([['missing'], []]);
  });

test('the time of a step begins when it is reached, with the search for what it names', async ({ browser }) => {
  const { result } = await followOn(browser, '<a href="#x">Payments</a>', 'Select **Costs**.');

  expect(verdicts(result)).toEqual(['missing']);
  // What the reader spends before it gives up is a part of the step's time.
  expect(result.plays[0]?.steps[0]?.durationMs).toBeGreaterThan(900);
});

test('what lies under something else can’t be used', async ({ browser }) => {
  const covered = '<a href="#x">Costs</a><div style="position: fixed; inset: 0; background: white"></div>';
  const { result } = await followOn(browser, covered, 'Select **Costs**.');

  expect(verdicts(result)).toEqual(['missing']);
  expect(result.findings).toMatchObject([{ rule: 'not-usable' }]);
});

test('another site is left alone, and what follows is carried out', async ({ browser, mockPortal }) => {
  const markdown = `${toInvoices}\n4. Read https://learn.microsoft.com/billing.\n5. Select **Payment methods**.\n`;
  const other = await follow(browser, mockPortal, markdown.replace('Read', 'Go to'));

  expect(verdicts(other).slice(-2)).toEqual(['not-run', 'pass']);
  expect(other.findings).toEqual([]);
});

for (const [address, meant] of [
  ['https://portal.azrue.com', 'portal.azure.com'],
  ['https://portal.azure.co', 'portal.azure.com'],
  ['https://portalazure.us', 'portal.azure.us'],
])
  test(`${address} is not the portal, and ${meant} is meant`, async ({ browser, mockPortal }) => {
    const markdown = `1. Go to ${address}.\n2. Search for **Cost Management + Billing** and select it.\n`;
    const result = await follow(browser, mockPortal, markdown);

    expect(result.procedure).toBe(true);
    expect(result.findings).toMatchObject([{ rule: 'wrong-address', line: 1, instead: meant, severity: 'error' }]);
    expect(result.findings[0]?.fix).toMatchObject([{ column: 10, newText: `https://${meant}` }]);
    expect(verdicts(result)).toEqual(['drift', 'pass', 'pass']);
  });

test('a result that comes late is seen in the look in which it is there', async ({ browser }) => {
  const body = `<table><tr><td>G1</td><td><button onclick="setTimeout(() => state.textContent = 'Sent', 1300)">Send</button></td>
    <td id="state">Draft</td></tr></table>`;
  const markdown = 'In the Azure portal:\n\n1. Select **Send**.\n\nThe status changes to **Sent**.\n';
  const article = { file: 'a.md', markdown, twin: undefined };
  const { result } = await validateText(article, pageHost(browser, body), { ...options, resultPatience: 10_000 });

  expect([verdicts(result), result.findings]).toEqual([['pass', 'pass'], []]);
});

test('a page that is long busy with what was pressed has been used, and once', async ({ browser }) => {
  const busy = 'const end = performance.now() + 2500; while (performance.now() < end);';
  const sent = "window.times = (window.times ?? 0) + 1; state.textContent = 'Sent ' + window.times;";
  const body = `<table><tr><td>G1</td><td><button onclick="${busy} ${sent}">Send</button></td><td id="state">Draft</td></tr></table>`;
  const markdown = 'In the Azure portal:\n\n1. Select **Send**.\n\nThe status changes to **Sent 1**.\n';
  const article = { file: 'a.md', markdown, twin: undefined };
  const { result } = await validateText(article, pageHost(browser, body), { ...options, resultPatience: 10_000 });

  expect([verdicts(result), result.findings]).toEqual([['pass', 'pass'], []]);
});
