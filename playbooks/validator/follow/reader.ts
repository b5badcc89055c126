import type { Portal } from '../../portal/portal.ts';
import type { PlanStep } from '../plan/plan.ts';
import { nameIn } from './eyes.ts';
import { expectResult } from './expect-result.ts';
import { controlNamed } from './find-control.ts';
import { goOnTo, goTo } from './go-to.ts';
import { done, type Outcome } from './outcome.ts';
import { Reading, type ReaderOptions } from './reading.ts';
import { search } from './search.ts';
import type { Situation } from './situation.ts';
import type { Instead } from './suggest.ts';
import { typeText } from './type-text.ts';
import { useNamed } from './use-named.ts';
import { useUnnamed } from './use-unnamed.ts';
import type { LabelKey } from './wordings.ts';

/** Does what sentences say, in the page, as somebody would who knows nothing but the sentence and the screen. */
export class Reader {
  private readonly reading: Reading;

  constructor(portal: Portal, options: ReaderOptions) {
    this.reading = new Reading(portal, options);
  }

  /** Whether what a step names is on the screen now. */
  async sees(step: PlanStep): Promise<boolean> {
    return controlNamed(nameIn(step), await this.reading.eyes.look(), step) !== undefined;
  }

  /** Whether it is there within the time that a reader would take. */
  async soonSees(step: PlanStep): Promise<boolean> {
    return (await this.reading.eyes.find(step)).found !== undefined;
  }

  /** What is there that may have taken the place of what a step names. */
  async seesInstead(step: PlanStep, situation: Situation): Promise<Instead> {
    const { screen } = await this.reading.eyes.find(step);
    return { screen, candidates: this.reading.candidatesFor(step, screen, situation) };
  }

  /** Whether an expected result is there now. */
  async confirms({ target }: PlanStep): Promise<boolean> {
    const { memory, eyes } = this.reading;
    return target !== null && memory.resultLike(target, await eyes.look()) !== null;
  }

  async carryOut(step: PlanStep, situation: Situation): Promise<Outcome> {
    const { reading } = this;
    reading.eyes.isStuck = situation.stuck;
    if (step.action === 'goto') return goTo(reading, step);
    if (step.action === 'expect') return this.expect(step, situation);
    if (step.target === null) return useUnnamed(reading, step, situation);
    if (step.action === 'search') return search(reading, step, situation);
    if (step.action === 'type') return typeText(reading, step, situation);
    return useNamed(reading, step, situation);
  }

  /** Goes on to what a label leads to, where that has an address of its own; tells whether it has. */
  async goOnTo(key: LabelKey | null): Promise<boolean> {
    return goOnTo(this.reading, key);
  }

  private async expect(step: PlanStep, situation: Situation): Promise<Outcome> {
    const { heldBack } = this.reading;
    if (heldBack !== null)
      return done('not-run', { note: `“${heldBack}” would have to be pressed first, which was not allowed` });
    return situation.stuck ? done('not-run') : expectResult(this.reading, step, situation);
  }
}
