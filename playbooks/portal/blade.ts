import type { Frame, Locator } from 'playwright';
import { act } from './action.ts';
import type { Labels } from './labels/index.ts';
import type { Action, Root, Words } from './surroundings.ts';

/** One region of the portal, found by what a person reads there. It locates, acts and reads; it never judges. */
export abstract class PageObject {
  /** Where it looks: a page, a frame, or a region of one. */
  protected readonly root: Root;
  /** The language it looks in, and how patient it is. */
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

  /** The words of the portal in its language. */
  protected get labels(): Labels {
    return this.words.labels;
  }

  /**
   * Clicks once, as soon as the control can be clicked.
   *
   * @param control - what reports and errors call it, as in `link "Switch scope"`.
   * @param options - what watchers have to know of the click: {@link Action} says what each means.
   * @throws ControlNotFoundError when it can't be clicked in time.
   */
  protected async click(
    target: Locator,
    control: string,
    options: Partial<Pick<Action, 'minor' | 'decisive' | 'secret' | 'announced'>> = {},
  ): Promise<void> {
    await this.perform({ kind: 'click', target, control, ...options }, timeout => target.click({ timeout }));
  }

  /**
   * Types into a field, in place of what it holds.
   *
   * @param text - what is typed; no picture is taken where it is secret.
   * @param control - what reports and errors call the field.
   * @param options - `secret` where it must never be seen.
   * @throws ControlNotFoundError when it can't be typed into in time.
   */
  protected async fill(
    target: Locator,
    text: string,
    control: string,
    options: { secret?: boolean } = {},
  ): Promise<void> {
    const { secret = false } = options;
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

  /**
   * Any other action, told to watchers before it happens.
   *
   * @param body - does it, within that many milliseconds.
   * @throws ControlNotFoundError when the control does not get ready in time.
   */
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
