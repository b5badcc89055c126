import { expect, test } from '../../fixtures/index.ts';
import type { FaultInput, SceneInput } from '../../fixtures/mock-portal/index.ts';
import { PortalClient } from './portal-client.ts';

const open: SceneInput = {
  profiles: [{ displayName: 'Fernwood Bakery' }],
  invoices: [{ name: 'G000000101', status: 'Due', total: '22.31' }],
};
const invoice = 'G000000101';
const [visa, , expired, wire] = [0, 1, 2, 3];

test.use({ scene: open });

test('an accepted payment is charged once, and shows on the invoice', async ({ tenant }) => {
  const portal = new PortalClient(tenant);
  const { status, body } = await portal.pay(invoice, 22.31);

  expect(status).toBe(200);
  expect(body).toMatchObject({ outcome: 'accepted', row: { status: 'Paid', amountDue: { value: 0 }, payable: false } });
  expect(tenant.charges).toEqual([
    expect.objectContaining({ invoice, minor: 2231, currency: 'USD', lastFour: '4242', methodId: expect.any(String) }),
  ]);
  expect((await portal.details(invoice)).body.payments).toEqual([
    expect.objectContaining({ amount: { currency: 'USD', value: 22.31 }, paymentMethodType: 'visa' }),
  ]);
});

test('the list of charges can’t be changed from outside', async ({ tenant }) => {
  await new PortalClient(tenant).pay(invoice, 22.31);

  expect(() => Object.assign(tenant.charges[0] ?? {}, { minor: 0 })).toThrow(TypeError);
});

const refusals: { title: string; value?: number; currency?: string; method?: number; scene?: SceneInput }[] = [
  { title: 'another amount', value: 20 },
  { title: 'an amount with too many decimals', value: 22.319 },
  { title: 'no amount', value: 0 },
  { title: 'a part, as long as no payment has failed', value: 10 },
  { title: 'another currency', currency: 'EUR' },
  { title: 'an expired card', method: expired },
  { title: 'a wire transfer', method: wire },
  { title: 'a card that is not stored', method: 9 },
  { title: 'a card above its limit', scene: { ...open, cardLimit: '22.30' } },
];

for (const { title, value = 22.31, scene = open, ...choice } of refusals)
  test(`refuses ${title}`, async ({ mockPortal }) => {
    const tenant = mockPortal.createTenant(scene);
    const { status, body } = await new PortalClient(tenant).pay(invoice, value, choice);

    expect([status, body.outcome]).toEqual([409, 'refused']);
    expect(tenant.charges).toEqual([]);
  });

for (const status of ['Paid', 'Void', 'Locked'] as const)
  test(`refuses an invoice that is ${status}`, async ({ mockPortal }) => {
    const tenant = mockPortal.createTenant({ ...open, invoices: [{ name: invoice, status, total: '22.31' }] });

    expect((await new PortalClient(tenant).pay(invoice, 22.31)).body.outcome).toBe('refused');
    expect(tenant.charges).toEqual([]);
  });

for (const [currency, total, value, minor] of [
  ['JPY', '2231', 2231, 2231],
  ['KWD', '22.315', 22.315, 22_315],
] as const)
  test(`counts ${currency} in its own decimals`, async ({ mockPortal }) => {
    const profiles = [{ displayName: 'Fernwood Bakery', currency }];
    const tenant = mockPortal.createTenant({ profiles, invoices: [{ name: invoice, total }] });
    await new PortalClient(tenant).pay(invoice, value, { currency, method: visa });

    expect(tenant.charges).toEqual([expect.objectContaining({ minor, currency })]);
  });

test('a declined payment is recorded, and opens the way to pay in parts until nothing is due', async ({ tenant }) => {
  const portal = new PortalClient(tenant);
  tenant.faults.set({ name: 'decline', times: 1 });

  expect((await portal.pay(invoice, 22.31)).body).toMatchObject({ outcome: 'declined', reason: 'BankDeclined' });
  expect((await portal.details(invoice)).body.failedPayments).toHaveLength(1);
  expect((await portal.offer(invoice)).body.partial).toEqual({ minimum: { currency: 'USD', value: 1 } });
  expect((await portal.pay(invoice, 0.5)).body.outcome).toBe('refused');
  expect((await portal.pay(invoice, 10)).body).toMatchObject({ row: { status: 'Due', amountDue: { value: 12.31 } } });
  expect((await portal.pay(invoice, 12.31)).body).toMatchObject({ row: { status: 'Paid', amountDue: { value: 0 } } });
  expect(tenant.charges.map(({ minor }) => minor)).toEqual([1_000, 1_231]);
});

test('a status that lags follows the tenant’s own clock', async ({ tenant }) => {
  const portal = new PortalClient(tenant);
  tenant.faults.set({ name: 'statusLag', milliseconds: 600_000 });
  await portal.pay(invoice, 22.31);
  const row = async () => (await portal.list()).body.rows[0];

  expect(await row()).toMatchObject({ status: 'Due', payable: true });
  tenant.clock.advance(600_000);
  expect(await row()).toMatchObject({ status: 'Paid', payable: false });
});

test('a second click during the lag is charged again', async ({ tenant }) => {
  const portal = new PortalClient(tenant);
  tenant.faults.set({ name: 'statusLag', milliseconds: 600_000 });
  await portal.pay(invoice, 22.31);
  await portal.pay(invoice, 22.31);

  expect(tenant.charges).toHaveLength(2);
});

