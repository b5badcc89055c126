import { expect, test } from '../../fixtures/index.ts';
import { faultNames } from '../../fixtures/mock-portal/index.ts';
import { payInvoice } from '../../playbooks/pay-invoice.ts';
import { exitCodeOf, type ExitCode } from '../../playbooks/runner/exit-codes.ts';
import { examples } from './examples.ts';

/** Short patience: some of these wait for what never comes. */
test.use({
  portalOptions: async ({ portalOptions }, use) => use({ ...portalOptions, timeout: 3_000, confirmTimeout: 1_500 }),
});

test('every fault has an example', () => {
  expect(Object.keys(examples).sort()).toEqual([...faultNames].sort());
});

/** Endings of a payment whose button was clicked. */
const afterTheClick = ['paid', 'declined', 'unknown', 'needs-action'];

/** What a command ends with that ends so. */
const exitCodes: Record<string, ExitCode> = {
  paid: 0,
  PAID_MEANWHILE: 0,
  PORTAL_UNAVAILABLE: 20,
  CONTROL_NOT_FOUND: 20,
  unknown: 30,
  'needs-action': 31,
  SIGNED_OUT: 50,
};
const refused = 10;

for (const {
  fault: { name, ...options },
  scene = {},
  ends,
  charges,
  state,
  row,
} of Object.values(examples))
  test.describe(row === undefined ? name : `${row}: ${name}`, () => {
    const invoices = [{ name: 'G000000101', status: 'Due' as const, total: '22.31' }];
    test.use({
      scene: { profiles: [{ displayName: 'Fernwood Bakery' }], invoices, ...scene },
      faults: { [name]: options },
    });

    test(`a payment ends as ${ends}, with ${charges} charged`, async ({ runPlaybook, ledger, tenant }) => {
      const run = await runPlaybook(payInvoice, {
        invoice: 'G000000101',
        paymentMethod: { brand: 'visa', lastFour: '4242' },
      });

      const { record } = run;
      expect(record.outcome ?? record.error?.code).toBe(ends);
      expect(exitCodeOf(run)).toBe(exitCodes[ends] ?? refused);
      expect(tenant.charges).toHaveLength(charges);
      // Whatever ends with an error has ended before the click.
      const clicked = afterTheClick.includes(ends);
      expect(record.status === 'failed').toBe(record.outcome === null);
      expect(record.committedAt !== null).toBe(clicked);
      expect(tenant.payAttempts.length > 0).toBe(clicked);
      // A connection that breaks and a page that pays twice may send it again, without the latch of a command.
      if (row !== undefined) expect(tenant.payAttempts).toHaveLength(clicked ? 1 : 0);
      expect(tenant.faults.exercised).toContain(name);
      expect(ledger.attempts().map(attempt => attempt.state)).toEqual(state === null ? [] : [state]);
    });
  });
