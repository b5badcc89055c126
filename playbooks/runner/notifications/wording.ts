import { formatMoney } from '../../billing/money.ts';
import { printable } from '../../reporters/printable.ts';
import type { Message } from '../ledger/outbox.ts';
import type { State } from '../ledger/states.ts';

/** A message in words. Text from a portal or a person is short, on one line, and without control characters. */
export interface Wording {
  title: string;
  /** What to do; empty where nothing is. */
  advice: string;
  facts: [name: string, value: string][];
}

const says: Partial<Record<State, [title: string, advice: string]>> = {
  PAID: ['is paid', ''],
  DECLINED: ['was declined', 'A day later run "playbook reconcile", then let a person release it.'],
  NEEDS_ACTION: ['waits for a person', 'Answer the bank or the portal, then run "playbook reconcile".'],
  UNKNOWN: ['is of unknown effect', 'Nobody pays it again before a person has looked and released it.'],
  CONTRADICTED: ['does not agree with the portal', 'Stop all payments; compare the portal with the card statement.'],
  DOUBLE_SUSPECTED: ['may be paid twice', 'Stop all payments; compare the portal with the card statement.'],
  REVERSED: ['was paid and taken back', 'Stop all payments; compare the portal with the card statement.'],
  RELEASED: ['was released and may be paid anew', ''],
};

export function wordingOf({ id, seq, createdAt, body }: Message): Wording {
  const { invoice, billingAccount, portalHost, amountMinor, currency, state, reason, by } = body;
  const [title, advice] = says[state] ?? [`is ${state}`, ''];
  const facts: [string, string | null | undefined][] = [
    ['Amount', formatMoney({ minor: amountMinor, currency })],
    ['Billing account', billingAccount],
    ['Portal', portalHost],
    ['State', state],
    ['By', by],
    ['Reason', reason],
    ['At', createdAt],
    ['Event', `${seq} ${id}`],
  ];
  return {
    title: `${short(invoice)} ${title}`,
    advice,
    facts: facts.flatMap(([name, value]) => (value ? [[name, short(value)]] : [])),
  };
}

function short(text: string): string {
  const line = printable(text).trim();
  return line.length > 300 ? `${line.slice(0, 299)}…` : line;
}
