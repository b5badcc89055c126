import { z } from 'zod';
import { definePlaybook } from '../../playbooks/engine/playbook.ts';
import { run } from '../../playbooks/engine/run.ts';
import { payInvoice } from '../../playbooks/pay-invoice.ts';
import type { Portal } from '../../playbooks/portal/portal.ts';
import { findInvoice } from '../../playbooks/steps/find-invoice.ts';
import { openPayment } from '../../playbooks/steps/pay.ts';

/** What must and what must not compile; checked by the compiler, never run. */
export const wrong = definePlaybook({
  name: 'x',
  title: 'x',
  input: z.object({ id: z.string() }),
  steps: { findInvoice, openPayment },
  async run(steps, { id }) {
    await steps.findInvoice(id);
    // @ts-expect-error -- an invoice number is text
    await steps.findInvoice(12);
    // @ts-expect-error -- not declared in `steps`
    await steps.submitPayment();
    // @ts-expect-error -- input missing
    await steps.openPayment();
    return { outcome: 'x' };
  },
});

export async function typed(portal: Portal) {
  const { result } = await run(payInvoice, { invoice: 'G000000101' }, { portal });
  type Ending = 'paid' | 'already-paid' | 'nothing-due' | 'not-permitted' | 'declined' | 'needs-action' | 'unknown';
  const outcome: Ending | undefined = result?.outcome;
  // @ts-expect-error -- the input is checked against the playbook's schema
  await run(payInvoice, {}, { portal });
  // @ts-expect-error -- the portal must be a portal
  await run(payInvoice, { invoice: 'G000000101' }, { portal: 'x' });
  return outcome;
}
