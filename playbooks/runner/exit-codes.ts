import { PlaybookError } from '../billing/errors.ts';
import type { Run } from '../engine/run.ts';
import type { Result } from '../engine/playbook.ts';

/** What a command line ends with, and what it means. */
const exitCodes = {
  0: 'everything that was asked for is done, or was done before',
  1: 'the command was used wrongly',
  10: 'refused: another amount, card or account, declined, or not permitted; nothing was charged',
  20: 'the portal or its API failed before anything was charged; it may be tried again',
  30: 'unknown: a payment was begun and its effect is not known; do not pay again, look first',
  31: 'a person has to act: approve a sign-in, or answer a bank',
  32: 'portal and API contradict each other, or more than one payment was seen; stop all payments',
  40: 'configuration, input or browser: nothing was started',
  50: 'sign-in refused',
  60: 'locked: another run works with the same billing profile; nothing was started',
  70: 'an error of this program',
  130: 'stopped by SIGINT before the click; what was not begun is not paid',
  143: 'stopped by SIGTERM before the click; what was not begun is not paid',
  80: 'integrity: the ledger of payments is damaged, unsafe or can’t be written; nothing may be paid',
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
};

/** The riskiest ending of many decides. */
const byRisk: readonly ExitCode[] = [80, 32, 30, 31, 50, 40, 60, 70, 130, 143, 20, 10, 1, 0];

export function exitCodeOf({ record, error }: Run<Result>): ExitCode {
  const code = error instanceof PlaybookError ? toExitCode(error.exitCode) : undefined;
  if (record.status === 'unknown') return code === 80 || code === 32 ? code : 30;
  return code ?? outcomes[record.outcome ?? ''] ?? 70;
}

export function riskiest(codes: readonly ExitCode[]): ExitCode {
  return byRisk.find(code => codes.includes(code)) ?? 0;
}

function toExitCode(code: number): ExitCode {
  return byRisk.find(known => known === code) ?? 70;
}
