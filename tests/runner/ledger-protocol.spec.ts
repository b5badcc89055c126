import { expect, test } from '../../fixtures/index.ts';
import { reduce } from '../../playbooks/runner/ledger/reduce.ts';
import { armed, claimed, facts, makeWorld, paidFacts, request } from './ledger-world.ts';

const hour = 3_600_000;

test('a payment that goes well: claimed, prepared, armed, submitted, paid', () => {
  const ledger = makeWorld().open();
  const attempt = armed(ledger);
  attempt.record('submitted', { reason: 'the pane closed' });
  ledger.settle(attempt.attempt, { facts: paidFacts(), row: 'paid', hasReadApi: true }, 'run-1');

  const [paid] = ledger.attempts();
  expect(paid).toMatchObject({ state: 'PAID', amountMinor: 2231, currency: 'USD', card: 'visa 4242', attempt: 1 });
  expect(ledger.eventsOf(paid?.payKey ?? '').map(({ type }) => type)).toEqual([
    'planned',
    'prepared',
    'armed',
    'submitted',
    'settled',
  ]);
  expect(ledger.claim(request)).toMatchObject({ held: true, attempt: { state: 'PAID' } });
});

test('F1 F2: an attempt that ended before ARMED is begun again, by another run too', () => {
  const { open } = makeWorld();
  const first = open();
  claimed(first).prepare({ card: 'visa 4242', known: null, latch: 'strict' });
  first.close();
  const second = open();

  expect(armed(second).attempt).toMatchObject({ state: 'ARMED', attempt: 1 });
});

test('F3 F4 F5 F16 F17: whatever became of the click, no run may begin the invoice again, not even days later', () => {
  const world = makeWorld();
  const first = world.open();
  armed(first);
  first.close();
  world.clock.wall += 30 * 24 * hour;
  world.clock.monotonic += 30 * 24 * hour;
  const second = world.open();

  expect(second.claim({ ...request, actor: 'run-2' })).toMatchObject({ held: true, attempt: { state: 'ARMED' } });
  expect(() => reduce('ARMED', 'planned')).toThrow(expect.objectContaining({ code: 'LEDGER_TRANSITION' }));
});

test('F18: an invoice that is still due stays armed, and is unknown after two days, never free', () => {
  const world = makeWorld();
  const ledger = world.open();
  const { attempt } = armed(ledger);
  const due = { facts: facts(), row: 'due' as const, hasReadApi: true };
  world.clock.wall += 24 * hour;
  const dayLater = ledger.settle(attempt, due, 'reconcile');
  world.clock.wall += 25 * hour;
  const later = ledger.settle(dayLater, due, 'reconcile');

  expect([dayLater.state, later.state]).toEqual(['ARMED', 'UNKNOWN']);
  expect(ledger.claim(request)).toMatchObject({ held: true, attempt: { state: 'UNKNOWN' } });
  expect(ledger.settle(later, { ...due, facts: paidFacts(), row: 'paid' }, 'reconcile').state).toBe('PAID');
});

test('F27: of two runs that ask for one invoice, one is told who holds the profile', () => {
  const { open } = makeWorld();
  claimed(open());

  expect(() => claimed(open(), { actor: 'run-2' })).toThrow(
    expect.objectContaining({
      code: 'LEDGER_LOCKED',
      exitCode: 60,
      message: expect.stringContaining(`${process.pid}`),
    }),
  );
});

test('F27: another profile is not locked', () => {
  const { open } = makeWorld();
  claimed(open());
  expect(claimed(open(), { invoice: 'G000000102', billingProfile: 'Other' }).attempt.state).toBe('PLANNED');
});

