import { expect, test } from '../../fixtures/index.ts';
import { payInvoice } from '../../playbooks/pay-invoice.ts';
import { isNotInstalled, whyNotInstalled } from './installed.ts';

const invoice = 'G000000101';

test.use({
  scene: {
    profiles: [{ displayName: 'Fernwood Bakery' }],
    invoices: [{ name: invoice, status: 'OverDue', total: '22.31' }],
  },
});
test.skip(isNotInstalled, whyNotInstalled);

test('an invoice is paid once, as the article says', async ({ runPlaybook, articles, tenant }) => {
  const { record } = await runPlaybook(payInvoice, { invoice });

  expect(record.error).toBeNull();
  expect(record).toFollowArticle(await articles.read('docs/articles/en/pay-invoice.md'));
  await expect(tenant).toHaveBeenChargedOnce(invoice, { amount: '22.31 USD' });
});
