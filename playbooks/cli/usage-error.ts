import { PlaybookError } from '../billing/errors.ts';

/** The command line can't be understood. */
export class UsageError extends PlaybookError {
  override readonly name = 'UsageError';

  constructor(message: string) {
    super({ code: 'USAGE', message, hint: 'See "playbook --help".', exitCode: 1 });
  }
}
