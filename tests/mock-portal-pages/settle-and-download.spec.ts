import { readFile } from 'node:fs/promises';
import { billingAccount, expect, test } from '../../fixtures/index.ts';

const invoices = '/#view/Microsoft_Azure_GTM/ModernBillingMenuBlade/~/Invoices';
const older = billingAccount('Harbour Lane Books')
  .mosp()
  .profile('Harbour Lane Books')
  .invoice({ name: 'E0600ABC01', status: 'OverDue', total: '20.10' })
  .invoice({ name: 'E0600ABC02', status: 'Due', total: '2.21' });

for (const hosting of ['classic', 'react-view'] as const)
  test.describe(hosting, () => {
    const inFrame = hosting === 'react-view';

    test.describe('Settle balance', () => {
      test.use({ scene: older.hosting(hosting) });

      test('pays everything that is open', async ({ page, tenant, portal: _signedIn }) => {
        await page.goto(invoices);
        const list = inFrame ? page.frameLocator('iframe[name="Invoices.ReactView"]') : page.locator('main');
        await list.getByRole('button', { name: 'Settle balance' }).click();
        const pane = page.getByRole('dialog', { name: 'Settle balance' });
        const content = inFrame ? page.frameLocator('iframe[name="SettleBalance.ReactView"]') : pane;
        await expect(content.getByText('USD 22.31')).toBeVisible();
        await content.getByRole('combobox', { name: 'Select a payment method' }).click();
        await content.getByRole('option', { name: /Mastercard ending in 5100/ }).click();
        await content.getByRole('button', { name: 'Pay', exact: true }).click();

        await expect(pane).toBeHidden();
        expect(tenant.charges).toMatchObject([{ minor: 2010 }, { minor: 221 }]);
        await expect(list.getByRole('button', { name: 'Settle balance' })).toBeHidden();
        await expect(list.getByRole('row', { name: /E0600ABC01/ })).toContainText('Paid');
      });

      test('says why a card was refused', async ({ page, tenant, portal: _signedIn }) => {
        tenant.faults.set({ name: 'decline' });
        await page.goto(invoices);
        const list = inFrame ? page.frameLocator('iframe[name="Invoices.ReactView"]') : page.locator('main');
        await list.getByRole('button', { name: 'Settle balance' }).click();
        const content = inFrame ? page.frameLocator('iframe[name="SettleBalance.ReactView"]') : page.locator('.pane');
        await content.getByRole('button', { name: 'Pay', exact: true }).click();

        await expect(content.getByRole('alert')).toContainText('Your payment was declined');
      });
    });

    test.describe('an invoice as a file', () => {
      test.use({ scene: { hosting } });

      test('comes from the menu of its row', async ({ page, tenant, portal: _signedIn }) => {
        const name = tenant.invoices[0]?.name ?? '';
        await page.goto(invoices);
        const list = inFrame ? page.frameLocator('iframe[name="Invoices.ReactView"]') : page.locator('main');
        await list.getByRole('row', { name }).getByRole('button', { name: 'More actions' }).click();
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          list.getByRole('menuitem', { name: 'Download' }).click(),
        ]);

        expect(download.suggestedFilename()).toBe(`${name}.pdf`);
        expect(await readFile(await download.path(), 'latin1')).toContain(`Invoice ${name}`);
      });
    });
  });

test.describe('the overview of an older account', () => {
  test.use({ scene: older });

  test('offers to settle, too', async ({ page, tenant, portal: _signedIn }) => {
    await page.goto('/#view/Microsoft_Azure_GTM/ModernBillingMenuBlade/~/Overview');
    await page.getByRole('button', { name: 'Settle balance' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Pay', exact: true }).click();

    await expect(page.getByRole('button', { name: 'Settle balance' })).toBeHidden();
    expect(tenant.charges).toHaveLength(2);
  });
});

test('an invoice can be saved from its own blade', async ({ page, tenant, portal: _signedIn }) => {
  const name = tenant.invoices[0]?.name ?? '';
  await page.goto(invoices);
  await page.getByRole('link', { name }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download' }).click(),
  ]);

  expect(download.suggestedFilename()).toBe(`${name}.pdf`);
});
