import { expect, test } from '../../../fixtures/index.ts';
import { PaymentPane } from '../../../playbooks/portal/payment-pane.ts';
import { payInvoice } from '../../../playbooks/pay-invoice.ts';

const invoice = 'G000000101';

test.use({ scene: { invoices: [{ name: invoice, status: 'OverDue', total: '22.31' }] } });

test('the list shows a payable invoice', async ({ invoicesBlade }) => {
  await expect(invoicesBlade.row(invoice)).toBePayable();
});

test.describe('recorded', () => {
  test.use({ screencast: 'on' });

  test('the invoice is paid', async ({ runPlaybook, portal }) => {
    const { record } = await runPlaybook(payInvoice, { invoice });
    expect(record.error).toBeNull();
    await expect(portal).toHaveBeenChargedOnce(invoice, { amount: '22.31 USD' });
  });
});

test('page objects pay, too', async ({ invoicesBlade, portal }) => {
  await invoicesBlade.row(invoice).payNow(invoice);
  await (await portal.blade(PaymentPane)).submit();
  await expect(invoicesBlade.row(invoice)).toHaveInvoiceStatus('paid');
});

test('the charge is seen from behind', async ({ tenant }) => {
  expect(tenant.charges).toEqual([]);
});

test.describe('with a fault', () => {
  test.use({ faults: { decline: {} } });

  test('the card is declined', async ({ runPlaybook }) => {
    const { result } = await runPlaybook(payInvoice, { invoice });
    expect(result).toMatchObject({ outcome: 'declined' });
  });
});
