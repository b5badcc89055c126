import type { Page } from 'playwright';

/** What the sample article says, as somebody would script it once: no checks, English only. */
export async function readBare(
  page: Page,
  { portal, invoice, framed, pictures }: { portal: string; invoice: string; framed: boolean; pictures: boolean },
): Promise<void> {
  const frame = (title: string) => page.frameLocator(`iframe[title="${title}"]`);
  const row = (framed ? frame('Invoices') : page).getByRole('row').filter({ hasText: invoice });
  const pane = framed ? frame('Pay now') : page.getByRole('dialog', { name: 'Pay now' });
  const services = page.getByRole('group', { name: 'Services' });
  await page.goto(portal);
  await page.getByRole('combobox', { name: 'Search resources' }).fill('Cost Management + Billing');
  for (const control of [
    services.getByRole('option', { name: 'Cost Management + Billing' }),
    page.getByRole('button', { name: 'Billing', exact: true }),
    page.getByRole('navigation', { name: 'Service menu' }).getByRole('link', { name: 'Invoices' }),
    row.getByRole('link', { name: 'Pay now' }),
    pane.getByRole('combobox', { name: 'Select a payment method' }),
    pane.getByRole('option', { name: 'Visa ending in 4242' }),
    pane.getByRole('button', { name: 'Pay now' }),
  ]) {
    await control.waitFor();
    if (pictures) await page.screenshot({ type: 'jpeg', quality: 60 });
    await control.click();
  }
  await row.getByText('Paid').waitFor();
}
