import { PlaybookError } from '../billing/errors.ts';

/** Somebody asked the program to stop, and nothing was clicked for this invoice. */
export class StoppedError extends PlaybookError {
  override readonly name = 'StoppedError';

  /** @param signal - what asked for it: SIGINT or SIGTERM. */
  constructor(signal: unknown) {
    super({
      code: 'STOPPED',
      message: `It was stopped by ${String(signal)} before the click; nothing was charged.`,
      hint: 'Run it again; it goes on where it stopped.',
      exitCode: signal === 'SIGINT' ? 130 : 143,
    });
  }
}
