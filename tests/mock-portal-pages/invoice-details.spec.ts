import { expect, test } from '../../fixtures/index.ts';
import type { Tenant } from '../../fixtures/mock-portal/index.ts';

/** The address of an invoice, as a message or an article has it. */
function linkTo({ accounts }: Tenant, invoice: string): string {
  const account = accounts[0]?.name ?? '';
  const scope = `/providers/Microsoft.Billing/billingAccounts/${account}/invoices/${invoice}`;
  return `/#view/Microsoft_Azure_GTM/InvoiceDetailsBlade/invoiceId/${invoice}/scopeId/${encodeURIComponent(scope)}`;
}

const invoices = [
  { name: 'G000000101', status: 'Due' as const, total: '22.31' },
  { name: 'G000000102', status: 'Paid' as const, total: '10.00' },
];

for (const hosting of ['classic', 'react-view'] as const)
  test.describe(`an invoice’s own address, ${hosting}`, () => {
    test.use({ scene: { hosting, invoices } });

    test('opens what is due, with its amount and the way to pay it', async ({ page, tenant, portal: _signedIn }) => {
      await page.goto(linkTo(tenant, 'G000000101'));

      await expect(page.getByRole('heading', { name: 'G000000101', level: 1 })).toBeVisible();
      await expect(page.getByRole('main')).toContainText('22.31');
      await expect(page.getByRole('main').getByRole('button', { name: 'Pay now' })).toBeVisible();
    });

    test('opens what is paid, with nothing to pay', async ({ page, tenant, portal: _signedIn }) => {
      await page.goto(linkTo(tenant, 'G000000102'));

      await expect(page.getByRole('heading', { name: 'Payments' })).toBeVisible();
      await expect(page.getByRole('button', { name: 'Pay now' })).toHaveCount(0);
    });

    test('survives the sign-in', async ({ page, tenant }) => {
      await page.goto(linkTo(tenant, 'G000000101'));
      await page.locator('input[name="loginfmt"]').fill(tenant.user.upn);
      await page.locator('#idSIButton9').click();
      await page.locator('input[name="passwd"]').fill(tenant.user.password);
      await page.locator('#idSIButton9').click();
      await page.locator('#idBtn_Back').click();

      await expect(page.getByRole('heading', { name: 'G000000101', level: 1 })).toBeVisible();
    });

    test('that names no invoice says so, and shows nothing to pay', async ({ page, tenant, portal: _signedIn }) => {
      await page.goto(linkTo(tenant, 'G000000999'));

      await expect(page.getByRole('alert')).toBeVisible();
      await expect(page.getByRole('button', { name: 'Pay now' })).toHaveCount(0);
    });
  });
