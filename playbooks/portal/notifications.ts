import type { Locator } from 'playwright';
import { PageObject } from './blade.ts';
import { named, startsNamed } from './labels/index.ts';

/** What the portal told, in its own words. */
export interface PortalNotification {
  /** What it is about. */
  title: string;
  /** The rest of its text. */
  description: string;
}

/**
 * What the portal tells: in toasts for a moment, and behind the bell until the page is loaded again. A person can
 * switch toasts off, and a reload forgets the rest, so nothing may depend on either.
 */
export class Notifications extends PageObject {
  protected readonly place = 'the notifications';

  /** Alerts of the shell; what is wrong in a blade or a pane is told there, and is none. */
  get toasts(): Locator {
    const inPlace = 'main *, [role="main"] *, [role="dialog"] *';
    return this.root.getByRole('alert').and(this.root.locator(`:not(${inPlace})`));
  }

  /** The bell of the top bar. */
  get bell(): Locator {
    return this.root.getByRole('button', { name: startsNamed(this.labels.notifications) });
  }

  /** What the bell opens. */
  get pane(): Locator {
    return this.root.getByRole('dialog', { name: named(this.labels.notifications) });
  }

  /** Opens the pane, unless it is open. */
  async open(): Promise<void> {
    if (await this.pane.isVisible()) return;
    await this.click(this.bell, 'button "Notifications"');
    await this.pane.waitFor({ timeout: this.words.timeout });
  }

  /** What is in the pane, newest first. */
  async readNotifications(): Promise<PortalNotification[]> {
    await this.pane.waitFor({ timeout: this.words.timeout });
    const items = await this.pane.getByRole('listitem').allInnerTexts();
    return items.map(linesOf).map(([title = '', ...rest]) => ({ title, description: rest.join(' ') }));
  }

  /** The toasts that are there now, each as one line. */
  async readToasts(): Promise<string[]> {
    const texts = await this.toasts.allInnerTexts();
    return texts.map(text => linesOf(text).join(' ')).filter(Boolean);
  }
}

function linesOf(text: string): string[] {
  const lines = text.split('\n').map(line => line.replace(/\s+/g, ' ').trim());
  return lines.filter(Boolean);
}
