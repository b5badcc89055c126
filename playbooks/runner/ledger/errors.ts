import { PlaybookError } from '../../billing/errors.ts';

/** The ledger can't be trusted or can't be written, so nothing may be paid. */
export class LedgerIntegrityError extends PlaybookError {
  override readonly name = 'LedgerIntegrityError';

  constructor(
    code: IntegrityCode,
    facts: { problem: string; expected: string; seen?: string; hint: string },
    cause?: unknown,
  ) {
    const { problem, expected, seen, hint } = facts;
    super({ code, message: `Nothing is paid: ${problem}.`, expected, seen, hint, exitCode: 80, cause });
  }
}

/** Another run works with the same billing profile, or with the ledger itself. */
export class LedgerLockedError extends PlaybookError {
  override readonly name = 'LedgerLockedError';

  constructor(what: string, holder: string, cause?: unknown) {
    super({
      code: 'LEDGER_LOCKED',
      message: `${what} is in use by ${holder}.`,
      expected: 'one run at a time',
      seen: holder,
      hint: 'Wait until that run has ended. If its process is gone, the lock ends by itself within a minute.',
      exitCode: 60,
      cause,
    });
  }
}

/** A person asked for something that the ledger does not allow. Nothing was written. */
export class LedgerRefusal extends PlaybookError {
  override readonly name = 'LedgerRefusal';

  constructor(code: RefusalCode, message: string, hint: string) {
    super({ code, message, hint, exitCode: 10 });
  }
}

type IntegrityCode =
  | 'LEDGER_FOLDER_UNSAFE'
  | 'LEDGER_NOT_DURABLE'
  | 'LEDGER_DAMAGED'
  | 'LEDGER_CHAIN_BROKEN'
  | 'LEDGER_ROLLED_BACK'
  | 'LEDGER_NEW'
  | 'LEDGER_TOO_NEW'
  | 'LEDGER_FAILED'
  | 'LEASE_LOST'
  | 'NOT_CLAIMED'
  | 'SECRET_IN_NAMES';

type RefusalCode = 'ATTEMPT_NOT_FOUND' | 'ATTEMPT_AMBIGUOUS' | 'RELEASE_REFUSED' | 'HEAD_REFUSED' | 'APPROVAL_USED';
