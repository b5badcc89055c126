import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, recordedArm, test } from '../../fixtures/index.ts';
import type { Tenant } from '../../fixtures/mock-portal/index.ts';

const recorded = (name: string): unknown =>
  JSON.parse(readFileSync(join(import.meta.dirname, 'recorded-arm', name), 'utf8'));
const invoices = recorded('invoices.json') as { value: { name: string; properties: Record<string, unknown> }[] };

async function read(tenant: Tenant, path: string): Promise<{ value: { name: string; properties: object }[] }> {
  const url = `${tenant.urls.arm}/providers/Microsoft.Billing/billingAccounts${path}?api-version=2024-04-01`;
  const answer = await fetch(url, { headers: { authorization: `Bearer ${tenant.armToken}` } });
  return (await answer.json()) as { value: { name: string; properties: object }[] };
}

test('recorded answers come out of the read API as they went in', async ({ mockPortal }) => {
  const tenant = mockPortal.createTenant(recordedArm({ accounts: recorded('accounts.json'), invoices }));
  const [account] = (await read(tenant, '')).value;
  const shown = (await read(tenant, `/${encodeURIComponent(account?.name ?? '')}/invoices`)).value;

  expect(account?.properties).toMatchObject({ displayName: 'Fernwood Bakery', accountSubType: 'Enterprise' });
  expect(shown.map(({ name }) => name)).toEqual(invoices.value.map(({ name }) => name));
  for (const [at, { properties }] of invoices.value.entries())
    for (const field of ['status', 'amountDue', 'totalAmount', 'billedAmount', 'taxAmount', 'azurePrepaymentApplied'])
      expect(shown[at]?.properties).toMatchObject({ [field]: properties[field] });
});

test('accounts and profiles that only appear in the address of an invoice are there', ({ mockPortal }) => {
  const { accounts } = mockPortal.createTenant(recordedArm({ invoices: invoices.value }));

  expect(accounts.map(({ name }) => name)).toEqual([
    '5f0c2b7e-41d8-4a56-9c3b-7d20e6b1a914:c86a1f53-0e9d-4b72-8f14-35d9a7c02be6_2019-05-31',
  ]);
  expect(accounts[0]?.profiles.map(({ displayName, name }) => [displayName, name])).toEqual([
    ['Bread', 'FWKR-7Q2M-BG7-PGB'],
    ['Pastry', 'FWKS-3L8D-BG7-PGB'],
  ]);
});

test('recorded payment methods belong to their profile', ({ mockPortal }) => {
  const scene = recordedArm({ invoices, paymentMethods: recorded('payment-methods.json') });
  const [bread, pastry] = mockPortal.createTenant(scene).accounts[0]?.profiles ?? [];

  expect(bread?.methods).toMatchObject([{ type: 'mc', lastFour: '5100', expiration: '7/2031' }]);
  expect(pastry?.methods.length).toBeGreaterThan(1);
});

test('what is no such answer is refused', () => {
  expect(() => recordedArm({ invoices: { value: [{ name: 'x' }] } })).toThrow(/properties/);
});
