import type { Frame, Locator } from 'playwright';
import { PageObject } from './blade.ts';
import { named, type Labels } from './labels/index.ts';

/** Cost Management + Billing, once a billing scope is open: its left menu has the Billing group. */
export class CostManagementBlade extends PageObject {
  static readonly place = 'Cost Management + Billing';
  protected readonly place = CostManagementBlade.place;

  /** It has none of its own: titles there name the menu item that is open. */
  static title(): null {
    return null;
  }

  /** The left menu with the Billing group. */
  static content(frame: Frame, labels: Labels): Locator {
    // Narrow screens fold the menu away, with the group in it.
    const group = frame.getByRole('button', { name: named(labels.billing), includeHidden: true });
    return frame.getByRole('navigation').filter({ has: group });
  }

  /** Leads to the list of billing accounts. */
  get switchScopeLink(): Locator {
    const name = named(this.labels.switchScope);
    return this.root.getByRole('link', { name }).or(this.root.getByRole('button', { name })).first();
  }

  /** Opens the list of billing accounts. */
  async switchScope(): Promise<void> {
    await this.click(this.switchScopeLink, 'link "Switch scope"');
  }
}
