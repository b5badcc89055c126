import type { Plan } from './plan/plan.ts';

/** Sees invoices, and pays none. */
export const roleWithout = 'billing_account_reader';

/** The roles with which an article says that it works: those first that each of its sentences names. */
export function wantedRoles({ prerequisites }: Pick<Plan, 'prerequisites'>): string[] {
  const all = prerequisites.flatMap(({ roles }) => roles);
  const common = all.filter(role => prerequisites.every(({ roles }) => roles.includes(role)));
  return [...new Set([...common, ...all])];
}
