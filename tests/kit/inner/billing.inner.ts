import { expect, test } from '../../../fixtures/index.ts';
import { payInvoice } from '../../../playbooks/pay-invoice.ts';

test.use({ scene: { invoices: [{ status: 'OverDue', total: '22.31' }] } });

test('the list shows a payable invoice', async ({ invoicesBlade, payableInvoice }) => {
  await expect(invoicesBlade.row(payableInvoice.id)).toBePayable();
});

test.describe('recorded', () => {
  test.use({ screencast: 'on' });

  test('the invoice is paid', async ({ payableInvoice: { id: invoice }, runPlaybook, portal }) => {
    const { record } = await runPlaybook(payInvoice, { invoice });
    expect(record.error).toBeNull();
    await expect(portal).toHaveBeenChargedOnce(invoice, { amount: '22.31 USD' });
  });
});

test('page objects pay, too', async ({ invoicesBlade, payableInvoice, paymentPane }) => {
  await paymentPane.submit();
  await expect(invoicesBlade.row(payableInvoice.id)).toHaveInvoiceStatus('paid');
});

test('the charge is seen from behind', async ({ tenant }) => {
  expect(tenant.charges).toEqual([]);
});

test.describe('with a fault', () => {
  test.use({ faults: { decline: {} } });

  test('the card is declined', async ({ payableInvoice, runPlaybook }) => {
    const { result } = await runPlaybook(payInvoice, { invoice: payableInvoice.id });
    expect(result).toMatchObject({ outcome: 'declined' });
  });
});
