import { expect, test } from '../../fixtures/index.ts';
import type { Charge } from '../../fixtures/mock-portal/index.ts';

test('tenants of one server do not see each other', async ({ mockPortal }) => {
  const [one, other] = [mockPortal.createTenant(), mockPortal.createTenant()];
  const url = `${one.urls.arm}/providers/Microsoft.Billing/billingAccounts?api-version=2024-04-01`;

  expect((await fetch(url, { headers: { authorization: `Bearer ${other.armToken}` } })).status).toBe(401);
});

test('another process makes tenants, sets faults and reads the truth by the control API', async ({ mockPortal }) => {
  const post = (path: string, body: unknown) =>
    fetch(`${mockPortal.url}/__control/${path}`, { method: 'POST', body: JSON.stringify(body) });
  const made = (await (await post('tenants', { language: 'de' })).json()) as { slug: string };

  expect((await post(`tenants/${made.slug}/faults`, { name: 'drop' })).status).toBe(200);
  expect(await (await post(`tenants/${made.slug}/clock`, { advanceMilliseconds: 1 })).json()).toMatchObject({
    charges: [],
    payAttempts: [],
  });
  expect((await post('tenants', { language: 'xx' })).status).toBe(400);
  expect((await post(`tenants/${made.slug}/faults`, { name: 'nonsense' })).status).toBe(400);
  expect((await post(`tenants/${made.slug}/clock`, { advanceMilliseconds: Number.MAX_SAFE_INTEGER })).status).toBe(400);
  const contradiction = { users: [{ displayName: 'Ada Quill', roles: { Nowhere: 'none' } }] };
  expect((await post('tenants', contradiction)).status).toBe(400);
});

test('a session ends on command, and by being idle', async ({ mockPortal }) => {
  const tenant = mockPortal.createTenant({ signIn: { idleMinutes: 10 } });
  const [cookie] = tenant.signedInCookies();
  const isAlive = () => tenant.sessions.isAlive(cookie?.value, tenant.clock.time());
  expect(isAlive()).toBe(true);
  tenant.clock.advance(11 * 60_000);
  expect(isAlive()).toBe(false);

  const [fresh] = tenant.signedInCookies();
  tenant.expireSessions();
  expect(tenant.sessions.isAlive(fresh?.value, tenant.clock.time())).toBe(false);
});

test('an unknown key of a scene is refused', async ({ mockPortal }) => {
  expect(() => mockPortal.createTenant({ langauge: 'de' } as object)).toThrow(/langauge/);
});

test('a tenant that is reset is as it was made, and nobody is signed in', async ({ mockPortal }) => {
  const before = mockPortal.createTenant({ faults: [{ name: 'pre500', times: 1 }], now: '2026-03-01T09:00:00Z' });
  before.faults.take('pre500');
  before.record({ ...before.charges[0], paymentId: 'x' } as Charge);
  const url = `${mockPortal.url}/__control/tenants/${before.slug}/reset`;
  expect((await fetch(url, { method: 'POST' })).status).toBe(200);
  const after = mockPortal.tenant(before.slug);

  expect(after?.charges).toEqual([]);
  expect(after?.faults.take('pre500')).toMatchObject({ times: 0 });
  expect(after?.invoices.map(({ name }) => name)).toEqual(before.invoices.map(({ name }) => name));
  expect(after?.armToken).not.toBe(before.armToken);
});

test('the control API clears faults, and refuses what it does not know', async ({ mockPortal, tenant }) => {
  const ask = async (method: string, path: string) =>
    (await fetch(`${mockPortal.url}/__control/tenants/${path}`, { method })).status;
  tenant.faults.set({ name: 'drop' });

  expect(await ask('DELETE', `${tenant.slug}/faults`)).toBe(200);
  expect(tenant.faults.take('drop')).toBeUndefined();
  expect(await ask('GET', `${tenant.slug}/truth`)).toBe(200);
  expect(await ask('POST', `${tenant.slug}/nonsense`)).toBe(404);
  expect(await ask('GET', 'nobody')).toBe(404);
  expect(await ask('DELETE', tenant.slug)).toBe(200);
  expect(await ask('GET', tenant.slug)).toBe(404);
});
