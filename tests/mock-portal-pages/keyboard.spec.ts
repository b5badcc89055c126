import { expect, test } from '../../fixtures/index.ts';

test('an invoice can be paid with the keyboard alone', async ({ page, tenant, portal: _signedIn }) => {
  await page.goto('/');
  await page.getByRole('combobox').waitFor();
  await page.keyboard.press('g');
  await page.keyboard.press('/');
  await expect(page.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('Cost Management + Billing');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /Overview/ })).toBeVisible();

  await page.getByRole('button', { name: 'Billing', exact: true }).press('Enter');
  await page.getByRole('navigation', { name: 'Service menu' }).getByRole('link', { name: 'Invoices' }).press('Enter');
  await page.getByRole('link', { name: 'Pay now' }).first().press('Enter');

  await expect(page.getByRole('heading', { name: 'Pay now' })).toBeFocused();
  const picker = page.getByRole('combobox', { name: 'Select a payment method' });
  await picker.press('Enter');
  await picker.press('ArrowDown');
  await picker.press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: 'Pay now' }).press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  expect(tenant.charges).toHaveLength(1);
});

test('Escape closes the pane and gives the focus back', async ({ page, portal: _signedIn }) => {
  await page.goto('/#view/Microsoft_Azure_GTM/ModernBillingMenuBlade/~/Invoices');
  const link = page.getByRole('link', { name: 'Pay now' }).first();
  await link.press('Enter');
  await expect(page.getByRole('heading', { name: 'Pay now' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(link).toBeFocused();
});

test.describe('a narrow screen', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('needs no scrolling from side to side, but for the grid', async ({ page, portal: _signedIn }) => {
    await page.goto('/#view/Microsoft_Azure_GTM/ModernBillingMenuBlade/~/Invoices');
    await page.getByRole('grid').waitFor();
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  });
});
