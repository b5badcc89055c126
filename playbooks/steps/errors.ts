import { PlaybookError, type ErrorFacts } from '../billing/errors.ts';

/** The task must not be done as asked: another amount, another card, another account. Nothing was charged. */
export class RefusedError extends PlaybookError {
  override readonly name = 'RefusedError';

  constructor(code: RefusalCode, facts: Omit<ErrorFacts, 'code' | 'exitCode'>) {
    super({ ...facts, code, exitCode: 10 });
  }
}

/** The invoice, card or scope that was asked for can't be told apart, or does not exist. Nothing was charged. */
export class NotFoundError extends PlaybookError {
  override readonly name = 'NotFoundError';

  constructor(code: NotFoundCode, facts: Omit<ErrorFacts, 'code' | 'exitCode'>) {
    super({ ...facts, code, exitCode: 10 });
  }
}

/** Portal and read API contradict each other in a way that only a person can settle. */
export class ContradictionError extends PlaybookError {
  override readonly name = 'ContradictionError';

  constructor(facts: Omit<ErrorFacts, 'code' | 'exitCode'> & { code: 'DOUBLE_SUSPECTED' | 'MISMATCH' }) {
    super({ ...facts, exitCode: 32 });
  }
}

/** Why a task is not done as asked. */
export type RefusalCode =
  | 'AMOUNT_DIFFERS'
  | 'INVOICE_DIFFERS'
  | 'ACCOUNT_DIFFERS'
  | 'PROFILE_DIFFERS'
  | 'TENANT_DIFFERS'
  | 'CARD_DIFFERS'
  | 'CARD_EXPIRED'
  | 'CARD_NOT_USABLE'
  | 'INVOICE_CHANGED'
  | 'INVOICE_NOT_PAYABLE'
  | 'PARTIAL_AMOUNT_OFFERED'
  | 'SUBMIT_NOT_READY';

/** What was not found, or more than once. */
export type NotFoundCode =
  | 'INVOICE_NOT_FOUND'
  | 'INVOICE_AMBIGUOUS'
  | 'CARD_NOT_FOUND'
  | 'CARD_AMBIGUOUS'
  | 'SCOPE_NOT_FOUND'
  | 'SCOPE_NOT_CHOSEN';