test.describe('F6: a process that is gone, and whose browser may live on', () => {
  /** One that dies when it has armed, and the ledger of the next process. */
  const died = (after: number) => {
    const world = makeWorld();
    const { attempt } = armed(world.open());
    world.clock.monotonic += after;
    return { world, attempt, heir: world.open({ lease: { ...world.options.lease, isAlive: () => false } }) };
  };
  const other = { invoice: 'G000000102', actor: 'run-2' };

  test('no other invoice of its profile is claimed for ten seconds', () => {
    const { world, heir } = died(1_000);
    expect(heir.leftBehindAt(request.portalHost)).toMatchObject([{ pid: process.pid, quietFor: 10_000 }]);
    expect(() => claimed(heir, other)).toThrow(
      expect.objectContaining({ exitCode: 60, message: expect.stringMatching(/which is gone; .* 10 s more/) }),
    );
    world.clock.monotonic += 9_999;
    expect(() => claimed(heir, other)).toThrow(expect.objectContaining({ code: 'LEDGER_LOCKED' }));
    world.clock.monotonic += 1;
    expect(claimed(heir, other).attempt.fence).toBe(2);
  });

  test('they are counted from its last sign of life where that was long ago', () => {
    expect(died(8_000).heir.leftBehindAt(request.portalHost)).toMatchObject([{ quietFor: 7_000 }]);
    expect(claimed(died(15_000).heir, other).attempt.fence).toBe(2);
  });

  test('what became of its payment is found out at once', () => {
    const { heir, attempt } = died(0);
    expect(heir.isUnderWay(attempt)).toBe(false);
    expect(heir.settle(attempt, { facts: paidFacts(), row: 'paid', hasReadApi: true }, 'run-2').state).toBe('PAID');
  });

  test('another portal, and one that gave its lease back, are not waited for', () => {
    const { world, heir } = died(0);
    expect(heir.leftBehindAt('other.example')).toEqual([]);
    const ended = makeWorld();
    const ledger = ended.open();
    armed(ledger);
    ledger.close();
    expect(
      ended.open({ lease: { ...world.options.lease, isAlive: () => false } }).leftBehindAt('portal.example'),
    ).toEqual([]);
  });

  test('before the machine started there was no browser', () => {
    const { world, heir } = died(0);
    world.clock.monotonic = 5_000;
    expect(claimed(heir, other).attempt.fence).toBe(2);
  });
});

test('F28: who slept through the end of the lease can’t arm', () => {
  const world = makeWorld();
  const prepared = claimed(world.open()).prepare({ card: 'visa 4242', known: null, latch: 'strict' });
  world.clock.monotonic += 51_000;

  expect(() => prepared.arm()).toThrow(expect.objectContaining({ code: 'LEDGER_LOCKED' }));
  expect(world.open().attempts()).toMatchObject([{ state: 'PREPARED', armedAt: null }]);
});

test('F28: when another run has taken over, the sleeper’s fence is too low', () => {
  const world = makeWorld();
  const sleeper = claimed(world.open()).prepare({ card: 'visa 4242', known: null, latch: 'strict' });
  world.clock.monotonic += 61_000;
  const other = armed(world.open());

  expect(() => sleeper.arm()).toThrow();
  expect(other.attempt.fence).toBe(2);
  expect(world.open().attempts()).toMatchObject([{ state: 'ARMED', fence: 2 }]);
});

test('F29: a clock on the wall that jumps neither ends a lease nor makes it last', () => {
  const world = makeWorld();
  const first = world.open();
  claimed(first);
  world.clock.wall += 365 * 24 * hour;
  expect(() => claimed(world.open())).toThrow(expect.objectContaining({ code: 'LEDGER_LOCKED' }));
  world.clock.wall -= 2 * 365 * 24 * hour;
  world.clock.monotonic += 61_000;
  expect(claimed(world.open()).attempt.fence).toBe(2);
});

test('F29: a lease of before the machine started is none', () => {
  const world = makeWorld();
  claimed(world.open());
  world.clock.monotonic = 5_000;
  expect(claimed(world.open()).attempt.fence).toBe(2);
});

test('F27: while the run that began an attempt is at it, no other run judges it', () => {
  const world = makeWorld();
  const { attempt } = armed(world.open());
  const other = world.open();
  expect(() => other.refuseUnderWay(attempt)).toThrow(expect.objectContaining({ code: 'LEDGER_LOCKED' }));
  world.clock.monotonic += 61_000;
  expect(() => other.refuseUnderWay(attempt)).not.toThrow();
});

test('S18: an approval is an event of the chain, with the name of who gave it', () => {
  const ledger = makeWorld().open();
  const attempt = claimed(ledger);
  attempt.approve({ by: 'Robin Vale', id: 'a1', reason: 'above 1,000 USD' });
  const { payKey } = attempt.prepare({ card: 'visa 4242', known: null, latch: 'strict' }).arm().attempt;
  expect(ledger.eventsOf(payKey).map(({ state, body }) => [state, body.by])).toContainEqual(['APPROVED', 'Robin Vale']);
});

