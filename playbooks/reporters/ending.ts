import type { RunRecord } from '../engine/record.ts';

/** How a run ended, in one word. */
export function endingOf({ outcome, status, error }: RunRecord): string {
  return outcome ?? (isDryRun(error) ? 'dry-run' : status);
}

/** A rehearsal stops on purpose, so it is no failure. */
function isDryRun(error: RunRecord['error']): boolean {
  return error?.code === 'DRY_RUN';
}
