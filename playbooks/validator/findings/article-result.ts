import { z } from 'zod';
import { PlanStep } from '../plan/plan.ts';
import { Finding } from './finding.ts';

export const Verdict = z.enum([
  'pass',
  'drift',
  'wrong-order',
  'missing',
  'condition-not-met',
  'needs-binding',
  'blocked',
  'not-confirmed',
  'not-run',
]);
/** How a sentence fared in front of the portal. */
export type Verdict = z.infer<typeof Verdict>;

/** Where something is in a picture, in CSS pixels. */
export const Box = z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() });
export type Box = z.infer<typeof Box>;

export const StepResult = z.object({
  /** What the sentence asks for. */
  step: PlanStep,
  verdict: Verdict,
  /** Why it was not carried out, or what was done for it. */
  note: z.string().nullable(),
  /** The control that was used. */
  used: z.object({ name: z.string(), role: z.string(), box: Box.nullable() }).nullable(),
  /** File name of the picture of the page right before the action; null without one. */
  picture: z.string().nullable(),
  /** Findings about this step, by their positions in the article's list. */
  findings: z.array(z.int()),
  durationMs: z.number(),
});
/** What became of one step. */
export type StepResult = z.infer<typeof StepResult>;

export const PlayResult = z.object({
  title: z.string(),
  line: z.int(),
  /** False where it is for another administration site, and was not run. */
  portal: z.boolean(),
  /** The tab that it stands in; each is followed from a fresh start. */
  variant: z.string().optional(),
  /** Whom it was run as; null where it was not run. */
  role: z.string().nullable(),
  steps: z.array(StepResult),
});
export type PlayResult = z.infer<typeof PlayResult>;

export const PrerequisiteResult = z.object({
  line: z.int(),
  sentence: z.string(),
  roles: z.array(z.string()),
  /** Roles as which the article was followed: one that it names, and one without its rights. */
  tried: z.array(z.string()),
  /** Whether the article can be carried out without the role: then it asks for too much. */
  without: z.enum(['refused', 'carried-out', 'not-checked']),
});
/** What became of a sentence that says which role one needs. */
export type PrerequisiteResult = z.infer<typeof PrerequisiteResult>;

export const ArticleResult = z.object({
  file: z.string(),
  /** BCP 47; `und` where it is not known. */
  language: z.string(),
  /** Language that the portal was shown in; null without a run. */
  portalLanguage: z.string().nullable(),
  /** False for an article that asks nobody to do anything in the portal: it is not passed, there is nothing to pass. */
  procedure: z.boolean(),
  prerequisites: z.array(PrerequisiteResult),
  plays: z.array(PlayResult),
  /** In the order of the article. */
  findings: z.array(Finding),
});
/** What became of one article: linted only, then no step has a verdict but `not-run`, or followed. */
export type ArticleResult = z.infer<typeof ArticleResult>;

export const Validation = z.object({
  schemaVersion: z.literal(1),
  kind: z.enum(['lint', 'validate']),
  /** Address of the portal; null without a run. */
  portal: z.string().nullable(),
  articles: z.array(ArticleResult),
});
/** One run of `playbook lint` or `playbook validate`. It holds nothing of the time at which it ran, but durations. */
export type Validation = z.infer<typeof Validation>;
