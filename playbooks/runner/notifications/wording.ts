import { formatMoney } from '../../billing/money.ts';
import { printable } from '../../reporters/printable.ts';
import { exitCodes, toExitCode } from '../exit-codes.ts';
import type { TimedCommand } from '../ledger/events.ts';
import { isAboutRun, type AboutRun, type Message } from '../ledger/outbox.ts';
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

export function wordingOf(message: Message): Wording {
  const { title, advice, facts } = isAboutRun(message.body) ? aboutRun(message.body) : aboutPayment(message.body);
  const { createdAt, seq, id } = message;
  const dated = [
    ...facts,
    ['At', createdAt] as const,
    ['Event', seq === null ? `none: ${id}` : `${seq} ${id}`] as const,
  ];
  return {
    title,
    advice,
    facts: dated.flatMap(([name, value]) => (value ? [[name, short(value)]] : [])),
  };
}

type Facts = (readonly [name: string, value: string | null | undefined])[];

const notDone: Record<TimedCommand, string> = {
  pay: 'Payments were not made',
  reconcile: 'Open payments were not looked at',
};

function aboutRun({
  portalHost,
  exitCode,
  code,
  reason,
  command,
}: AboutRun): Omit<Wording, 'facts'> & { facts: Facts } {
  const known = exitCodes[toExitCode(exitCode)];
  return {
    title: `${notDone[command]}: exit code ${exitCode}`,
    advice: known.advice,
    facts: [
      ['Means', known.means],
      ['Portal', portalHost],
      ['Code', code],
      ['Reason', reason],
    ],
  };
}

function aboutPayment(body: Exclude<Message['body'], AboutRun>): Omit<Wording, 'facts'> & { facts: Facts } {
  const { invoice, billingAccount, portalHost, amountMinor, currency, state, reason, by } = body;
  const [title, advice] = says[state] ?? [`is ${state}`, ''];
  const facts: Facts = [
    ['Amount', formatMoney({ minor: amountMinor, currency })],
    ['Billing account', billingAccount],
    ['Portal', portalHost],
    ['State', state],
    ['By', by],
    ['Reason', reason],
  ];
  return { title: `${short(invoice)} ${title}`, advice, facts };
}

function short(text: string): string {
  const line = printable(text).trim();
  return line.length > 300 ? `${line.slice(0, 299)}…` : line;
}
