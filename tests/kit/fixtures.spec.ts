import { mergeTests, test as base } from '@playwright/test';
import { expect, test } from '../../fixtures/index.ts';
import { InvoicesBlade } from '../../playbooks/portal/invoices-blade.ts';
import { PaymentPane } from '../../playbooks/portal/payment-pane.ts';
import { payInvoice } from '../../playbooks/pay-invoice.ts';

const invoice = 'G000000101';

test.use({ scene: { invoices: [{ name: invoice, status: 'OverDue', total: '22.31' }] } });

test('a page object is open when a test asks for it', async ({ invoicesBlade, portal }) => {
  await invoicesBlade.row(invoice).payNow(invoice);
  const pane = await portal.blade(PaymentPane);
  await expect(pane.submitButton).toBeEnabled();
});

test('the overview is another one', async ({ costManagementBlade: _open, portal }) => {
  await portal.serviceMenu.open(portal.labels.billing, portal.labels.invoices);
  expect(await portal.blade(InvoicesBlade)).toBeInstanceOf(InvoicesBlade);
});

test('the Pay now pane of an invoice that can be paid', async ({ payableInvoice, paymentPane }) => {
  expect(payableInvoice).toMatchObject({ id: invoice, payable: true });
  await expect(paymentPane.submitButton).toBeEnabled();
});

test('the card form takes the place of the pane', async ({ paymentPane, cardForm }) => {
  await expect(cardForm.nextButton).toBeVisible();
  await expect(paymentPane.submitButton).toBeHidden();
});

test.describe('somebody with several accounts', () => {
  test.use({ scene: { billingAccounts: 2, rememberedAccount: null } });

  test('sees the list of them', async ({ billingScopesBlade, tenant }) => {
    expect(await billingScopesBlade.readBillingAccounts()).toEqual(tenant.accounts.map(one => one.displayName));
  });
});

test('runs go through the ledger of a test that asks for it, which lets nothing be paid twice', async ({
  runPlaybook,
  ledger,
  tenant,
}) => {
  const first = await runPlaybook(payInvoice, { invoice });
  expect(first.result).toMatchObject({ outcome: 'paid' });
  expect(ledger.attempts()).toMatchObject([{ invoice, state: 'PAID', amountMinor: 2231 }]);

  const again = await runPlaybook(payInvoice, { invoice });
  expect(again.result).toMatchObject({ outcome: 'already-paid' });
  expect(ledger.verify().attempts).toBe(1);
  await expect(tenant).toHaveBeenChargedOnce(invoice);
});

test.describe('several faults at once', () => {
  test.use({ faults: { latency: { milliseconds: 20 }, drop: { times: 1 }, cookieBanner: {} } });

  test('all act', async ({ runPlaybook, tenant }) => {
    await runPlaybook(payInvoice, { invoice });
    expect(tenant.faults.exercised).toEqual(['cookieBanner', 'drop', 'latency']);
    await expect(tenant).toHaveBeenChargedOnce(invoice);
  });
});

test.describe('a payment of unknown effect', () => {
  test.use({
    faults: { pre500: {} },
    portalOptions: async ({ portalOptions }, use) => use({ ...portalOptions, confirmTimeout: 1_000 }),
  });

  test('is not begun again, as the ledger remembers it', async ({ runPlaybook, ledger, tenant }) => {
    await runPlaybook(payInvoice, { invoice });
    tenant.faults.clear();
    const { record } = await runPlaybook(payInvoice, { invoice });

    expect(record.status).toBe('unknown');
    expect(ledger.attempts()).toHaveLength(1);
    expect(tenant.payAttempts).toHaveLength(1);
    expect(tenant.faults.exercised).toEqual(['pre500']);
  });
});

const ownTest = base.extend<{ greeting: string }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of fixtures from this pattern
  greeting: async ({}, use) => use('good day'),
});
const merged = mergeTests(test, ownTest);

merged.describe('merged with a team’s own fixtures', () => {
  merged.use({ scene: { language: 'de', regionalFormat: 'de-de' } });

  merged('both sets are there, with the options of both', async ({ greeting, portal, invoicesBlade: _open }) => {
    expect(greeting).toBe('good day');
    expect(portal.options.language).toBe('de');
  });
});