test('a lease that is renewed lasts', () => {
  const world = makeWorld();
  const ledger = world.open();
  const { attempt } = claimed(ledger);
  world.clock.monotonic += 50_000;
  expect(ledger.keep(attempt)).toBe(true);
  world.clock.monotonic += 50_000;
  expect(() => claimed(world.open())).toThrow(expect.objectContaining({ code: 'LEDGER_LOCKED' }));
  world.clock.monotonic += 20_000;
  expect(ledger.keep(attempt)).toBe(false);
});

test('F31: the same number in another account is another payment', () => {
  const ledger = makeWorld().open();
  const one = armed(ledger);
  const other = armed(ledger, { billingAccountId: 'c:d_2019-05-31', billingAccount: 'Other' });
  expect(other.attempt.payKey).not.toBe(one.attempt.payKey);
});

for (const less of [
  { billingAccountId: null },
  { billingAccountId: null, billingAccount: null },
  { tenant: null },
  { tenant: 'FERNWOOD.example', billingAccount: ' fernwood bakery' },
])
  test(`F27: a run that knows ${JSON.stringify(less)} still means the same payment`, () => {
    const ledger = makeWorld().open();
    armed(ledger);
    expect(ledger.claim({ ...request, ...less })).toMatchObject({ held: true, attempt: { state: 'ARMED' } });
  });

test('F31: a run that can’t tell two accounts apart pays neither', () => {
  const ledger = makeWorld().open();
  armed(ledger);
  armed(ledger, { billingAccountId: 'c:d_2019-05-31' });
  expect(() => ledger.claim({ ...request, billingAccountId: null })).toThrow(
    expect.objectContaining({ code: 'ATTEMPT_AMBIGUOUS', exitCode: 10 }),
  );
});

test.describe('release', () => {
  test('R8: by a named person, with a reason, after the window, it opens the next attempt', () => {
    const world = makeWorld();
    const ledger = world.open();
    const { attempt } = armed(ledger);
    world.clock.wall += 49 * hour;
    ledger.settle(attempt, { facts: facts(), row: 'due', hasReadApi: true }, 'reconcile');
    ledger.release(attempt.payKey, { by: 'Dana Finch', reason: 'the bank shows nothing' });

    expect(armed(ledger).attempt).toMatchObject({ attempt: 2, state: 'ARMED' });
    expect(ledger.attempts().map(({ state }) => state)).toEqual(['RELEASED', 'ARMED']);
    expect(ledger.eventsOf(attempt.payKey).find(({ type }) => type === 'released')?.body).toEqual({
      by: 'Dana Finch',
      reason: 'the bank shows nothing',
    });
  });

  test('R8: nobody, or for no reason, is refused', () => {
    const ledger = makeWorld().open();
    const { payKey } = armed(ledger).attempt;
    for (const person of [
      { by: ' ', reason: 'x' },
      { by: 'x', reason: '' },
    ])
      expect(() => ledger.release(payKey, person)).toThrow(expect.objectContaining({ code: 'RELEASE_REFUSED' }));
  });

  test('R4: before the window has ended it is refused', () => {
    const ledger = makeWorld().open();
    const { payKey } = armed(ledger).attempt;
    expect(() => ledger.release(payKey, { by: 'x', reason: 'y' })).toThrow(/ARMED and can't be released/);
  });

  test('F41: a declined payment waits for the portal’s day, and one more look', () => {
    const world = makeWorld();
    const ledger = world.open();
    const { attempt } = armed(ledger);
    const declined = ledger.settle(
      attempt,
      {
        facts: facts({ failedPayments: [{ date: '2026-05-01T08:00:05Z', reason: 'BankDeclined' }] }),
        row: 'due',
        hasReadApi: true,
      },
      'run-1',
    );
    const person = { by: 'Dana Finch', reason: 'another card' };
    world.clock.wall += 25 * hour;
    expect(declined.state).toBe('DECLINED');
    expect(() => ledger.release(attempt.payKey, person)).toThrow(/not looked at since/);
    expect(ledger.claim(request)).toMatchObject({ held: true });

    ledger.settle(declined, { facts: facts(), row: 'due', hasReadApi: true }, 'reconcile');
    expect(ledger.release(attempt.payKey, person).state).toBe('RELEASED');
  });
});
