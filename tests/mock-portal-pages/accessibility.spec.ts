import { expect, test } from '../../fixtures/index.ts';
import type { Theme } from '../../fixtures/mock-portal/index.ts';
import { menu, places } from './places.ts';

/** All else is the same in every theme, and looked at where the aria snapshots are taken, of each place by itself. */
for (const theme of ['dark', 'high-contrast'] satisfies Theme[])
  test.describe(theme, () => {
    test.use({ scene: { theme } });

    test('every word of every place can be told from what is behind it', async ({ page, portal: _signedIn }) => {
      test.setTimeout(120_000);
      for (const [place, go] of Object.entries(places))
        await test.step(place, async () => {
          // Each place is loaded afresh.
          await page.goto('about:blank');
          await go(page);
          await page.getByRole('heading').first().waitFor();
          await expect.soft(page, place).toHaveNoA11yViolations({ rules: ['color-contrast'] });
        });
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
