import { z } from 'zod';
import { formatMoney, Money } from '../billing/money.ts';
import type { RunRecord } from '../engine/record.ts';
import { endingOf } from './ending.ts';

/** One line of a table of runs. */
export interface Summary {
  invoice: string;
  amount: string;
  dueDate: string;
  card: string;
  before: string;
  after: string;
}

const Facts = z.object({
  invoice: z.string().catch(''),
  amount: Money.optional().catch(undefined),
  dueDate: z.string().nullish().catch(null),
  paymentMethod: z.string().optional().catch(undefined),
  before: z.string().optional().catch(undefined),
});

export function summaryOf(run: RunRecord): Summary {
  const { input, output } = run;
  const asked = Facts.catch({ invoice: '' }).parse(input);
  const found = Facts.catch({ invoice: '' }).parse(output);
  return {
    invoice: found.invoice || asked.invoice,
    amount: found.amount ? formatMoney(found.amount) : '',
    dueDate: found.dueDate ?? '',
    card: found.paymentMethod ?? '',
    before: found.before ?? '',
    after: endingOf(run),
  };
}
