import { PlaybookError } from '../billing/errors.ts';
import { listInvoices } from '../list-invoices.ts';
import { payInvoice } from '../pay-invoice.ts';
import { mostSimilar } from '../portal/similar.ts';

/** Every playbook of this package, by the name that the command line knows it by. */
export const playbooks = { [payInvoice.name]: payInvoice, [listInvoices.name]: listInvoices };

/** There is no playbook of that name. */
export class UnknownPlaybookError extends PlaybookError {
  override readonly name = 'UnknownPlaybookError';

  constructor(name: string) {
    const names = Object.keys(playbooks);
    super({
      code: 'PLAYBOOK_UNKNOWN',
      message: `There is no playbook "${name}".`,
      expected: `one of ${names.join(', ')}`,
      seen: name,
      hint: `Did you mean "${mostSimilar(name, names, 1)[0]}"? "playbook list" shows them all.`,
      exitCode: 40,
    });
  }
}
