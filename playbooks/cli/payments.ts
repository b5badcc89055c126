import type { z } from 'zod';
import { PlaybookError } from '../billing/errors.ts';
import type { InvoiceRow } from '../billing/invoice.ts';
import { parseMoney } from '../billing/money.ts';
import { parsePaymentMethodRef } from '../billing/payment-method.ts';
import type { PayInvoiceInput } from '../pay-invoice.ts';
import { mostSimilar } from '../portal/similar.ts';
import type { Config } from '../runner/config.ts';
import type { GlobalOptions } from './options.ts';
import { readPaymentFile } from './payment-file.ts';
import { UsageError } from './usage-error.ts';

export type Payment = z.input<typeof PayInvoiceInput>;

export interface PayOptions extends GlobalOptions {
  amount?: string;
  card?: string;
  oldest?: boolean;
  all?: boolean;
  file?: string;
  account?: string;
  profile?: string;
  tenant?: string;
  dryRun?: boolean;
  plan?: boolean;
  concurrency?: string;
  metrics?: string;
  policy?: string;
}

/** No invoice belongs to the billing profile that was named. */
class UnknownProfileError extends PlaybookError {
  override readonly name = 'UnknownProfileError';

  constructor(profile: string, known: readonly string[]) {
    super({
      code: 'BILLING_PROFILE_UNKNOWN',
      message: `No invoice belongs to a billing profile "${profile}", so nothing was paid.`,
      expected: known.join(', '),
      seen: profile,
      hint: `Did you mean "${mostSimilar(profile, known, 1)[0]}"?`,
      exitCode: 40,
    });
  }
}

/**
 * The payments that a command line names; null for `--all`, which only the portal can answer.
 *
 * @throws UsageError, AmountTextError or an error of the file, all before anything is started.
 */
export function namedPayments(options: PayOptions, invoice: string | undefined, config: Config): Payment[] | null {
  const ways = [invoice, options.oldest, options.all, options.file].filter(Boolean).length;
  if (ways !== 1) throw new UsageError('Name one invoice, or use one of --oldest, --all and --file.');
  if (options.amount !== undefined && (options.all || options.file))
    throw new UsageError('--amount is for one invoice; a file has an amount for each of its lines.');
  const common = commonOf(options, config);
  if (options.all) return null;
  if (options.file)
    return readPaymentFile(options.file).map(({ line: _line, ...payment }) => ({ ...common, ...payment }));
  const amount = options.amount === undefined ? undefined : parseMoney(options.amount);
  return [{ ...common, invoice: invoice ?? 'oldest-due', ...(amount && { amount }) }];
}

/**
 * Every invoice that is open, oldest due date first, each for the amount that its row shows. One that is due and has
 * no Pay now link is among them: it ends as not permitted, so that nobody takes silence for "nothing is due".
 *
 * @throws UnknownProfileError when a profile was named that no invoice belongs to.
 */
export function openPayments(invoices: readonly InvoiceRow[], options: PayOptions, config: Config): Payment[] {
  const profiles = [...new Set(invoices.flatMap(({ billingProfile }) => billingProfile ?? []))];
  const { profile } = options;
  if (profile && profiles.length > 0 && !profiles.includes(profile)) throw new UnknownProfileError(profile, profiles);
  return invoices
    .filter(row => isOpen(row) && (!profile || row.billingProfile === profile))
    .sort((a, b) => (a.dueDate ?? '').localeCompare(b.dueDate ?? ''))
    .map(({ id, amountDue }) => ({
      ...commonOf(options, config),
      invoice: id,
      ...(amountDue && { amount: amountDue }),
    }));
}

/** A credit may be due, too; nobody has to pay it. */
function isOpen({ payable, status, amountDue }: InvoiceRow): boolean {
  return payable || ((status === 'due' || status === 'past-due') && (amountDue === undefined || amountDue.minor > 0));
}

/** What holds for every payment of the command. */
function commonOf({ card = 'default', profile }: PayOptions, { billingAccount, tenant }: Config) {
  return {
    paymentMethod: parsePaymentMethodRef(card),
    ...(billingAccount && { billingAccount }),
    ...(profile && { billingProfile: profile }),
    ...(tenant && { tenant }),
  };
}
