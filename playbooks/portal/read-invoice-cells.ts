import { InvoiceId, type InvoiceRow, type InvoiceStatus } from '../billing/invoice.ts';
import type { Money } from '../billing/money.ts';
import { parseAmount, parseDate } from '../billing/regional-format.ts';
import { named, startsNamed, type Labels } from './labels/index.ts';

export interface Cell {
  text: string;
  /** Text of the column's header; empty where the column has none. */
  header: string;
}

/**
 * Reads the cells of a row as an invoice. No public source names the columns of this grid, so a column counts by
 * its header where the words are known; what can't be told for sure is left out, never guessed.
 *
 * @returns null when no cell is an invoice number.
 */
export function readInvoiceCells(
  cells: readonly Cell[],
  words: { labels: Labels; regionalFormat: string; payable: boolean },
): InvoiceRow | null {
  const id = cells.map(({ text }) => InvoiceId.safeParse(text)).find(parsed => parsed.success)?.data;
  if (!id) return null;
  const { labels } = words;
  return {
    id,
    status: readStatus(cells, labels),
    invoiceDate: readDate(under(cells, labels.invoiceDate), words.regionalFormat),
    dueDate: readDate(under(cells, labels.dueDate), words.regionalFormat),
    billingProfile: under(cells, labels.billingProfile),
    amountDue: readAmount(
      under(cells, labels.amountDue) ?? onlyAmount(cells, words.regionalFormat),
      words.regionalFormat,
    ),
    billedAmount: readAmount(under(cells, labels.billedAmount), words.regionalFormat),
    payable: words.payable,
  };
}

function under(cells: readonly Cell[], header: readonly string[]): string | undefined {
  return cells.find(cell => named(header).test(cell.header))?.text;
}

/** The status column where it is known, else the cell that reads like a status. */
function readStatus(cells: readonly Cell[], labels: Labels): InvoiceStatus {
  const column = under(cells, labels.status);
  const candidates = column === undefined ? cells.map(({ text }) => text) : [column];
  for (const text of candidates) {
    const status = statusOf(text, labels);
    if (status) return status;
  }
  return 'other';
}

/** "Past due" is asked for before "Due", with which it begins in some languages. */
function statusOf(text: string, labels: Labels): InvoiceStatus | null {
  if (named(labels.pastDue).test(text)) return 'past-due';
  if (named(labels.paid).test(text)) return 'paid';
  if (named(labels.void).test(text)) return 'void';
  if (named(labels.due).test(text) || startsNamed(labels.dueOn).test(text)) return 'due';
  return null;
}

function onlyAmount(cells: readonly Cell[], regionalFormat: string): string | undefined {
  const amounts = cells.filter(({ text }) => /\d/.test(text) && readAmount(text, regionalFormat));
  return amounts.length === 1 ? amounts[0]?.text : undefined;
}

function readAmount(text: string | undefined, regionalFormat: string): Money | undefined {
  if (!text) return undefined;
  try {
    return parseAmount(text, { regionalFormat });
  } catch {
    return undefined;
  }
}

function readDate(text: string | undefined, regionalFormat: string): string | undefined {
  if (!text) return undefined;
  try {
    return parseDate(text, regionalFormat);
  } catch {
    return undefined;
  }
}
