import { PlaybookError } from '../billing/errors.ts';
import type { GlobalOptions } from './options.ts';
import { printError } from './print-error.ts';

/** Commands that check articles end with 2 where they could not check: 1 means that something was found. */
export async function orCouldNotRun(options: GlobalOptions, body: () => Promise<number>): Promise<number> {
  try {
    return await body();
  } catch (error) {
    if (!(error instanceof PlaybookError)) throw error;
    printError(error, options);
    return 2;
  }
}
