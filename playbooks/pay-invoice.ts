import { z } from 'zod';
import { InvoiceId } from './billing/invoice.ts';
import { Money } from './billing/money.ts';
import { PaymentMethodRef } from './billing/payment-method.ts';
import { definePlaybook } from './engine/playbook.ts';
import { agreeOnInvoice } from './steps/agree-on-invoice.ts';
import { confirmPaid } from './steps/confirm-paid.ts';
import { findInvoice } from './steps/find-invoice.ts';
import { choosePaymentMethod, openPayment, submitPayment } from './steps/pay.ts';
import { chooseBillingScope, openCostManagement, openInvoices, signIn } from './steps/scope.ts';

/** What `payInvoice` has to be told: which invoice, and everything that must be true of it. */
export const PayInvoiceInput = z.object({
  /** The invoice to pay, or the one that has been due for the longest. */
  invoice: z.union([z.literal('oldest-due'), InvoiceId]),
  /** What it must cost; anything else is refused. Default: what its row and the read API agree on. */
  amount: Money.optional(),
  /** Which stored method pays. */
  paymentMethod: PaymentMethodRef.default('default'),
  /** Names that must be the ones that the portal shows. */
  billingAccount: z.string().min(1).optional(),
  billingProfile: z.string().min(1).optional(),
  /** Domain of the directory, as in `fernwood.example`. */
  tenant: z.string().min(1).optional(),
});

/** Pays one invoice with a stored card, as the article of the same name says. */
export const payInvoice = definePlaybook({
  name: 'pay-invoice',
  title: 'Pay an invoice',
  input: PayInvoiceInput,
  steps: {
    signIn,
    openCostManagement,
    chooseBillingScope,
    openInvoices,
    findInvoice,
    agreeOnInvoice,
    openPayment,
    choosePaymentMethod,
    submitPayment,
    confirmPaid,
  },
  async run(steps, request) {
    const { domain: directory, user: person } = await steps.signIn(request);
    await steps.openCostManagement();
    await steps.chooseBillingScope(request);
    await steps.openInvoices();
    const found = await steps.findInvoice(request.invoice);
    if (found.found === 'nothing-due') return { outcome: 'nothing-due' as const, invoicesSeen: found.invoicesSeen };
    if (found.found === 'no-access') return { outcome: 'not-permitted' as const, reason: found.reason };

    const agreed = await steps.agreeOnInvoice({ ...request, found, directory, person });
    if (agreed.state !== 'payable') return { outcome: agreed.state, reason: agreed.reason, ...agreed.invoice };

    const { invoice, facts: before, billingAccount } = agreed;
    await steps.openPayment(invoice.invoice);
    const method = await steps.choosePaymentMethod(request.paymentMethod);
    const { invoice: invoiceId, amount, billingProfile } = invoice;
    const submitted = await steps.submitPayment({ invoiceId, amount, method, billingAccount, billingProfile, before });
    const { state, ...confirmed } = await steps.confirmPaid({ ...submitted, invoiceId, amount, before });
    return { outcome: state, ...invoice, paymentMethod: method.label, ...confirmed };
  },
});
