import type { Frame, Locator } from 'playwright';
import { act } from './action.ts';
import type { Labels } from './labels/index.ts';
import type { Action, Root, Words } from './surroundings.ts';

/** One region of the portal, found by what a person reads there. It locates, acts and reads; it never judges. */
export abstract class PageObject {
  protected readonly root: Root;
  protected readonly words: Words;

  constructor(root: Root, words: Words) {
    this.root = root;
    this.words = words;
  }

  /** How error messages call this region. */
  protected abstract get place(): string;

  /** The frame that holds the region. */
  protected get frame(): Frame {
    const { root, words } = this;
    if ('goto' in root) return 'mainFrame' in root ? root.mainFrame() : root;
    return words.frame ?? root.page().mainFrame();
  }

  protected get labels(): Labels {
    return this.words.labels;
  }

  /** @param options.secret - what stands on the screen then must not be seen in a picture. */
  protected async click(
    target: Locator,
    control: string,
    { minor = false, decisive = false, secret = false, announced = false } = {},
  ): Promise<void> {
    await this.perform({ kind: 'click', target, control, minor, decisive, secret, announced }, timeout =>
      target.click({ timeout }),
    );
  }

  protected async fill(target: Locator, text: string, control: string, { secret = false } = {}): Promise<void> {
    await this.perform({ kind: 'fill', target, control, secret, minor: !secret }, timeout =>
      target.fill(text, { timeout }),
    );
  }

  /** Opens a list or a group as people without a mouse do: nothing needs to hold still on the screen for it. */
  protected async press(target: Locator, key: 'Enter' | 'ArrowDown', control: string): Promise<void> {
    await this.perform({ kind: 'press', target, control, minor: true }, timeout => target.press(key, { timeout }));
  }

  /** Watchers see it as they would right before the action, and nothing is done. */
  protected announce(action: Omit<Action, 'place'>): Promise<void> {
    const words = { ...this.words, acted: undefined };
    return act({ ...action, place: this.place }, this.root, words, () => Promise.resolve());
  }

  protected perform(action: Omit<Action, 'place'>, body: (timeout: number) => Promise<void>): Promise<void> {
    return act({ ...action, place: this.place }, this.root, this.words, body);
  }
}

/** A page object that `portal.blade()` can wait for, wherever the portal draws it. */
export interface BladeClass<B extends PageObject> {
  new (root: Root, words: Words): B;
  /** How error messages call it. */
  readonly place: string;
  /** The blade's title, wherever the portal prints it; null when the blade has none of its own. */
  title(labels: Labels): RegExp | null;
  /** What is visible in a frame when the blade's content is there. */
  content(frame: Frame, labels: Labels): Locator;
  /** Regions of that frame that may hold the blade: the one that is there is looked in; else the whole frame. */
  regions?(frame: Frame, labels: Labels): Locator[];
}

/** Matches a blade's title: `Invoices`, or `Fernwood Bakery | Invoices`. */
export function titled(wordings: readonly string[]): RegExp {
  const escaped = wordings.map(wording => wording.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'));
  return new RegExp(`^\\s*(?:.*\\s\\|\\s)?(?:${escaped.join('|')})\\s*$`, 'i');
}
