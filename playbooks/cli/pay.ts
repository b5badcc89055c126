import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { parseMoney } from '../billing/money.ts';
import { parsePaymentMethodRef } from '../billing/payment-method.ts';
import type { RunRecord } from '../engine/record.ts';
import { payInvoice, type PayInvoiceInput } from '../pay-invoice.ts';
import { listInvoices } from '../list-invoices.ts';
import { summaryReport } from '../reporters/html/summary-report.ts';
import type { Config } from '../runner/config.ts';
import { exitCodeOf, riskiest, type ExitCode } from '../runner/exit-codes.ts';
import { PlaybookRunner, pictureReader } from '../runner/run-playbook.ts';
import { configurationOf } from './configuration.ts';
import type { GlobalOptions } from './options.ts';
import { readPaymentFile } from './payment-file.ts';
import { printRuns } from './print-runs.ts';
import { progressReporters } from './reporters.ts';
import { UsageError } from './usage-error.ts';

type Input = z.input<typeof PayInvoiceInput>;

interface Options extends GlobalOptions {
  amount?: string;
  card?: string;
  oldest?: boolean;
  all?: boolean;
  file?: string;
  account?: string;
  profile?: string;
  tenant?: string;
}

/** `playbook pay`: one invoice, or many in one session. An ending that needs a person stops the rest. */
export async function run(options: Options, invoice?: string): Promise<number> {
  const config = configurationOf(options);
  const named = namedPayments(options, invoice, config);
  const runner = new PlaybookRunner(config);
  const reporters = progressReporters(options, config);
  const records: RunRecord[] = [];
  const codes: ExitCode[] = [];
  try {
    const payments = named ?? (await everyPayable(runner, options, config, codes, records));
    for (const payment of payments) {
      const ended = await runner.run(payInvoice, payment, reporters);
      records.push(ended.record);
      codes.push(exitCodeOf(ended));
      if (stopsTheRest(codes.at(-1))) break;
    }
  } finally {
    await runner.close();
  }
  const report = join(config.runsFolder, `${records[0]?.runId ?? 'run'}.html`);
  await writeFile(report, summaryReport('Payments', records, pictureReader(config.runsFolder)), { mode: 0o600 });
  printRuns(records, report, options);
  return riskiest(codes);
}

/** A contradiction, a refused sign-in or a missing browser will not be better for the next invoice. */
function stopsTheRest(code: ExitCode | undefined): boolean {
  return code === 32 || code === 50 || code === 40 || code === 31;
}

function namedPayments(options: Options, invoice: string | undefined, config: Config): Input[] | null {
  const ways = [invoice, options.oldest, options.all, options.file].filter(Boolean).length;
  if (ways !== 1) throw new UsageError('Name one invoice, or use one of --oldest, --all and --file.');
  if (options.all) return null;
  const common = commonInput(options, config);
  if (options.file) return readPaymentFile(options.file).map(payment => ({ ...common, ...payment }));
  const amount = options.amount === undefined ? undefined : parseMoney(options.amount);
  return [{ ...common, invoice: invoice ?? 'oldest-due', ...(amount && { amount }) }];
}

/** What holds for every payment of the command. */
function commonInput(
  { card = 'default', profile }: Options,
  { billingAccount, tenant }: Config,
): Omit<Input, 'invoice'> {
  return {
    paymentMethod: parsePaymentMethodRef(card),
    ...(billingAccount && { billingAccount }),
    ...(profile && { billingProfile: profile }),
    ...(tenant && { tenant }),
  };
}

/** Every invoice with a Pay now link, oldest due date first. */
async function everyPayable(
  runner: PlaybookRunner,
  options: Options,
  config: Config,
  codes: ExitCode[],
  records: RunRecord[],
): Promise<Input[]> {
  const { billingAccount, tenant } = config;
  const ended = await runner.run(
    listInvoices,
    { ...(billingAccount && { billingAccount }), ...(tenant && { tenant }) },
    progressReporters(options, config),
  );
  codes.push(exitCodeOf(ended));
  if (ended.result?.outcome !== 'listed') records.push(ended.record);
  const payable = (ended.result?.invoices ?? []).filter(
    row => row.payable && (!options.profile || row.billingProfile === options.profile),
  );
  return payable
    .sort((a, b) => (a.dueDate ?? '').localeCompare(b.dueDate ?? ''))
    .map(({ id, amountDue }) => ({
      ...commonInput(options, config),
      invoice: id,
      ...(amountDue && { amount: amountDue }),
    }));
}
