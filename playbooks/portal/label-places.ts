import type { Labels } from './labels/index.ts';

/** Where in the portal a control stands, whatever it is called. */
export interface PlacedLabel {
  label: keyof Labels;
  /** Found by the search of the portal, in the left menu, in a row of a list, or in a pane. */
  stands: 'search' | 'menu' | 'row' | 'pane';
  /** Group of the left menu that it is in; without one, it stands above the groups. */
  group?: keyof Labels;
  /** Roles that it may have; without them, any. */
  roles?: readonly string[];
  /** Its address, which is the same in every language and has outlived several names. */
  link?: string;
  /** What addresses of it end in. */
  address?: RegExp;
  /** What can be used once it was used. */
  next?: readonly PlacedLabel[];
}

const blade = '#view/Microsoft_Azure_GTM/ModernBillingMenuBlade';

const payInvoice: PlacedLabel = {
  label: 'payNow',
  stands: 'row',
  next: [
    {
      label: 'selectPaymentMethod',
      stands: 'pane',
      roles: ['combobox', 'radiogroup'],
      next: [
        { label: 'payNow', stands: 'pane', roles: ['button'], next: [{ label: 'paid', stands: 'row', roles: [] }] },
      ],
    },
  ],
};

/** The billing area as documents describe it; another task is another branch of it. */
export const billingArea: PlacedLabel = {
  label: 'costManagementBilling',
  stands: 'search',
  link: blade,
  address: /\/ModernBillingMenuBlade(?:\/~\/Overview)?$/,
  next: [
    { label: 'overview', stands: 'menu', address: /\/~\/Overview$/i },
    { label: 'accessControl', stands: 'menu' },
    { label: 'billingScopes', stands: 'menu', address: /\/(?:BillingAccounts|AllBillingScopes)$/ },
    { label: 'usageCharges', stands: 'menu' },
    { label: 'costAnalysis', stands: 'menu', group: 'costManagement' },
    { label: 'budgets', stands: 'menu', group: 'costManagement', address: /\/~\/budgets$/i },
    { label: 'exports', stands: 'menu', group: 'costManagement', address: /\/~\/Exports$/ },
    { label: 'billingProfiles', stands: 'menu', group: 'billing' },
    {
      label: 'invoices',
      stands: 'menu',
      group: 'billing',
      link: `${blade}/~/Invoices`,
      address: /\/Invoices$/,
      next: [payInvoice],
    },
    {
      label: 'paymentMethods',
      stands: 'menu',
      group: 'billing',
      address: /\/billingAccountPaymentMethodItem$/,
    },
    { label: 'recurringCharges', stands: 'menu', group: 'billing' },
    { label: 'allTransactions', stands: 'menu', group: 'billing' },
    { label: 'azureCredits', stands: 'menu', group: 'billing' },
    { label: 'allSubscriptions', stands: 'menu', group: 'productsServices' },
    { label: 'azureSubscriptions', stands: 'menu', group: 'productsServices' },
    { label: 'reservations', stands: 'menu', group: 'productsServices', address: /\/reservationsBrowse$/ },
    { label: 'savingsPlans', stands: 'menu', group: 'productsServices' },
    { label: 'properties', stands: 'menu', group: 'settingsGroup', address: /\/~\/properties$/i },
  ],
};
