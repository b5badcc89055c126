import type { InvoiceSighting } from '../billing/invoice-sighting.ts';
import type { Portal } from '../portal/portal.ts';

/** What a step may do to the account. A `commit` can't be taken back: it is carried out at most once and never retried. */
export type Effect = 'read' | 'write' | 'commit';

/** Where a step is documented: an article and the number of the instruction in it, as in `pay-invoice#4`. */
export type DocRef = `${string}#${number}`;

/** One documented instruction: how to carry it out, and how to see what it led to. */
export interface Step<Input, Output> {
  /** The instruction as a reader of the article would say it. */
  title: string;
  /** Where it is documented. */
  doc: DocRef;
  /** What it may do to the account. */
  effect: Effect;
  /** What must hold before the step may act. A commit is refused, uncommitted, when this throws. */
  check?(portal: Portal, input: Input): Promise<void>;
  /** Carries the instruction out, once; what it returns goes to `verify`, to the record and to the playbook. */
  act(portal: Portal, input: Input): Promise<Output>;
  /** What the action should have led to; throws when it did not. */
  verify?(portal: Portal, output: Output, input: Input): Promise<void>;
  /** What it saw of the invoice that the run is about, for a host that keeps account of payments. */
  sighting?(output: Output, input: Input): InvoiceSighting;
}

/**
 * Defines a step.
 *
 * @example
 * const openInvoices = defineStep({
 *   title: 'In the left menu, under Billing, select Invoices',
 *   doc: 'pay-invoice#3',
 *   effect: 'read',
 *   act: portal => portal.serviceMenu.open(portal.labels.billing, portal.labels.invoices),
 *   verify: async portal => void (await portal.blade(InvoicesBlade)),
 * });
 */
export function defineStep<Input = void, Output = void>(step: Step<Input, Output>): Step<Input, Output> {
  return step;
}
