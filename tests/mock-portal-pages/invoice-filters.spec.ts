import type { Page } from '@playwright/test';
import { expect, test } from '../../fixtures/index.ts';
import { menu } from './places.ts';

const [shop, bakery] = [{ displayName: 'Fernwood Shop' }, { displayName: 'Fernwood Bakery' }];
const scene = {
  now: '2026-11-20T09:00:00Z',
  profiles: [shop, bakery],
  invoices: [
    { name: 'G000000104', status: 'Due', profile: shop.displayName, invoiceDate: '2026-11-01' },
    { name: 'G000000103', status: 'OverDue', profile: bakery.displayName, invoiceDate: '2026-09-15' },
    { name: 'G000000102', status: 'Paid', profile: shop.displayName, invoiceDate: '2026-03-01' },
    { name: 'G000000101', status: 'Void', profile: bakery.displayName, invoiceDate: '2024-06-01' },
  ],
} as const;

/** Where the list is drawn, in either shape. */
function listOf(page: Page, hosting: 'classic' | 'react-view') {
  return hosting === 'classic' ? page : page.frameLocator('iframe[name="Invoices.ReactView"]');
}

const narrowed: { filter: string; option: string; leaves: string[] }[] = [
  { filter: 'Timespan', option: 'Last 3 months', leaves: ['G000000104', 'G000000103'] },
  { filter: 'Timespan', option: 'Last 12 months', leaves: ['G000000104', 'G000000103', 'G000000102'] },
  { filter: 'Status', option: 'Due', leaves: ['G000000104'] },
  { filter: 'Status', option: 'Past due', leaves: ['G000000103'] },
  { filter: 'Status', option: 'Paid', leaves: ['G000000102'] },
  { filter: 'Status', option: 'Void', leaves: ['G000000101'] },
  { filter: 'Billing profile', option: bakery.displayName, leaves: ['G000000103', 'G000000101'] },
];

for (const hosting of ['classic', 'react-view'] as const)
  test.describe(`filters of the list, ${hosting}`, () => {
    test.use({ scene: { ...scene, hosting, invoices: [...scene.invoices], profiles: [...scene.profiles] } });

    test('each leaves what it says, and all come back without it', async ({ page, portal: _signedIn }) => {
      const list = listOf(page, hosting);
      const numbers = list.getByRole('grid', { name: 'Invoices' }).getByRole('link', { name: /^G\d+$/ });
      const all = scene.invoices.map(({ name }) => name);
      await page.goto(menu('Invoices'));
      await expect(numbers).toHaveText(all);

      for (const { filter, option, leaves } of narrowed) {
        const box = list.getByRole('combobox', { name: filter, exact: true });
        await box.selectOption({ label: option });
        await expect(numbers, `${filter}: ${option}`).toHaveText(leaves);
        await box.selectOption({ index: 0 });
        await expect(numbers).toHaveText(all);
      }
    });

    test('together leave what fits both, and say when nothing does', async ({ page, portal: _signedIn }) => {
      const list = listOf(page, hosting);
      await page.goto(menu('Invoices'));
      await list.getByRole('combobox', { name: 'Billing profile' }).selectOption({ label: shop.displayName });
      await list.getByRole('combobox', { name: 'Status' }).selectOption({ label: 'Paid' });
      await expect(list.getByRole('link', { name: /^G\d+$/ })).toHaveText(['G000000102']);

      await list.getByRole('combobox', { name: 'Timespan' }).selectOption({ label: 'Last 3 months' });
      await expect(list.getByText('No invoices to display')).toBeVisible();
    });
  });
