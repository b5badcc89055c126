import { z } from 'zod';

const Counts = z.record(z.string(), z.int());

/** What was counted: the first seven are what the proof is about. */
export const Tally = z.object({
  kills: z.int(),
  invoices: z.int(),
  charges: z.int(),
  /** Invoices that were charged more than once. */
  doublePayments: z.int(),
  /** Charges that no armed attempt, or no record of a run, tells of. */
  lostRecords: z.int(),
  /** Invoices that the ledger calls paid, and that were not charged exactly once. */
  falsePaid: z.int(),
  unknown: z.int(),
  /** Of the unknown ones: those that were charged, in truth. */
  unknownCharged: z.int(),
  /** Attempts for which more than one request reached the portal. */
  repeatedRequests: z.int(),
  /** Processes that ended by themselves in a way that no fault explains. */
  failures: z.int(),
  processes: z.int(),
  /** Where the killed processes stood, by the state of what they worked at. */
  killedAt: Counts,
  /** What was wrong with what they worked at. */
  killedWith: Counts,
  /** How the invoices ended. */
  endings: Counts,
});
export type Tally = z.infer<typeof Tally>;

export function emptyTally(): Tally {
  return {
    kills: 0,
    invoices: 0,
    charges: 0,
    doublePayments: 0,
    lostRecords: 0,
    falsePaid: 0,
    unknown: 0,
    unknownCharged: 0,
    repeatedRequests: 0,
    failures: 0,
    processes: 0,
    killedAt: {},
    killedWith: {},
    endings: {},
  };
}

export function count(counts: Record<string, number>, key: string, more = 1): void {
  counts[key] = (counts[key] ?? 0) + more;
}

/** Adds one tally to another, number by number. */
export function add(total: Tally, more: Tally): Tally {
  const sum = structuredClone(total);
  for (const [key, value] of Object.entries(more) as [keyof Tally, number | Record<string, number>][]) {
    const into = sum[key];
    if (typeof value === 'number') Object.assign(sum, { [key]: Number(into) + value });
    else for (const [name, times] of Object.entries(value)) count(into as Record<string, number>, name, times);
  }
  return sum;
}

/** Whether the proof holds. */
export function holds(tally: Tally): boolean {
  const { doublePayments, lostRecords, falsePaid, repeatedRequests, failures } = tally;
  return doublePayments + lostRecords + falsePaid + repeatedRequests + failures === 0;
}
