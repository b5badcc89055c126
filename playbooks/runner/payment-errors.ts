import { PlaybookError } from '../billing/errors.ts';
import { formatMoney } from '../billing/money.ts';
import type { Attempt } from './ledger/attempts.ts';
import type { State } from './ledger/states.ts';

/** The code of an error that is about a payment of an earlier run. */
export function heldCodeOf(state: State): string {
  return `PAYMENT_${state}`;
}

/** The ledger holds an attempt to pay this invoice that was armed. It is not clicked again, whatever the portal shows. */
export class PaymentHeldError extends PlaybookError {
  override readonly name = 'PaymentHeldError';

  constructor({ invoice, state, armedAt, amountMinor, currency }: Attempt) {
    const { says, hint, exitCode } = meanings[state] ?? unknown;
    super({
      code: heldCodeOf(state),
      message: `${invoice} is not paid again: a payment of ${formatMoney({ minor: amountMinor, currency })} was begun at ${armedAt ?? 'an unknown time'}, and ${says}.`,
      expected: 'an invoice that was never begun to be paid, or was released',
      seen: state,
      hint,
      exitCode,
    });
  }
}

/** An earlier payment shows that none can be trusted now. Nothing was charged. */
export class PaymentsStoppedError extends PlaybookError {
  override readonly name = 'PaymentsStoppedError';

  constructor(attempts: readonly Attempt[]) {
    const seen = attempts.map(({ invoice, state }) => `${invoice} (${state})`).join(', ');
    super({
      code: 'PAYMENTS_STOPPED',
      message: `Nothing is paid before a person has settled what became of ${seen}.`,
      expected: 'a ledger and a portal that agree',
      seen,
      hint: 'Compare the portal with the card statement and "playbook ledger show". "playbook reconcile" looks again; "playbook release" is for a person who has settled it.',
      exitCode: 32,
    });
  }
}

interface Meaning {
  says: string;
  hint: string;
  exitCode: number;
}

const unknown: Meaning = {
  says: 'what became of it is not known yet',
  hint: 'The portal takes up to 24 hours to show a payment. "playbook reconcile" looks again; "playbook release" is for a person who knows that nothing was charged.',
  exitCode: 30,
};

const stop: Omit<Meaning, 'says'> = {
  hint: 'Stop all payments, and let a person compare the portal with the card statement.',
  exitCode: 32,
};

const meanings: Partial<Record<State, Meaning>> = {
  NEEDS_ACTION: {
    says: 'a person has to answer the card’s bank or the portal',
    hint: 'Answer it in the portal; then run "playbook reconcile".',
    exitCode: 31,
  },
  DECLINED: {
    says: 'it was declined',
    hint: 'A day after it, run "playbook reconcile"; then let a person release it with "playbook release", and pay with another card.',
    exitCode: 10,
  },
  PAID: {
    says: 'it was found paid, though the portal shows it as open now',
    hint: 'The portal may lag. If it stays so for a day, "playbook reconcile" says whether the payment was taken back.',
    exitCode: 30,
  },
  REVERSED: { ...stop, says: 'it was paid and then taken back' },
  CONTRADICTED: { ...stop, says: 'another amount than that was taken, or a part of it' },
  DOUBLE_SUSPECTED: { ...stop, says: 'more than one payment was seen' },
};
