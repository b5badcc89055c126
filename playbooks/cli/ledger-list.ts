import { formatMoney } from '../billing/money.ts';
import type { Attempt } from '../runner/ledger/attempts.ts';
import { states, type State } from '../runner/ledger/states.ts';
import { openLedger } from '../runner/open-ledger.ts';
import { configurationOf } from './configuration.ts';
import type { GlobalOptions } from './options.ts';
import { table } from './table.ts';

/** `playbook ledger list`: every attempt to pay; those of unknown effect first. */
export async function run(options: GlobalOptions & { state?: State }): Promise<number> {
  const ledger = openLedger(configurationOf(options));
  try {
    const { state } = options;
    const attempts = ledger.attempts(state ? { only: [state] } : {}).sort(byRisk);
    if (options.json) process.stdout.write(`${JSON.stringify({ file: ledger.file, head: ledger.head, attempts })}\n`);
    else process.stdout.write(attempts.length > 0 ? `${text(attempts)}\n` : 'The ledger holds no payment.\n');
    return 0;
  } finally {
    ledger.close();
  }
}

function text(attempts: readonly Attempt[]): string {
  const rows = attempts.map(({ invoice, attempt, state, amountMinor, currency, card, armedAt, billingAccount }) => [
    invoice,
    String(attempt),
    state,
    formatMoney({ minor: amountMinor, currency }),
    card ?? '',
    armedAt?.slice(0, 19).replace('T', ' ') ?? '',
    billingAccount ?? '',
  ]);
  return table(['Invoice', 'Attempt', 'State', 'Amount', 'Card', 'Clicked (UTC)', 'Billing account'], rows, [1, 3]);
}

const first: readonly State[] = [
  'DOUBLE_SUSPECTED',
  'CONTRADICTED',
  'REVERSED',
  'UNKNOWN',
  'ARMED',
  'SUBMITTED',
  'NEEDS_ACTION',
];

function byRisk(one: Attempt, other: Attempt): number {
  const order = [...first, ...states.filter(state => !first.includes(state))];
  return order.indexOf(one.state) - order.indexOf(other.state);
}
