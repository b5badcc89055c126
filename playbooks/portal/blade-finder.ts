import type { Frame, Page } from 'playwright';
import type { BladeClass, PageObject } from './blade.ts';
import { findFrame, type StoppablePatience } from './find-frame.ts';
import type { Labels } from './labels/index.ts';
import type { Root, Words } from './surroundings.ts';

interface Place {
  frame: Frame;
  root: Root;
}

/** Finds blades in whichever frame the portal draws them, and looks first where each was found last. */
export class BladeFinder {
  private readonly page: Page;
  private readonly places = new Map<BladeClass<PageObject>, Place>();
  /** Blades that were seen since the last action; nothing we did can have closed them. */
  private readonly fresh = new Set<BladeClass<PageObject>>();

  constructor(page: Page) {
    this.page = page;
  }

  /** Something was done: any blade may be gone now, or elsewhere. */
  doubt(): void {
    this.fresh.clear();
  }

  /**
   * Waits for a blade.
   *
   * @throws Error when it did not appear in time, or was no longer wanted.
   */
  async find<B extends BladeClass<PageObject>>(type: B, words: Words, signal: AbortSignal): Promise<InstanceType<B>> {
    const frame = await this.findContent(type, words.labels, { timeout: words.timeout, signal });
    const regions = type.regions?.(frame, words.labels) ?? [];
    const visible = await Promise.all(regions.map(region => region.isVisible()));
    const root = regions[visible.indexOf(true)] ?? frame;
    this.places.set(type, { frame, root });
    this.fresh.add(type);
    return new type(root, { ...words, frame }) as InstanceType<B>;
  }

  /** Most blades are asked for several times in a row: one look tells whether it is still where it was. */
  async findAgain<B extends BladeClass<PageObject>>(type: B, words: Words): Promise<InstanceType<B> | null> {
    const known = this.places.get(type);
    if (!known || known.frame.isDetached()) return null;
    if (!this.fresh.has(type) && !(await this.isStillIn(known.frame, type, words.labels))) return null;
    this.fresh.add(type);
    return new type(known.root, { ...words, frame: known.frame }) as InstanceType<B>;
  }

  /** Whether a blade is in any frame now, without waiting for it. */
  async shows(type: BladeClass<PageObject>, labels: Labels): Promise<boolean> {
    if (!(await this.isTitled(type, labels))) return false;
    const contents = this.page.frames().map(frame => type.content(frame, labels).first().isVisible());
    return (await Promise.all(contents)).includes(true);
  }

  private async isStillIn(frame: Frame, type: BladeClass<PageObject>, labels: Labels): Promise<boolean> {
    const looks = [type.content(frame, labels).first().isVisible(), this.isTitled(type, labels)];
    return (await Promise.all(looks).catch(() => [false])).every(Boolean);
  }

  private async isTitled(type: BladeClass<PageObject>, labels: Labels): Promise<boolean> {
    const title = type.title(labels);
    return !title || this.page.getByRole('heading', { name: title }).first().isVisible();
  }

  /**
   * Looks for title and content at once. Content that was there before the title may be another blade's, so that it
   * is looked for again then.
   */
  private async findContent(type: BladeClass<PageObject>, labels: Labels, patience: StoppablePatience): Promise<Frame> {
    const title = type.title(labels);
    const content = (frame: Frame) => type.content(frame, labels);
    let titled = title === null;
    const heading = title && findFrame(this.page, frame => frame.getByRole('heading', { name: title }), patience);
    const first = findFrame(this.page, content, patience).then(frame => ({ frame, inOrder: titled }));
    first.catch(() => undefined);
    await heading;
    titled = true;
    const { frame, inOrder } = await first;
    return inOrder ? frame : findFrame(this.page, content, patience);
  }
}
