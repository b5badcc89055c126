import { expect, test } from '../../fixtures/index.ts';
import { PortalClient } from './portal-client.ts';

const count = 50;

test(`${count} tenants on one server at once see nothing of each other`, async ({ mockPortal }) => {
  // The same number everywhere, so that a mix-up would find an invoice to pay; amounts tell the tenants apart.
  const worlds = Array.from({ length: count }, (_, at) => {
    const tenant = mockPortal.createTenant({
      seed: at + 1,
      profiles: [{ displayName: `Bakery ${at}` }],
      invoices: [{ name: 'G000000101', total: `${at + 1}.00` }],
      ...(at % 2 === 0 && { faults: [{ name: 'decline' as const }] }),
    });
    return { at, tenant, client: new PortalClient(tenant) };
  });

  const answers = await Promise.all(
    worlds.map(async ({ at, client }) => {
      const before = await client.list();
      const paid = await client.pay('G000000101', at + 1);
      return { before: before.body.rows, paid: paid.body.outcome, after: (await client.details('G000000101')).body };
    }),
  );

  for (const { at, tenant } of worlds) {
    const declined = at % 2 === 0;
    expect(answers[at]?.before).toMatchObject([{ amountDue: { value: at + 1 } }]);
    expect(answers[at]?.paid).toBe(declined ? 'declined' : 'accepted');
    expect(tenant.charges.map(({ minor }) => minor)).toEqual(declined ? [] : [(at + 1) * 100]);
    expect(tenant.payAttempts).toHaveLength(1);
    expect(tenant.faults.exercised).toEqual(declined ? ['decline'] : []);
    mockPortal.removeTenant(tenant);
  }
});

test('a session of one tenant opens no other, and neither does its token', async ({ mockPortal }) => {
  const [one, other] = [mockPortal.createTenant(), mockPortal.createTenant()];
  const stolen = one.signedInCookies()[0]?.value ?? '';
  const headers = { authorization: `Bearer ${stolen}`, host: new URL(other.urls.portal).host };
  const page = await fetch(`${mockPortal.url}/api/session`, { headers });
  expect(page.status).not.toBe(200);

  const arm = `${other.urls.arm}/providers/Microsoft.Billing/billingAccounts?api-version=2024-04-01`;
  expect((await fetch(arm, { headers: { authorization: `Bearer ${one.armToken}` } })).status).toBe(401);
  expect((await fetch(arm, { headers: { authorization: `Bearer ${other.armToken}` } })).status).toBe(200);
});
