import type { FaultInput } from '../../fixtures/mock-portal/index.ts';
import { due, expect, posts, test } from './pay.ts';

/** What may happen to the one request, and how the payment ends. */
const cases: { row: string; faults: FaultInput[]; code: number; state: string; charges: number }[] = [
  {
    row: 'F12: a connection that breaks after the charge',
    faults: [{ name: 'drop' }],
    code: 0,
    state: 'PAID',
    charges: 1,
  },
  {
    row: 'F12: a connection that breaks before the charge',
    faults: [{ name: 'dropBeforeCommit' }],
    code: 30,
    state: 'SUBMITTED',
    charges: 0,
  },
  {
    row: 'F16: a connection that breaks in the answer',
    faults: [{ name: 'headersThenDrop' }],
    code: 0,
    state: 'PAID',
    charges: 1,
  },
  {
    row: 'F16: an error that answers a charge',
    faults: [{ name: 'commitThen500' }],
    code: 0,
    state: 'PAID',
    charges: 1,
  },
  { row: 'F17: an error without a charge', faults: [{ name: 'pre500' }], code: 30, state: 'SUBMITTED', charges: 0 },
  {
    row: 'F11: a button that two handlers answer',
    faults: [{ name: 'doubleHandler' }],
    code: 0,
    state: 'PAID',
    charges: 1,
  },
  {
    row: 'F14: a page that sends again by itself',
    faults: [{ name: 'xhrRetry' }, { name: 'drop' }],
    code: 0,
    state: 'PAID',
    charges: 1,
  },
  {
    row: 'F14: a page that sends again what failed',
    faults: [{ name: 'xhrRetry' }, { name: 'pre500', times: 1 }],
    code: 30,
    state: 'SUBMITTED',
    charges: 0,
  },
];

/** The latch is the same in both shapes, so that each case is in one of them: of every pair, one in each. */
for (const [at, { row, faults, code, state, charges }] of cases.entries()) {
  const hosting = at % 2 === 0 ? 'classic' : 'react-view';
  test.describe(hosting, () => {
    test.use({ scene: due(faults, { hosting }) });

    test(`${row}: one request leaves, and the ledger says ${state}`, async ({ pay, ledger, tenant }) => {
      const paid = await pay();

      expect(posts(tenant)).toBe(1);
      expect(tenant.charges).toHaveLength(charges);
      expect(ledger.attempts()).toMatchObject([{ state, invoice: 'G000000101' }]);
      expect(paid.code).toBe(code);
    });
  });
}

test.describe('without the latch', () => {
  test.use({ scene: due([{ name: 'doubleHandler' }]) });

  test('F11: the same button sends two requests, which is why it is there', async ({ pay, tenant }) => {
    await pay(undefined, { PLAYBOOK_LATCH: 'off' });
    expect(posts(tenant)).toBe(2);
  });
});
