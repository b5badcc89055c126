import { readFileSync } from 'node:fs';
import type { Language } from '../../fixtures/mock-portal/index.ts';
import { byEmailArticles } from './by-email.ts';
import { lookUpArticles } from './look-up.ts';

/** A way through the portal that articles describe, and which of its labels are changed. */
export interface Procedure {
  name: 'pay' | 'look-up' | 'by-email';
  keys: readonly string[];
  /** How many of the first instructions can't change places. */
  ordered: number;
  /** Its article in each language that has one. */
  articles: Readonly<Partial<Record<Language, string>>>;
}

/** The article of the documentation. */
const pay: Procedure = {
  name: 'pay',
  keys: ['costManagementBilling', 'billing', 'invoices', 'payNow', 'selectPaymentMethod', 'paid'],
  ordered: 6,
  articles: Object.fromEntries(
    (['en', 'de', 'zh-Hant', 'fr', 'es', 'it', 'ja', 'pl', 'pt-BR'] as const).map(language => [
      language,
      withoutRoles(readFileSync(`docs/articles/${language}/pay-invoice.md`, 'utf8')),
    ]),
  ),
};

/** A walk through the menu, on which nothing is paid; its last three places can be visited in any order. */
const lookUp: Procedure = {
  name: 'look-up',
  keys: ['costManagementBilling', 'paymentMethods', 'accessControl', 'properties'],
  ordered: 3,
  articles: lookUpArticles,
};

/** A pane with a choice that is saved. Nothing in the validator was made with it in view. */
const byEmail: Procedure = {
  name: 'by-email',
  keys: ['emailPreference', 'yes', 'save', 'billingProfiles'],
  ordered: 6,
  articles: byEmailArticles,
};

export const procedures: readonly Procedure[] = [pay, lookUp, byEmail];

/** Without its prerequisite an article is followed once, not twice. */
function withoutRoles(markdown: string): string {
  return markdown.replace(/\n\nYou need a role[^\n]*/, '');
}
