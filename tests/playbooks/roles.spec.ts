import { expect, test } from '../../fixtures/index.ts';
import { roles, type Agreement, type Role } from '../../fixtures/mock-portal/index.ts';
import { payInvoice } from '../../playbooks/pay-invoice.ts';

const invoices = [{ name: 'G000000101', status: 'Due' as const, profile: 'Fernwood Bakery' }];
const mayPay: ReadonlySet<Role> = new Set([
  'billing_account_owner',
  'billing_profile_owner',
  'billing_profile_contributor',
  'invoice_manager',
]);

const agreements: Agreement[] = ['mca-individual', 'mca-enterprise'];

/** Who pays does so under both agreements; who may not sees the same under both, and is looked at under one. */
const runs = roles.flatMap((role, at) =>
  agreements.filter((_agreement, nth) => mayPay.has(role) || nth === at % 2).map(agreement => ({ role, agreement })),
);

for (const { role, agreement } of runs)
  test.describe(`${role}, ${agreement}`, () => {
    test.use({ scene: { agreement, role, invoices } });
    const outcome = mayPay.has(role) ? 'paid' : 'not-permitted';

    test(`ends as ${outcome}`, async ({ runPlaybook, tenant }) => {
      const { record } = await runPlaybook(payInvoice, {
        invoice: 'G000000101',
        paymentMethod: { lastFour: '4242' },
      });

      expect(record.error).toBeNull();
      expect(record.outcome).toBe(outcome);
      expect(tenant.charges).toHaveLength(outcome === 'paid' ? 1 : 0);
    });
  });

test.describe('an account of the Microsoft Online Services Program', () => {
  test.use({ scene: { agreement: 'mosp' satisfies Agreement, invoices } });

  test('is told apart: it settles its balance, and that is never done here', async ({ runPlaybook, tenant }) => {
    const { result } = await runPlaybook(payInvoice, { invoice: 'G000000101' });

    expect(result).toMatchObject({ outcome: 'not-permitted', reason: expect.stringContaining('whole balance') });
    expect(tenant.charges).toEqual([]);
  });
});

test.describe('somebody without a role', () => {
  test.use({ scene: { role: 'none' } });

  test('is not told that nothing is due', async ({ runPlaybook }) => {
    const { result } = await runPlaybook(payInvoice, { invoice: 'oldest-due' });

    expect(result).toEqual({ outcome: 'not-permitted', reason: expect.stringContaining('No invoice can be seen') });
  });
});
