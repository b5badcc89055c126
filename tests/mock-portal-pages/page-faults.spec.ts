import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../../fixtures/index.ts';
import type { SceneInput } from '../../fixtures/mock-portal/index.ts';

const scene = (...faults: NonNullable<SceneInput['faults']>): SceneInput => ({ faults });

async function openPane(page: Page): Promise<Locator> {
  await page.goto('/#view/Microsoft_Azure_GTM/ModernBillingMenuBlade/~/Invoices');
  await page.getByRole('link', { name: 'Pay now' }).first().click();
  return page.getByRole('dialog', { name: 'Pay now' });
}

test.describe('doubleHandler', () => {
  test.use({ scene: scene({ name: 'doubleHandler' }) });

  test('sends the payment twice', async ({ page, tenant, portal: _signedIn }) => {
    const pane = await openPane(page);
    await pane.getByRole('button', { name: 'Pay now' }).click();

    await expect.poll(() => tenant.payAttempts.length).toBe(2);
    expect(tenant.charges).toHaveLength(1);
  });
});

test.describe('xhrRetry', () => {
  test.use({ scene: scene({ name: 'xhrRetry' }, { name: 'pre500', times: 1 }) });

  test('sends the payment again after an error', async ({ page, tenant, portal: _signedIn }) => {
    const pane = await openPane(page);
    await pane.getByRole('button', { name: 'Pay now' }).click();

    await expect(pane).toBeHidden();
    expect(tenant.payAttempts.map(({ outcome }) => outcome)).toEqual(['failed', 'accepted']);
  });
});

test.describe('teachingBubble and cookieBanner', () => {
  test.use({ scene: scene({ name: 'teachingBubble' }, { name: 'cookieBanner' }) });

  test('go when they are answered', async ({ page, portal: _signedIn }) => {
    await page.goto('/');
    await page.getByRole('button', { name: 'Got it' }).click();
    await page.getByRole('button', { name: 'Accept' }).click();

    await expect(page.getByRole('region')).toHaveCount(0);
  });
});

test.describe('alert', () => {
  test.use({ scene: scene({ name: 'alert', text: 'Your session ends soon.' }) });

  test('stops the page when the pane opens', async ({ page, portal: _signedIn }) => {
    const opened = page.waitForEvent('dialog');
    const pane = openPane(page);
    const dialog = await opened;
    expect(dialog.message()).toBe('Your session ends soon.');
    await dialog.accept();

    await expect((await pane).getByRole('button', { name: 'Pay now' })).toBeEnabled();
  });
});

test.describe('blockMain', () => {
  test.use({ scene: scene({ name: 'blockMain', milliseconds: 300 }) });

  test('delays the pane, and no more', async ({ page, portal: _signedIn }) => {
    const pane = await openPane(page);

    await expect(pane.getByRole('button', { name: 'Pay now' })).toBeEnabled();
  });
});
