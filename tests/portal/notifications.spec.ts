import { expect, test } from '../../fixtures/index.ts';
import { InvoicesBlade } from '../../playbooks/portal/invoices-blade.ts';
import { PaymentPane } from '../../playbooks/portal/payment-pane.ts';
import type { Portal } from '../../playbooks/portal/portal.ts';

const invoice = 'G000000101';
const invoices = [{ name: invoice, status: 'Due' as const }];

async function submitPayment(portal: Portal): Promise<PaymentPane> {
  await portal.open('#view/Microsoft_Azure_GTM/ModernBillingMenuBlade/~/Invoices');
  await (await portal.blade(InvoicesBlade)).row(invoice).payNow(invoice);
  const pane = await portal.blade(PaymentPane);
  await pane.submit();
  return pane;
}

for (const hosting of ['classic', 'react-view'] as const)
  test.describe(hosting, () => {
    test.use({ scene: { hosting, invoices } });

    test('a payment is told in a toast, and behind the bell', async ({ portal }) => {
      const { notifications } = portal;
      await submitPayment(portal);
      await expect(notifications.toasts).toHaveCount(1);
      expect(await notifications.readToasts()).toEqual(['Pay now Your payment was submitted.']);

      await notifications.open();
      expect(await notifications.readNotifications()).toEqual([
        { title: 'Pay now', description: 'Your payment was submitted.' },
      ]);
    });

    test.describe('a declined card', () => {
      test.use({ scene: { hosting, invoices, faults: [{ name: 'decline' }] } });

      test('is told in its pane, which is no toast', async ({ portal, page }) => {
        const pane = await submitPayment(portal);
        expect(await pane.readAnswer(5_000)).toMatchObject({ kind: 'message' });

        expect(await portal.notifications.readToasts()).toEqual([]);
        await portal.notifications.open();
        expect(await portal.notifications.readNotifications()).toEqual([]);
        await expect(page.getByText('No new notifications from this session')).toBeVisible();
      });
    });
  });

test('the pane stays open when it is opened twice', async ({ portal }) => {
  await portal.open();
  await portal.notifications.open();
  await portal.notifications.open();
  await expect(portal.notifications.pane).toBeVisible();
});
