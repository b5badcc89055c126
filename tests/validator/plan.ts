import { readArticle } from '../../playbooks/validator/markdown/read-article.ts';
import { planArticle } from '../../playbooks/validator/plan/plan-article.ts';
import type { Plan } from '../../playbooks/validator/plan/plan.ts';

/** Plans Markdown that a test writes down. */
export function planOf(markdown: string, twin?: string): Plan {
  return planArticle(readArticle(markdown), 'article.md', twin === undefined ? undefined : readArticle(twin));
}

/** What is to be done, in short: `click Invoices`, or `click –` where the sentence names nothing. */
export function inShort({ steps }: Plan): string[] {
  return steps.map(({ action, target, alternatives }) => `${action} ${alternatives?.join('|') ?? target ?? '–'}`);
}
