import type { Page } from '@playwright/test';

export const menu = (item: string) => `/#view/Microsoft_Azure_GTM/ModernBillingMenuBlade/~/${item}`;

async function openPane(page: Page): Promise<void> {
  await page.goto(menu('Invoices'));
  await page.getByRole('link', { name: 'Pay now' }).first().click();
  await page.getByRole('combobox', { name: 'Select a payment method' }).waitFor();
}

/** Every blade and pane, and how a person gets there. */
export const places: Record<string, (page: Page) => Promise<unknown>> = {
  home: page => page.goto('/'),
  search: async page => {
    await page.goto('/');
    await page.getByRole('combobox').fill('cost');
    await page.getByRole('option').first().waitFor();
  },
  overview: page => page.goto(menu('Overview')),
  invoices: page => page.goto(menu('Invoices')),
  'billing profiles': page => page.goto(menu('BillingProfiles')),
  'payment methods': async page => {
    await page.goto(menu('PaymentMethods'));
    await page.getByRole('grid').first().waitFor();
  },
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
  'e-mail preference': async page => {
    await page.goto(menu('Invoices'));
    await page.getByRole('button', { name: 'Invoice email preference' }).click();
    await page.getByRole('radio', { name: 'Yes' }).waitFor();
  },
  notifications: async page => {
    await page.goto('/');
    await page.getByRole('button', { name: 'Notifications' }).click();
    await page.getByRole('dialog', { name: 'Notifications' }).waitFor();
  },
  'portal menu': async page => {
    await page.goto('/');
    await page.getByRole('button', { name: 'Show portal menu' }).click();
    await page.getByRole('navigation', { name: 'Microsoft Azure' }).waitFor();
  },
  settings: async page => {
    await page.goto('/');
    await page.getByRole('button', { name: 'Settings' }).click();
  },
};
