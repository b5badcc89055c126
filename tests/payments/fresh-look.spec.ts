import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FaultInput } from '../../fixtures/mock-portal/index.ts';
import { anythingGoes } from '../../playbooks/runner/policy/ready-made.ts';
import { due, expect, posts, test } from './pay.ts';

const withoutReadApi = { PLAYBOOK_READ_API_URL: 'off' };

/** What somebody else does between two moments of a payment that has no read API to ask, and what the run makes of it. */
const changes: { when: string; fault: FaultInput; code: number; error: string; state: string; charges: number }[] = [
  {
    when: 'paid between the list and the look before the pane',
    fault: { name: 'paidMeanwhile', at: 'list' },
    code: 0,
    error: 'PAID_MEANWHILE',
    state: 'SKIPPED_PAID',
    charges: 1,
  },
  {
    when: 'of another amount between the list and the look before the pane',
    fault: { name: 'amountChanges', minor: -100, times: 1 },
    code: 10,
    error: 'INVOICE_CHANGED',
    state: 'MISMATCH',
    charges: 0,
  },
  {
    when: 'paid between that look and the pane',
    fault: { name: 'paidMeanwhile', at: 'list', skip: 1 },
    code: 20,
    error: 'BLADE_NOT_FOUND',
    state: 'RETRY_LATER',
    charges: 1,
  },
  {
    when: 'of another amount between that look and the pane',
    fault: { name: 'amountChanges', minor: 1, skip: 1, times: 1 },
    code: 10,
    error: 'AMOUNT_DIFFERS',
    state: 'MISMATCH',
    charges: 0,
  },
];

for (const { when, fault, code, error, state, charges } of changes)
  test.describe(`F24: an invoice that is ${when}`, () => {
    test.use({ scene: due([fault]) });

    test(`ends with ${error}, and nothing is clicked`, async ({ pay, ledger, tenant }) => {
      const paid = await pay(undefined, { ...withoutReadApi, PLAYBOOK_TIMEOUT_SECONDS: '4' });

      expect(paid).toMatchObject({ code, record: { committedAt: null, error: { code: error } } });
      expect(ledger.attempts()).toMatchObject([{ state, armedAt: null }]);
      expect({ posts: posts(tenant), charges: tenant.charges.length }).toEqual({ posts: 0, charges });
    });
  });

test.describe('an invoice that somebody else paid when its pane was about to open', () => {
  test.use({ scene: due([{ name: 'paidMeanwhile', at: 'list', skip: 1 }]) });

  test('F24: is told as paid by the next run, and skipped', async ({ pay, ledger, tenant }) => {
    await pay(undefined, { ...withoutReadApi, PLAYBOOK_TIMEOUT_SECONDS: '4' });
    expect(await pay(undefined, withoutReadApi)).toMatchObject({ code: 0, record: { outcome: 'already-paid' } });

    expect(ledger.attempts()).toMatchObject([{ state: 'SKIPPED_PAID', armedAt: null }]);
    expect(posts(tenant)).toBe(0);
  });
});

for (const [how, more] of [
  ['with a read API', {}],
  ['without one', withoutReadApi],
] as const)
  test.describe(`a page that is busy for longer than a look holds, ${how}`, () => {
    test.use({ scene: due([{ name: 'blockMain', milliseconds: 1_600 }]) });

    test('F24: is not clicked in, and the invoice is paid by another try', async ({ machine, pay, ledger, tenant }) => {
      const policyFile = join(machine['PLAYBOOK_RUNS_FOLDER'] ?? '', '..', 'policy.json');
      writeFileSync(policyFile, JSON.stringify({ ...anythingGoes, maxAgeSeconds: 1.5 }), { mode: 0o600 });
      const first = await pay(undefined, { ...more, PLAYBOOK_POLICY_FILE: policyFile });
      expect(first).toMatchObject({ code: 20, record: { committedAt: null, error: { code: 'LOOK_TOO_OLD' } } });
      expect(ledger.attempts()).toMatchObject([{ state: 'RETRY_LATER', armedAt: null }]);
      expect(posts(tenant)).toBe(0);

      tenant.faults.clear();
      expect((await pay(undefined, more)).code).toBe(0);
      expect(posts(tenant)).toBe(1);
    });
  });
