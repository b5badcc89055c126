import { PlaybookError } from '../../billing/errors.ts';
import { LedgerIntegrityError, LedgerLockedError } from './errors.ts';

/** Result codes of SQLite, without their extensions. @see https://sqlite.org/rescode.html */
const reasons = new Map([
  [8, 'it can only be read'],
  [10, 'the disk failed'],
  [11, 'it is damaged'],
  [13, 'the disk is full'],
  [14, 'it can’t be opened'],
  [19, 'it does not allow what was to be written'],
  [26, 'it is no ledger'],
]);
const busy = [5, 6];

/** What SQLite's own error means for payments. Errors of this library, and those of programming, stay as they are. */
export function explainFailure(error: unknown): unknown {
  if (error instanceof PlaybookError || !(error instanceof Error)) return error;
  if (!('errcode' in error) || typeof error.errcode !== 'number') return error;
  const code = error.errcode & 0xff;
  if (busy.includes(code)) return new LedgerLockedError('The ledger', 'another process that writes to it', error);
  return new LedgerIntegrityError(
    'LEDGER_FAILED',
    {
      problem: `the ledger can't be used, ${reasons.get(code) ?? 'SQLite reports an error'} (${error.message})`,
      expected: 'a ledger that can be read and written',
      seen: error.message,
      hint: 'Nothing was clicked after this. Mend the disk or the file, then run it again.',
    },
    error,
  );
}
