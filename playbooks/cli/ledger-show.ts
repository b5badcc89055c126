import { formatMoney } from '../billing/money.ts';
import type { Attempt } from '../runner/ledger/attempts.ts';
import { LedgerRefusal } from '../runner/ledger/errors.ts';
import type { StoredEvent } from '../runner/ledger/events.ts';
import { openLedger } from '../runner/open-ledger.ts';
import { printable } from '../reporters/printable.ts';
import { configurationOf } from './configuration.ts';
import type { GlobalOptions } from './options.ts';

/** `playbook ledger show <invoice>`: what happened to one invoice, event by event. */
export async function run(options: GlobalOptions, invoice = ''): Promise<number> {
  const ledger = openLedger(configurationOf(options));
  try {
    const attempts = ledger.attempts({ invoice: invoice.trim().toUpperCase() });
    if (attempts.length === 0)
      throw new LedgerRefusal(
        'ATTEMPT_NOT_FOUND',
        `The ledger has no payment of ${invoice}.`,
        'See "playbook ledger list".',
      );
    const payKeys = [...new Set(attempts.map(({ payKey }) => payKey))];
    const histories = payKeys.map(payKey => ({ payKey, events: ledger.eventsOf(payKey) }));
    if (options.json) process.stdout.write(`${JSON.stringify({ attempts, histories })}\n`);
    else
      for (const attempt of attempts)
        process.stdout.write(`${historyText(attempt, ledger.eventsOf(attempt.payKey))}\n`);
    return 0;
  } finally {
    ledger.close();
  }
}

/** One attempt, and its events as lines. */
export function historyText(attempt: Attempt, events: readonly StoredEvent[]): string {
  const { invoice, state, amountMinor, currency, card, portalHost, tenant, billingAccount, payKey } = attempt;
  const amount = formatMoney({ minor: amountMinor, currency });
  const place = [portalHost, tenant, billingAccount].filter(Boolean).join(', ');
  const lines = events.filter(event => event.attempt === attempt.attempt).map(eventLine);
  const head = `${invoice}, attempt ${attempt.attempt}: ${state}, ${amount}${card ? `, ${card}` : ''}\n${place}\nkey ${payKey}`;
  return `${head.split('\n').map(printable).join('\n')}\n${lines.join('\n')}\n`;
}

function eventLine({ seq, at, type, state, actor, body, hash }: StoredEvent): string {
  const said = [body.by && `by ${body.by}`, body.reason].filter(Boolean).join(': ');
  return printable(`  ${seq}  ${at}  ${type} → ${state ?? ''}  ${actor}  ${said}  ${hash.slice(0, 12)}`);
}
