import type { PlanStep } from '../plan/plan.ts';
import type { Play } from '../plan/plays.ts';
import { sameWords } from '../screen/same-words.ts';
import { wrongOrder } from './findings.ts';
import { isClear } from './judge-candidates.ts';
import { instructionsOf, type Instruction, type NumberedStep } from './instruction.ts';
import type { Outcome } from './outcome.ts';
import type { Reader } from './reader.ts';
import { situationAt, type PlayKnowledge, type Situation } from './situation.ts';
import type { Instead } from './suggest.ts';

export interface StepOutcome extends Outcome {
  /** Position in the play, from 0. */
  at: number;
  durationMs: number;
}

/**
 * Follows a play instruction by instruction. One that can't be begun where it stands, while the next one can, stands
 * too early: the next one goes first, and the rest is checked all the same.
 *
 * @param tell - told of each step when it was carried out.
 */
export async function followPlay(
  play: Play,
  reader: Reader,
  knowledge: PlayKnowledge,
  tell: (outcome: StepOutcome) => void,
): Promise<StepOutcome[]> {
  const following = new Following(play.steps, reader, knowledge, tell);
  const waiting = inPortalOrder(instructionsOf(play.steps));
  while (waiting.length > 0) {
    const [first, second] = waiting;
    const reachedAt = performance.now();
    const instead = first && second ? await following.comesLater(first, second) : null;
    if (first && second && instead) {
      waiting.splice(1, 1);
      await following.carryOut(second);
      await following.carryOut(first, second, { instead });
    } else if (first) await following.carryOut(first, first.after, { reachedAt });
    waiting.shift();
  }
  await following.lookAgain();
  return following.outcomes.sort((a, b) => a.at - b.at);
}

/** Nothing can be done before the portal is open: that instruction goes first, wherever it stands. */
function inPortalOrder(instructions: Instruction[]): Instruction[] {
  const [first, second, ...rest] = instructions;
  if (!first || second?.steps[0]?.step.action !== 'goto' || first.begins === null) return instructions;
  return [second, { ...first, after: second }, ...rest];
}

function labelOf({ target, container }: PlanStep): string {
  return target ?? container ?? '';
}

/** A play as far as it has been followed. */
class Following {
  readonly outcomes: StepOutcome[] = [];
  private readonly steps: readonly PlanStep[];
  private readonly reader: Reader;
  private readonly knowledge: PlayKnowledge;
  private readonly tell: (outcome: StepOutcome) => void;
  /** A step that could not be carried out, and without which the rest can't be either. */
  private stuck: PlanStep | null = null;

  constructor(
    steps: readonly PlanStep[],
    reader: Reader,
    knowledge: PlayKnowledge,
    tell: (outcome: StepOutcome) => void,
  ) {
    this.steps = steps;
    this.reader = reader;
    this.knowledge = knowledge;
    this.tell = tell;
  }

  /** What is there instead of an instruction that can't be begun yet, while the next one can; else null. */
  async comesLater({ begins: first }: Instruction, { begins: second }: Instruction): Promise<Instead | null> {
    if (!first || !second || first.action === 'search' || sameWords(labelOf(first), labelOf(second))) return null;
    if (await this.reader.soonSees(first)) return null;
    const instead = await this.reader.seesInstead(first, this.situationOf(this.steps.indexOf(first)));
    if (isClear(instead.candidates[0])) return null;
    return second.action === 'search' || (await this.reader.sees(second)) ? instead : null;
  }

  /**
   * @param earlier - what had to be done first, though it stands later.
   * @param looked.instead - what was there before that.
   * @param looked.reachedAt - when the reader came to it, and began to look for what it names.
   */
  async carryOut(
    { steps, begins, after }: Instruction,
    earlier: Instruction | undefined = after,
    { instead = null, reachedAt = performance.now() }: { instead?: Instead | null; reachedAt?: number } = {},
  ): Promise<void> {
    for (const [nth, { step, at }] of steps.entries()) {
      const startedAt = nth === 0 ? reachedAt : performance.now();
      const late = earlier && step === begins ? earlier : undefined;
      const carried = await this.reader.carryOut(step, {
        ...this.situationOf(at),
        postponed: earlier !== undefined,
        before: late ? instead : null,
      });
      const durationMs = performance.now() - startedAt;
      await this.add({ ...inOrder(carried, step, late), at, durationMs }, step);
    }
  }

  /** What was promised too early may have come true by the end. */
  async lookAgain(): Promise<void> {
    const last = this.steps.findLast(({ action }) => action === 'click');
    for (const [nth, outcome] of this.outcomes.entries()) {
      const step = this.steps[outcome.at];
      if (outcome.verdict !== 'not-confirmed' || !step || step.target === null || outcome.at === this.steps.length - 1)
        continue;
      if (last && (await this.reader.confirms(step)))
        this.outcomes[nth] = { ...outcome, verdict: 'wrong-order', findings: [wrongOrder(step, last)] };
    }
  }

  private async add(outcome: StepOutcome, step: PlanStep): Promise<void> {
    const kept = this.stuck ? unlessStuck(outcome, step, this.stuck) : outcome;
    if (kept.verdict === 'missing' || kept.leftOut) {
      const wentOn = await this.reader.goOnTo(this.knowledge.keys[outcome.at] ?? null);
      this.stuck = wentOn ? null : (this.stuck ?? step);
    }
    this.outcomes.push(kept);
    this.tell(kept);
  }

  private situationOf(at: number): Situation {
    return { ...situationAt(this.steps, at, this.knowledge), stuck: this.stuck !== null };
  }
}

/** What had to wait for a later instruction, and then could be carried out, stands too early. */
function inOrder(outcome: Outcome, step: PlanStep, late: Instruction | undefined): Outcome {
  if (!late || !wasFound(outcome)) return outcome;
  const first: NumberedStep | undefined = late.steps[0];
  const finding = wrongOrder(step, late.begins ?? first?.step);
  return { ...outcome, verdict: 'wrong-order', findings: [finding, ...outcome.findings] };
}

function wasFound({ verdict, findings }: Outcome): boolean {
  return verdict === 'pass' || (verdict === 'drift' && findings.every(({ rule }) => rule !== 'label-drift'));
}

/** Behind a step that could not be carried out, only what is there all the same can be judged. */
function unlessStuck(outcome: StepOutcome, { action }: PlanStep, { line, target, container }: PlanStep): StepOutcome {
  if (outcome.verdict !== 'missing' && action !== 'expect') return outcome;
  const note = `“${target ?? container}” in line ${line} has to be carried out first`;
  return { ...outcome, verdict: 'not-run', findings: [], note };
}
