import type { Page } from 'playwright';
import { takePicture } from '../../portal/picture.ts';
import type { PlanStep } from '../plan/plan.ts';
import { readScreen, type Control, type Screen } from '../screen/screen.ts';
import { textSoonInSight } from '../screen/text-in-sight.ts';
import { controlNamed } from './find-control.ts';
import type { Memory } from './memory.ts';
import { Stillness } from './stillness.ts';

/** What a reader finds by looking for a label. */
export interface Glance {
  screen: Screen;
  found: Control | undefined;
}

/** How long a reader looks at a page at rest before saying that a label is not there, in milliseconds. */
export const patience = 1_200;
/** The same, when a step before could not be carried out. */
const stuckPatience = 200;
/** How long a reader waits for a text before looking whole at the page all the same, in milliseconds. */
const betweenLooks = 150;
/** How long a reader waits for a page that does not come to rest, in milliseconds. */
const longest = 15_000;

/** Looks for things on the screen. */
export class Eyes {
  isStuck = false;
  private readonly page: Page;
  private readonly memory: Memory;
  private readonly takesPictures: boolean;
  private readonly stillness: Stillness;
  /** What was found for a step that is not carried out yet. */
  private glance: (Glance & { step: PlanStep }) | null = null;

  constructor(page: Page, memory: Memory, takesPictures: boolean) {
    this.page = page;
    this.memory = memory;
    this.takesPictures = takesPictures;
    this.stillness = new Stillness(page);
  }

  async look(): Promise<Screen> {
    return readScreen(this.page);
  }

  /** What was found for this step already, or is within the time that a reader would take. */
  async find(step: PlanStep, name = nameIn(step)): Promise<Glance> {
    if (this.glance?.step === step) return this.glance;
    this.glance = { step, ...(await this.lookFor(name, step)) };
    return this.glance;
  }

  /** After an action, nothing is where it was. */
  forget(): void {
    this.glance = null;
  }

  async picture(): Promise<Buffer | null> {
    if (!this.takesPictures) return null;
    return takePicture(this.page);
  }

  /**
   * Looks until the label is there; a menu that the sentence names is unfolded on the way. What was used last is not
   * meant again while the page may still be answering, and never when it opened a pane and lies beneath it.
   */
  private async lookFor(name: string, step: PlanStep): Promise<Glance> {
    const start = performance.now();
    for (let looks = 1; ; looks += 1) {
      await textSoonInSight(this.page, name, betweenLooks);
      const isUp = this.isUp(start);
      const screen = await this.look();
      const found = controlNamed(name, screen, step);
      if (found && !this.memory.wasUsed(found)) return { screen, found };
      if (isUp) return { screen, found: isBeneath(found, screen) ? undefined : found };
      if (!found) await this.unfold(step.container, looks);
    }
  }

  /** Whether a reader who began to look at this time would give up. */
  private isUp(start: number): boolean {
    const looked = performance.now() - start;
    const still = Math.min(looked, this.stillness.milliseconds);
    return still > (this.isStuck ? stuckPatience : patience) || looked > longest;
  }

  /** Opens the group of that name; where there is none, all groups of the menu, one at each look. */
  private async unfold(container: string | undefined, looks: number): Promise<void> {
    const folded = { expanded: false, exact: true } as const;
    const named = this.page.getByRole('button', { ...folded, name: container ?? '' });
    if (container !== undefined && (await named.count()) > 0) return named.first().press('Enter');
    const group = this.page.getByRole('navigation').getByRole('button', folded);
    if (looks > 2 && (await group.count()) > 0) await group.last().press('Enter');
  }
}

/** The name that a sentence gives to what it is about. */
export function nameIn({ target, container, field }: PlanStep): string {
  return target ?? field ?? container ?? '';
}

function isBeneath(control: Control | undefined, { topPane }: Screen): boolean {
  return control !== undefined && topPane !== null && control.pane === null;
}
