import type { LabelKey } from './wordings.ts';

/** Deep links of the portal, which are the same in every language and have outlived several names. */
const deepLinks: Partial<Record<LabelKey, { hash: string; pattern: RegExp }>> = {
  costManagementBilling: {
    hash: '#view/Microsoft_Azure_GTM/ModernBillingMenuBlade',
    pattern: /\/ModernBillingMenuBlade(?:\/~\/Overview)?$/,
  },
  invoices: { hash: '#view/Microsoft_Azure_GTM/ModernBillingMenuBlade/~/Invoices', pattern: /\/Invoices$/ },
};

/** Whether a link leads to where a label leads, whatever its words are. */
export function leadsTo(key: LabelKey | null, url: string | null): boolean {
  return key !== null && url !== null && (deepLinks[key]?.pattern.test(url) ?? false);
}

/** The address of what a label leads to; null where it has none of its own. */
export function deepLinkOf(key: LabelKey | null): string | null {
  return key === null ? null : (deepLinks[key]?.hash ?? null);
}
