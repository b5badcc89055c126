import { createHash } from 'node:crypto';
import { z } from 'zod';

/** Which invoice of which account at which portal. What a run could not read is null. */
export const PaymentIdentity = z.object({
  portalHost: z.string().min(1),
  tenant: z.string().nullable(),
  /** As the portal prints it. */
  billingAccount: z.string().nullable(),
  /** As the read API calls it. */
  billingAccountId: z.string().nullable(),
  invoice: z.string().min(1),
});
export type PaymentIdentity = z.infer<typeof PaymentIdentity>;

/** One payment has one key, for ever. */
export function payKeyOf(identity: PaymentIdentity): string {
  const { portalHost, tenant, billingAccount, billingAccountId, invoice } = canonical(identity);
  const text = JSON.stringify([portalHost, tenant, billingAccountId ?? billingAccount, invoice]);
  return createHash('sha256').update(text).digest('hex');
}

/**
 * Whether two descriptions may mean the same invoice. A run without read API knows less than one with it, and two
 * keys for one invoice would allow two payments: only what is known in both and differs tells them apart.
 */
export function mayBeSame(one: PaymentIdentity, other: PaymentIdentity): boolean {
  const [a, b] = [canonical(one), canonical(other)];
  if (a.portalHost !== b.portalHost || a.invoice !== b.invoice || differ(a.tenant, b.tenant)) return false;
  if (a.billingAccountId !== null && b.billingAccountId !== null) return a.billingAccountId === b.billingAccountId;
  return !differ(a.billingAccount, b.billingAccount);
}

function differ(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && one !== other;
}

function canonical(identity: PaymentIdentity): PaymentIdentity {
  const plain = (text: string | null) => text?.normalize('NFKC').trim().toLowerCase() ?? null;
  return {
    portalHost: identity.portalHost.toLowerCase(),
    tenant: plain(identity.tenant),
    billingAccount: plain(identity.billingAccount),
    billingAccountId: plain(identity.billingAccountId),
    invoice: identity.invoice.trim().toUpperCase(),
  };
}
