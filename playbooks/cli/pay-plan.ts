import { formatMoney } from '../billing/money.ts';
import { parsePaymentMethodRef } from '../billing/payment-method.ts';
import { printable } from '../reporters/printable.ts';
import { listInvoices } from '../list-invoices.ts';
import type { Config } from '../runner/config.ts';
import { exitCodeOf, type ExitCode } from '../runner/exit-codes.ts';
import { forecast, type Forecast, type Request } from '../runner/forecast.ts';
import type { Payments } from '../runner/payments-of.ts';
import { PlaybookRunner } from '../runner/run-playbook.ts';
import { readApiOf } from '../runner/session.ts';
import type { Payment, PayOptions } from './payments.ts';
import { progressReporters } from './reporters.ts';
import { table } from './table.ts';

/** `playbook pay --plan`: what would be paid, and why every other invoice would not. It only reads. */
export async function printPlan(
  named: readonly Payment[] | null,
  payments: Payments,
  options: PayOptions,
  config: Config,
): Promise<ExitCode> {
  const runner = new PlaybookRunner(config, { payments });
  try {
    const { billingAccount, tenant } = config;
    const input = { ...(billingAccount && { billingAccount }), ...(tenant && { tenant }) };
    const ended = await runner.run(listInvoices, input, await progressReporters(options, config));
    if (ended.error) throw ended.error;
    if (ended.result?.outcome !== 'listed') return exitCodeOf(ended);
    const { invoices: rows, ...place } = ended.result;
    const facts = (await readApiOf(config)?.listInvoices())?.invoices ?? [];
    const plan = forecast({
      seen: { rows, facts, ...place },
      requests: requestsOf(named, rows, options),
      paymentMethod: parsePaymentMethodRef(options.card ?? 'default'),
      ledger: payments.ledger,
      gate: payments.gate,
      portalHost: new URL(config.portalUrl).host,
    });
    print(plan, payments, options);
    return 0;
  } finally {
    await runner.close();
  }
}

function requestsOf(
  named: readonly Payment[] | null,
  rows: readonly { id: string; status: string; dueDate?: string | undefined }[],
  { profile }: PayOptions,
): Request[] | null {
  if (named === null) return profile ? rows.map(({ id }) => ({ invoice: id, billingProfile: profile })) : null;
  const due = rows.filter(({ status }) => status === 'due' || status === 'past-due');
  const oldest = [...due].sort((a, b) => (a.dueDate ?? '').localeCompare(b.dueDate ?? ''))[0]?.id;
  return named.map(({ invoice, amount, billingProfile, paymentMethod }) => ({
    invoice: invoice === 'oldest-due' ? (oldest ?? 'oldest-due') : invoice,
    ...(amount && { amount }),
    ...(billingProfile && { billingProfile }),
    ...(paymentMethod && { paymentMethod }),
  }));
}

function print({ pay, skip }: Forecast, { gate: { inForce } }: Payments, { json }: PayOptions): void {
  const totals = totalsOf(pay);
  const policy = { file: inForce.file, sha256: inForce.sha256 };
  if (json) return void process.stdout.write(`${JSON.stringify({ pay, skip, totals, policy })}\n`);
  const rows = pay.map(({ invoice, amount, dueDate, billingProfile, approvedBy }) => [
    invoice,
    formatMoney(amount),
    dueDate ?? '',
    billingProfile ?? '',
    approvedBy ?? '',
  ]);
  const paid =
    rows.length > 0
      ? `${table(['Would be paid', 'Amount', 'Due date', 'Billing profile', 'Approved by'], rows, [1])}\n${totals.map(formatMoney).join(', ')} in all\n`
      : 'Nothing would be paid.\n';
  const skipped = skip.map(({ invoice, reason }) => [invoice, reason]);
  const left = skipped.length > 0 ? `\n${table(['Would be skipped', 'Because'], skipped)}\n` : '';
  process.stdout.write(
    `${paid}${left}Policy: ${printable(policy.file ?? 'built in')}, ${policy.sha256.slice(0, 12)}\n`,
  );
}

function totalsOf(pay: Forecast['pay']) {
  const currencies = [...new Set(pay.map(({ amount }) => amount.currency))];
  return currencies.map(currency => ({
    currency,
    minor: pay.filter(({ amount }) => amount.currency === currency).reduce((sum, { amount }) => sum + amount.minor, 0),
  }));
}
