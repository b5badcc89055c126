import { expect, test } from '../../fixtures/index.ts';
import { errorsOf } from './errors-of-page.ts';
import { menu, places } from './places.ts';

/** The same data, clock and time zone everywhere, so that names and texts are the same on every machine. */
const still = { seed: 7, now: '2026-11-20T09:00:00Z' };
test.use({ scene: still, timezoneId: 'UTC', locale: 'en-US' });

for (const [place, go] of Object.entries(places))
  test(`${place} reads aloud as it did, without a serious violation or an error in the console`, async ({
    page,
    portal: _signedIn,
  }) => {
    const errors = errorsOf(page);
    await go(page);
    await page.getByRole('heading').first().waitFor();
    await expect.soft(page.locator('body')).toMatchAriaSnapshot({ name: `${place.replaceAll(' ', '-')}.aria.yml` });
    await expect.soft(page).toHaveNoA11yViolations();
    expect(errors).toEqual([]);
  });

for (const [place, item, scene] of [
  ['settle balance', 'Invoices', { ...still, agreement: 'mosp' }],
  ['billing scopes', 'BillingAccounts', { ...still, billingAccounts: 3, rememberedAccount: null }],
] as const)
  test.describe(place, () => {
    test.use({ scene });

    test(`${place} reads aloud as it did, without a serious violation`, async ({ page, portal: _signedIn }) => {
      await page.goto(menu(item));
      await page.getByRole('grid').waitFor();
      await expect.soft(page.locator('body')).toMatchAriaSnapshot({ name: `${place.replaceAll(' ', '-')}.aria.yml` });
      await expect(page).toHaveNoA11yViolations();
    });
  });
