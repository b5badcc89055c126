import { expect, test } from '../../fixtures/index.ts';
import { payInvoice } from '../../playbooks/pay-invoice.ts';

for (const hosting of ['classic', 'react-view'] as const) {
  test.describe(hosting, () => {
    test.use({ scene: { hosting } });

    test('pays a due invoice once, and says so by row and read API', async ({ runPlaybook, tenant }) => {
      const invoice = tenant.payableInvoices[0]?.name ?? '';

      const { record, result } = await runPlaybook(payInvoice, { invoice, paymentMethod: 'default' });

      expect(record.error).toBeNull();
      expect(result).toMatchObject({ outcome: 'paid', invoice, verifiedBy: ['row', 'read-api'] });
      expect(tenant.charges).toMatchObject([{ invoice, lastFour: '4242' }]);
      expect(record.steps.map(({ name }) => name)).toEqual(Object.keys(payInvoice.steps));
    });
  });
}