test('a portal that recognises repetitions charges once', async ({ mockPortal }) => {
  const tenant = mockPortal.createTenant({ ...open, dedupe: true });
  const portal = new PortalClient(tenant);
  tenant.faults.set({ name: 'statusLag', milliseconds: 600_000 });
  const answers = [await portal.pay(invoice, 22.31), await portal.pay(invoice, 22.31)];

  expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
  expect(tenant.charges).toHaveLength(1);
  expect(tenant.payAttempts).toHaveLength(2);
});

test('a payment that is taken back leaves the invoice as it was, and the charge recorded', async ({ tenant }) => {
  const portal = new PortalClient(tenant);
  tenant.faults.set({ name: 'latePaidRevert', milliseconds: 1_000 });

  expect((await portal.pay(invoice, 22.31)).body).toMatchObject({ row: { status: 'Paid' } });
  tenant.clock.advance(1_000);
  expect((await portal.details(invoice)).body).toMatchObject({
    status: 'Due',
    amountDue: { value: 22.31 },
    payments: [],
  });
  expect(tenant.charges).toHaveLength(1);
});

const spoiled: { fault: FaultInput; answer: number | 'broken'; charges: number; attempt: string }[] = [
  { fault: { name: 'drop' }, answer: 'broken', charges: 1, attempt: 'accepted' },
  { fault: { name: 'headersThenDrop' }, answer: 'broken', charges: 1, attempt: 'accepted' },
  { fault: { name: 'commitThen500' }, answer: 500, charges: 1, attempt: 'accepted' },
  { fault: { name: 'commitThen502' }, answer: 502, charges: 1, attempt: 'accepted' },
  { fault: { name: 'declineButCommit' }, answer: 402, charges: 1, attempt: 'declined' },
  { fault: { name: 'fakeSuccess' }, answer: 200, charges: 0, attempt: 'accepted' },
  { fault: { name: 'dropBeforeCommit' }, answer: 'broken', charges: 0, attempt: 'dropped' },
  { fault: { name: 'pre500' }, answer: 500, charges: 0, attempt: 'failed' },
  { fault: { name: 'expireAt', at: 'pay' }, answer: 401, charges: 0, attempt: 'signed-out' },
  { fault: { name: 'refuse', reason: 'noPermission' }, answer: 403, charges: 0, attempt: 'refused' },
  { fault: { name: 'refuse', reason: 'limit' }, answer: 409, charges: 0, attempt: 'refused' },
  { fault: { name: 'refuse', reason: 'void' }, answer: 409, charges: 0, attempt: 'refused' },
];

for (const { fault, answer, charges, attempt } of spoiled)
  test(`with the fault ${JSON.stringify(fault)} it answers ${answer} and charges ${charges} times`, async ({
    tenant,
  }) => {
    tenant.faults.set(fault);
    const status = await new PortalClient(tenant).pay(invoice, 22.31).then(
      response => response.status,
      () => 'broken' as const,
    );

    expect(status).toBe(answer);
    expect(tenant.charges).toHaveLength(charges);
    expect(tenant.payAttempts.map(({ outcome }) => outcome)).toEqual([attempt]);
  });

test('a fault about one invoice leaves the others alone, and is used up', async ({ mockPortal }) => {
  const tenant = mockPortal.createTenant({
    ...open,
    invoices: ['G000000101', 'G000000102'].map(name => ({ name, total: '22.31' })),
    faults: [{ name: 'decline', match: 'G000000102', times: 1 }],
  });
  const portal = new PortalClient(tenant);

  expect((await portal.pay('G000000101', 22.31)).body.outcome).toBe('accepted');
  expect((await portal.pay('G000000102', 22.31)).body.outcome).toBe('declined');
  expect((await portal.pay('G000000102', 22.31)).body.outcome).toBe('accepted');
});

test('a session that ends at the payment outlives the list', async ({ tenant }) => {
  const portal = new PortalClient(tenant);
  tenant.faults.set({ name: 'expireAt', at: 'pay', times: 1 });

  expect((await portal.list()).status).toBe(200);
  expect((await portal.offer(invoice)).status).toBe(200);
  expect((await portal.pay(invoice, 22.31)).status).toBe(401);
});

for (const [fault, kind] of [
  [{ name: 'threeDS' }, 'three-d-secure'],
  [{ name: 'mfaOnPay' }, 'mfa'],
] as const)
  test(`${fault.name} asks before anything is charged`, async ({ tenant }) => {
    const portal = new PortalClient(tenant);
    tenant.faults.set({ ...fault, times: 1 });
    const { body } = await portal.pay(invoice, 22.31);
    if (body.outcome !== 'challenge') throw new Error(`the answer was ${body.outcome}`);

    expect(body.kind).toBe(kind);
    expect(tenant.charges).toEqual([]);
    expect((await portal.api(`challenges/${body.challengeId}`, { result: 'pass' })).status).toBe(200);
    expect((await portal.api(`challenges/${body.challengeId}`, { result: 'pass' })).status).toBe(404);
    expect(tenant.charges).toHaveLength(1);
  });

for (const [answer, result] of [
  ['fail', 'pass'],
  ['abandon', 'pass'],
  ['pass', 'fail'],
] as const)
  test(`a question answered by "${answer}", to a bank that says "${result}", charges nothing`, async ({ tenant }) => {
    const portal = new PortalClient(tenant);
    tenant.faults.set({ name: 'threeDS', result });
    const { body } = await portal.pay(invoice, 22.31);
    if (body.outcome !== 'challenge') throw new Error(`the answer was ${body.outcome}`);

    expect((await portal.api(`challenges/${body.challengeId}`, { result: answer })).status).toBe(402);
    expect(tenant.charges).toEqual([]);
  });
