import { formatMoney } from '../billing/money.ts';
import { listInvoices } from '../list-invoices.ts';
import type { Config } from '../runner/config.ts';
import { exitCodeOf } from '../runner/exit-codes.ts';
import { PlaybookRunner } from '../runner/run-playbook.ts';
import { secureConfigurationOf } from './configuration.ts';
import type { GlobalOptions } from './options.ts';
import { progressReporters } from './reporters.ts';
import { table } from './table.ts';

interface Options extends GlobalOptions {
  account?: string;
  status?: string;
}

/** `playbook invoices`: what the Invoices blade lists. */
export async function run(options: Options): Promise<number> {
  const config = await secureConfigurationOf(options);
  const ended = await list(config, options);
  if (ended.error) throw ended.error;
  const seen = ended.result?.invoices ?? [];
  const invoices = seen.filter(({ status }) => !options.status || status === options.status);
  if (options.json)
    process.stdout.write(`${JSON.stringify({ billingAccount: ended.result?.billingAccount ?? null, invoices })}\n`);
  else if (seen.length === 0)
    process.stdout.write('No invoice can be seen. Without the right role the portal shows an empty list.\n');
  else if (invoices.length === 0)
    process.stdout.write(`None of the ${seen.length} invoices has the status ${options.status}.\n`);
  else
    process.stdout.write(
      `${table(
        ['Invoice', 'Billing profile', 'Due date', 'Status', 'Amount due', 'Pay now'],
        invoices.map(({ id, billingProfile, dueDate, status, amountDue, payable }) => [
          id,
          billingProfile ?? '',
          dueDate ?? '',
          status,
          amountDue ? formatMoney(amountDue) : '',
          payable ? 'yes' : '',
        ]),
        [4],
      )}\n`,
    );
  return exitCodeOf(ended);
}

async function list(config: Config, options: Options) {
  const { billingAccount, tenant } = config;
  const input = { ...(billingAccount && { billingAccount }), ...(tenant && { tenant }) };
  const runner = new PlaybookRunner(config);
  try {
    return await runner.run(listInvoices, input, await progressReporters(options, config));
  } finally {
    await runner.close();
  }
}
