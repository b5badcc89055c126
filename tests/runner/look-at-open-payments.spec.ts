import { expect, test } from '../../fixtures/index.ts';
import type { InvoiceFacts } from '../../playbooks/billing/invoice.ts';
import type { BillingReadApi } from '../../playbooks/billing/read-api.ts';
import { lookAtOpenPayments } from '../../playbooks/runner/look-at-open-payments.ts';
import { ReadApiError } from '../../playbooks/runner/read-api-error.ts';
import { armed, claimed, facts, makeWorld, paidFacts, request } from './ledger-world.ts';

const hour = 3_600_000;
const { portalHost } = request;

/** Answers with what a test says of each invoice; null for one that it does not know, and none for one it fails at. */
function api(answers: Record<string, InvoiceFacts | null>): BillingReadApi & { asked: string[] } {
  const asked: string[] = [];
  const serverTime = '2026-05-01T08:00:00Z';
  return {
    asked,
    readInvoice: async id => {
      asked.push(id);
      const invoice = answers[id];
      if (invoice === undefined) throw new ReadApiError('it answered with status 500', 'Ask later.');
      return { invoice, serverTime };
    },
    listInvoices: async () => ({ invoices: [], serverTime }),
  };
}

/** Several invoices, armed by a run that has ended. */
function armedBefore(...invoices: string[]) {
  const world = makeWorld();
  const ledger = world.open();
  for (const invoice of invoices) armed(ledger, { invoice });
  ledger.close();
  return world;
}

const states = (ledger: ReturnType<ReturnType<typeof makeWorld>['open']>) =>
  ledger.attempts().map(({ invoice, state }) => `${invoice} ${state}`);

test('R7: an invoice that is not found becomes unknown after two days, and a person can release it', async () => {
  const world = armedBefore('G000000101');
  const ledger = world.open();
  await lookAtOpenPayments(ledger, api({ G000000101: null }), { portalHost, actor: 'reconcile' });
  expect(states(ledger)).toEqual(['G000000101 ARMED']);
  world.clock.wall += 49 * hour;
  const [looked] = await lookAtOpenPayments(ledger, api({ G000000101: null }), { portalHost, actor: 'reconcile' });

  expect(looked).toMatchObject({ state: 'UNKNOWN' });
  const released = ledger.release(looked?.payKey ?? '', { by: 'Dana Finch', reason: 'the bank shows no charge' });
  expect(released.state).toBe('RELEASED');
});

test('R1: an invoice about which the read API fails keeps none of the others from being looked at', async () => {
  const world = armedBefore('G000000101', 'G000000102');
  const ledger = world.open();
  const answers = api({ G000000102: { ...paidFacts(), id: 'G000000102' } });
  const looked = await lookAtOpenPayments(ledger, answers, { portalHost, actor: 'reconcile' });

  expect(looked.map(({ invoice }) => invoice)).toEqual(['G000000102']);
  expect(states(ledger)).toEqual(['G000000101 ARMED', 'G000000102 PAID']);
});

test('a read API that fails three times in a row is not asked about all the others', async () => {
  const invoices = Array.from({ length: 9 }, (_, at) => `G00000010${at}`);
  const ledger = armedBefore(...invoices).open();
  const silent = api({});

  expect(await lookAtOpenPayments(ledger, silent, { portalHost, actor: 'reconcile' })).toEqual([]);
  expect(silent.asked).toHaveLength(3);
});

test('payments of another account than the command is about are left to its own', async () => {
  const ledger = armedBefore('G000000101').open();
  const answers = api({ G000000101: null });
  for (const account of [{ billingAccount: 'Other' }, { billingAccountId: 'c:d_2019-05-31' }])
    await lookAtOpenPayments(ledger, answers, { portalHost, actor: 'reconcile', ...account });

  expect(answers.asked).toEqual([]);
});

test('R5: what stopped everything is looked at again, and settled when portal and ledger agree', async () => {
  const world = makeWorld();
  const ledger = world.open();
  armed(ledger).record('contradicted', { reason: 'a part is open' });
  ledger.close();
  const again = world.open();
  await lookAtOpenPayments(again, api({ G000000101: facts({ amountDue: { minor: 1000, currency: 'USD' } }) }), {
    portalHost,
    actor: 'reconcile',
  });
  expect(states(again)).toEqual(['G000000101 CONTRADICTED']);
  await lookAtOpenPayments(again, api({ G000000101: paidFacts() }), { portalHost, actor: 'reconcile' });
  expect(states(again)).toEqual(['G000000101 PAID']);
});

test('what was never armed is not asked about', async () => {
  const world = makeWorld();
  const ledger = world.open();
  claimed(ledger);
  ledger.close();
  const answers = api({});
  await lookAtOpenPayments(world.open(), answers, { portalHost, actor: 'reconcile' });
  expect(answers.asked).toEqual([]);
});
