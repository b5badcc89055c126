import type { RunRecord } from '../engine/record.ts';

/** A run that stops early and did not fail: it was a rehearsal, or nothing was left to pay. */
const early: Partial<Record<string, string>> = { DRY_RUN: 'dry-run', PAID_MEANWHILE: 'already-paid' };

/** How a run ended, in one word. */
export function endingOf({ outcome, status, error }: RunRecord): string {
  return outcome ?? early[error?.code ?? ''] ?? status;
}
