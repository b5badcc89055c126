import type { PrerequisiteResult } from './findings/article-result.ts';
import type { StepOutcome } from './follow/follow-play.ts';
import { situationAt, type PlayKnowledge } from './follow/situation.ts';
import { Reader } from './follow/reader.ts';
import type { ReaderOptions } from './follow/reading.ts';
import type { PlanStep } from './plan/plan.ts';
import type { Visit } from './visit.ts';

type Verdict = PrerequisiteResult['without'];

/** In milliseconds: what is looked for has come already where the role was there. */
const patience = 600;

/**
 * Does after somebody who has the role what that person has just done, as somebody who hasn't, in a portal of their
 * own. It goes by the names that controls really have, so that only the role makes a difference.
 */
export class WithoutRole {
  private readonly steps: readonly PlanStep[];
  private readonly knowledge: PlayKnowledge;
  private readonly visit: Promise<Visit>;
  private readonly reader: Promise<Reader>;
  private verdict: Promise<Verdict> = Promise.resolve('carried-out');

  constructor(steps: readonly PlanStep[], knowledge: PlayKnowledge, visit: Promise<Visit>, options: ReaderOptions) {
    this.steps = steps;
    this.knowledge = knowledge;
    this.visit = visit;
    this.reader = visit.then(({ portal }) => new Reader(portal, { ...options, pictures: false, patience }));
    // Whatever goes wrong is told by `end`.
    this.reader.catch(() => undefined);
  }

  /** Goes on by one step, while the other reader goes on too. */
  repeat(outcome: StepOutcome): void {
    this.verdict = this.verdict.then(async verdict => (verdict === 'carried-out' ? this.carryOut(outcome) : verdict));
    this.verdict.catch(() => undefined);
  }

  /** Refused at the first step that can't be carried out without the role. */
  async end(): Promise<Verdict> {
    try {
      return await this.verdict;
    } finally {
      const { close } = await this.visit;
      await close();
    }
  }

  private async carryOut({ at, used, verdict }: StepOutcome): Promise<Verdict> {
    const step = this.steps[at];
    // Where the role did not help either, it makes no difference that could be seen.
    if (verdict === 'missing') return 'not-checked';
    if (!step || verdict === 'not-run' || step.action === 'expect') return 'carried-out';
    const reader = await this.reader;
    const carried = await reader.carryOut(asUsed(step, used), {
      ...situationAt(this.steps, at, this.knowledge),
      postponed: true,
    });
    return carried.verdict === 'missing' ? 'refused' : 'carried-out';
  }
}

/** The step with the name that the control really has. */
function asUsed(step: PlanStep, used: StepOutcome['used']): PlanStep {
  if (used === null || step.target === null || step.action === 'goto') return step;
  return step.action === 'type' ? { ...step, field: used.name } : { ...step, target: used.name };
}
