import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../../fixtures/index.ts';
import type { Theme } from '../../fixtures/mock-portal/index.ts';

const menu = (item: string) => `/#view/Microsoft_Azure_GTM/ModernBillingMenuBlade/~/${item}`;

async function openPane(page: Page): Promise<void> {
  await page.goto(menu('Invoices'));
  await page.getByRole('link', { name: 'Pay now' }).first().click();
  await page.getByRole('combobox', { name: 'Select a payment method' }).waitFor();
}

/** What axe calls serious or critical. Fluent's own focus sentinels are hidden and focusable on purpose. */
async function seriousViolations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).exclude('[data-tabster-dummy]').analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

/** Every blade and pane, and how a person gets there. */
const places: Record<string, (page: Page) => Promise<unknown>> = {
  home: page => page.goto('/'),
  search: async page => {
    await page.goto('/');
    await page.getByRole('combobox').fill('cost');
    await page.getByRole('option').first().waitFor();
  },
  overview: page => page.goto(menu('Overview')),
  invoices: page => page.goto(menu('Invoices')),
  'billing profiles': page => page.goto(menu('BillingProfiles')),
  properties: page => page.goto(menu('Properties')),
  'access control': page => page.goto(menu('AccessControl')),
  transactions: page => page.goto(menu('AllTransactions')),
  'an empty page': page => page.goto(menu('Budgets')),
  directories: async page => {
    await page.goto('/');
    await page.getByRole('button', { name: 'Account menu' }).click();
    await page.getByRole('menuitem', { name: 'Switch directory' }).click();
  },
  'invoice details': async page => {
    await page.goto(menu('Invoices'));
    await page.getByRole('link', { name: /^G\d/ }).first().click();
    await page.getByRole('heading', { name: 'Payments' }).waitFor();
  },
  'pay now': openPane,
  'card form': async page => {
    await openPane(page);
    await page.getByRole('combobox', { name: 'Select a payment method' }).click();
    await page.getByRole('option', { name: 'Add a new payment method' }).click();
    await page.frameLocator('iframe[title="Card form"]').getByRole('textbox', { name: 'City' }).waitFor();
  },
  settings: async page => {
    await page.goto('/');
    await page.getByRole('button', { name: 'Settings' }).click();
  },
};

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

        expect(await seriousViolations(page)).toEqual([]);
        expect(errors).toEqual([]);
      });
    });

test.describe('settle balance', () => {
  test.use({ scene: { agreement: 'mosp' } });

  test('has no serious violation', async ({ page, portal: _signedIn }) => {
    await page.goto(menu('Invoices'));
    await page.getByRole('button', { name: 'Settle balance' }).click();
    await page.getByRole('button', { name: 'Pay', exact: true }).waitFor();
    expect(await seriousViolations(page)).toEqual([]);
  });
});

test('the pages of the sign-in have no serious violation', async ({ page, tenant }) => {
  await page.goto('/');
  await page.locator('input[name="loginfmt"]').fill(tenant.user.upn);
  expect(await seriousViolations(page)).toEqual([]);
  await page.locator('#idSIButton9').click();
  await page.locator('input[name="passwd"]').waitFor();
  expect(await seriousViolations(page)).toEqual([]);
});

test.describe('billing scopes', () => {
  test.use({ scene: { billingAccounts: 3, rememberedAccount: null } });

  test('have no serious violation', async ({ page, portal: _signedIn }) => {
    await page.goto(menu('BillingAccounts'));
    await page.getByRole('grid').waitFor();
    expect(await seriousViolations(page)).toEqual([]);
  });
});
