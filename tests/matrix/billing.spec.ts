import type { Locator } from '@playwright/test';
import { expect, test } from '../../fixtures/index.ts';
import { PaymentPane } from '../../playbooks/portal/payment-pane.ts';
import { isNotInstalled, whyNotInstalled } from './installed.ts';

const invoice = 'G000000101';

test.use({
  scene: {
    profiles: [{ displayName: 'Fernwood Bakery' }],
    invoices: [{ name: invoice, status: 'OverDue', total: '22.31' }],
  },
});

test.skip(isNotInstalled, whyNotInstalled);

test('list and pane have no serious violation, and fit the screen', async ({ page, invoicesBlade, portal }) => {
  await expect(invoicesBlade.row(invoice)).toHaveInvoiceStatus('past-due');
  await invoicesBlade.row(invoice).payNow(invoice);
  const pane = await portal.blade(PaymentPane);
  await expect(pane.submitButton).toBeEnabled();
  // The list is beside the pane, or behind it.
  await expect(page).toHaveNoA11yViolations();

  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
});

test('an invoice is paid with the keyboard alone', async ({ page, invoicesBlade, portal, tenant }) => {
  await invoicesBlade.row(invoice).payNowLink.press('Enter');
  const pane = await portal.blade(PaymentPane);
  await expect(pane.submitButton).toBeEnabled();
  for (let presses = 0; presses < 30 && !(await isFocused(pane.submitButton)); presses += 1)
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');

  await expect(invoicesBlade.row(invoice)).toHaveInvoiceStatus('paid');
  await expect(tenant).toHaveBeenChargedOnce(invoice);
});

function isFocused(control: Locator): Promise<boolean> {
  return control.evaluate(element => element === element.ownerDocument.activeElement);
}
