import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Reporter, RunRecord } from '../engine/record.ts';
import { listInvoices } from '../list-invoices.ts';
import { payInvoice } from '../pay-invoice.ts';
import { summaryReport } from '../reporters/html/summary-report.ts';
import type { LedgerNote } from '../reporters/ledger-note.ts';
import type { Config } from '../runner/config.ts';
import { exitCodeOf, riskiest, type ExitCode } from '../runner/exit-codes.ts';
import { Payments } from '../runner/payments-of.ts';
import { PlaybookRunner, pictureReader } from '../runner/run-playbook.ts';
import { configurationOf } from './configuration.ts';
import { printPlan } from './pay-plan.ts';
import { namedPayments, payablePayments, type Payment, type PayOptions } from './payments.ts';
import { printRuns } from './print-runs.ts';
import { progressReporters } from './reporters.ts';

/** Said before anything else, because it is a choice that somebody made. */
const withoutLatch =
  'The latch is not strict: when a connection breaks, the browser itself may send a payment a second time.';

const withoutPolicy = 'There is no policy file: at a portal on this machine anything may be paid.';

/** What a command has done so far. */
interface Progress {
  records: RunRecord[];
  codes: ExitCode[];
}

/** `playbook pay`: one invoice, or many in one session. An ending that needs a person stops the rest. */
export async function run(options: PayOptions, invoice?: string): Promise<number> {
  const config = configurationOf(options);
  const named = namedPayments(options, invoice, config);
  const payments = new Payments(config, { rehearsal: options.dryRun || options.plan });
  if (!payments.gate.inForce.file) process.stderr.write(`${withoutPolicy}\n`);
  if (options.plan) return printPlan(named, payments, options, config).finally(() => void payments.close());
  const runner = new PlaybookRunner(config, { dryRun: options.dryRun, payments });
  if (config.latch !== 'strict') process.stderr.write(`${withoutLatch}\n`);
  const reporters = progressReporters(options, config);
  let ledger: LedgerNote | undefined;
  const progress: Progress = { records: [], codes: [] };
  try {
    const payments = named ?? (await everyPayable(runner, options, config, reporters, progress));
    await payEach(payments, runner, reporters, progress);
  } finally {
    await runner.close();
    ledger = payments.close();
  }
  printRuns(progress.records, { report: await writeSummary(progress.records, config, ledger), ledger }, options);
  return riskiest(progress.codes);
}

async function payEach(
  payments: readonly Payment[],
  runner: PlaybookRunner,
  reporters: Reporter[],
  { records, codes }: Progress,
): Promise<void> {
  for (const payment of payments) {
    const ended = await runner.run(payInvoice, payment, reporters);
    const code = exitCodeOf(ended);
    records.push(ended.record);
    codes.push(code);
    if (stopsTheRest.has(code)) break;
  }
}

/** A contradiction, a person who must act, a refused sign-in, a missing browser, a lock or a bad ledger will not be better for the next one. */
const stopsTheRest: ReadonlySet<ExitCode> = new Set([31, 32, 40, 50, 60, 80]);

async function everyPayable(
  runner: PlaybookRunner,
  options: PayOptions,
  config: Config,
  reporters: Reporter[],
  { records, codes }: Progress,
): Promise<Payment[]> {
  const { billingAccount, tenant } = config;
  const input = { ...(billingAccount && { billingAccount }), ...(tenant && { tenant }) };
  const ended = await runner.run(listInvoices, input, reporters);
  codes.push(exitCodeOf(ended));
  if (ended.result?.outcome === 'listed') return payablePayments(ended.result.invoices, options, config);
  records.push(ended.record);
  return [];
}

/** @returns where the report is, or null where there was nothing to pay. */
async function writeSummary(
  records: readonly RunRecord[],
  { runsFolder }: Config,
  ledger: LedgerNote | undefined,
): Promise<string | null> {
  const [first] = records;
  if (!first) return null;
  const report = join(runsFolder, `${first.runId}.html`);
  await writeFile(report, summaryReport('Payments', records, pictureReader(runsFolder), ledger), { mode: 0o600 });
  return report;
}
