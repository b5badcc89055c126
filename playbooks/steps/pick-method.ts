import { describeMethodRef, matchesMethod, type PaymentMethodRef } from '../billing/payment-method.ts';
import type { OfferedMethod } from '../portal/payment-method-picker.ts';
import { NotFoundError, RefusedError } from './errors.ts';

/**
 * The one stored method that a reference names.
 *
 * @throws NotFoundError when none or several match, RefusedError when the card is expired or can't be used.
 */
export function pickMethod(wanted: PaymentMethodRef, offered: readonly OfferedMethod[]): OfferedMethod {
  const matching = offered.filter(method => matchesMethod(wanted, method));
  const seen = offered.map(method => `"${method.label}"`).join(', ') || 'no stored method';
  const [method, ...others] = matching;
  if (!method) throw notOne('CARD_NOT_FOUND', `No stored payment method is ${describeMethodRef(wanted)}`, seen);
  if (others.length > 0)
    throw notOne('CARD_AMBIGUOUS', `${matching.length} stored payment methods are ${describeMethodRef(wanted)}`, seen);
  if (hasExpired(method)) throw refused('CARD_EXPIRED', `"${method.label}" has expired`, seen);
  if (!method.usable)
    throw refused('CARD_NOT_USABLE', `The portal does not allow "${method.label}" for this invoice`, seen);
  return method;
}

function notOne(code: 'CARD_NOT_FOUND' | 'CARD_AMBIGUOUS', problem: string, seen: string): NotFoundError {
  const hint =
    'Name the card by brand and last four digits, and by its expiry when two are alike: --card "visa 4242 12/2028".';
  return new NotFoundError(code, {
    message: `${problem}; the pane offers ${seen}.`,
    expected: 'one stored method',
    seen,
    hint,
  });
}

function refused(code: 'CARD_EXPIRED' | 'CARD_NOT_USABLE', problem: string, seen: string): RefusedError {
  const hint = 'Nothing was charged. Choose another stored card.';
  return new RefusedError(code, {
    message: `${problem}; the pane offers ${seen}.`,
    expected: 'a card that can be used',
    seen,
    hint,
  });
}

function hasExpired({ expires }: OfferedMethod): boolean {
  return expires !== undefined && expires < new Date().toISOString().slice(0, 7);
}
