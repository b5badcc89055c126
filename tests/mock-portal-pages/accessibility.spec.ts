import { expect, test } from '../../fixtures/index.ts';
import type { Theme } from '../../fixtures/mock-portal/index.ts';
import { errorsOf } from './errors-of-page.ts';
import { menu, places } from './places.ts';

/** The light theme is looked at where the aria snapshots are taken, of each place by itself. */
for (const theme of ['dark', 'high-contrast'] satisfies Theme[])
  test.describe(theme, () => {
    test.use({ scene: { theme } });

    test('no place has a serious violation or an error in the console', async ({ page, portal: _signedIn }) => {
      test.setTimeout(120_000);
      const errors = errorsOf(page);
      for (const [place, go] of Object.entries(places))
        await test.step(place, async () => {
          // Each place is loaded afresh.
          await page.goto('about:blank');
          await go(page);
          await page.getByRole('heading').first().waitFor();
          await expect.soft(page, place).toHaveNoA11yViolations();
          expect.soft(errors.splice(0), place).toEqual([]);
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
