import { billingAccount, expect, test } from '../../fixtures/index.ts';
import type { FaultInput } from '../../fixtures/mock-portal/index.ts';
import { PortalClient } from './portal-client.ts';

const invoice = 'G000000101';
const scene = billingAccount('Fernwood Bakery')
  .profile('Fernwood Bakery')
  .profile('Fernwood Europe', { currency: 'EUR' })
  .invoice({ name: invoice, profile: 'Fernwood Bakery', status: 'Due', total: '22.31' });

test.use({ scene });

const changes: { fault: FaultInput; after: 'list' | 'details' | 'offer'; status: string; charges: number }[] = [
  { fault: { name: 'paidMeanwhile', at: 'list' }, after: 'list', status: 'Paid', charges: 1 },
  { fault: { name: 'paidMeanwhile', at: 'details' }, after: 'details', status: 'Paid', charges: 1 },
  { fault: { name: 'paidMeanwhile' }, after: 'offer', status: 'Paid', charges: 1 },
  { fault: { name: 'locked' }, after: 'offer', status: 'Locked', charges: 0 },
];

for (const { fault, after, status, charges } of changes)
  test(`${JSON.stringify(fault)} acts once the ${after} was read`, async ({ tenant }) => {
    const portal = new PortalClient(tenant);
    tenant.faults.set({ ...fault, times: 1 });
    const seen = after === 'list' ? await portal.list() : await portal[after](invoice);

    expect(seen.text).not.toContain(`"${status}"`);
    expect(tenant.invoices[0]?.status).toBe(status);
    expect(tenant.charges).toHaveLength(charges);
  });

for (const after of ['list', 'details', 'offer'] as const)
  test(`an amount becomes another one once the ${after} was read`, async ({ tenant }) => {
    const portal = new PortalClient(tenant);
    const at = after === 'offer' ? 'pane' : after;
    tenant.faults.set({ name: 'amountChanges', at, minor: -231, times: 1 });
    const read = () => (after === 'list' ? portal.list() : portal[after](invoice));

    expect((await read()).text).toContain('22.31');
    expect((await read()).text).toMatch(/"value":20\b/);
    expect(tenant.charges).toEqual([]);
  });

test('an automatic charge comes when its time has come, and makes the click a refusal', async ({ tenant }) => {
  const portal = new PortalClient(tenant);
  tenant.faults.set({ name: 'autoCharge', milliseconds: 60_000, times: 1 });
  await portal.offer(invoice);
  expect(tenant.charges).toEqual([]);
  tenant.clock.advance(60_000);

  expect(tenant.charges).toMatchObject([{ invoice, lastFour: '4242' }]);
  expect((await portal.pay(invoice, 22.31)).body.outcome).toBe('refused');
});

test('a part can be paid where the pane offers it before anything failed', async ({ tenant }) => {
  const portal = new PortalClient(tenant);
  tenant.faults.set({ name: 'partialForm' });

  expect((await portal.offer(invoice)).body.partial).toEqual({ minimum: { currency: 'USD', value: 1 } });
  expect((await portal.pay(invoice, 5)).body).toMatchObject({ outcome: 'accepted', row: { status: 'Due' } });
});

test('a limit shows in the pane and is kept', async ({ tenant }) => {
  const portal = new PortalClient(tenant);
  tenant.faults.set({ name: 'limit', match: invoice });

  expect((await portal.offer(invoice)).body.cardLimit.exceeded).toBe(true);
  expect((await portal.pay(invoice, 22.31)).body).toMatchObject({ outcome: 'refused', message: 'payOverLimit' });
});

test('a prefix twin is another invoice, dearer, and in another profile', async ({ tenant }) => {
  tenant.faults.set({ name: 'prefixTwin' });
  const { rows } = (await new PortalClient(tenant).list()).body;

  expect(rows).toMatchObject([
    { name: `${invoice}1`, billingProfileDisplayName: 'Fernwood Europe', amountDue: { value: 23.31 }, payable: true },
    { name: invoice, billingProfileDisplayName: 'Fernwood Bakery', amountDue: { value: 22.31 } },
  ]);
});

test('twin cards differ by their expiry alone', async ({ tenant }) => {
  tenant.faults.set({ name: 'twinCards' });
  const { methods } = (await new PortalClient(tenant).offer(invoice)).body;
  const visa = methods.filter(({ lastFourDigits }) => lastFourDigits === '4242');

  expect(visa.map(({ expiration }) => expiration)).toEqual(['12/2031', '12/2032']);
  expect(new Set(methods.map(({ id }) => id)).size).toBe(methods.length);
});

