import { billingAccount, expect, person, scenario, test } from '../../fixtures/index.ts';
import { Scene, startMockPortal, type Tenant } from '../../fixtures/mock-portal/index.ts';
import type { BillingScopes } from '../../fixtures/mock-portal/wire/billing.ts';
import type { SessionInfo } from '../../fixtures/mock-portal/wire/session.ts';
import { PortalClient } from './portal-client.ts';

const shop = billingAccount('Fernwood Bakery')
  .mca()
  .profile('Fernwood Europe', { currency: 'EUR' })
  .card({ lastFour: '1111', isDefault: true })
  .card({ brand: 'mc', lastFour: '2222' })
  .invoice({ status: 'OverDue', total: '22.31' })
  .invoice({ status: 'Paid' });

const office = scenario()
  .directory('Fernwood')
  .directory('Harbour')
  .account(shop)
  .account(billingAccount('Harbour Lane Books').in('Harbour').mosp().invoices(6))
  .account(billingAccount('Quillon Instruments').enterpriseAgreement())
  .user(person('Ada Quill').role('invoice_manager', { at: 'Fernwood Bakery' }).password('mock-ada').mfa('code'))
  .user(person('Ben Okafor').in('Harbour', 'Fernwood'))
  .user(person('Chloë Brandt').role('billing_account_reader').upn('chloe@fernwood.example'));

const scopesOf = async (tenant: Tenant, name: string) => {
  const { body } = await new PortalClient(tenant, tenant.userNamed(name)).api<BillingScopes>('scopes');
  return body.scopes.map(({ displayName, role }) => `${displayName}: ${role}`);
};

test('a builder says what an account is, and the rest is realistic', async ({ mockPortal }) => {
  const tenant = mockPortal.createTenant(shop.role('invoice_manager').at('2026-03-01T09:00:00Z'));
  const { rows } = (await new PortalClient(tenant).list()).body;

  expect(rows).toMatchObject([
    { status: 'OverDue', totalAmount: { currency: 'EUR', value: 22.31 }, payable: true },
    { status: 'Paid', amountDue: { value: 0 }, billingProfileDisplayName: 'Fernwood Europe' },
  ]);
  expect(tenant.accounts[0]?.profiles[0]?.methods.map(({ lastFour }) => lastFour)).toEqual(['1111', '2222']);
});

test('the same seed gives the same world, another seed another one', async ({ mockPortal }) => {
  const world = (seed: number) => {
    const { accounts, users, directories } = mockPortal.createTenant(office.seed(seed).at('2026-03-01T09:00:00Z'));
    const people = users.map(({ upn, password, totpSecret }) => [upn, password, totpSecret]);
    return JSON.stringify([people, directories, accounts.map(({ invoices, ...rest }) => [rest, [...invoices]])]);
  };

  expect(world(7) === world(7)).toBe(true);
  expect(world(7) === world(8)).toBe(false);
});

test('a builder never changes: each call gives another one', () => {
  const before = JSON.stringify(shop.toScene());
  shop.invoice().card().mosp().fault({ name: 'drop' });

  expect(JSON.stringify(shop.toScene())).toBe(before);
  expect(() => Scene.parse(office.toScene())).not.toThrow();
});

test('everybody finds their own accounts, with their own role', async ({ mockPortal }) => {
  const tenant = mockPortal.createTenant(office);

  expect(await scopesOf(tenant, 'Ada Quill')).toEqual(['Fernwood Bakery: invoice_manager']);
  expect(await scopesOf(tenant, 'Ben Okafor')).toEqual(['Harbour Lane Books: billing_account_owner']);
  expect(await scopesOf(tenant, 'chloe@fernwood.example')).toEqual([
    'Fernwood Bakery: billing_account_reader',
    'Quillon Instruments: billing_account_reader',
  ]);
});

test('a role decides about paying, whoever else may', async ({ mockPortal }) => {
  const tenant = mockPortal.createTenant(office);
  const [invoice] = tenant.payableInvoices;
  const pay = async (name: string) =>
    (await new PortalClient(tenant, tenant.userNamed(name)).pay(invoice?.name ?? '', 22.31, { currency: 'EUR' })).body;

  expect(await pay('Chloë Brandt')).toMatchObject({ outcome: 'refused' });
  expect(tenant.charges).toEqual([]);
  expect(await pay('Ada Quill')).toMatchObject({ outcome: 'accepted' });
});

test('another directory has other accounts, and only its members get there', async ({ mockPortal }) => {
  const tenant = mockPortal.createTenant(office);
  const ben = new PortalClient(tenant, tenant.userNamed('Ben Okafor'));
  const [fernwood, harbour] = tenant.directories;
  const scopes = async () => (await ben.api<BillingScopes>('scopes')).body.scopes.map(({ displayName }) => displayName);

  expect((await ben.api<SessionInfo>('session')).body.directory).toEqual(harbour);
  expect((await ben.api('switch-directory', { directory: fernwood?.id })).status).toBe(200);
  expect(await scopes()).toEqual(['Fernwood Bakery', 'Quillon Instruments']);
  expect((await ben.api('switch-directory', { directory: 'elsewhere' })).status).toBe(404);
  expect(await scopes()).toEqual(['Fernwood Bakery', 'Quillon Instruments']);
});

test('the read API shows what the owner of the token sees', async ({ mockPortal }) => {
  const tenant = mockPortal.createTenant(office);
  const url = `${tenant.urls.arm}/providers/Microsoft.Billing/billingAccounts?api-version=2024-04-01`;
  const names = async (token: string) => {
    const answer = await fetch(url, { headers: { authorization: `Bearer ${token}` } });
    const { value } = (await answer.json()) as { value: { properties: { displayName: string } }[] };
    return value.map(({ properties }) => properties.displayName);
  };
  const ben = tenant.userNamed('Ben Okafor');

  expect(await names(tenant.armToken)).toEqual(['Fernwood Bakery']);
  expect(await names(tenant.armTokenOf(ben))).toEqual(['Harbour Lane Books']);
  expect(await names(tenant.armTokenOf(ben, tenant.directories[0]))).toEqual([
    'Fernwood Bakery',
    'Quillon Instruments',
  ]);
});

test('a server can start with a scene', async () => {
  const portal = await startMockPortal({ scene: shop });
  expect(portal.tenants[0]?.accounts[0]?.displayName).toBe('Fernwood Bakery');
  await portal.close();
});

test('a directory, a person or an account that there is not is an error', ({ mockPortal }) => {
  const tenant = mockPortal.createTenant(office);

  expect(() => tenant.userNamed('Nobody')).toThrow(/no "Nobody"/);
  expect(() => mockPortal.createTenant(shop.in('Nowhere'))).toThrow(/Nowhere/);
  expect(() =>
    mockPortal.createTenant(
      scenario()
        .account(shop)
        .user(person('Eve').role('none', { at: 'x' })),
    ),
  ).toThrow(/no billing account "x"/);
});
