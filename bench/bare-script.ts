import type { Page } from 'playwright';

/** The same clicks as the playbook, as somebody would write them for one run: no checks, no record, English only. */
export async function payBare(page: Page, portalUrl: string, invoice: string): Promise<void> {
  await page.goto(portalUrl);
  await page.getByRole('combobox', { name: 'Search resources' }).fill('Cost Management + Billing');
  await page
    .getByRole('group', { name: 'Services' })
    .getByRole('option', { name: 'Cost Management + Billing' })
    .click();
  await page.getByRole('button', { name: 'Billing', exact: true }).click();
  await page.getByRole('navigation', { name: 'Service menu' }).getByRole('link', { name: 'Invoices' }).click();
  await payRow(page, invoice);
}

/** One more invoice in a list that is open already, and may be on another page of it. */
export async function payNext(page: Page, invoice: string): Promise<void> {
  const row = page.getByRole('row').filter({ hasText: invoice });
  if (!(await row.isVisible())) await page.getByRole('searchbox', { name: 'Filter for any field...' }).fill(invoice);
  await payRow(page, invoice);
}

async function payRow(page: Page, invoice: string): Promise<void> {
  const row = page.getByRole('row').filter({ hasText: invoice });
  await row.getByRole('link', { name: 'Pay now' }).click();
  const pane = page.getByRole('dialog', { name: 'Pay now' });
  await pane.getByRole('combobox', { name: 'Select a payment method' }).click();
  await pane.getByRole('option', { name: 'Visa ending in 4242' }).click();
  await pane.getByRole('button', { name: 'Pay now' }).click();
  await row.getByText('Paid').waitFor();
}
