import { expect, test } from '../../fixtures/index.ts';
import { judge, type Judgement, type Sighting } from '../../playbooks/runner/ledger/judge.ts';
import { isDueAgain, nextLook } from '../../playbooks/runner/ledger/look-again.ts';
import type { State } from '../../playbooks/runner/ledger/states.ts';
import { facts, paidFacts, payment } from './ledger-world.ts';

const armedAt = '2026-05-01T08:00:00.000Z';
const soon = new Date('2026-05-01T08:01:00Z');
const attempt = (
  state: State = 'ARMED',
  knownPayments: { payments: []; failures: [] } | null = { payments: [], failures: [] },
) => ({
  state,
  amountMinor: 2231,
  currency: 'USD',
  armedAt,
  knownPayments,
});
const seen = (more: Partial<Sighting>): Sighting => ({ facts: null, row: null, hasReadApi: true, ...more });
const usd = (minor: number) => ({ minor, currency: 'USD' });
const declined = [{ date: '2026-05-01T08:00:05Z', reason: 'BankDeclined' }];

const cases: [title: string, sighting: Partial<Sighting>, event: Judgement['event'], state?: State][] = [
  ['R2: paid, nothing due, one payment of the amount', { facts: paidFacts(), row: 'paid' }, 'settled'],
  ['R2: the same, by the read API alone', { facts: paidFacts() }, 'settled'],
  [
    'R2: paid without any payment is not believed',
    { facts: facts({ status: 'paid', amountDue: usd(0) }), row: 'paid' },
    'observed',
  ],
  ['R2: a row that still says due is waited for', { facts: paidFacts(), row: 'due' }, 'observed'],
  ['R2: a row that says paid alone is not enough where there is a read API', { row: 'paid' }, 'observed'],
  ['R2: a row that says paid, where there is no read API', { row: 'paid', hasReadApi: false }, 'settled'],
  ['R4: still due', { facts: facts(), row: 'due' }, 'observed'],
  ['R4: past due', { facts: facts({ status: 'past-due' }) }, 'observed'],
  ['R4: still due, in a row without read API', { row: 'due', hasReadApi: false }, 'observed'],
  ['R5: two payments', { facts: paidFacts(payment(), payment()), row: 'paid' }, 'doubleSuspected'],
  ['R5: two payments that are not alike', { facts: paidFacts(payment(), payment(1)) }, 'doubleSuspected'],
  [
    'R5: a balance below zero',
    { facts: facts({ status: 'paid', amountDue: usd(-2231), payments: [payment()] }) },
    'doubleSuspected',
  ],
  ['R6: a part of the amount is open', { facts: facts({ amountDue: usd(1000) }) }, 'contradicted'],
  ['R6: another amount was taken', { facts: paidFacts(payment(2000)) }, 'contradicted'],
  ['F18: the payment is listed, the status lags', { facts: facts({ payments: [payment()] }) }, 'observed'],
  ['F40: a new refusal', { facts: facts({ failedPayments: declined }) }, 'declined'],
  [
    'F41: a refusal, and a payment all the same',
    { facts: { ...paidFacts(), failedPayments: declined }, row: 'paid' },
    'settled',
  ],
  ['F41: a payment after it was declined', { facts: paidFacts(), row: 'paid' }, 'settled', 'DECLINED'],
  ['F42: the pane said yes, nothing was taken', { facts: facts(), row: 'due' }, 'observed', 'SUBMITTED'],
  ['F19: paid, and due again', { facts: facts() }, 'reversed', 'PAID'],
  [
    'F19: paid, and due again although the payment is listed',
    { facts: facts({ payments: [payment()] }) },
    'reversed',
    'PAID',
  ],
  ['R5: paid, and a second payment a day later', { facts: paidFacts(payment(), payment()) }, 'doubleSuspected', 'PAID'],
  ['paid stays paid', { facts: paidFacts(), row: 'paid' }, 'observed', 'PAID'],
  ['nothing could be read', {}, 'observed'],
];

for (const [title, sighting, event, state] of cases)
  test(`${title} → ${event}`, () => {
    expect(judge(seen(sighting), attempt(state), soon).event).toBe(event);
  });

test('F19: where there is no read API, a paid row that says due after its day was taken back', () => {
  const due = seen({ row: 'due', hasReadApi: false });
  expect(judge(due, attempt('PAID'), new Date('2026-05-02T07:59:59Z')).event).toBe('observed');
  expect(judge(due, attempt('PAID'), new Date('2026-05-02T08:00:00Z')).event).toBe('reversed');
  expect(judge({ ...due, hasReadApi: true }, attempt('PAID'), new Date('2026-05-02T08:00:00Z')).event).toBe('observed');
});

test('R3: two days without an answer make it unknown; before, it is looked at again', () => {
  const due = seen({ facts: facts(), row: 'due' });
  expect(judge(due, attempt(), new Date('2026-05-03T07:59:59Z')).event).toBe('observed');
  for (const state of ['ARMED', 'SUBMITTED', 'NEEDS_ACTION'] as const)
    expect(judge(due, attempt(state), new Date('2026-05-03T08:00:00Z')).event).toBe('becameUnknown');
  expect(judge(due, attempt('UNKNOWN'), new Date('2026-06-03T08:00:00Z')).event).toBe('observed');
});

test('R3: the moments to look again', () => {
  const start = new Date(armedAt);
  const moments: number[] = [];
  for (let at: Date | null = new Date(start.getTime() - 1); at; at = nextLook(start, at))
    moments.push((at.getTime() - start.getTime()) / 1_000);
  expect(moments.slice(1)).toEqual([0, 15, 60, 300, 900, 3_600, 21_600, 86_400, 93_600, 172_800]);
});

test('F19: a paid invoice is looked at again after a day and after a week', () => {
  const at = (day: number) => new Date(Date.parse(armedAt) + day * 86_400_000);
  expect(isDueAgain(at(0), at(0), at(0.9))).toBe(false);
  expect(isDueAgain(at(0), at(0), at(1))).toBe(true);
  expect(isDueAgain(at(0), at(1), at(6.9))).toBe(false);
  expect(isDueAgain(at(0), at(2), at(7))).toBe(true);
  expect(isDueAgain(at(0), at(7), at(400))).toBe(false);
});

test('a payment of before the click is never taken for this one', () => {
  const known = { payments: [payment(2231, '2026-04-01T00:00:00Z')], failures: [] };
  const earlier = facts({ status: 'paid', amountDue: usd(0), payments: known.payments });
  expect(judge(seen({ facts: earlier }), { ...attempt(), knownPayments: known }, soon).event).toBe('observed');
  expect(judge(seen({ facts: earlier }), attempt('ARMED', null), soon).event).toBe('observed');
});

test('two payments that are alike to the letter are two, though one was known', () => {
  const known = { payments: [payment()], failures: [] };
  const both = paidFacts(payment(), payment());
  expect(judge(seen({ facts: both, row: 'paid' }), { ...attempt(), knownPayments: known }, soon).event).toBe('settled');
});

test('where nothing was known before, a date without time counts for its day', () => {
  const today = paidFacts(payment(2231, '2026-05-01T00:00:00Z'));
  expect(judge(seen({ facts: today, row: 'paid' }), attempt('ARMED', null), soon).event).toBe('settled');
});
