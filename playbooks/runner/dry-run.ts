import { PlaybookError } from '../billing/errors.ts';
import type { StepInfo } from '../engine/record.ts';

/** A rehearsal reached the step that can't be taken back. Every check held; nothing was done. */
export class DryRunEnd extends PlaybookError {
  override readonly name = 'DryRunEnd';

  constructor({ title }: StepInfo) {
    super({
      code: 'DRY_RUN',
      message: `Every check held; the dry run ends before "${title}", and nothing was charged.`,
      hint: 'Run it again without --dry-run to do it.',
      exitCode: 0,
    });
  }
}
