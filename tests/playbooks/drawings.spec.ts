import { expect, test } from '../../fixtures/index.ts';
import type { SceneInput } from '../../fixtures/mock-portal/index.ts';
import { payInvoice } from '../../playbooks/pay-invoice.ts';

/** What no public source describes may be drawn in several ways; the playbook must not care. */
const drawings: Record<string, SceneInput> = {
  'methods as radio buttons': { drawing: { methodPicker: 'radio-list' } },
  'methods as radio buttons in a frame': { drawing: { methodPicker: 'radio-list' }, hosting: 'react-view' },
  'links that carry the invoice number': { drawing: { payLinkName: 'with-invoice' } },
  'a list without a search, in pages': { drawing: { listSearch: false, longList: 'pages' }, invoices: 120 },
  'a list without a search, that loads when scrolled': {
    drawing: { listSearch: false, longList: 'virtual' },
    invoices: 120,
  },
  'a menu that is unfolded': { serviceMenu: 'expanded' },
  'the dark theme': { theme: 'dark' },
  'high contrast': { theme: 'high-contrast' },
};

for (const [name, scene] of Object.entries(drawings)) {
  test.describe(name, () => {
    test.use({ scene });

    test('is paid in', async ({ runPlaybook, tenant }) => {
      const last = tenant.payableInvoices.at(-1)?.name ?? '';

      const { record } = await runPlaybook(payInvoice, { invoice: last, paymentMethod: { lastFour: '5100' } });

      expect(record).toMatchObject({ error: null, outcome: 'paid' });
      expect(tenant.charges).toMatchObject([{ invoice: last, lastFour: '5100' }]);
    });
  });
}
