import { stripVTControlCharacters } from 'node:util';
import { z } from 'zod';
import { PlaybookError } from '../billing/errors.ts';
import type { ErrorRecord } from './record.ts';
import type { StepInfo } from './record.ts';

/** A step that did not work, named by step and instruction. It carries the code and the advice of its cause. */
export class StepError extends PlaybookError {
  override readonly name = 'StepError';
  /** Name of the step in its playbook. */
  readonly step: string;
  /** Its instruction, as in `pay-invoice#4`. */
  readonly doc: string;

  constructor(step: StepInfo, cause: unknown) {
    const { code, message, expected, seen, hint, exitCode } = describe(cause);
    super({ code, message: `${step.name} (${step.doc}): ${message}`, expected, seen, hint, exitCode, cause });
    this.step = step.name;
    this.doc = step.doc;
  }
}

/** The input of a playbook does not fit its schema. */
export class InputError extends PlaybookError {
  override readonly name = 'InputError';

  constructor(playbook: string, error: z.ZodError) {
    super({
      code: 'INPUT_INVALID',
      message: `The input of ${playbook} is not valid: ${z.prettifyError(error).replaceAll('\n', ' ')}`,
      expected: `an input that fits the schema of ${playbook}`,
      hint: `See what it takes with "playbook list ${playbook}".`,
      exitCode: 40,
    });
  }
}

/** A step that can't be taken back was asked for twice in one run. */
export class SecondCommitError extends PlaybookError {
  override readonly name = 'SecondCommitError';

  constructor(step: StepInfo) {
    super({
      code: 'SECOND_COMMIT',
      message: `${step.name} was refused: this run has already begun a step that can't be taken back.`,
      expected: 'at most one commit in a run',
      hint: 'Run the playbook once for each thing that is to be committed.',
      exitCode: 70,
    });
  }
}

/** An error as the record keeps it: its sentence and advice, no stack. */
export function toErrorRecord(error: unknown): ErrorRecord {
  const { code, message, expected, seen, hint } = describe(error);
  return { code, message, expected: expected ?? null, seen: seen ?? null, hint: hint ?? null };
}

function describe(cause: unknown) {
  if (cause instanceof PlaybookError) return cause;
  const message = cause instanceof Error ? cause.message : String(cause);
  return {
    code: 'UNEXPECTED',
    message: plain(message),
    expected: undefined,
    seen: undefined,
    hint: undefined,
    exitCode: 20,
  };
}

/** Playwright colours its messages and appends a call log; neither belongs in a record. */
function plain(message: string): string {
  const [first = message] = stripVTControlCharacters(message).split('\nCall log:');
  return first.trim();
}
