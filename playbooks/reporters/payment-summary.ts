import type { RunRecord } from '../engine/record.ts';
import { endingOf } from './ending.ts';
import { summaryOf } from './summary.ts';

/** What a program reads of a command that paid. What nobody knows comes first. */
export interface PaymentSummary {
  exitCode: number;
  /** Payments that were begun and whose effect is not known. */
  unknown: string[];
  /** How many ended in which way. */
  endings: Record<string, number>;
  payments: { invoice: string; ending: string; amount: string; code: string | null; runId: string }[];
}

export function paymentSummary(records: readonly RunRecord[], exitCode: number): PaymentSummary {
  const payments = unknownFirst(records).map(record => {
    const { invoice, amount } = summaryOf(record);
    return { invoice, ending: endingOf(record), amount, code: record.error?.code ?? null, runId: record.runId };
  });
  const unknown = records.filter(({ status }) => status === 'unknown').map(record => summaryOf(record).invoice);
  const names = [...new Set(payments.map(({ ending }) => ending))];
  const endings = names.map(name => [name, payments.filter(({ ending }) => ending === name).length] as const);
  return { exitCode, unknown, endings: Object.fromEntries(endings), payments };
}

/** Then what failed, then what went well. */
export function unknownFirst(records: readonly RunRecord[]): RunRecord[] {
  const order: readonly RunRecord['status'][] = ['unknown', 'running', 'failed', 'passed'];
  return [...records].sort((a, b) => order.indexOf(a.status) - order.indexOf(b.status));
}
