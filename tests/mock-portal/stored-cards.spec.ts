import { expect, test } from '../../fixtures/index.ts';
import type { Role } from '../../fixtures/mock-portal/index.ts';
import { PortalClient } from './portal-client.ts';
import type { CardFormErrors, CardRequest } from '../../fixtures/mock-portal/wire/card.ts';
import type { StoredMethod } from '../../fixtures/mock-portal/wire/billing.ts';
import type { Tenant } from '../../fixtures/mock-portal/index.ts';

const scene = { now: '2026-06-15T12:00:00Z', profiles: [{ displayName: 'Fernwood Bakery' }] };
const card = {
  country: 'US',
  number: '4111 1111 1111 1111',
  name: 'Dana Finch',
  expiry: '06/26',
  cvv: '123',
  addressLine1: '1 Mill Lane',
  city: 'Fernwood',
  postalCode: '10001',
  makeDefault: false,
};

function store<Body>(tenant: Tenant, change: Partial<CardRequest> = {}) {
  const billingAccount = tenant.accounts[0]?.name ?? '';
  const request = { ...card, billingAccount, billingProfile: 'Fernwood Bakery', ...change };
  return new PortalClient(tenant).api<Body>('cards', request);
}

test.use({ scene });

test('a card is stored with its last four digits only', async ({ tenant }) => {
  const { status, body, text } = await store<StoredMethod>(tenant);

  expect(status).toBe(200);
  expect(body).toMatchObject({
    paymentMethodType: 'visa',
    lastFourDigits: '1111',
    expiration: '6/2026',
    expired: false,
  });
  expect(text).not.toContain('4111');
});

test('a new default takes the place of the old one', async ({ tenant }) => {
  await store(tenant, { makeDefault: true });

  const defaults = tenant.accounts[0]?.profiles[0]?.methods.filter(({ isDefault }) => isDefault);
  expect(defaults?.map(({ lastFour }) => lastFour)).toEqual(['1111']);
});

const wrong: Partial<CardRequest>[] = [
  { number: '4111 1111 1111 1112' },
  { number: '4111' },
  { expiry: '05/26' },
  { expiry: '13/30' },
  { cvv: '12' },
  { name: ' ' },
  { city: '' },
];

for (const change of wrong)
  test(`names the field that is wrong in ${JSON.stringify(change)}`, async ({ tenant }) => {
    const { status, body } = await store<CardFormErrors>(tenant, change);

    expect(status).toBe(422);
    expect(Object.keys(body.errors)).toEqual(Object.keys(change));
  });

for (const [role, status] of [
  ['invoice_manager', 200],
  ['billing_account_reader', 403],
  ['none', 404],
] satisfies [Role, number][])
  test(`${role} gets ${status} for a new card`, async ({ mockPortal }) => {
    expect((await store(mockPortal.createTenant({ ...scene, role }))).status).toBe(status);
  });
