import { expect, test } from '../../fixtures/index.ts';

const invoices = '/#view/Microsoft_Azure_GTM/ModernBillingMenuBlade/~/Invoices';

test.describe('a long list without pages', () => {
  test.use({ scene: { invoices: 10_000, drawing: { longList: 'virtual' } } });

  test('is as long as all its rows, and holds those near the visible part', async ({
    page,
    tenant,
    portal: _signedIn,
  }) => {
    await page.goto(invoices);
    const grid = page.getByRole('grid', { name: 'Invoices' });
    await expect(grid).toHaveAttribute('aria-rowcount', '10001');

    await page
      .getByRole('row')
      .last()
      .evaluate(row => row.closest('table')?.parentElement?.scrollTo(0, 40 * 10_000));
    await expect(page.getByRole('link', { name: tenant.invoices.at(-1)?.name ?? '' })).toBeVisible();
    expect(await page.getByRole('row').count()).toBeLessThan(200);
  });
});

test.describe('a list in pages', () => {
  test.use({ scene: { invoices: 120 } });

  test('turns its pages and searches all of them', async ({ page, tenant, portal: _signedIn }) => {
    const last = tenant.invoices.at(-1)?.name ?? '';
    await page.goto(invoices);
    const pages = page.getByRole('navigation', { name: 'Pagination' });
    await expect(pages).toContainText('1 - 30 of 120');
    await pages.getByRole('button', { name: 'Next' }).click();
    await expect(pages).toContainText('31 - 60 of 120');

    await page.getByRole('searchbox', { name: 'Filter for any field...' }).fill(last);
    await expect(page.getByRole('link', { name: last })).toBeVisible();
    await expect(page.getByRole('row')).toHaveCount(2);
  });
});

test.describe('several billing accounts, none remembered', () => {
  test.use({ scene: { billingAccounts: 3, rememberedAccount: null } });

  test('are asked about once: the menu stays in the account that was opened', async ({
    page,
    tenant,
    portal: _signedIn,
  }) => {
    await page.goto(invoices);
    const name = tenant.accounts[1]?.displayName ?? '';
    await page.getByRole('grid', { name: 'Billing scopes' }).getByRole('link', { name }).click();
    await page.getByRole('button', { name: 'Billing', exact: true }).click();
    await page.getByRole('link', { name: 'Invoices', exact: true }).click();

    await expect(page.getByRole('heading', { name: `${name} | Invoices` })).toBeVisible();
  });
});

test.describe('an invoice whose payment failed', () => {
  test.use({
    scene: {
      regionalFormat: 'de-de',
      profiles: [{ displayName: 'Fernwood Bakery', currency: 'EUR' }],
      invoices: [{ status: 'OverDue', total: '1234.56' }],
      faults: [{ name: 'decline', times: 1 }],
    },
  });

  test('can be paid in parts, written in the regional format', async ({ page, tenant, portal: _signedIn }) => {
    await page.goto(invoices);
    await page.getByRole('link', { name: 'Pay now' }).click();
    const pane = page.getByRole('dialog', { name: 'Pay now' });
    await pane.getByRole('button', { name: 'Pay now' }).click();
    const part = pane.getByRole('textbox', { name: 'Amount to pay' });
    await expect(part).toHaveValue('1.234,56');
    await part.fill('1.000,50');
    await pane.getByRole('button', { name: 'Pay now' }).click();
    await expect(pane).toBeHidden();

    expect(tenant.charges.map(({ minor }) => minor)).toEqual([100_050]);
    await expect(page.getByRole('row').filter({ hasText: '234,06' })).toContainText('Past due');
  });
});

test.describe('in a frame of its own', () => {
  test.use({ scene: { hosting: 'react-view' } });

  test('follows the language of the settings, and stays free of errors over several payments', async ({
    page,
    tenant,
    portal: _signedIn,
  }) => {
    const errors: string[] = [];
    page.on('console', message => message.type() === 'error' && errors.push(message.text()));
    await page.goto(invoices);
    const list = page.frameLocator('iframe[name="Invoices.ReactView"]');
    const pane = page.frameLocator('iframe[name="PayNow.ReactView"]');
    for (const paid of [1, 2]) {
      await list.getByRole('link', { name: 'Pay now' }).first().click();
      await pane.getByRole('button', { name: 'Pay now' }).click();
      await expect(page.getByRole('dialog')).toBeHidden();
      expect(tenant.charges).toHaveLength(paid);
    }

    await page.getByRole('banner').getByRole('button', { name: 'Settings' }).click();
    await page.getByRole('combobox', { name: 'Language' }).selectOption('de');
    await page.getByRole('button', { name: 'Apply' }).click();
    await expect(list.getByRole('link', { name: 'Jetzt zahlen' }).first()).toBeVisible();
    expect(errors).toEqual([]);
  });
});
