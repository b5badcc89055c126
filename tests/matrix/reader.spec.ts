import { expect, test } from '../../fixtures/index.ts';
import { payInvoice } from '../../playbooks/pay-invoice.ts';

const invoice = 'G000000101';

test.use({
  scene: {
    profiles: [{ displayName: 'Fernwood Bakery' }],
    invoices: [{ name: invoice, status: 'OverDue', total: '22.31' }],
  },
});

test('somebody who may not pay reads the list, and is offered no payment', async ({ page, invoicesBlade }) => {
  await expect(invoicesBlade.row(invoice)).toHaveInvoiceStatus('past-due');
  await expect(invoicesBlade.row(invoice)).not.toBePayable();
  await expect(page).toHaveNoA11yViolations();
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
});

test('a run of theirs ends as not permitted, and pays nothing', async ({ runPlaybook, tenant }) => {
  const { result } = await runPlaybook(payInvoice, { invoice });

  expect(result).toMatchObject({ outcome: 'not-permitted' });
  expect(tenant.payAttempts).toEqual([]);
});
