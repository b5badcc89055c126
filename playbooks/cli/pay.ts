import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Reporter, RunRecord } from '../engine/record.ts';
import { listInvoices } from '../list-invoices.ts';
import { payInvoice } from '../pay-invoice.ts';
import { summaryReport } from '../reporters/html/summary-report.ts';
import { paymentSummary, type PaymentSummary } from '../reporters/payment-summary.ts';
import { spanReporter } from '../reporters/spans.ts';
import type { LedgerNote } from '../reporters/ledger-note.ts';
import { secretsOf, type Config } from '../runner/config.ts';
import { exitCodeOf, riskiest, type ExitCode } from '../runner/exit-codes.ts';
import { channelsOf } from '../runner/notifications/channels-of.ts';
import { clearOldRuns } from '../runner/retention.ts';
import { clockSkew } from '../runner/clock-skew.ts';
import { loadTelemetry } from '../runner/telemetry.ts';
import { refuseLeaks } from '../runner/leak-gate.ts';
import { Payments } from '../runner/payments-of.ts';
import { pictureReader } from '../runner/picture-reader.ts';
import { PlaybookRunner } from '../runner/run-playbook.ts';
import { readApiOf } from '../runner/session.ts';
import { Identity } from '../runner/sign-in/identity.ts';
import { Patience } from '../runner/try-again.ts';
import { secureConfigurationOf } from './configuration.ts';
import { orRecord } from './or-record.ts';
import { byProfile, payMany, type Progress } from './pay-many.ts';
import { endingsOf, progressTeller } from './payment-progress.ts';
import { printPlan } from './pay-plan.ts';
import { refuseUnwritableMetrics, writePaymentMetrics } from './payment-metrics.ts';
import { readPaymentFile, refuseChangedAmounts } from './payment-file.ts';
import { namedPayments, openPayments, type Payment, type PayOptions } from './payments.ts';
import { printRuns } from './print-runs.ts';
import { progressReporters } from './reporters.ts';
import { tellAboutPayments } from './tell-about-payments.ts';
import { noteRefusal, orTell } from './tell-of-refusal.ts';
import { stopOnSignal } from './stop-on-signal.ts';
import { refusalByRecords } from './untold-refusal.ts';
import { UsageError } from './usage-error.ts';

/** Said before anything else, because it is a choice that somebody made. */
const withoutLatch =
  'The latch is not strict: when a connection breaks, the browser itself may send a payment a second time.';
const withoutPolicy = 'There is no policy file: at a portal on this machine anything may be paid.';

/** `playbook pay`: one invoice, or many. */
export function run(options: PayOptions, invoice?: string): Promise<number> {
  return orTell('pay', options, () => pay(options, invoice));
}

async function pay(options: PayOptions, invoice?: string): Promise<number> {
  const intent = { playbook: payInvoice, input: intentOf(options, invoice), options };
  const { named, ...command } = await orRecord(intent, () => prepare(options, invoice));
  const { payments, config } = command;
  try {
    if (options.plan) return await printPlan(named, payments, options, config);
    const startedAt = performance.now();
    return await finish(await payAll(named, command), startedAt, command);
  } finally {
    payments.close();
  }
}

/** Everything that can be wrong before a browser is started. */
async function prepare(options: PayOptions, invoice?: string): Promise<Command & { named: Payment[] | null }> {
  const config = await secureConfigurationOf(options);
  const concurrency = concurrencyOf(options);
  refuseUnwritableMetrics(options.metrics);
  const named = namedPayments(options, invoice, config);
  const payments = new Payments(config, { rehearsal: options.dryRun || options.plan, tell });
  try {
    await checkPayments(payments, options, config);
    return { payments, config, options, concurrency, named };
  } catch (error) {
    payments.close();
    throw error;
  }
}

async function checkPayments(payments: Payments, options: PayOptions, config: Config): Promise<void> {
  if (!payments.gate.inForce.file) process.stderr.write(`${withoutPolicy}\n`);
  if (config.latch !== 'strict') process.stderr.write(`${withoutLatch}\n`);
  if (options.file) refuseChangedAmounts(options.file, readPaymentFile(options.file), payments.attempts);
  if (options.plan) return;
  if (!options.dryRun) payments.takeTurn();
  // What is wrong with a channel is told before anything is paid, not after it.
  channelsOf(config);
  await clockSkew(config.portalUrl);
}

