import { PlaybookError } from '../billing/errors.ts';

const exitCodes: Record<string, number> = { SIGINT: 130, SIGTERM: 143 };

/** Something asked the run to stop, and nothing was clicked for this invoice. */
export class StoppedError extends PlaybookError {
  override readonly name = 'StoppedError';

  /** @param reason - what asked for it: a signal, or what happened to another payment. */
  constructor(reason: unknown) {
    super({
      code: 'STOPPED',
      message: `It was stopped by ${String(reason)} before the click; nothing was charged.`,
      hint: 'Run it again; it goes on where it stopped.',
      exitCode: exitCodes[String(reason)] ?? 20,
    });
  }
}
