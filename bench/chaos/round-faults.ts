import type { Random } from '../../fixtures/mock-portal/billing/random.ts';
import type { FaultInput } from '../../fixtures/mock-portal/index.ts';

const hour = 3_600_000;

/** What may become of one payment; half of the invoices are left in peace. */
const ofInvoices: [FaultInput, ...FaultInput[]] = [
  { name: 'drop' },
  { name: 'drop', how: 'rst' },
  { name: 'drop', how: 'fin', connection: 'reused' },
  { name: 'dropBeforeCommit' },
  { name: 'headersThenDrop' },
  { name: 'commitThen500' },
  { name: 'commitThen502' },
  { name: 'pre500' },
  { name: 'delayBeforeCommit', milliseconds: 60 },
  { name: 'delayAfterCommit', milliseconds: 60 },
  { name: 'delayBeforeCommit', milliseconds: 2 * hour },
  { name: 'decline' },
  { name: 'declineButCommit' },
  { name: 'fakeSuccess' },
  { name: 'statusLag', milliseconds: hour / 2 },
  { name: 'statusLag', milliseconds: 30 * hour },
  { name: 'statusLag', milliseconds: 60 * hour },
  { name: 'latePaidRevert', milliseconds: 10 * hour },
  { name: 'threeDS' },
  { name: 'mfaOnPay' },
  { name: 'expireOnPay', times: 1 },
  { name: 'refuse', reason: 'locked' },
  { name: 'amountDrift', minor: 100, times: 1 },
];

/** What the pages of a round do; a round has one of these, or none. */
const ofPages: [FaultInput | null, ...(FaultInput | null)[]] = [
  null,
  { name: 'doubleHandler' },
  { name: 'xhrRetry' },
  { name: 'beacon' },
  { name: 'slowForm', milliseconds: 100 },
  { name: 'payOnMousedown' },
];

/** The faults of a round, some about one invoice each, some about all. */
export function roundFaults(random: Random, invoices: readonly string[], hasPages: boolean): FaultInput[] {
  const some = invoices.flatMap(match => (random.next() < 0.5 ? [{ ...random.pick(ofInvoices), match }] : []));
  const page = hasPages ? random.pick(ofPages) : null;
  const busy: FaultInput = { name: 'tooManyRequests', retryAfterSeconds: 0, times: 5, skip: random.int(0, 40) };
  return [...some, busy, ...(page ? [page] : [])];
}
