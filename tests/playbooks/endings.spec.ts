import { expect, test } from '../../fixtures/index.ts';
import type { SceneInput } from '../../fixtures/mock-portal/index.ts';
import { payInvoice } from '../../playbooks/pay-invoice.ts';

/** Short patience: these tests wait for something that never comes. */
test.use({ portalOptions: async ({ portalOptions }, use) => use({ ...portalOptions, confirmTimeout: 1_000 }) });

const one = (status: 'Due' | 'OverDue' | 'Paid' | 'Void', total = '22.31'): SceneInput => ({
  profiles: [{ displayName: 'Fernwood Bakery' }],
  invoices: [{ name: 'G000000101', status, total }],
});
const request = { invoice: 'G000000101', paymentMethod: 'default' as const };

test.describe('an overdue invoice', () => {
  test.use({ scene: one('OverDue') });

  test('ends as paid', async ({ runPlaybook, tenant }) => {
    const { result } = await runPlaybook(payInvoice, request);

    expect(result).toMatchObject({ outcome: 'paid', before: 'past-due', amount: { minor: 2231, currency: 'USD' } });
    expect(tenant.charges).toHaveLength(1);
  });

  test('of another amount than asked for is refused', async ({ runPlaybook, tenant }) => {
    const { record } = await runPlaybook(payInvoice, { ...request, amount: { minor: 2000, currency: 'USD' } });

    expect(record).toMatchObject({ status: 'failed', error: { code: 'AMOUNT_DIFFERS', expected: 'USD 20.00' } });
    expect(tenant.charges).toEqual([]);
  });

  test('is not paid by a card that is not stored', async ({ runPlaybook, tenant }) => {
    const { record } = await runPlaybook(payInvoice, {
      ...request,
      paymentMethod: { brand: 'visa', lastFour: '9999' },
    });

    expect(record.error).toMatchObject({ code: 'CARD_NOT_FOUND' });
    expect(record.error?.message).toContain('Visa ending in 4242');
    expect(tenant.charges).toEqual([]);
  });

  test('F34: is not paid by a card that has expired', async ({ runPlaybook, tenant }) => {
    const { record } = await runPlaybook(payInvoice, { ...request, paymentMethod: { lastFour: '1881' } });

    expect(record.error).toMatchObject({ code: 'CARD_EXPIRED' });
    expect(tenant.charges).toEqual([]);
  });
});

test.describe('a paid invoice', () => {
  test.use({ scene: one('Paid') });

  test('ends as already paid', async ({ runPlaybook, tenant }) => {
    const { result } = await runPlaybook(payInvoice, request);

    expect(result).toMatchObject({ outcome: 'already-paid' });
    expect(tenant.charges).toEqual([]);
  });

  test('leaves nothing due', async ({ runPlaybook }) => {
    const { result } = await runPlaybook(payInvoice, { invoice: 'oldest-due' });

    expect(result).toEqual({ outcome: 'nothing-due', invoicesSeen: 1 });
  });
});

test.describe('a void invoice', () => {
  test.use({ scene: one('Void') });

  test('is refused', async ({ runPlaybook, tenant }) => {
    const { record } = await runPlaybook(payInvoice, request);

    expect(record.error).toMatchObject({ code: 'INVOICE_NOT_PAYABLE' });
    expect(tenant.charges).toEqual([]);
  });
});

test.describe('several due invoices', () => {
  const day = (dueDate: string, name: string) => ({ name, dueDate, status: 'Due' as const });
  test.use({
    scene: {
      invoices: [day('2026-12-20', 'G000000103'), day('2026-12-01', 'G000000101'), day('2026-12-10', 'G000000102')],
    },
  });

  test('are paid from the oldest on', async ({ runPlaybook, tenant }) => {
    await runPlaybook(payInvoice, { invoice: 'oldest-due' });
    await runPlaybook(payInvoice, { invoice: 'oldest-due' });

    expect(tenant.charges.map(({ invoice }) => invoice)).toEqual(['G000000101', 'G000000102']);
  });
});

test.describe('a number that no invoice has', () => {
  test('is reported as not found', async ({ runPlaybook, tenant }) => {
    const { record } = await runPlaybook(payInvoice, { invoice: 'G999999999' });

    expect(record.error).toMatchObject({ code: 'INVOICE_NOT_FOUND' });
    expect(tenant.charges).toEqual([]);
  });
});

test.describe('two invoices of the same number', () => {
  test.use({ scene: { ...one('Due'), drawing: { listSearch: false } } });

  test('are never chosen between', async ({ page, runPlaybook, tenant }) => {
    await page.addInitScript(() => {
      const copyRow = () => {
        const row = document.querySelector('[role=grid] tbody tr:not([data-copy])');
        if (!row || document.querySelector('[data-copy]')) return;
        const copy = row.cloneNode(true);
        if (copy instanceof HTMLElement) copy.dataset['copy'] = '';
        row.after(copy);
      };
      new MutationObserver(copyRow).observe(document, { childList: true, subtree: true });
    });
    const { record } = await runPlaybook(payInvoice, request);

    expect(record.error).toMatchObject({ code: 'INVOICE_AMBIGUOUS' });
    expect(tenant.charges).toEqual([]);
  });
});

/** Every fault with one ending is in `tests/faults`; these have another, or another reason. */
test.describe('a status that lags for long', () => {
  test.use({ scene: { ...one('Due'), faults: [{ name: 'statusLag', milliseconds: 600_000 }] } });

  test('ends as unknown, though the invoice was charged', async ({ runPlaybook, tenant }) => {
    const { record } = await runPlaybook(payInvoice, request);

    expect(record.outcome).toBe('unknown');
    expect(record.committedAt).not.toBeNull();
    expect(tenant.charges).toHaveLength(1);
  });
});

test.describe('a declined card', () => {
  test.use({ scene: { ...one('Due'), faults: [{ name: 'decline', times: 1 }] } });

  test('is told in the portal’s own words', async ({ runPlaybook }) => {
    const { result } = await runPlaybook(payInvoice, request);

    expect(result).toMatchObject({
      outcome: 'declined',
      message: 'Your payment was declined. Try another payment method, or contact your bank.',
    });
  });
});

test.describe('an amount that changes when the pane is read', () => {
  test.use({ scene: { ...one('Due'), faults: [{ name: 'amountChanges', at: 'pane', minor: 1 }] } });

  test('stops before the click', async ({ runPlaybook, tenant }) => {
    const { record } = await runPlaybook(payInvoice, request);

    expect(record).toMatchObject({ status: 'failed', committedAt: null, error: { code: 'INVOICE_CHANGED' } });
    expect(tenant.payAttempts).toEqual([]);
  });
});
