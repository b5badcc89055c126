import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { RunRecord } from '../../playbooks/engine/record.ts';
import { CardForm } from '../../playbooks/portal/card-form.ts';
import { InvoicesBlade } from '../../playbooks/portal/invoices-blade.ts';
import { mayBeSeen } from '../../playbooks/portal/may-be-seen.ts';
import { PaymentPane } from '../../playbooks/portal/payment-pane.ts';
import { due, expect, test } from '../payments/pay.ts';

const withPictures = { PLAYBOOK_SCREENSHOTS: 'true' };

/** Of all pictures, those without a control that was about to be used. */
function lastPictures({ steps }: RunRecord) {
  return steps.flatMap(({ name, pictures }) =>
    pictures.filter(({ target }) => target === null).map(({ file, action }) => ({ name, file, action })),
  );
}

test.describe('a payment', () => {
  test.use({ scene: due() });

  test('leaves a picture of its result, in its folder and in its report', async ({ pay, machine }) => {
    const { record } = await pay('G000000101', withPictures);
    const all = record.steps.flatMap(({ pictures }) => pictures.map(({ file }) => file));
    const folder = join(machine['PLAYBOOK_RUNS_FOLDER'] ?? '', record.runId);

    expect(record.outcome).toBe('paid');
    expect(lastPictures(record)).toEqual([{ name: 'confirmPaid', file: all.at(-1), action: 'the screen at the end' }]);
    expect(readFileSync(join(folder, all.at(-1) ?? '')).subarray(0, 2)).toEqual(Buffer.from([0xff, 0xd8]));
    expect(readFileSync(join(folder, 'report.html'), 'utf8')).toContain('the screen at the end');
    expect(JSON.parse(readFileSync(join(folder, 'record.json'), 'utf8'))).toMatchObject({
      steps: expect.arrayContaining([expect.objectContaining({ pictures: record.steps.at(-1)?.pictures })]),
    });
  });

  test('that fails leaves a picture of what it failed at', async ({ pay }) => {
    const { record } = await pay('G000000999', withPictures);

    expect(record.error?.code).toBe('INVOICE_NOT_FOUND');
    expect(lastPictures(record)).toMatchObject([{ name: 'findInvoice' }]);
  });

  test('S2: leaves none where the sign-in is on the screen, or where nobody wants pictures', async ({ pay }) => {
    const refused = await pay('G000000101', {
      ...withPictures,
      PLAYBOOK_SESSION_KEY: '',
      PLAYBOOK_PASSWORD: 'wrong',
    });
    const blind = await pay('G000000101', { PLAYBOOK_SCREENSHOTS: 'false' });

    expect(refused.record.error?.code).toMatch(/^SIGN_IN_/);
    expect(lastPictures(refused.record)).toEqual([]);
    expect(lastPictures(blind.record)).toEqual([]);
  });
});

for (const hosting of ['classic', 'react-view'] as const)
  test.describe(hosting, () => {
    test.use({ scene: { hosting } });

    test('S2: a form for a card may not be seen; the pane before it may', async ({ page, portal, tenant }) => {
      const { origin } = new URL(tenant.urls.portal);
      const [invoice] = tenant.payableInvoices;
      await portal.open('#view/Microsoft_Azure_GTM/ModernBillingMenuBlade/~/Invoices');
      await (await portal.blade(InvoicesBlade)).row(invoice?.name ?? '').payNow(invoice?.name ?? '');
      const { methods } = await portal.blade(PaymentPane);
      expect(await mayBeSeen(page, origin, portal.labels)).toBe(true);

      await methods.addMethod();
      await portal.blade(CardForm);
      expect(await mayBeSeen(page, origin, portal.labels)).toBe(false);
    });
  });
