import type { Page } from '@playwright/test';
import { expect, test } from '../../fixtures/index.ts';
import type { SceneInput, Tenant } from '../../fixtures/mock-portal/index.ts';

async function identify(page: Page, { user }: Tenant, password = user.password): Promise<void> {
  await page.goto('/');
  await page.locator('input[name="loginfmt"]').fill(user.upn);
  await page.locator('#idSIButton9').click();
  await page.locator('input[name="passwd"]').fill(password);
  await page.locator('#idSIButton9').click();
}

async function pickAccount(page: Page, tenant: Tenant): Promise<void> {
  await identify(page, tenant);
  await page.locator('#idSIButton9').click();
  await page.getByRole('button', { name: 'Account menu' }).waitFor();
  tenant.expireSessions();
  await page.goto('/');
}

/** Pages of the sign-in whose aria is not kept as a snapshot, and what stands on each. */
const pages: { title: string; scene?: SceneInput; go: (page: Page, tenant: Tenant) => Promise<void>; shows: string }[] =
  [
    {
      title: 'the one for a wrong code',
      scene: { signIn: { mfa: 'code' } },
      go: async (page, tenant) => {
        await identify(page, tenant);
        await page.locator('input[name="otc"]').fill('000000');
        await page.locator('#idSubmit_SAOTCC_Continue').click();
      },
      shows: '#idSpan_SAOTCC_Error_OTC',
    },
    { title: 'the one with known accounts', go: pickAccount, shows: '#otherTile' },
    {
      title: 'the one for a wrong password',
      go: (page, tenant) => identify(page, tenant, 'wrong'),
      shows: '#passwordError',
    },
    {
      title: 'the one for a locked account',
      scene: { signIn: { lockAfter: 1 } },
      go: async (page, tenant) => {
        await identify(page, tenant, 'wrong');
        await page.locator('#passwordError').waitFor();
        await identify(page, tenant);
        await page.getByText(/locked/i).waitFor();
      },
      shows: '#passwordError',
    },
  ];

for (const { title, scene = {}, go, shows } of pages)
  test.describe(title, () => {
    test.use({ scene });

    test('has no serious violation', async ({ page, tenant }) => {
      await go(page, tenant);
      await page.locator(shows).waitFor();
      await expect(page).toHaveNoA11yViolations();
    });
  });
