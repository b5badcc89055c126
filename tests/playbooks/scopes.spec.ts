import { expect, test } from '../../fixtures/index.ts';
import { ArmReadApi } from '../../playbooks/runner/arm-read-api.ts';
import { listInvoices } from '../../playbooks/list-invoices.ts';
import { payInvoice } from '../../playbooks/pay-invoice.ts';

/** Three billing accounts, of which the portal remembers none. */
test.use({ scene: { billingAccounts: 3, rememberedAccount: null } });

test('opens the billing account that was named', async ({ runPlaybook, tenant, portalOptions }) => {
  const [, second] = tenant.accounts;
  portalOptions.readApi = new ArmReadApi({
    url: tenant.urls.arm,
    token: async () => tenant.armToken,
    billingAccount: second?.name,
  });

  const { record } = await runPlaybook(payInvoice, {
    invoice: 'oldest-due',
    billingAccount: second?.displayName ?? '',
  });

  expect(record).toMatchObject({ error: null, outcome: 'paid' });
  expect(tenant.charges).toMatchObject([{ billingAccount: second?.name }]);
});

test('leaves the remembered account for the one that was named', async ({ runPlaybook, tenant, portalOptions }) => {
  const [first, , third] = tenant.accounts;
  tenant.rememberedAccount = first?.name ?? null;
  portalOptions.readApi = new ArmReadApi({
    url: tenant.urls.arm,
    token: async () => tenant.armToken,
    billingAccount: third?.name,
  });

  const { record } = await runPlaybook(payInvoice, { invoice: 'oldest-due', billingAccount: third?.displayName ?? '' });

  expect(record).toMatchObject({ error: null, outcome: 'paid' });
  expect(tenant.charges).toMatchObject([{ billingAccount: third?.name }]);
});

test('without a read API, looks again in the same account, whichever the portal opens by itself', async ({
  runPlaybook,
  tenant,
  portalOptions,
}) => {
  const [first, second] = tenant.accounts;
  portalOptions.readApi = undefined;
  portalOptions.beforeAction = async () => void (tenant.rememberedAccount = first?.name ?? null);

  const { record } = await runPlaybook(payInvoice, {
    invoice: 'oldest-due',
    billingAccount: second?.displayName ?? '',
  });

  expect(record).toMatchObject({ error: null, outcome: 'paid' });
  expect(tenant.charges).toMatchObject([{ billingAccount: second?.name }]);
});

test('never chooses an account by itself', async ({ runPlaybook, tenant }) => {
  const { record } = await runPlaybook(payInvoice, { invoice: 'oldest-due' });

  expect(record.error).toMatchObject({ code: 'SCOPE_NOT_CHOSEN' });
  expect(record.error?.seen).toContain(tenant.accounts[1]?.displayName);
  expect(tenant.charges).toEqual([]);
});

test('says which accounts there are when the named one is not', async ({ runPlaybook }) => {
  const { record } = await runPlaybook(payInvoice, { invoice: 'oldest-due', billingAccount: 'Nobody Ltd' });

  expect(record.error).toMatchObject({ code: 'SCOPE_NOT_FOUND', expected: 'Nobody Ltd' });
});

test('changes to another account where the session stands on the invoices of one', async ({ runPlaybook, tenant }) => {
  const [first, second] = tenant.accounts.map(({ displayName }) => displayName);
  await runPlaybook(listInvoices, { billingAccount: first });
  const { record } = await runPlaybook(listInvoices, { billingAccount: second });

  expect(record).toMatchObject({ error: null, output: { billingAccount: second } });
});

test.describe('with a single account', () => {
  test.use({ scene: {} });

  test('says that another one is not there', async ({ runPlaybook, tenant }) => {
    const { record } = await runPlaybook(payInvoice, { invoice: 'oldest-due', billingAccount: 'Nobody Ltd' });

    expect(record.error).toMatchObject({ code: 'SCOPE_NOT_FOUND', seen: tenant.accounts[0]?.displayName });
    expect(tenant.charges).toEqual([]);
  });
});

test('refuses another tenant than the one that was named', async ({ runPlaybook }) => {
  const { record } = await runPlaybook(payInvoice, { invoice: 'oldest-due', tenant: 'elsewhere.example' });

  expect(record.error).toMatchObject({ code: 'TENANT_DIFFERS', seen: 'fernwood.example' });
});
