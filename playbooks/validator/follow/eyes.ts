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

/** How a reader looks. */
export interface Sight {
  /** Whether pictures are taken. */
  pictures: boolean;
  /** How long to look at a page at rest before saying that a label is not there, in milliseconds. Default: 1,200. */
  patience?: number;
}

/** How long a reader looks at a page at rest before saying that a label is not there, in milliseconds. */
export const patience = 1_200;
/** The same, when a step before could not be carried out. */
const stuckPatience = 200;
/** How long a reader waits for a text before looking whole at the page all the same, in milliseconds. */
const [firstLook, laterLook] = [150, 30];
/** How long a reader waits for what was pressed last and is greyed out since, in milliseconds. */
const answer = 5_000;
/** How long a reader waits for a page that does not come to rest, in milliseconds. */
const longest = 15_000;

/** Looks for things on the screen. */
export class Eyes {
  isStuck = false;
  private readonly page: Page;
  private readonly memory: Memory;
  private readonly takesPictures: boolean;
  private readonly patience: number;
  private readonly stillness: Stillness;
  /** What was found for a step that is not carried out yet. */
  private glance: (Glance & { step: PlanStep }) | null = null;

  constructor(page: Page, memory: Memory, { pictures, patience: wanted = patience }: Sight) {
    this.page = page;
    this.memory = memory;
    this.takesPictures = pictures;
    this.patience = wanted;
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
    const begun = performance.now();
    let since = begun;
    for (let looks = 1; ; looks += 1) {
      const wanted = { text: name, group: step.container };
      await textSoonInSight(this.page, wanted, looks === 1 ? firstLook : laterLook);
      const isUp = this.isUp(since, begun);
      const screen = await this.look();
      if (this.memory.isAnswering(screen) && performance.now() - begun < answer) continue;
      const found = controlNamed(name, screen, step);
      if (found && !this.memory.wasUsed(found)) return { screen, found };
      if (isUp) return { screen, found: isBeneath(found, screen) ? undefined : found };
      if (!found && (await this.unfold(step.container, looks))) since = performance.now();
    }
  }

  /** Whether a reader who has seen nothing new since then would give up. */
  private isUp(since: number, begun: number): boolean {
    const now = performance.now();
    const still = Math.min(now - since, this.stillness.milliseconds);
    return still > (this.isStuck ? stuckPatience : this.patience) || now - begun > longest;
  }

  /** Opens the group of that name; where there is none, all groups of the menu, one at each look. */
  private async unfold(container: string | undefined, looks: number): Promise<boolean> {
    const folded = { expanded: false, exact: true } as const;
    const named = this.page.getByRole('button', { ...folded, name: container ?? '' });
    const group = this.page.getByRole('navigation').getByRole('button', folded);
    const isThere = container !== undefined && (await named.count()) > 0;
    if (!isThere && (looks <= 2 || (await group.count()) === 0)) return false;
    await (isThere ? named.first() : group.last()).press('Enter');
    return true;
  }
}

/** The name that a sentence gives to what it is about. */
export function nameIn({ target, container, field }: PlanStep): string {
  return target ?? field ?? container ?? '';
}

function isBeneath(control: Control | undefined, { topPane }: Screen): boolean {
  return control !== undefined && topPane !== null && control.pane === null;
}
