import type { z } from 'zod';
import type { Step } from './step.ts';

/** Steps by name. Their inputs differ, so only `Bound` knows each one's types. */
export type Steps = Record<string, Step<never, unknown>>;

/** A playbook's steps as plain functions: calling one carries it out, verifies it and records it. */
export type Bound<S> = {
  readonly [K in keyof S]: S[K] extends Step<infer Input, infer Output>
    ? (...input: [Input] extends [void] ? [] : [Input]) => Promise<Output>
    : never;
};

/** Every playbook ends in a named outcome; the rest of its result depends on the task. */
export interface Result {
  /** In the playbook’s own words, as in `paid` or `already-paid`. */
  outcome: string;
}

/** A documented task. `steps` lists what it may do, in the order of its article; `run` says when. */
export interface Playbook<Input extends z.ZodType, Output extends Result, S extends Steps> {
  /** Kebab-case, as on the command line. */
  name: string;
  /** What a person calls the task. */
  title: string;
  /** What it has to be told; parsed before any step runs. */
  input: Input;
  /** The steps it may carry out, in the order of its article. */
  steps: S;
  /** Which of them, when, and with what: plain code without a page. */
  run: (steps: Bound<S>, input: z.output<Input>) => Promise<Output>;
}

/**
 * Defines a playbook. Steps go in as data and come back to `run` as plain functions,
 * so an undeclared step or a wrong input does not compile.
 */
export function definePlaybook<Input extends z.ZodType, Output extends Result, const S extends Steps>(
  playbook: Playbook<Input, Output, S>,
): Playbook<Input, Output, S> {
  return playbook;
}
