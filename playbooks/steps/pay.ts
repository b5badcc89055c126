import type { PaymentMethod, PaymentMethodRef } from '../billing/payment-method.ts';
import { defineStep } from '../engine/step.ts';
import { InvoicesBlade } from '../portal/invoices-blade.ts';
import type { Leaving } from '../portal/leaving.ts';
import { PaymentPane, type PaymentAnswer } from '../portal/payment-pane.ts';
import type { PayableInvoice } from './agree-on-invoice.ts';
import { lookAgain } from './look-again.ts';
import { pickMethod } from './pick-method.ts';
import {
  refuseChangedInvoice,
  refuseOtherCard,
  refuseOtherInvoice,
  refuseOtherPlace,
  refuseUnlessReady,
  type PaymentIntent,
} from './last-checks.ts';

/** What came of the click that pays, so far. */
export interface SubmittedPayment {
  /** How the pane answered the click. It is no proof of anything. */
  answer: PaymentAnswer;
}

/** The method that pays, and what the portal charges by itself at the due date. */
export interface ChosenMethod extends PaymentMethod {
  /** Label of the default method, where that is a card. */
  defaultCard: string | null;
}

/** A pane that was opened for an invoice that had just been looked at. */
export interface OpenedPayment {
  /** When the invoice was looked at last before that, in milliseconds since the machine started. */
  seenAt: number;
}

/** Without a read API, which is asked once more right before the click, the list is what is looked at again. */
export const openPayment = defineStep({
  title: 'Select the blue Pay now link of the invoice',
  doc: 'pay-invoice#4',
  effect: 'read',
  act: async (portal, agreed: PayableInvoice): Promise<OpenedPayment> => {
    const { row, facts } = agreed;
    const seenAt = facts ? agreed.seenAt : await lookAgain(portal, agreed);
    const invoices = await portal.blade(InvoicesBlade);
    await invoices.row(row.id).payNow(row.id);
    return { seenAt };
  },
  verify: async portal => void (await portal.blade(PaymentPane)),
});

export const choosePaymentMethod = defineStep({
  title: 'Under Select a payment method, choose a stored card',
  doc: 'pay-invoice#5',
  effect: 'write',
  act: async (portal, wanted: PaymentMethodRef): Promise<ChosenMethod> => {
    const { methods } = await portal.blade(PaymentPane);
    const offered = await methods.readMethods();
    const chosen = pickMethod(wanted, offered);
    await methods.choose(chosen.label);
    const automatic = offered.find(({ isDefault, lastFour }) => isDefault && lastFour !== undefined);
    return { ...chosen, defaultCard: automatic?.label ?? null };
  },
  verify: async (portal, chosen) => {
    const { methods } = await portal.blade(PaymentPane);
    if (!(await methods.isChosen(chosen.label))) refuseOtherCard(await methods.readChosen(), chosen);
  },
});

export const submitPayment = defineStep({
  title: 'Select Pay now',
  doc: 'pay-invoice#6',
  effect: 'commit',
  check: async (portal, intent: PaymentIntent) => {
    const pane = await portal.blade(PaymentPane);
    // Pictured while it is read; what the reading refuses is told first.
    const announced = pane.announceSubmit();
    announced.catch(() => undefined);
    const [review] = await Promise.all([pane.readReview(), refuseChangedInvoice(portal, intent)]);
    refuseOtherInvoice(review, intent);
    refuseOtherPlace(review, intent);
    refuseOtherCard(review.chosen, intent.method);
    refuseUnlessReady(review);
    await announced;
  },
  act: async (portal): Promise<SubmittedPayment> => {
    const pane = await portal.blade(PaymentPane);
    const leaving = portal.watchLeaving();
    const answer = await submitAndRead(pane, portal.confirmTimeout, leaving);
    const host = await portal.leftFor();
    return { answer: host === null ? answer : { kind: 'challenge', text: `the page of ${host}` } };
  },
});

async function submitAndRead(pane: PaymentPane, timeout: number, leaving: Leaving): Promise<PaymentAnswer> {
  try {
    await pane.submit({ announced: true });
    return await pane.readAnswer(timeout);
  } finally {
    await leaving.end();
  }
}
