import { z } from 'zod';

const Rectangle = z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() });

/** A picture taken during a step, with the control that was acted on. Sizes are CSS pixels of the picture. */
export const Picture = z.object({
  /** Path relative to the folder of the run. */
  file: z.string(),
  width: z.int(),
  height: z.int(),
  /** What was about to be done, as in `click button "Pay now"`. */
  action: z.string(),
  target: Rectangle.nullable(),
});
export type Picture = z.infer<typeof Picture>;

/** An error as data: never a stack trace, never a secret. */
export const ErrorRecord = z.object({
  code: z.string(),
  message: z.string(),
  expected: z.string().nullable(),
  seen: z.string().nullable(),
  hint: z.string().nullable(),
});
export type ErrorRecord = z.infer<typeof ErrorRecord>;

/** What is kept of one step. */
export const StepRecord = z.object({
  /** Position in this run, from 1. */
  number: z.int().positive(),
  name: z.string(),
  title: z.string(),
  /** The article's instruction, as in `pay-invoice#4`. */
  doc: z.string(),
  effect: z.enum(['read', 'write', 'commit']),
  status: z.enum(['passed', 'failed']),
  startedAt: z.iso.datetime(),
  durationMs: z.number().nonnegative(),
  pictures: z.array(Picture),
  error: ErrorRecord.nullable(),
});
export type StepRecord = z.infer<typeof StepRecord>;

/** Which portal a run saw, and in which language. */
const PortalRecord = z.object({
  origin: z.string(),
  language: z.string(),
  regionalFormat: z.string(),
});
type PortalRecord = z.infer<typeof PortalRecord>;

/** What is kept of one run. It is written forwards only: reporters read it, nothing reads it back into the run. */
export const RunRecord = z.object({
  schemaVersion: z.literal(1),
  runId: z.string(),
  playbook: z.string(),
  title: z.string(),
  portal: PortalRecord,
  /** `unknown`: something that can't be taken back was begun, and its effect could not be established. */
  status: z.enum(['running', 'passed', 'failed', 'unknown']),
  /** How the task ended, in the playbook's own words; null when it failed before an end. */
  outcome: z.string().nullable(),
  startedAt: z.iso.datetime(),
  durationMs: z.number().nonnegative(),
  /** When the step that can't be taken back was begun; null when it was not. */
  committedAt: z.iso.datetime().nullable(),
  input: z.json(),
  output: z.json(),
  steps: z.array(StepRecord),
  error: ErrorRecord.nullable(),
  /** Other files of the run, such as its Playwright trace, relative to its folder. */
  attachments: z.array(z.object({ name: z.string(), file: z.string() })),
});
export type RunRecord = z.infer<typeof RunRecord>;

/** What is known of a step before it begins. */
export type StepInfo = Pick<StepRecord, 'number' | 'name' | 'title' | 'doc' | 'effect'>;

/** Reads a run while it happens. Names follow Playwright's own Reporter. */
export interface Reporter {
  /** Before the first step. */
  onBegin?(run: RunRecord): void | Promise<void>;
  /** Before each step. */
  onStepBegin?(step: StepInfo, run: RunRecord): void | Promise<void>;
  /** After each step, whatever became of it. */
  onStepEnd?(step: StepRecord, run: RunRecord): void | Promise<void>;
  /** After the last step, with the whole record. */
  onEnd?(run: RunRecord): void | Promise<void>;
}
