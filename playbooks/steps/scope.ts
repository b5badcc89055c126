import { defineStep } from '../engine/step.ts';
import type { SignedInAs } from '../portal/account-menu.ts';
import { BillingScopesBlade } from '../portal/billing-scopes-blade.ts';
import { CostManagementBlade } from '../portal/cost-management-blade.ts';
import { InvoicesBlade } from '../portal/invoices-blade.ts';
import type { Portal } from '../portal/portal.ts';
import { NotFoundError, RefusedError } from './errors.ts';

export const signIn = defineStep({
  title: 'Sign in to the Azure portal',
  doc: 'pay-invoice#1',
  effect: 'read',
  act: async (portal, expected: { tenant?: string | undefined }): Promise<SignedInAs> => {
    if (!(await portal.isOpen())) await portal.open();
    const signedInAs = await portal.accountMenu.readSignedInAs();
    refuseOtherTenant(signedInAs, expected.tenant);
    return signedInAs;
  },
});

export const openCostManagement = defineStep({
  title: 'Search for Cost Management + Billing and select it',
  doc: 'pay-invoice#2',
  effect: 'read',
  act: async portal => {
    if (await portal.shows(CostManagementBlade)) return;
    await portal.search.openService(portal.labels.costManagementBilling);
  },
  verify: async portal => void (await portal.firstOf(CostManagementBlade, BillingScopesBlade)),
});

export const chooseBillingScope = defineStep({
  title: 'Select the billing scope, where there is more than one',
  doc: 'pay-invoice#2',
  effect: 'read',
  act: async (portal, { billingAccount }: { billingAccount?: string | undefined }) => {
    const open = await portal.firstOf(CostManagementBlade, BillingScopesBlade);
    if (open instanceof CostManagementBlade) {
      if (!billingAccount || (await portal.header.readBillingAccount()) === billingAccount) return;
      await leaveScope(portal, open);
    }
    await openScope(await portal.blade(BillingScopesBlade), billingAccount);
  },
  verify: async portal => void (await portal.blade(CostManagementBlade)),
});

export const openInvoices = defineStep({
  title: 'In the left menu, under Billing, select Invoices',
  doc: 'pay-invoice#3',
  effect: 'read',
  act: async portal => {
    if (await portal.shows(InvoicesBlade)) return;
    await portal.serviceMenu.open(portal.labels.billing, portal.labels.invoices);
  },
  verify: async portal => void (await portal.blade(InvoicesBlade)),
});

/** The link is on the Overview alone, and only where there are several accounts. */
async function leaveScope(portal: Portal, open: CostManagementBlade): Promise<void> {
  if (await open.switchScopeLink.isVisible()) await open.switchScope();
  else await portal.open(BillingScopesBlade.link);
}

async function openScope(scopes: BillingScopesBlade, billingAccount: string | undefined): Promise<void> {
  const names = await scopes.readBillingAccounts();
  const wanted = billingAccount ?? (names.length === 1 ? names[0] : undefined);
  const seen = names.join(', ') || 'no billing account';
  if (wanted === undefined)
    throw new NotFoundError('SCOPE_NOT_CHOSEN', {
      message: `The portal asks which billing account to open, and none was named: ${seen}.`,
      expected: 'the name of a billing account',
      seen,
      hint: 'Name one with --account.',
    });
  if (names.filter(name => name === wanted).length !== 1)
    throw new NotFoundError('SCOPE_NOT_FOUND', {
      message: `There is no single billing account "${wanted}"; the portal lists ${seen}.`,
      expected: wanted,
      seen,
      hint: 'Use the name as the Billing scopes blade prints it.',
    });
  await scopes.openScope(wanted);
}

function refuseOtherTenant({ domain, description }: SignedInAs, tenant: string | undefined): void {
  if (!tenant || domain?.toLowerCase() === tenant.toLowerCase()) return;
  throw new RefusedError('TENANT_DIFFERS', {
    message: `The portal is signed in to another directory than ${tenant}: ${description}.`,
    expected: tenant,
    seen: domain ?? description,
    hint: 'Switch the directory, or sign in with an identity of that tenant.',
  });
}
