/** Every word that the page objects look for: the likeliest wording first, then the others that the portal has used. */
export const en = {
  /** Placeholder and name of the global search box; some languages print the shortcut behind it, some do not. */
  search: ['Search resources, services, and docs'],
  costManagementBilling: ['Cost Management + Billing'],
  billing: ['Billing'],
  invoices: ['Invoices'],
  /** Link in an invoice’s row, title of the pane and its final button: the same words three times. */
  payNow: ['Pay now'],
  selectPaymentMethod: ['Select a payment method', 'Select payment method'],
  addPaymentMethod: [
    'Add a new payment method',
    'Add new payment method',
    'Add a payment method',
    'Add payment method',
  ],
  due: ['Due'],
  pastDue: ['Past due'],
  paid: ['Paid'],
  billingScopes: ['Billing scopes'],
  settleBalance: ['Settle balance'],
  next: ['Next'],
  cancel: ['Cancel'],
  services: ['Services'],
  switchScope: ['Switch scope'],
  /** Search box of a list. */
  filterAnyField: ['Filter for any field...'],
  /** Turns the page of a long list. */
  nextPage: ['Next'],
  noInvoices: ['No invoices to display'],
  invoicesError: ["We can't display your invoices. Please try again"],
  void: ['Void'],
  /** Before the date of an invoice that is not past due. */
  dueOn: ['Due on'],
  amountDue: ['Amount due'],
  totalAmount: ['Total amount'],
  billedAmount: ['Billed amount'],
  billingProfile: ['Billing profile'],
  billingAccount: ['Billing account'],
  dueDate: ['Due date'],
  invoiceDate: ['Invoice date'],
  status: ['Status'],
  /** In the label of the stored method that is the default. */
  defaultMarker: ['default'],
  cardNumber: ['Card number'],
  nameOnCard: ['Name on card'],
  expirationDate: ['Expiration date'],
  securityCode: ['Security code'],
  countryRegion: ['Country/region'],
  addressLine: ['Address line 1'],
  city: ['City'],
  postalCode: ['Postal code'],
  /** Button with a bell, and the pane that it opens. */
  notifications: ['Notifications'],
  makeDefault: ['Make this my default payment method'],
  /** Items of the left menu beside Invoices. */
  overview: ['Overview'],
  accessControl: ['Access control (IAM)', 'Access Control (IAM)'],
  billingProfiles: ['Billing profiles'],
  paymentMethods: ['Payment methods'],
  properties: ['Properties'],
} satisfies Record<string, readonly string[]>;

/** What each language has words of its own for. */
export type TranslatedLabels = Record<keyof typeof en, readonly string[]>;
