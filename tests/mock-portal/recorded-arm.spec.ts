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

  expect(account?.properties).toMatchObject({ displayName: 'Premier Business Account', accountSubType: 'Enterprise' });
  expect(shown.map(({ name }) => name)).toEqual(invoices.value.map(({ name }) => name));
  for (const [at, { properties }] of invoices.value.entries())
    for (const field of ['status', 'amountDue', 'totalAmount', 'billedAmount', 'taxAmount', 'azurePrepaymentApplied'])
      expect(shown[at]?.properties).toMatchObject({ [field]: properties[field] });
});

test('accounts and profiles that only appear in the address of an invoice are there', ({ mockPortal }) => {
  const { accounts } = mockPortal.createTenant(recordedArm({ invoices: invoices.value }));

  expect(accounts.map(({ name }) => name)).toEqual([
    '10000000-0000-0000-0000-000000000000:00000000-0000-0000-0000-000000000000_2019-05-31',
  ]);
  expect(accounts[0]?.profiles.map(({ displayName, name }) => [displayName, name])).toEqual([
    ['Operations', 'ABC1-A1CD-AB1-BP1'],
    ['Engineering', 'ABC1-A1CD-AB1-BP2'],
  ]);
});

test('recorded payment methods belong to their profile', ({ mockPortal }) => {
  const scene = recordedArm({ invoices, paymentMethods: recorded('payment-methods.json') });
  const [operations, engineering] = mockPortal.createTenant(scene).accounts[0]?.profiles ?? [];

  expect(operations?.methods).toMatchObject([{ type: 'mc', lastFour: '1270', expiration: '1/2035' }]);
  expect(engineering?.methods.length).toBeGreaterThan(1);
});

test('what is no such answer is refused', () => {
  expect(() => recordedArm({ invoices: { value: [{ name: 'x' }] } })).toThrow(/properties/);
});
