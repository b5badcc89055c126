import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../../fixtures/index.ts';
import type { SceneInput } from '../../fixtures/mock-portal/index.ts';
import { menu } from './places.ts';

/** What a frame holds is no part of the page's own snapshot, which ends with the frame. */
test.use({ timezoneId: 'UTC', locale: 'en-US' });
const still: SceneInput = { seed: 7, now: '2026-11-20T09:00:00Z', hosting: 'react-view' };

function inFrame(page: Page, title: string): Locator {
  const frame = page.getByTitle(title, { exact: true }).and(page.locator('iframe')).filter({ visible: true });
  return frame.contentFrame().locator('body');
}

test.describe('an account with invoices', () => {
  test.use({ scene: still });

  test('the list in its frame reads aloud as it did', async ({ page, invoicesBlade: _open }) => {
    await expect(inFrame(page, 'Invoices')).toMatchAriaSnapshot({ name: 'frame-invoices.aria.yml' });
  });

  test('the Pay now pane in its frame reads aloud as it did', async ({ page, paymentPane }) => {
    await expect(paymentPane.submitButton).toBeEnabled();
    await expect(inFrame(page, 'Pay now')).toMatchAriaSnapshot({ name: 'frame-pay-now.aria.yml' });
  });

  test('the card form in the frame of that pane reads aloud as it did', async ({ page, cardForm }) => {
    await expect(cardForm.nextButton).toBeVisible();
    const form = inFrame(page, 'Pay now').getByTitle('Card form').contentFrame().locator('body');
    await expect(form).toMatchAriaSnapshot({ name: 'frame-card-form.aria.yml' });
  });
});

test.describe('an account that settles its balance', () => {
  test.use({ scene: { ...still, agreement: 'mosp' } });

  test('the pane in its frame reads aloud as it did', async ({ page, portal: _signedIn }) => {
    await page.goto(menu('Invoices'));
    await inFrame(page, 'Invoices').getByRole('button', { name: 'Settle balance' }).click();
    await inFrame(page, 'Settle balance').getByRole('button', { name: 'Pay', exact: true }).waitFor();
    await expect(inFrame(page, 'Settle balance')).toMatchAriaSnapshot({ name: 'frame-settle-balance.aria.yml' });
  });
});
