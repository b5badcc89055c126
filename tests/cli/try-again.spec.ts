import { expect, test } from '../../fixtures/index.ts';
import type { FaultInput } from '../../fixtures/mock-portal/index.ts';
import { signedInEnvironmentOf, playbook } from './playbook.ts';

const one = (fault: FaultInput) => ({
  profiles: [{ displayName: 'Fernwood Bakery' }],
  invoices: [{ name: 'G000000101', status: 'OverDue' as const, total: '22.31' }],
  faults: [fault],
});

/** Failures that are over when the same command tries once more. */
const passing: { row: string; fault: FaultInput; ending: string; charges: number }[] = [
  {
    row: 'F39: a list that can’t be displayed once',
    fault: { name: 'invoicesError', times: 1 },
    ending: 'paid',
    charges: 1,
  },
  {
    row: 'F24: a pane that does not open because somebody else has paid',
    fault: { name: 'paidMeanwhile', at: 'list', skip: 1 },
    ending: 'already-paid',
    charges: 1,
  },
];

for (const { row, fault, ending, charges } of passing)
  test.describe(row, () => {
    test.use({ scene: one(fault) });
    test.setTimeout(60_000);

    test(`is tried again by the same command, which ends as ${ending}`, async ({ tenant }) => {
      const environment = {
        ...signedInEnvironmentOf(tenant),
        PLAYBOOK_READ_API_URL: 'off',
        PLAYBOOK_TIMEOUT_SECONDS: '4',
      };
      const { code, stdout } = await playbook(['pay', 'G000000101', '--json', '--quiet'], environment);

      expect(JSON.parse(stdout)).toMatchObject({ summary: { exitCode: 0, endings: { [ending]: 1 } } });
      expect(code).toBe(0);
      expect(tenant.charges).toHaveLength(charges);
      expect(tenant.payAttempts).toHaveLength(ending === 'paid' ? 1 : 0);
    });
  });
