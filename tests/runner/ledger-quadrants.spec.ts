import { expect, test } from '../../fixtures/index.ts';
import { compare, type Verdict } from '../../playbooks/runner/ledger/quadrants.ts';
import type { State } from '../../playbooks/runner/ledger/states.ts';
import type { InvoiceStatus } from '../../playbooks/billing/invoice.ts';
import { armed, makeWorld } from './ledger-world.ts';

const now = new Date('2026-05-01T08:10:00Z');

function attemptsIn(state: State) {
  const ledger = makeWorld().open();
  armed(ledger);
  return ledger.attempts().map(attempt => ({ ...attempt, state }));
}

const cases: [ledger: State | null, portal: InvoiceStatus | null, verdict: Verdict][] = [
  ['PAID', 'paid', 'paid'],
  ['PAID', 'due', 'shown-as-open'],
  ['PAID', null, 'paid'],
  [null, 'paid', 'paid-elsewhere'],
  [null, 'past-due', 'open'],
  [null, 'void', 'refused'],
  [null, null, 'not-found'],
  ['ARMED', 'due', 'unknown'],
  ['SUBMITTED', 'paid', 'unknown'],
  ['UNKNOWN', 'due', 'unknown'],
  ['NEEDS_ACTION', 'due', 'needs-action'],
  ['DECLINED', 'due', 'declined'],
  ['REVERSED', 'due', 'contradicted'],
  ['DOUBLE_SUSPECTED', 'paid', 'contradicted'],
  ['CONTRADICTED', 'due', 'contradicted'],
  ['RELEASED', 'due', 'open'],
  ['MISMATCH', 'due', 'open'],
];

for (const [ledger, portal, verdict] of cases)
  test(`ledger ${ledger ?? 'nothing'} × portal ${portal ?? 'nothing'} → ${verdict}`, () => {
    const attempts = ledger === null ? [] : attemptsIn(ledger);
    const seen = portal === null ? [] : [{ id: 'G000000101', status: portal }];
    expect(compare(attempts, seen, ['G000000101'], now)).toMatchObject([
      { invoice: 'G000000101', ledger, portal, asked: true, verdict },
    ]);
  });

test('the riskiest come first, with the moment to look again', () => {
  const seen = [
    { id: 'G000000102', status: 'due' as const },
    { id: 'G000000101', status: 'due' as const },
  ];
  expect(compare(attemptsIn('ARMED'), seen, null, now)).toMatchObject([
    { invoice: 'G000000101', asked: null, lookAgain: '2026-05-01T08:15:00.000Z' },
    { invoice: 'G000000102', lookAgain: null },
  ]);
});
