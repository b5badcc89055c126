import { PlaybookError } from '../billing/errors.ts';
import type { Run } from '../engine/run.ts';
import type { Result } from '../engine/playbook.ts';

/** What a command line ends with: what it means, and what a person does then. */
export const exitCodes = {
  0: { means: 'everything that was asked for is done, or was done before', advice: 'Nothing.' },
  1: { means: 'the command was used wrongly', advice: 'Read what it says; "playbook --help" lists the commands.' },
  10: {
    means:
      'refused: another amount, card or account, declined, not permitted, or not allowed by the policy; nothing was charged',
    advice:
      'Read the reason of each payment in the report. Correct the list, the card or the policy. A payment that was declined can be made anew a day later, when a person has released it.',
  },
  20: {
    means: 'the portal or its API failed before anything was charged; it may be tried again',
    advice: 'Run it again. If it stays so, run "playbook doctor", then the command with --headed.',
  },
  30: {
    means: 'unknown: a payment was begun and its effect is not known; do not pay again, look first',
    advice:
      'Pay nothing by hand. Run "playbook reconcile" later: the portal takes up to 24 hours to show a payment. After 48 hours compare the card statement, then "playbook release" if nothing was charged.',
  },
  31: {
    means: 'a person has to act: approve a payment or a sign-in, or answer a bank',
    advice:
      'For an approval: "playbook approve". For a sign-in: "playbook login". For a bank: sign in to the portal, answer it there or at the bank, then "playbook reconcile"; nothing is paid again before.',
  },
  32: {
    means: 'portal and API contradict each other, or more than one payment was seen; stop all payments',
    advice:
      'Switch the timer off. Compare portal, card statement and "playbook ledger show". Ask Microsoft for the money that was charged too much. No payment at all is made before "playbook reconcile" finds that both agree, or a person has settled it with "playbook release"; then switch the timer on.',
  },
  40: {
    means: 'configuration, policy, input or browser: nothing was started',
    advice: 'Correct what it names; "playbook doctor" checks all of it.',
  },
  50: {
    means: 'sign-in refused',
    advice:
      'Check the password with a person signing in by hand; it is typed twice at most. Then "playbook login --retry".',
  },
  60: {
    means: 'locked: another run works as the same person or with the same billing profile; nothing was started',
    advice: 'Wait for the process that it names. If that is gone, the lock ends within a minute.',
  },
  70: {
    means: 'an error of this program',
    advice:
      'Run "playbook reconcile" to see that nothing is open, then the command with --verbose, and report what it says.',
  },
  80: {
    means:
      'integrity: the ledger of payments is damaged, unsafe, rolled back or can’t be written, the clock is wrong, or a secret stood in a file; nothing may be paid',
    advice:
      'Keep the files as they are. Run "playbook ledger verify". Mend the disk or the clock, or restore a backup beside it; then "playbook reconcile --full". A secret that stood in a file has to be changed; the file is gone.',
  },
  130: {
    means: 'stopped by SIGINT; what was not begun is not paid',
    advice:
      'Run it again when you like. If it was ended twice, "playbook reconcile" says what became of the last payment.',
  },
  143: {
    means: 'stopped by SIGTERM; what was not begun is not paid',
    advice:
      'The next run goes on. If the process was killed in the end, "playbook reconcile" says what became of the last payment.',
  },
} as const;
export type ExitCode = keyof typeof exitCodes;

const outcomes: Record<string, ExitCode> = {
  paid: 0,
  'already-paid': 0,
  'nothing-due': 0,
  listed: 0,
  'not-permitted': 10,
  declined: 10,
  unknown: 30,
  'needs-action': 31,
};

/** The riskiest ending of many decides. */
const byRisk: readonly ExitCode[] = [80, 32, 30, 31, 50, 40, 60, 70, 130, 143, 20, 10, 1, 0];

/** What a command ends with that ends with this error. */
export function codeOfError(error: unknown): ExitCode {
  return error instanceof PlaybookError ? toExitCode(error.exitCode) : 70;
}

export function exitCodeOf({ record, error }: Run<Result>): ExitCode {
  const code = error instanceof PlaybookError ? toExitCode(error.exitCode) : undefined;
  if (record.status === 'unknown') return code === 80 || code === 32 ? code : (outcomes[record.outcome ?? ''] ?? 30);
  return code ?? outcomes[record.outcome ?? ''] ?? 70;
}

export function riskiest(codes: readonly ExitCode[]): ExitCode {
  return byRisk.find(code => codes.includes(code)) ?? 0;
}

/** Whether the first error is at least as grave as the second. */
export function isRiskier(first: unknown, second: unknown): boolean {
  const codes = [first, second].map(codeOfError);
  return riskiest(codes) === codes[0];
}

/** Codes that are not known are errors of the program. */
export function toExitCode(code: number): ExitCode {
  return byRisk.find(known => known === code) ?? 70;
}
