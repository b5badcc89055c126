import { billingAccount, expect, person, scenario, test } from '../../fixtures/index.ts';
import type { Tenant } from '../../fixtures/mock-portal/index.ts';
import type { PayRequest, PayResponse, SettlementOffer } from '../../fixtures/mock-portal/wire/payment.ts';
import { PortalClient } from './portal-client.ts';

const older = billingAccount('Harbour Lane Books')
  .mosp()
  .profile('Harbour Lane Books')
  .invoice({ name: 'E0600ABC01', status: 'OverDue', total: '20.10' })
  .invoice({ name: 'E0600ABC02', status: 'Due', total: '2.21' })
  .invoice({ name: 'E0600ABC03', status: 'Paid' });

test.use({
  scene: scenario().account(older).user(person('Ada Quill')).user(person('Ben Okafor').role('billing_account_reader')),
});

function settlement(tenant: Tenant, name = 'Ada Quill') {
  const portal = new PortalClient(tenant, tenant.userNamed(name));
  const path = `accounts/${encodeURIComponent(tenant.accounts[0]?.name ?? '')}/settlement`;
  return {
    offer: () => portal.api<SettlementOffer>(path),
    pay: (value: number, paymentMethodId: string) =>
      portal.api<PayResponse>(path, { amount: { value, currency: 'USD' }, paymentMethodId } satisfies PayRequest),
  };
}

test('settling pays everything that is open, once each, and changes the default card', async ({ tenant }) => {
  const { offer, pay } = settlement(tenant);
  const { amount, invoices, methods } = (await offer()).body;
  expect([amount, invoices]).toEqual([{ currency: 'USD', value: 22.31 }, ['E0600ABC01', 'E0600ABC02']]);

  const other = methods.find(({ lastFourDigits }) => lastFourDigits === '5100')?.id ?? '';
  expect((await pay(22.31, other)).body).toMatchObject({ outcome: 'accepted' });
  expect(tenant.charges).toMatchObject([
    { invoice: 'E0600ABC01', minor: 2010, methodId: other },
    { invoice: 'E0600ABC02', minor: 221, methodId: other },
  ]);
  expect(tenant.payAttempts).toMatchObject([{ invoice: 'settle-balance', outcome: 'accepted' }]);
  const [profile] = tenant.accounts[0]?.profiles ?? [];
  expect(profile?.methods.filter(({ isDefault }) => isDefault)).toMatchObject([{ id: other }]);
  expect((await pay(22.31, other)).status).toBe(409);
});

test('a part of the balance, another card or another person settles nothing', async ({ tenant }) => {
  const { pay } = settlement(tenant);
  const card = tenant.accounts[0]?.profiles[0]?.methods[0]?.id ?? '';

  expect((await pay(20.1, card)).status).toBe(409);
  expect((await pay(22.31, 'nothing')).status).toBe(409);
  expect((await settlement(tenant, 'Ben Okafor').pay(22.31, card)).status).toBe(403);
  expect((await settlement(tenant, 'Ben Okafor').offer()).status).toBe(403);
  expect(tenant.charges).toEqual([]);
});

test('faults of payments happen to a settlement too', async ({ tenant }) => {
  const { pay } = settlement(tenant);
  const card = tenant.accounts[0]?.profiles[0]?.methods[0]?.id ?? '';
  tenant.faults.set({ name: 'decline', times: 1 });
  expect((await pay(22.31, card)).body).toMatchObject({ outcome: 'declined' });

  tenant.faults.set({ name: 'drop', times: 1 });
  await expect(pay(22.31, card)).rejects.toThrow();
  expect(tenant.charges).toHaveLength(2);
});

test('an invoice can be saved as a PDF that says what the portal says', async ({ tenant }) => {
  const account = encodeURIComponent(tenant.accounts[0]?.name ?? '');
  const { text, headers } = await new PortalClient(tenant).api(`accounts/${account}/invoices/E0600ABC01/document`);

  expect(headers).toMatchObject({
    'content-type': 'application/pdf',
    'content-disposition': 'attachment; filename="E0600ABC01.pdf"',
  });
  expect(text.startsWith('%PDF-1.4')).toBe(true);
  for (const words of ['Invoice E0600ABC01', 'Harbour Lane Books', '20.10', 'OverDue']) expect(text).toContain(words);
});

test('the table of a PDF says where its objects are', async ({ tenant }) => {
  const account = encodeURIComponent(tenant.accounts[0]?.name ?? '');
  const { text } = await new PortalClient(tenant).api(`accounts/${account}/invoices/E0600ABC01/document`);
  const table = Number(/startxref\n(\d+)/.exec(text)?.[1]);
  const starts = [...text.matchAll(/^(\d{10}) 00000 n/gm)].map(([, start]) => Number(start));

  expect(text.slice(table, table + 4)).toBe('xref');
  for (const [at, start] of starts.entries()) expect(text.slice(start)).toMatch(new RegExp(`^${at + 1} 0 obj`));
});
