import type { Locator } from 'playwright';
import { PageObject } from './blade.ts';

/** The title that the portal prints over every blade, whichever frame holds the blade's content. */
export class BladeHeader extends PageObject {
  protected readonly place = "the blade's header";

  /** Titles that name a scope: `<billing account> | <menu item>`. */
  get scopedTitles(): Locator {
    return this.root.getByRole('heading', { name: / \| / });
  }

  /** The billing account that is open; null when no title names one. */
  async readBillingAccount(): Promise<string | null> {
    const [title] = await this.scopedTitles.allInnerTexts();
    return title === undefined ? null : title.slice(0, title.lastIndexOf(' | ')).trim();
  }
}
