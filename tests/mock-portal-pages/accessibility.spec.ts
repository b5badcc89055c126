import { expect, test } from '../../fixtures/index.ts';
import type { Theme } from '../../fixtures/mock-portal/index.ts';
import { menu, places } from './places.ts';

for (const theme of ['light', 'dark', 'high-contrast'] satisfies Theme[])
  for (const [place, go] of Object.entries(places))
    test.describe(`${place}, ${theme}`, () => {
      test.use({ scene: { theme } });

      test('has no serious violation and no error in the console', async ({ page, portal: _signedIn }) => {
        const errors: string[] = [];
        page.on('console', message => message.type() === 'error' && errors.push(message.text()));
        page.on('pageerror', error => errors.push(error.message));
        page.on('requestfailed', request => errors.push(request.url()));
        await go(page);
        await page.getByRole('heading').first().waitFor();

        await expect(page).toHaveNoA11yViolations();
        expect(errors).toEqual([]);
      });
    });

test.describe('settle balance', () => {
  test.use({ scene: { agreement: 'mosp' } });

  test('has no serious violation', async ({ page, portal: _signedIn }) => {
    await page.goto(menu('Invoices'));
    await page.getByRole('button', { name: 'Settle balance' }).click();
    await page.getByRole('button', { name: 'Pay', exact: true }).waitFor();
    await expect(page).toHaveNoA11yViolations();
  });
});

test('the pages of the sign-in have no serious violation', async ({ page, tenant }) => {
  await page.goto('/');
  await page.locator('input[name="loginfmt"]').fill(tenant.user.upn);
  await expect(page).toHaveNoA11yViolations();
  await page.locator('#idSIButton9').click();
  await page.locator('input[name="passwd"]').waitFor();
  await expect(page).toHaveNoA11yViolations();
});

test.describe('billing scopes', () => {
  test.use({ scene: { billingAccounts: 3, rememberedAccount: null } });

  test('have no serious violation', async ({ page, portal: _signedIn }) => {
    await page.goto(menu('BillingAccounts'));
    await page.getByRole('grid').waitFor();
    await expect(page).toHaveNoA11yViolations();
  });
});
