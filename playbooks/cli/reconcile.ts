import type { InvoiceFacts, InvoiceRow } from '../billing/invoice.ts';
import type { BillingReadApi } from '../billing/read-api.ts';
import { listInvoices } from '../list-invoices.ts';
import type { Config } from '../runner/config.ts';
import { riskiest } from '../runner/exit-codes.ts';
import type { Ledger } from '../runner/ledger/ledger.ts';
import { compare, exitCodeOfVerdict, type Comparison } from '../runner/ledger/quadrants.ts';
import { pendingStates, statesBeforeArmed } from '../runner/ledger/states.ts';
import {
  attemptsOf,
  attemptsToSee,
  lookAtOpenPayments,
  settleByRows,
  type Looker,
} from '../runner/look-at-open-payments.ts';
import { openLedger } from '../runner/open-ledger.ts';
import { PlaybookRunner } from '../runner/run-playbook.ts';
import { readApiOf } from '../runner/session.ts';
import { secureConfigurationOf } from './configuration.ts';
import { durationIn } from './duration.ts';
import type { GlobalOptions } from './options.ts';
import { readPaymentFile } from './payment-file.ts';
import { progressReporters } from './reporters.ts';
import { tellAboutPayments } from './tell-about-payments.ts';
import { orTell } from './tell-of-refusal.ts';
import { table } from './table.ts';
import { UsageError } from './usage-error.ts';
import { watchOpenPayments } from './watch-open-payments.ts';

interface Options extends GlobalOptions {
  file?: string;
  full?: boolean;
  by?: string;
  reason?: string;
  account?: string;
  wait?: string;
  whenOpen?: boolean;
}

/** `playbook reconcile`: ledger × portal × input. It only reads at the portal, and pays nothing. */
export function run(options: Options): Promise<number> {
  return orTell('reconcile', options, () => reconcile(options));
}

async function reconcile(options: Options): Promise<number> {
  if (options.full && !(options.by?.trim() && options.reason?.trim()))
    throw new UsageError('--full accepts the ledger as it is, and needs --by and --reason.');
  const wait = options.wait === undefined ? 0 : durationIn(options.wait, '--wait');
  const config = await secureConfigurationOf(options);
  const asked = options.file === undefined ? null : readPaymentFile(options.file).map(({ invoice }) => invoice);
  const ledger = openLedger(config);
  try {
    const portalHost = new URL(config.portalUrl).host;
    const { billingAccount, billingAccountId } = config;
    const looker = { portalHost, billingAccount, billingAccountId, actor: 'reconcile' };
    if (options.whenOpen && !ledger.rolledBack && attemptsToSee(ledger, looker).length === 0)
      return await nothingIsOpen(ledger, config, options);
    const place = { ledger, config, options, looker };
    const seen = await (wait > 0 ? lookForLong(place, wait) : lookAtPortal(place));
    const all = compare(ledger.attempts({ portalHost }), seen, asked, new Date());
    const shown = options.full ? all : all.filter(line => line.ledger !== null || line.asked === true);
    print(shown, ledger, options);
    await tellAboutPayments(ledger, config);
    if (options.full) acceptWhole(ledger, all, options, portalHost);
    else if (ledger.rolledBack) throw ledger.rolledBack;
    return riskiest(shown.map(({ verdict }) => exitCodeOfVerdict[verdict]));
  } finally {
    ledger.close();
  }
}

type Seen = (InvoiceFacts | InvoiceRow)[];

/** What is compared, and who looks. */
interface Place {
  ledger: Ledger;
  config: Config;
  options: Options;
  looker: Looker;
}

/** A timer's run that has nothing to look at still sends what waits to be told. */
async function nothingIsOpen(ledger: Ledger, config: Config, { json, quiet }: Options): Promise<number> {
  await tellAboutPayments(ledger, config);
  if (json) process.stdout.write(`${JSON.stringify({ head: ledger.head, invoices: [] })}\n`);
  else if (!quiet) process.stderr.write('No payment is open.\n');
  return 0;
}

