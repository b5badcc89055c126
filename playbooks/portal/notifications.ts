import type { Locator } from 'playwright';
import { PageObject } from './blade.ts';

/** Toasts of the portal. A person can switch them off, so nothing may depend on them. */
export class Notifications extends PageObject {
  protected readonly place = 'the notifications';

  get toasts(): Locator {
    return this.root.getByRole('alert');
  }

  async readToasts(): Promise<string[]> {
    const texts = await this.toasts.allInnerTexts();
    return texts.map(text => text.replace(/\s+/g, ' ').trim()).filter(Boolean);
  }
}