test('with expired cards nothing can be paid', async ({ tenant }) => {
  const portal = new PortalClient(tenant);
  tenant.faults.set({ name: 'expiredCard' });

  expect((await portal.offer(invoice)).body.methods.filter(({ expired }) => !expired)).toMatchObject([
    { family: 'CheckWire' },
  ]);
  expect((await portal.pay(invoice, 22.31)).body).toMatchObject({ outcome: 'refused', message: 'payExpired' });
});

test('hostile and long names reach the page as they are', async ({ tenant }) => {
  const portal = new PortalClient(tenant);
  tenant.faults.set({ name: 'longText', length: 400 });
  expect((await portal.offer(invoice)).body.billingProfileDisplayName).toHaveLength(400);

  tenant.faults.set({ name: 'xssText', text: '<script>' });
  expect((await portal.offer(invoice)).body).toMatchObject({
    billingAccountDisplayName: '<script>',
    methods: [{ displayName: '<script>' }, {}, {}, {}],
  });
});

for (const [answer, status] of [
  ['redirect', 302],
  ['unauthorized', 401],
] as const)
  test(`a session that ends at the click is answered with ${answer}`, async ({ tenant }) => {
    const portal = new PortalClient(tenant);
    tenant.faults.set({ name: 'expireOnPay', answer });

    expect((await portal.pay(invoice, 22.31)).status).toBe(status);
    expect((await portal.list()).status).toBe(401);
    expect(tenant.charges).toEqual([]);
  });

test('a delay stands before the charge or after it, by the tenant’s own clock', async ({ tenant }) => {
  const portal = new PortalClient(tenant);
  tenant.faults.set({ name: 'delayBeforeCommit', milliseconds: 60_000 });
  tenant.faults.set({ name: 'delayAfterCommit', milliseconds: 60_000 });
  const paid = portal.pay(invoice, 22.31);
  await expect.poll(() => tenant.clock.waiting).toBe(1);
  expect(tenant.charges).toEqual([]);

  tenant.clock.advance(60_000);
  await expect.poll(() => tenant.charges.length).toBe(1);
  tenant.clock.advance(60_000);
  expect((await paid).body.outcome).toBe('accepted');
});

test('an amount can be another one in the pane, and is refused then', async ({ tenant }) => {
  const portal = new PortalClient(tenant);
  tenant.faults.set({ name: 'amountDrift', minor: 150 });

  expect((await portal.offer(invoice)).body.amount.value).toBe(23.81);
  expect((await portal.pay(invoice, 23.81)).body).toMatchObject({ outcome: 'refused', message: 'payAmountChanged' });
});

test('a list can be an error instead of empty', async ({ tenant }) => {
  tenant.faults.set({ name: 'invoicesError', times: 1 });
  const portal = new PortalClient(tenant);

  expect((await portal.list()).body.error).toBe('invoicesError');
  expect((await portal.list()).body.error).toBeNull();
});

test('a fault can let what it is about pass before it acts', async ({ tenant }) => {
  const portal = new PortalClient(tenant);
  tenant.faults.set({ name: 'pre500', skip: 1, times: 1 });

  expect((await portal.pay(invoice, 1)).status).toBe(409);
  expect((await portal.pay(invoice, 1)).status).toBe(500);
  expect((await portal.pay(invoice, 1)).status).toBe(409);
});

test('a busy portal asks to be asked later, and its read API goes on', async ({ tenant }) => {
  tenant.faults.set({ name: 'tooManyRequests', at: 'portal', retryAfterSeconds: 7, times: 1 });
  const portal = new PortalClient(tenant);
  const { status, headers } = await portal.list();

  expect([status, headers['retry-after']]).toEqual([429, '7']);
  expect((await portal.list()).status).toBe(200);
});

test('a bank that never says anything leaves the payment open, and nothing charged', async ({ tenant }) => {
  const portal = new PortalClient(tenant);
  tenant.faults.set({ name: 'threeDS', result: 'abandon' });
  const { body } = await portal.pay(invoice, 22.31);
  if (body.outcome !== 'challenge') throw new Error(`the answer was ${body.outcome}`);
  void portal.api(`challenges/${body.challengeId}`, { result: 'pass' }).catch(() => undefined);

  await expect.poll(() => tenant.payAttempts.at(-1)?.outcome).toBe('abandoned');
  expect(tenant.charges).toEqual([]);
});
