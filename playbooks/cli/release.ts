import type { BillingReadApi } from '../billing/read-api.ts';
import { formatMoney } from '../billing/money.ts';
import type { Attempt } from '../runner/ledger/attempts.ts';
import { LedgerRefusal } from '../runner/ledger/errors.ts';
import type { Ledger } from '../runner/ledger/ledger.ts';
import { isSinceArmed } from '../runner/ledger/states.ts';
import { admitRelease } from '../runner/policy/admit-release.ts';
import { approvalsFolderIn, approvalsOf } from '../runner/policy/approval-files.ts';
import { policyInForce } from '../runner/policy/policy-in-force.ts';
import { openLedger } from '../runner/open-ledger.ts';
import { readApiOf } from '../runner/session.ts';
import { secureConfigurationOf } from './configuration.ts';
import { historyText } from './ledger-show.ts';
import type { GlobalOptions } from './options.ts';
import { tellAboutPayments } from './tell-about-payments.ts';

interface Options extends GlobalOptions {
  by?: string;
  reason?: string;
  account?: string;
}

/** `playbook release <invoice>`: a person's word that it may be paid anew. What is known of it is printed beside. */
export async function run(options: Options, invoice = ''): Promise<number> {
  const config = await secureConfigurationOf(options);
  const ledger = openLedger(config);
  try {
    const attempt = theOne(ledger, invoice.trim().toUpperCase(), options.account);
    const looked = await lookOnceMore(ledger, attempt, readApiOf(config));
    process.stderr.write(historyText(looked, ledger.eventsOf(looked.payKey)));
    const { by = '', reason = '' } = options;
    const approvals = approvalsOf(approvalsFolderIn(config.stateFolder), looked.invoice);
    const now = new Date();
    const approval = admitRelease(policyInForce(config).policy, ledger, { attempt: looked, by, approvals, now });
    const second = approval ? { approval: approval.statement.id } : {};
    const released = ledger.release(looked.payKey, { by, reason, ...second });
    await tellAboutPayments(ledger, config);
    if (options.json) process.stdout.write(`${JSON.stringify({ released, head: ledger.head })}\n`);
    else process.stdout.write(`${released.invoice} is released by ${options.by ?? ''} and may be paid anew.\n`);
    return 0;
  } finally {
    ledger.close();
  }
}

/** The newest attempt of that number; one number in two accounts has to be told apart. */
function theOne(ledger: Ledger, invoice: string, account: string | undefined): Attempt {
  const found = ledger.attempts({ invoice }).filter(({ billingAccount }) => !account || billingAccount === account);
  const newest = [...new Map(found.map(attempt => [attempt.payKey, attempt])).values()];
  const [attempt, ...others] = newest;
  if (!attempt)
    throw new LedgerRefusal(
      'ATTEMPT_NOT_FOUND',
      `The ledger has no payment of ${invoice}.`,
      'See "playbook ledger list".',
    );
  if (others.length === 0) return attempt;
  throw new LedgerRefusal(
    'ATTEMPT_AMBIGUOUS',
    `The ledger has ${newest.length} payments of ${invoice}: ${newest.map(({ billingAccount }) => billingAccount).join(', ')}.`,
    'Name the billing account with --account.',
  );
}

/** The portal has the last word: what it shows as paid by now is not released. */
async function lookOnceMore(ledger: Ledger, attempt: Attempt, readApi: BillingReadApi | undefined): Promise<Attempt> {
  if (!readApi || !isSinceArmed(attempt.state) || attempt.state === 'RELEASED') return attempt;
  const { invoice: facts } = await readApi.readInvoice(attempt.invoice);
  if (!facts) {
    process.stderr.write('The read API knows no such invoice.\n\n');
    return ledger.settle(attempt, { facts: null, row: null, hasReadApi: true }, 'release');
  }
  const payments = facts.payments.map(({ date, amount }) => `  ${date}  ${formatMoney(amount)}`);
  process.stderr.write(
    `The read API says ${facts.status}, ${formatMoney(facts.amountDue)} due. Payments:\n${payments.join('\n') || '  none'}\n\n`,
  );
  return ledger.settle(attempt, { facts, row: null, hasReadApi: true }, 'release');
}
