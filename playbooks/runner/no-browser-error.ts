import { PlaybookError } from '../billing/errors.ts';

/** No browser is installed, or the one that was named can't be used. */
export class NoBrowserError extends PlaybookError {
  override readonly name = 'NoBrowserError';

  constructor(problem: string, { hint = install, cause }: { hint?: string; cause?: unknown } = {}) {
    super({
      code: 'NO_BROWSER',
      message: `There is no browser to run: ${problem}.`,
      expected: 'Chrome, Edge, Chromium or a browser of Playwright',
      seen: problem,
      hint,
      exitCode: 40,
      cause,
    });
  }
}

const install = 'Run "npx playwright install chromium", or name one with PLAYBOOK_BROWSER.';

/** What Chromium says when it can't start, and what a person can do about it. */
const known: readonly { says: RegExp; problem: string; hint: string }[] = [
  {
    says: /no usable sandbox|sandboxing failed/i,
    problem: 'the system does not let it build its sandbox',
    hint: 'Install Google Chrome, which the system knows, or allow it with "sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0" (Ubuntu 23.10 and newer).',
  },
  {
    says: /error while loading shared libraries|missing dependencies/i,
    problem: 'libraries of the system are missing',
    hint: 'Run "sudo npx playwright install-deps chromium".',
  },
  {
    says: /XServer|\$DISPLAY/,
    problem: 'there is no display to show its window on',
    hint: 'Leave out --headed, or run it with "xvfb-run".',
  },
];

/** A browser is there, and does not start. */
export function doesNotStart(executablePath: string, cause: unknown): NoBrowserError {
  const said = cause instanceof Error ? cause.message : String(cause);
  const reason = known.find(({ says }) => says.test(said));
  const why = reason ? `, because ${reason.problem}` : '';
  return new NoBrowserError(`${executablePath} does not start${why}`, { ...(reason && { hint: reason.hint }), cause });
}