function tell(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** What was asked for, as it was typed. */
function intentOf({ oldest, all, file, amount, card, profile }: PayOptions, invoice: string | undefined) {
  return { invoice, oldest, all, file, amount, card, billingProfile: profile };
}

interface Command {
  payments: Payments;
  config: Config;
  options: PayOptions;
  concurrency: number;
}

async function payAll(named: Payment[] | null, command: Command): Promise<Progress> {
  const { payments, config, options, concurrency } = command;
  const reporters = await progressReporters(options, config, { concurrency });
  const telemetry = await loadTelemetry(config.openTelemetry);
  if (telemetry) reporters.push(spanReporter(telemetry));
  const progress: Progress = { records: [], codes: [], total: 0 };
  const stop = stopOnSignal();
  const identity = new Identity(config);
  const runner = () => new PlaybookRunner(config, { dryRun: options.dryRun, payments, identity, stop: stop.signal });
  const first = runner();
  const patience = new Patience({ stop: stop.signal });
  try {
    await payments.look('pay');
    const groups = named
      ? byProfile(named, concurrency > 1 ? await profilesByReadApi(config) : new Map())
      : await everyOpen(first, command, reporters, { progress, patience });
    progress.total = groups.flat().length;
    const runners = { first, another: runner };
    const onPaid = progressTeller(options);
    await payMany(groups, { runners, concurrency, reporters, progress, stop, patience, onPaid });
    if (stop.signal.aborted && progress.codes.length < progress.total) progress.codes.push(codeOf(stop.signal.reason));
    return progress;
  } finally {
    stop.end();
    await first.close();
  }
}

/** Payments that were not begun because of a signal are told by the exit code alone. */
function codeOf(reason: unknown): ExitCode {
  if (reason === 'SIGINT') return 130;
  return reason === 'SIGTERM' ? 143 : 0;
}

async function everyOpen(
  runner: PlaybookRunner,
  { payments, config, options }: Command,
  reporters: Reporter[],
  { progress: { records, codes }, patience }: { progress: Progress; patience: Patience },
): Promise<Payment[][]> {
  const { billingAccount, tenant } = config;
  const input = { ...(billingAccount && { billingAccount }), ...(tenant && { tenant }) };
  const ended = await patience.run(() => runner.run(listInvoices, input, reporters));
  if (ended.result?.outcome !== 'listed') {
    codes.push(exitCodeOf(ended));
    records.push(ended.record);
    return [];
  }
  const { invoices } = ended.result;
  payments.lookAtRows('pay', invoices);
  const profiles = invoices.flatMap(({ id, billingProfile }) =>
    billingProfile ? [[id, billingProfile] as const] : [],
  );
  return byProfile(openPayments(invoices, options, config), new Map(profiles));
}

async function profilesByReadApi(config: Config): Promise<Map<string, string>> {
  const invoices = (await readApiOf(config)?.listInvoices())?.invoices ?? [];
  return new Map(invoices.map(({ id, billingProfile }) => [id, billingProfile.name]));
}

function concurrencyOf({ concurrency = '1' }: PayOptions): number {
  const number = Number(concurrency);
  if (Number.isInteger(number) && number >= 1 && number <= 16) return number;
  throw new UsageError(`--concurrency ${concurrency} is not a number from 1 to 16.`);
}

/** What is left when everything is paid that could be: reports, metrics, messages, and less of what is old. */
async function finish({ records, codes }: Progress, startedAt: number, command: Command): Promise<ExitCode> {
  const { payments, config, options } = command;
  const exitCode = riskiest([...codes, ...(options.dryRun ? [] : payments.standing)]);
  const summary = paymentSummary(records, exitCode);
  if (!options.dryRun) {
    const refusal = refusalByRecords(records, codes, options);
    if (refusal) await noteRefusal(refusal, payments.ledger, config);
    await tellAboutPayments(payments.ledger, config);
    clearOldRuns(config.runsFolder, payments.ledger, config);
  }
  const durationMs = performance.now() - startedAt;
  const endings = endingsOf(records);
  if (options.metrics)
    writePaymentMetrics(options.metrics, payments.ledger, { exitCode, durationMs, endings, now: new Date() });
  const ledger = payments.close();
  printRuns(records, { summary, report: await writeSummary(records, summary, config, ledger), ledger }, options);
  return exitCode;
}

/** @returns where the report is, or null where there was nothing to pay. */
async function writeSummary(
  records: readonly RunRecord[],
  summary: PaymentSummary,
  config: Config,
  ledger: LedgerNote | undefined,
): Promise<string | null> {
  const { runsFolder } = config;
  const [first] = records;
  if (!first) return null;
  const report = join(runsFolder, `${first.runId}.html`);
  const risks = config.latch === 'strict' ? [] : [withoutLatch];
  const text = summaryReport('Payments', records, pictureReader(runsFolder), { ledger, risks });
  await writeFile(report, text, { mode: 0o600 });
  const json = JSON.stringify({ ...summary, ledger: ledger ?? null }, null, 2);
  const forPrograms = join(runsFolder, `${first.runId}.json`);
  await writeFile(forPrograms, `${json}\n`, { mode: 0o600 });
  refuseLeaks([report, forPrograms], secretsOf(config));
  return report;
}
