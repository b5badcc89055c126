import type { Frame, Locator } from 'playwright';
import { PageObject, titled } from './blade.ts';
import type { Labels } from './labels/index.ts';

/** The list of billing accounts that a person sees who has more than one and has not chosen yet. */
export class BillingScopesBlade extends PageObject {
  static readonly place = 'the Billing scopes blade';
  protected readonly place = BillingScopesBlade.place;
  /** Its address in the portal, for where no link leads to it. */
  static readonly link = '#view/Microsoft_Azure_GTM/ModernBillingMenuBlade/~/BillingAccounts';

  static title(labels: Labels): RegExp {
    return titled(labels.billingScopes);
  }

  static content(frame: Frame): Locator {
    return frame.getByRole('grid').or(frame.getByRole('table'));
  }

  scope(billingAccount: string): Locator {
    return this.root.getByRole('row').getByRole('link', { name: billingAccount, exact: true });
  }

  async readBillingAccounts(): Promise<string[]> {
    const names = await this.root.getByRole('row').getByRole('link').allInnerTexts();
    return names.map(name => name.trim());
  }

  async openScope(billingAccount: string): Promise<void> {
    await this.click(this.scope(billingAccount), `link "${billingAccount}"`);
  }
}
