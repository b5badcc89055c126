import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { PlaybookError } from '../billing/errors.ts';
import { InputError, toErrorRecord } from './errors.ts';
import { tell, type Host } from './host.ts';
import { bindSteps } from './perform.ts';
import type { Playbook, Result, Steps } from './playbook.ts';
import type { RunRecord } from './record.ts';

/** The record of a run, and its result with the playbook's own type when it came to an end. */
export interface Run<Output extends Result> {
  /** What happened, step by step. */
  record: RunRecord;
  /** How the task ended; undefined when an error ended it. */
  result: Output | undefined;
  /** What ended the run early, as it was thrown. */
  error: unknown;
}

/**
 * Carries out a playbook: parses the input, runs the steps it calls, and returns the record whatever happens.
 * It never throws for what goes wrong in the portal: the record's status and error say it. After a commit was
 * begun, an error makes the run `unknown`, never `failed`: the effect may be there.
 *
 * @param input - parsed by the playbook's schema before any step runs.
 */
export async function run<Input extends z.ZodType, Output extends Result, S extends Steps>(
  playbook: Playbook<Input, Output, S>,
  input: z.input<Input>,
  host: Host,
): Promise<Run<Output>> {
  const record = begin(playbook, input, host);
  const startedAt = performance.now();
  const ended: Run<Output> = { record, result: undefined, error: undefined };
  await tell(host, reporter => reporter.onBegin?.(record));
  try {
    ended.result = await playbook.run(bindSteps(playbook.steps, record, host), parseInput(playbook, input, record));
    Object.assign(record, { status: 'passed', outcome: ended.result.outcome, output: asJson(ended.result) });
    if (notKnown.has(ended.result.outcome)) record.status = 'unknown';
  } catch (error) {
    ended.error = error;
    const unknown = record.committedAt !== null || isUnknown(error);
    Object.assign(record, { status: unknown ? 'unknown' : 'failed', outcome: unknown ? 'unknown' : null });
    record.error = toErrorRecord(error);
  }
  record.durationMs = performance.now() - startedAt;
  await tell(host, reporter => reporter.onEnd?.(record));
  return ended;
}

/** Endings of a task whose effect is only known at the portal. */
const notKnown: ReadonlySet<string> = new Set(['unknown', 'needs-action']);

/** A payment that was begun before this run, and whose effect is not known yet. */
function isUnknown(error: unknown): boolean {
  return error instanceof PlaybookError && error.exitCode === 30;
}

function parseInput<Input extends z.ZodType>(
  playbook: { name: string; input: Input },
  input: unknown,
  record: RunRecord,
): z.output<Input> {
  const parsed = playbook.input.safeParse(input);
  if (!parsed.success) throw new InputError(playbook.name, parsed.error);
  record.input = asJson(parsed.data);
  return parsed.data;
}

function begin(playbook: { name: string; title: string }, input: unknown, host: Host): RunRecord {
  return {
    schemaVersion: 1,
    runId: host.runId ?? randomUUID(),
    playbook: playbook.name,
    title: playbook.title,
    portal: host.portal.describe(),
    status: 'running',
    outcome: null,
    startedAt: new Date().toISOString(),
    durationMs: 0,
    committedAt: null,
    input: asJson(input),
    output: null,
    steps: [],
    error: null,
    attachments: [],
  };
}

function asJson(value: unknown): RunRecord['input'] {
  return value === undefined ? null : JSON.parse(JSON.stringify(value));
}
