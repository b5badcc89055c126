import type { Locator, Page } from 'playwright';
import { takePicture } from '../../portal/picture.ts';
import type { PlanStep } from '../plan/plan.ts';
import { readScreen, type Control, type Screen } from '../screen/screen.ts';
import { changeSoon, textSoonInSight } from '../screen/text-in-sight.ts';
import { controlNamed, listNamed } from './find-control.ts';
import type { Memory } from './memory.ts';
import { Stillness } from './stillness.ts';
import { unhurried } from './unhurried.ts';

/** What a reader finds by looking for a label. */
export interface Glance {
  screen: Screen;
  found: Control | undefined;
}

/** How a reader looks. */
export interface Sight {
  /** Whether pictures are taken. */
  pictures: boolean;
  /** How long to look at a page at rest before saying that a label is not there, in milliseconds. Default: 1,000. */
  patience?: number;
}

/** How long a reader looks at a page at rest before saying that a label is not there, in milliseconds. */
export const patience = 1_000;
/** The same, when a step before could not be carried out. */
const stuckPatience = 200;
/** How long a reader waits for a text before looking whole at the page, and then for a change before looking again. */
const [firstLook, laterLook] = [300, 60];
/** How long what a menu holds may take to come when it was unfolded, in milliseconds. */
const unfolding = 400;
/** On a slow machine the time is up before a reader has unfolded anything: so many looks are always left for that. */
const mostLooks = 12;
/** A look and the wait before it take less than this, in milliseconds, unless the machine is busy with other things. */
const eachLook = 250;
/** How long what was seen may be gone by, before one has to look again, in milliseconds. */
const fresh = 100;
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
  /** What was seen last, when nothing was done since. */
  private seen: { screen: Screen; at: number } | null = null;
  /** The list that was opened last, and for which step. */
  private opened: { step: PlanStep; list: Locator } | null = null;
  /** A picture of what was seen last. */
  private begun: Promise<Buffer> | null = null;

  constructor(page: Page, memory: Memory, { pictures, patience: wanted = patience }: Sight) {
    this.page = page;
    this.memory = memory;
    this.takesPictures = pictures;
    this.patience = wanted;
    this.stillness = new Stillness(page);
  }

  async look(): Promise<Screen> {
    this.begun = null;
    return this.lookOnly();
  }

  /** Somebody else looked, and nothing was done since. */
  saw(screen: Screen): void {
    this.seen = { screen, at: performance.now() };
  }

  /** Waits until there may be something new to look at. */
  async pause(): Promise<void> {
    await changeSoon(this.page, laterLook);
  }

  /** What was found for this step already, or is within the time that a reader would take. */
  async find(step: PlanStep, name = nameIn(step)): Promise<Glance> {
    if (this.glance?.step === step) return this.glance;
    const before = this.stillInSight(name, step);
    this.glance = { step, ...(before ?? (await this.lookFor(name, step))) };
    return this.glance;
  }

  /** After an action, nothing is where it was. */
  forget(): void {
    this.glance = null;
    this.seen = null;
    this.begun = null;
  }

  async picture(): Promise<Buffer | null> {
    if (!this.takesPictures) return null;
    this.begun ??= takePicture(this.page);
    return this.begun;
  }

  private async lookOnly(): Promise<Screen> {
    const screen = await readScreen(this.page);
    this.saw(screen);
    return screen;
  }

  private stillInSight(name: string, step: PlanStep): Glance | null {
    const { seen } = this;
    if (!seen || performance.now() - seen.at > fresh) return null;
    const { screen } = seen;
    const found = controlNamed(name, screen, step);
    return found && !this.memory.wasUsed(found) ? { screen, found } : null;
  }

  /**
   * Looks until the label is there; a menu that the sentence names is unfolded on the way. What was used last is not
   * meant again while the page may still be answering, and never when it opened a pane and lies beneath it.
   */
  private async lookFor(name: string, step: PlanStep): Promise<Glance> {
    const begun = performance.now();
    let since = begun;
    for (let looks = 1; ; looks += 1) {
      const isLikely = await this.isSoonInSight(name, step, looks);
      const isUp = this.isUp(since, begun, looks);
      const screen = await this.lookWithPicture(isLikely);
      if (this.isAnswering(screen, begun)) continue;
      const found = controlNamed(name, screen, step);
      if (found && !this.memory.wasUsed(found)) return { screen, found };
      this.begun = null;
      if (!found && (await this.unfoldAtLook(looks, isUp, step, screen))) since = this.sinceUnfolding(since);
      else if (isUp) return { screen, found: isBeneath(found, screen) ? undefined : found };
    }
  }

  private isAnswering(screen: Screen, begun: number): boolean {
    return this.memory.isAnswering(screen) && performance.now() - begun < answer;
  }

  private async unfoldAtLook(looks: number, isUp: boolean, step: PlanStep, screen: Screen): Promise<boolean> {
    const mayStill = !isUp || (!this.isStuck && looks < mostLooks);
    if (!mayStill) return false;
    const list = listNamed(step, screen.controls);
    return list ? this.openFor(step, list) : this.unfold(step.container, isUp || looks > 2);
  }

  /** "In the **Region** list, select **West**": what a list holds is on the screen when it is open. */
  private async openFor(step: PlanStep, { ref }: Control): Promise<boolean> {
    if (this.opened?.step === step) return false;
    const list = this.page.getByRef(ref);
    this.opened = { step, list };
    return pressed(list);
  }

  /** A list that was opened in vain would lie over what is used next. */
  async closeList(): Promise<void> {
    const list = this.opened?.list;
    this.opened = null;
    const isOpen = list && (await list.count()) > 0 && (await list.getAttribute('aria-expanded')) === 'true';
    if (isOpen) await pressed(list);
  }

  /** Waits for the text at first, and unfolds the group that it is said to be in; later, for any change. */
  private async isSoonInSight(text: string, { container: group }: PlanStep, looks: number): Promise<boolean> {
    if (looks > 1) return this.pause().then(() => false);
    const seen = await textSoonInSight(this.page, { text, group }, firstLook);
    if (seen !== 'group' || group === undefined) return seen === 'text';
    const isUnfolded = await this.press(this.groupNamed(group));
    return isUnfolded && (await textSoonInSight(this.page, { text }, firstLook)) === 'text';
  }

  /** The picture that will be wanted, if this is the look that finds something, is taken at the same time. */
  private async lookWithPicture(isLikely: boolean): Promise<Screen> {
    this.begun = isLikely && this.takesPictures ? takePicture(this.page) : null;
    // Whoever awaits it is told of what goes wrong.
    this.begun?.catch(() => undefined);
    return this.lookOnly();
  }

  /** Whether a reader who has seen nothing new since then would give up; where looking is slow, so is the page. */
  private isUp(since: number, begun: number, looks: number): boolean {
    const now = performance.now();
    const still = Math.min(now - since, this.stillness.milliseconds);
    return (still > this.limit && looks > this.limit / eachLook) || now - begun > longest;
  }

  private sinceUnfolding(since: number): number {
    return Math.max(since, performance.now() - this.limit + unfolding);
  }

  private get limit(): number {
    return this.isStuck ? stuckPatience : this.patience;
  }

  /** Opens the group of that name; where there is none, all groups of the menu, one at each look. */
  private async unfold(container: string | undefined, isAnyMeant: boolean): Promise<boolean> {
    if (container !== undefined && (await this.press(this.groupNamed(container)))) return true;
    const group = this.page.getByRole('navigation').getByRole('button', { expanded: false, exact: true });
    return isAnyMeant && this.press(group.last());
  }

  private groupNamed(name: string): Locator {
    return this.page.getByRole('button', { expanded: false, exact: true, name }).first();
  }

  /** @returns whether it was there. */
  private async press(group: Locator): Promise<boolean> {
    if ((await group.count()) === 0) return false;
    await group.press('Enter');
    return true;
  }
}

/** The name that a sentence gives to what it is about. */
export function nameIn({ action, target, container, field }: PlanStep): string {
  if (action === 'type') return field ?? target ?? container ?? '';
  return target ?? field ?? container ?? '';
}

/** Whether it could be pressed; what lies over it is told of by whoever has to use it. */
function pressed(list: Locator): Promise<boolean> {
  return unhurried(timeout => list.click({ timeout })).then(
    () => true,
    () => false,
  );
}

function isBeneath(control: Control | undefined, { topPane }: Screen): boolean {
  return control !== undefined && topPane !== null && control.pane === null;
}
