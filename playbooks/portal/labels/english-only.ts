/** The rest of the left menu. No public source gives a translation of it: every language is taken to show it in English. */
export const englishOnly = {
  costManagement: ['Cost Management'],
  costAnalysis: ['Cost analysis'],
  budgets: ['Budgets'],
  exports: ['Exports'],
  recurringCharges: ['Recurring charges'],
  allTransactions: ['All transactions'],
  azureCredits: ['Azure credits'],
  invoiceSections: ['Invoice sections'],
  productsServices: ['Products + services'],
  allSubscriptions: ['All billing subscriptions'],
  azureSubscriptions: ['Azure subscriptions'],
  reservations: ['Reservations'],
  savingsPlans: ['Savings plans'],
  usageCharges: ['Usage + charges'],
  settingsGroup: ['Settings'],
} satisfies Record<string, readonly string[]>;
