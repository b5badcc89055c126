import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../../fixtures/index.ts';
import type { InvoiceSighting } from '../../playbooks/billing/invoice-sighting.ts';
import type { Ledger } from '../../playbooks/runner/ledger/ledger.ts';
import { PaymentGuard } from '../../playbooks/runner/payment-guard.ts';
import { armed, facts, makeWorld, paidFacts, request } from './ledger-world.ts';
import { gateOf, payment } from './policy-world.ts';

const sighting: InvoiceSighting = {
  ...payment,
  amount: { minor: 2231, currency: 'USD' },
  row: 'due',
  facts: facts(),
  toBePaid: true,
};
const intent = {
  invoiceId: payment.invoice,
  amount: payment.amount,
  method: { label: 'Visa 4242', brand: 'visa', lastFour: '4242', isDefault: false, defaultCard: null },
  before: facts(),
  seenAt: 0,
};

function guardOf(ledger: Ledger, runId = 'run-1', gate = gateOf(ledger)): PaymentGuard {
  const { portalHost } = request;
  return new PaymentGuard(ledger, { portalHost, hasReadApi: true, latch: 'strict', runId, gate });
}

/** Goes as far as the click, and says what happens there, and what the run then ends with. */
function armAndConclude(guard: PaymentGuard): unknown {
  try {
    guard.arm(intent);
    return null;
  } catch (error) {
    guard.conclude({ result: undefined, error });
    return error;
  }
}

test('a sum that the commit which arms refuses is a refusal of the policy, in the ledger as well', () => {
  const world = makeWorld();
  const ledger = world.open();
  const guard = guardOf(ledger);
  guard.sight(sighting);
  armed(world.open(), { invoice: 'G000000109', billingProfile: 'Other', amountMinor: 19_000 });

  expect(armAndConclude(guard)).toMatchObject({ code: 'POLICY_REFUSED', exitCode: 10 });
  expect(ledger.attempts({ invoice: payment.invoice })).toMatchObject([{ state: 'REJECTED_POLICY', armedAt: null }]);
});

for (const [age, limit, armedState] of [
  [30_000, {}, 'ARMED'],
  [30_001, {}, 'RETRY_LATER'],
  [5_001, { maxAgeSeconds: 5 }, 'RETRY_LATER'],
  [Number.NaN, {}, 'RETRY_LATER'],
] as const)
  test(`F24: a look of ${age} ms ago ${armedState === 'ARMED' ? 'holds' : 'is too old, and is not armed'} with ${JSON.stringify(limit)}`, () => {
    const ledger = makeWorld().open();
    const guard = guardOf(ledger, 'run-1', gateOf(ledger, limit, { sinceStart: () => age }));
    guard.sight(sighting);

    const error = armAndConclude(guard);
    if (armedState === 'ARMED') expect(error).toBeNull();
    else expect(error).toMatchObject({ code: 'LOOK_TOO_OLD', exitCode: 20 });
    const events = ledger.eventsOf(ledger.attempts()[0]?.payKey ?? '').map(({ type }) => type);
    expect(events).toEqual(['planned', 'prepared', armedState === 'ARMED' ? 'armed' : 'postponed']);
    expect(ledger.attempts()).toMatchObject([{ state: armedState }]);
  });

test('F24: an intent that does not say when its invoice was looked at is not armed', () => {
  const ledger = makeWorld().open();
  const guard = guardOf(ledger);
  guard.sight(sighting);
  const { seenAt: _seenAt, ...unseen } = intent;
  expect(() => guard.arm(unseen)).toThrow(expect.objectContaining({ code: 'NOT_CLAIMED', exitCode: 80 }));
  expect(ledger.attempts()).toMatchObject([{ state: 'PLANNED', armedAt: null }]);
});

test('F8: where the head can’t be noted down after the commit, the run ends with 80 and the attempt stays armed', () => {
  const world = makeWorld();
  const ledger = world.open();
  const guard = guardOf(ledger);
  guard.sight(sighting);
  const anchor = join(world.folder, 'anchor');
  const [file = ''] = readdirSync(anchor);
  rmSync(join(anchor, file));
  mkdirSync(join(anchor, file));

  expect(armAndConclude(guard)).toMatchObject({ code: 'LEDGER_FAILED', exitCode: 80 });
  expect(ledger.attempts()).toMatchObject([{ state: 'ARMED' }]);
});

test('a begun attempt that somebody else has paid meanwhile is skipped, and waited for no more', () => {
  const world = makeWorld();
  const first = world.open();
  const guard = guardOf(first);
  guard.sight(sighting);
  guard.conclude({ result: undefined, error: new Error('the portal did not answer') });
  expect(first.attempts()).toMatchObject([{ state: 'RETRY_LATER' }]);
  first.close();

  const second = world.open();
  const paid: InvoiceSighting = { ...sighting, row: 'paid', facts: paidFacts(), toBePaid: false };
  guardOf(second, 'run-2').sight(paid);
  guardOf(second, 'run-3').sight(paid);
  expect(second.attempts()).toMatchObject([{ state: 'SKIPPED_PAID', armedAt: null }]);
  expect(second.eventsOf(second.attempts()[0]?.payKey ?? '').map(({ type, actor }) => `${type} by ${actor}`)).toEqual([
    'planned by run-1',
    'postponed by run-1',
    'planned by run-2',
    'skipped by run-2',
  ]);
  expect(second.verify()).toMatchObject({ attempts: 1 });
});

test('an invoice that may not be paid is not skipped: it is open', () => {
  const ledger = makeWorld().open();
  const guard = guardOf(ledger);
  guard.sight(sighting);
  guard.conclude({ result: undefined, error: new Error('the portal did not answer') });
  guardOf(ledger, 'run-2').sight({ ...sighting, toBePaid: false });
  expect(ledger.attempts()).toMatchObject([{ state: 'RETRY_LATER' }]);
});
