import type { Frame, Locator, Page } from 'playwright';
import type { Labels } from './labels/index.ts';

/** Where a page object looks: a whole page, one of its frames, or a region such as a pane. */
export type Root = Page | Frame | Locator;

/** In which language and regional format the portal speaks, and who watches what is done in it. */
export interface Words {
  /** The words of the portal in its language. */
  labels: Labels;
  /** BCP 47, independent of the language: an English portal may print `31.12.2026`. */
  regionalFormat: string;
  /** The frame that holds the region, where it is known: lists may open outside the region. */
  frame?: Frame | undefined;
  /** Told that something was done: what was seen before may be gone. */
  acted?: (() => void) | undefined;
  /** Told of each action before it happens. */
  beforeAction?: BeforeAction | undefined;
  /** How long a control may take to appear, in milliseconds. */
  timeout: number;
}

/** Something that is about to be done to a control. */
export interface Action {
  /** What is about to be done. */
  kind: 'click' | 'press' | 'fill' | 'choose';
  /** The control. */
  target: Locator;
  /** What the control is called, as in `link "Pay now" of G000000123`. */
  control: string;
  /** The region it belongs to, as in `the Invoices blade`. */
  place: string;
  /** Whether what is typed must never be seen: no picture is taken then. */
  secret?: boolean;
  /** Whether it only leads to another control, as unfolding a menu does: no picture is needed then. */
  minor?: boolean;
  /** Whether it pays: a picture of it must be complete before it happens. */
  decisive?: boolean;
  /** Whether watchers were told of it before, so that nothing delays it now. */
  announced?: boolean;
}

/**
 * Watches actions: the pictures of a report are taken here. It may wait for the control to be there, for `timeout`
 * milliseconds, and throw as Playwright does when it is not.
 */
export type BeforeAction = (action: Action, timeout: number) => Promise<void>;
