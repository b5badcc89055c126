import { expect, test } from '../../../fixtures/index.ts';

test.use({ scene: { theme: 'dark', invoices: 3 } });

test('the file’s scene lies on the project’s', ({ tenant, portalOptions }) => {
  expect(tenant.scene).toMatchObject({ language: 'de', role: 'invoice_manager', theme: 'dark', invoices: 3 });
  expect(portalOptions.language).toBe('de');
});

test.describe('a test of its own', () => {
  test.use({ scene: { role: 'billing_account_reader' } });

  test('the test’s scene replaces the file’s', ({ tenant }) => {
    expect(tenant.scene).toMatchObject({ language: 'de', role: 'billing_account_reader', theme: 'light' });
  });
});