/** Looks whenever a payment is due to be looked at; whoever is to be told is told after each look. */
async function lookForLong(place: Place, wait: number): Promise<Seen> {
  const { ledger, config, options, looker } = place;
  let seen: Seen = [];
  const look = async (stop: AbortSignal) => {
    seen = await lookAtPortal(place, stop);
    await tellAboutPayments(ledger, config);
  };
  await watchOpenPayments(look, { wait, quiet: options.quiet, open: () => attemptsOf(ledger, looker, pendingStates) });
  return seen;
}

/** By the read API where there is one, else by the portal's own list; what either says is written into the ledger. */
async function lookAtPortal(place: Place, stop?: AbortSignal): Promise<Seen> {
  const { ledger, config, looker } = place;
  const readApi = readApiOf(config);
  const seen = readApi ? await lookByReadApi(ledger, readApi, looker) : await lookByPages(place, stop);
  skipPaid(ledger, seen, looker);
  return seen;
}

async function lookByReadApi(ledger: Ledger, readApi: BillingReadApi, looker: Looker): Promise<InvoiceFacts[]> {
  await lookAtOpenPayments(ledger, readApi, looker);
  return (await readApi.listInvoices()).invoices;
}

async function lookByPages({ ledger, config, options, looker }: Place, stop?: AbortSignal): Promise<InvoiceRow[]> {
  const rows = await listRows(config, options, stop);
  settleByRows(ledger, rows, looker);
  return rows;
}

/** Attempts that never came to the click, and whose invoice somebody else has paid. */
function skipPaid(ledger: Ledger, seen: readonly (InvoiceFacts | InvoiceRow)[], looker: Looker): void {
  const paid = new Set(seen.filter(({ status }) => status === 'paid').map(({ id }) => id));
  for (const attempt of attemptsOf(ledger, looker, statesBeforeArmed))
    if (paid.has(attempt.invoice)) ledger.skipPaid(attempt, looker.actor);
}

async function listRows(config: Config, options: Options, stop?: AbortSignal): Promise<InvoiceRow[]> {
  const runner = new PlaybookRunner(config, { stop });
  const { billingAccount, tenant } = config;
  const input = { ...(billingAccount && { billingAccount }), ...(tenant && { tenant }) };
  try {
    const ended = await runner.run(listInvoices, input, await progressReporters(options, config));
    if (ended.error) throw ended.error;
    return ended.result?.invoices ?? [];
  } finally {
    await runner.close();
  }
}

function print(lines: readonly Comparison[], ledger: Ledger, { json }: Options): void {
  if (json) return void process.stdout.write(`${JSON.stringify({ head: ledger.head, invoices: lines })}\n`);
  if (lines.length === 0) return void process.stdout.write('The ledger holds no payment of this portal.\n');
  const rows = lines.map(({ invoice, ledger: state, portal, asked, verdict, lookAgain }) => [
    invoice,
    state ?? '',
    portal ?? '',
    asked === null ? '' : asked ? 'yes' : 'no',
    verdict.replaceAll('-', ' '),
    lookAgain?.slice(0, 16).replace('T', ' ') ?? '',
  ]);
  process.stdout.write(
    `${table(['Invoice', 'Ledger', 'Portal', 'Asked for', 'Verdict', 'Look again (UTC)'], rows)}\nHead: ${ledger.head.hash}\n`,
  );
}

/** A ledger that is new or was restored is only accepted when nothing of it contradicts the portal. */
function acceptWhole(
  ledger: Ledger,
  lines: readonly Comparison[],
  { by = '', reason = '' }: Options,
  portalHost: string,
): void {
  const doubtful = lines.some(({ verdict }) => verdict === 'contradicted' || verdict === 'shown-as-open');
  if ((ledger.rolledBack || ledger.isNewAt(portalHost)) && !doubtful) ledger.acceptHead({ by, reason, portalHost });
}
