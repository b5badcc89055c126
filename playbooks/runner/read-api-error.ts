import { PlaybookError } from '../billing/errors.ts';

/** The read API can't be asked, or says something that is not understood. */
export class ReadApiError extends PlaybookError {
  override readonly name = 'ReadApiError';

  constructor(problem: string, hint: string, cause?: unknown) {
    super({
      code: 'READ_API_FAILED',
      message: `The billing API can't be read: ${problem}.`,
      expected: 'an answer of Microsoft.Billing',
      seen: problem,
      hint,
      exitCode: 20,
      cause,
    });
  }
}
