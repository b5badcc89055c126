import { expect, test } from '@playwright/test';
import { startMockPortal, type MockPortal } from '../../fixtures/mock-portal/index.ts';
import { noteMemory } from './memory.ts';

let portal: MockPortal;
test.beforeAll(async () => {
  portal = await startMockPortal();
});
test.afterAll(() => portal.close());

for (let number = 0; number < Number(process.env['BENCH_TESTS'] ?? '20'); number += 1)
  test(`pays an invoice ${number}`, async ({ page, context }, testInfo) => {
    const tenant = portal.createTenant({ invoices: [{ name: 'G000000101', total: '22.31' }] });
    await context.addCookies(tenant.signedInCookies());
    await page.goto(`${tenant.urls.portal}/#view/Microsoft_Azure_GTM/ModernBillingMenuBlade/~/Invoices`);
    const row = page.getByRole('row').filter({ hasText: 'G000000101' });
    await expect(row.getByRole('link', { name: 'Pay now' })).toBeVisible();
    await row.getByRole('link', { name: 'Pay now' }).click();
    await page.getByRole('dialog', { name: 'Pay now' }).getByRole('button', { name: 'Pay now' }).click();
    await expect(row.getByText('Paid')).toBeVisible();
    expect(tenant.charges).toHaveLength(1);
    portal.removeTenant(tenant);
    noteMemory(testInfo);
  });
