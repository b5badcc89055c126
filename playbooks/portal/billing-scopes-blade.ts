import type { Frame, Locator } from 'playwright';
import { PageObject, titled } from './blade.ts';
import type { Labels } from './labels/index.ts';

/** The list of billing accounts that a person sees who has more than one and has not chosen yet. */
export class BillingScopesBlade extends PageObject {
  static readonly place = 'the Billing scopes blade';
  protected readonly place = BillingScopesBlade.place;
  /** Its address in the portal, for where no link leads to it. */
  static readonly link = '#view/Microsoft_Azure_GTM/ModernBillingMenuBlade/~/BillingAccounts';

  /** `Billing scopes`, in the portal’s language. */
  static title(labels: Labels): RegExp {
    return titled(labels.billingScopes);
  }

  /** The list of accounts. */
  static content(frame: Frame): Locator {
    return frame.getByRole('grid').or(frame.getByRole('table'));
  }

  /** The link of the account with exactly that display name. */
  scope(billingAccount: string): Locator {
    return this.root.getByRole('row').getByRole('link', { name: billingAccount, exact: true });
  }

  /** Display names of the accounts that are listed now, in their order. */
  async readBillingAccounts(): Promise<string[]> {
    const names = await this.root.getByRole('row').getByRole('link').allInnerTexts();
    return names.map(name => name.trim());
  }

  /**
   * Opens the account with exactly that display name.
   *
   * @throws ControlNotFoundError when the list has none, or several.
   */
  async openScope(billingAccount: string): Promise<void> {
    await this.click(this.scope(billingAccount), `link "${billingAccount}"`);
  }
}
