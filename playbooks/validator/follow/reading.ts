import type { Page } from 'playwright';
import type { Portal } from '../../portal/portal.ts';
import type { PlanStep } from '../plan/plan.ts';
import type { Control, Screen } from '../screen/screen.ts';
import type { CommitRule } from './commit-rule.ts';
import { Eyes, type Sight } from './eyes.ts';
import { Hand, type Bindings } from './hand.ts';
import { Memory } from './memory.ts';
import { done, type Outcome } from './outcome.ts';
import { candidatesFor, type Candidate, type Knowledge } from './suggest.ts';

export interface ReaderOptions extends Sight {
  commits: CommitRule;
  bindings: Bindings;
  /** Default: light. */
  theme?: 'light' | 'dark';
  /** How long an expected result may take, in milliseconds; the portal promises 24 hours. */
  resultPatience: number;
}

/** What a reader has from the first sentence to the last: the portal, eyes, a hand and a memory. */
export class Reading {
  readonly portal: Portal;
  readonly options: ReaderOptions;
  readonly memory = new Memory();
  readonly eyes: Eyes;
  readonly hand: Hand;
  /** The name of a control that may not be pressed: what it leads to will not come. */
  heldBack: string | null = null;

  constructor(portal: Portal, options: ReaderOptions) {
    this.portal = portal;
    this.options = options;
    this.eyes = new Eyes(portal.page, this.memory, options);
    this.hand = new Hand(portal.page, options.bindings);
  }

  get page(): Page {
    return this.portal.page;
  }

  /** Nothing that is done in it counts. */
  get isDouble(): boolean {
    return this.options.commits === 'all';
  }

  candidatesFor(step: PlanStep, screen: Screen, knowledge: Knowledge): Candidate[] {
    return candidatesFor(step, screen, { ...knowledge, last: this.memory.last });
  }

  holdBack({ name }: Control, outcome: Outcome): Outcome {
    this.heldBack = name;
    return { ...outcome, leftOut: true };
  }

  async ended(verdict: Outcome['verdict'], more: Partial<Outcome> = {}): Promise<Outcome> {
    return done(verdict, { ...more, picture: await this.eyes.picture() });
  }
}
