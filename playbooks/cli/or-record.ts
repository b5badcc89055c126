import { PlaybookError } from '../billing/errors.ts';
import { keepUnstartedRun } from '../runner/keep-unstarted-run.ts';
import { configSourcesOf, type ConfigOptions } from './configuration.ts';

interface Intent {
  playbook: { name: string; title: string };
  input: unknown;
  options: ConfigOptions;
}

/** Does what comes before a run. When it fails, the run has a record all the same; a mistyped command has none. */
export async function orRecord<T>({ playbook, input, options }: Intent, prepare: () => Promise<T>): Promise<T> {
  try {
    return await prepare();
  } catch (error) {
    const mistyped = error instanceof PlaybookError && error.exitCode === 1;
    // What went wrong first is what must be told.
    if (!mistyped)
      await keepUnstartedRun(playbook, { input, error, sources: configSourcesOf(options) }).catch(() => undefined);
    throw error;
  }
}
