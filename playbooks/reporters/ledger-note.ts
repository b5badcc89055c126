/** What a report of many runs says of the ledger: its last event, and what earlier runs have left open. */
export interface LedgerNote {
  /** Hash of the last event: whoever keeps it can tell later whether anything before it was changed. */
  head: string;
  /** Invoices whose payment was begun, and is not known to have had an end. */
  open: { invoice: string; state: string; armedAt: string | null }[];
}

/** The same in words, one sentence a line. */
export function ledgerLines({ head, open }: LedgerNote): string[] {
  const list = open.map(({ invoice, state }) => `${invoice} (${state})`).join(', ');
  return [...(open.length > 0 ? [`Begun and not known to be paid: ${list}.`] : []), `Ledger head: ${head}`];
}
