import { expect, test } from '../../fixtures/index.ts';
import { PaymentPane } from '../../playbooks/portal/payment-pane.ts';
import { noteMemory } from './memory.ts';

test.use({ scene: { invoices: [{ name: 'G000000101', total: '22.31' }] } });

for (let number = 0; number < Number(process.env['BENCH_TESTS'] ?? '20'); number += 1)
  test(`pays an invoice ${number}`, async ({ invoicesBlade, portal, tenant }, testInfo) => {
    await expect(invoicesBlade.row('G000000101')).toBePayable();
    await invoicesBlade.row('G000000101').payNow('G000000101');
    await (await portal.blade(PaymentPane)).submit();
    await expect(invoicesBlade.row('G000000101')).toHaveInvoiceStatus('paid');
    await expect(tenant).toHaveBeenChargedOnce('G000000101');
    noteMemory(testInfo);
  });
