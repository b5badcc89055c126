import { article } from './article.ts';

/** What `playbook init` writes, by path. */
export function suiteFiles(): Record<string, string> {
  return {
    'playwright.config.ts': config,
    'tests/pay-invoice.spec.ts': spec,
    'articles/pay-invoice.md': article,
    '.github/workflows/billing-tests.yml': workflow,
  };
}

/** Written only where there is none: a team that has one installs what it lacks. */
export function packageFile(version: string): string {
  const devDependencies = {
    '@playwright/test': '^1.65.0',
    '@types/node': '^24.0.0',
    'portal-playbooks': `^${version}`,
  };
  const scripts = { test: 'playwright test', report: 'playwright show-report' };
  return `${JSON.stringify({ private: true, type: 'module', scripts, devDependencies }, null, 2)}\n`;
}

const config = `import { defineConfig } from '@playwright/test';
import { realPortalFromEnvironment, type PlaybookOptions } from 'portal-playbooks/test';

// A browser of your own in place of Playwright's.
const executablePath = process.env['PLAYBOOK_BROWSER'];
// Set PLAYBOOK_PORTAL_URL and PLAYBOOK_SESSION to run the same specs against a tenant of yours.
const realPortal = realPortalFromEnvironment();

export default defineConfig<PlaybookOptions>({
  testDir: 'tests',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list'], ['html', { open: 'never' }], ['portal-playbooks/reporter']],
  use: {
    trace: 'retain-on-failure',
    ...(executablePath && { launchOptions: { executablePath } }),
  },
  projects: [
    { name: 'english' },
    {
      name: 'german',
      use: { sceneDefaults: { language: 'de', regionalFormat: 'de-de', hosting: 'react-view' } },
    },
    ...(realPortal ? [{ name: 'real', use: { realPortal, trace: 'off' as const } }] : []),
  ],
});
`;

const spec = `import { payInvoice } from 'portal-playbooks';
import { expect, test } from 'portal-playbooks/test';

test.use({ scene: { invoices: [{ status: 'OverDue', total: '22.31' }] } });

// Whatever its number is, so that this runs in a tenant of yours as well.
test('an invoice that is due can be paid', async ({ invoicesBlade, payableInvoice }) => {
  await expect(invoicesBlade.row(payableInvoice.id)).toBePayable();
});

// These look behind the portal (\`tenant\`) or make it fail, which only the mock portal allows: they are skipped elsewhere.
test('it is charged once, as the article says', async ({ payableInvoice, runPlaybook, articles, tenant }) => {
  const invoice = payableInvoice.id;
  const { record, result } = await runPlaybook(payInvoice, { invoice, paymentMethod: 'default' });

  expect(result).toMatchObject({ outcome: 'paid' });
  expect(record).toFollowArticle(await articles.read('articles/pay-invoice.md'));
  await expect(tenant).toHaveBeenChargedOnce(invoice, { amount: '22.31 USD' });
});

test.describe('when the bank declines the card', () => {
  test.use({ faults: { decline: { reason: 'BankDeclined' } } });

  test('nothing is charged, and the row stays payable', async ({
    payableInvoice,
    runPlaybook,
    invoicesBlade,
    tenant,
  }) => {
    const { result } = await runPlaybook(payInvoice, { invoice: payableInvoice.id });

    expect(result).toMatchObject({ outcome: 'declined' });
    expect(tenant.charges).toEqual([]);
    await expect(invoicesBlade.row(payableInvoice.id)).toBePayable();
  });
});
`;

const workflow = `name: Billing tests
on:
  push:
  pull_request:

permissions:
  contents: read

jobs:
  test:
    runs-on: ubuntu-latest
    timeout-minutes: 20
    steps:
      - uses: actions/checkout@v5
      - uses: actions/setup-node@v5
        with:
          node-version: 24
      - run: npm install
      - run: npx playwright install --with-deps chromium
      - run: npx playwright test
      - uses: actions/upload-artifact@v5
        if: \${{ !cancelled() }}
        with:
          name: reports
          path: |
            playwright-report/
            playbook-report/
`;
