import { expect, test } from '../../fixtures/index.ts';
import { approveSignIns, codeAt, type SceneInput, type Tenant } from '../../fixtures/mock-portal/index.ts';
import { Portal, type PortalOptions } from '../../playbooks/portal/portal.ts';
import type { Credentials } from '../../playbooks/portal/sign-in-page.ts';
import type { Page } from '@playwright/test';

function portalFor(page: Page, options: PortalOptions, credentials: Credentials): Portal {
  return new Portal(page, { ...options, authenticate: signInPage => signInPage.signIn(credentials) });
}

const right = ({ user }: Tenant): Credentials => ({ username: user.upn, password: user.password });

test('signs in by name and password, and keeps the deep link', async ({ page, tenant, portalOptions }) => {
  const portal = portalFor(page, portalOptions, right(tenant));
  await portal.open('#view/Microsoft_Azure_GTM/ModernBillingMenuBlade/~/Invoices');

  expect(await portal.accountMenu.readSignedInAs()).toMatchObject({
    user: tenant.user.upn,
    domain: 'fernwood.example',
  });
  await expect(page.getByRole('grid', { name: 'Invoices' })).toBeVisible();
});

const refusals: { scene: SceneInput; change: Partial<Credentials>; code: string }[] = [
  { scene: {}, change: { password: 'wrong' }, code: 'SIGN_IN_WRONG_PASSWORD' },
  { scene: {}, change: { username: 'nobody@fernwood.example' }, code: 'SIGN_IN_UNKNOWN_USER' },
  { scene: { signIn: { mfa: 'code' } }, change: {}, code: 'SIGN_IN_NEEDS_CODE' },
  { scene: { signIn: { mfa: 'code' } }, change: { code: async () => '000000' }, code: 'SIGN_IN_WRONG_CODE' },
  { scene: { signIn: { mfa: 'number-match' } }, change: {}, code: 'SIGN_IN_NEEDS_APPROVAL' },
];

for (const { scene, change, code } of refusals)
  test.describe(code, () => {
    test.use({ scene });

    test('is what the sign-in ends with, and the password was typed once', async ({ page, tenant, portalOptions }) => {
      let passwords = 0;
      page.on(
        'request',
        request => void (passwords += Number(request.method() === 'POST' && request.url().endsWith('/login'))),
      );

      await expect(portalFor(page, portalOptions, { ...right(tenant), ...change }).open()).rejects.toMatchObject({
        code,
      });
      expect(passwords).toBeLessThanOrEqual(1);
    });
  });

test.describe('a locked account', () => {
  test.use({ scene: { signIn: { lockAfter: 1 } } });

  test('is told apart from a wrong password', async ({ page, context, tenant, portalOptions }) => {
    const wrong = { ...right(tenant), password: 'wrong' };
    await expect(portalFor(page, portalOptions, wrong).open()).rejects.toMatchObject({
      code: 'SIGN_IN_WRONG_PASSWORD',
    });
    const second = await context.newPage();
    await expect(portalFor(second, portalOptions, right(tenant)).open()).rejects.toMatchObject({
      code: 'SIGN_IN_LOCKED',
    });
  });
});

test.describe('a one-time code', () => {
  test.use({ scene: { signIn: { mfa: 'code' } } });

  test('is typed when it is asked for', async ({ page, tenant, portalOptions }) => {
    const code = async () => codeAt(tenant.user.totpSecret, tenant.clock.time());
    await portalFor(page, portalOptions, { ...right(tenant), code }).open();
    await expect(page.getByRole('button', { name: tenant.user.upn })).toBeVisible();
  });
});

test.describe('a number to compare', () => {
  test.use({ scene: { signIn: { mfa: 'number-match' } } });

  test('is waited for while a person approves', async ({ page, tenant, portalOptions }) => {
    const opened = portalFor(page, portalOptions, { ...right(tenant), approvalTimeout: 10_000 }).open();
    await page.locator('#idRichContext_DisplaySign').waitFor();
    approveSignIns(tenant);
    await opened;
  });
});

test('an account that is remembered can be left for another', async ({ page, context, tenant, portalOptions }) => {
  await portalFor(page, portalOptions, { ...right(tenant), staySignedIn: true }).open();
  tenant.expireSessions();
  const again = await context.newPage();
  await portalFor(again, portalOptions, right(tenant)).open();
  await expect(again.getByRole('button', { name: tenant.user.upn })).toBeVisible();
});

test('a portal that can’t be reached is named', async ({ page, portalOptions }) => {
  const nowhere = new Portal(page, { ...portalOptions, baseUrl: 'http://127.0.0.1:1' });
  await expect(nowhere.open()).rejects.toMatchObject({ code: 'PORTAL_UNAVAILABLE' });
});

test('a session that nobody can renew is an error', async ({ page, portalOptions }) => {
  await expect(new Portal(page, portalOptions).open()).rejects.toMatchObject({ code: 'SIGNED_OUT' });
});
