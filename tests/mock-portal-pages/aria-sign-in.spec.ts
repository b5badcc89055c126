import type { Page } from '@playwright/test';
import { expect, test } from '../../fixtures/index.ts';
import type { Tenant } from '../../fixtures/mock-portal/index.ts';

/** As it did, and without a serious violation. */
async function readsAloud(page: Page, name: string): Promise<void> {
  await expect.soft(page.locator('body')).toMatchAriaSnapshot({ name: `${name}.aria.yml` });
  await expect(page).toHaveNoA11yViolations();
}

test.use({ scene: { seed: 7, signIn: { mfa: 'code' } } });

const next = (page: Page) => page.getByRole('button', { name: /^(Next|Sign in)$/ }).click();

async function toPassword(page: Page, { user }: Tenant): Promise<void> {
  await page.goto('/');
  await page.getByRole('textbox').fill(user.upn);
  await next(page);
}

async function toSecondFactor(page: Page, tenant: Tenant): Promise<void> {
  await toPassword(page, tenant);
  await page.getByRole('textbox', { name: /password/i }).fill(tenant.user.password);
  await next(page);
}

test('the page for a name', async ({ page, tenant: _portal }) => {
  await page.goto('/');
  await readsAloud(page, 'sign-in-name');
});

test('the page for a name that there is not', async ({ page, tenant: _portal }) => {
  await page.goto('/');
  await page.getByRole('textbox').fill('nobody@fernwood.example');
  await next(page);
  await page.getByRole('alert').waitFor();
  await readsAloud(page, 'sign-in-unknown-name');
});

test('the page for a password', async ({ page, tenant }) => {
  await toPassword(page, tenant);
  await page.getByRole('textbox', { name: /password/i }).waitFor();
  await readsAloud(page, 'sign-in-password');
});

test('the page for a code', async ({ page, tenant }) => {
  await toSecondFactor(page, tenant);
  await page.getByRole('textbox', { name: /code/i }).waitFor();
  await readsAloud(page, 'sign-in-code');
});

test.describe('with a number to compare', () => {
  test.use({ scene: { seed: 7, signIn: { mfa: 'number-match' } } });

  test('the page that shows it', async ({ page, tenant }) => {
    await toSecondFactor(page, tenant);
    await page.getByText(/^\d\d$/).waitFor();
    await readsAloud(page, 'sign-in-number');
  });
});

test.describe('without a second factor', () => {
  test.use({ scene: { seed: 7 } });

  test('the page that asks to stay signed in', async ({ page, tenant }) => {
    await toSecondFactor(page, tenant);
    await page.getByRole('checkbox').waitFor();
    await readsAloud(page, 'sign-in-stay-signed-in');
  });
});
