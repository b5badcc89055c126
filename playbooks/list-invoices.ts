import { z } from 'zod';
import { definePlaybook } from './engine/playbook.ts';
import { listInvoiceRows } from './steps/list-invoices.ts';
import { chooseBillingScope, openCostManagement, openInvoices, signIn } from './steps/scope.ts';

/** Lists the invoices of a billing account as the portal shows them. It changes nothing. */
export const listInvoices = definePlaybook({
  name: 'list-invoices',
  title: 'List the invoices of a billing account',
  input: z.object({
    billingAccount: z.string().min(1).optional(),
    /** Domain of the directory, as in `fernwood.example`. */
    tenant: z.string().min(1).optional(),
  }),
  steps: { signIn, openCostManagement, chooseBillingScope, openInvoices, listInvoiceRows },
  async run(steps, request) {
    const { domain: tenant, user: person } = await steps.signIn(request);
    await steps.openCostManagement();
    await steps.chooseBillingScope(request);
    await steps.openInvoices();
    const { billingAccount, invoices } = await steps.listInvoiceRows();
    if (invoices.length === 0) return { outcome: 'not-permitted' as const, billingAccount, invoices };
    return { outcome: 'listed' as const, tenant, person, billingAccount, invoices };
  },
});
