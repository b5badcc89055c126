import { z } from 'zod';
import { InvoiceFacts, InvoiceId } from '../billing/invoice.ts';
import type { InvoiceSighting } from '../billing/invoice-sighting.ts';
import { Money } from '../billing/money.ts';
import type { Result } from '../engine/playbook.ts';
import type { Run } from '../engine/run.ts';
import type { EvidenceHash } from './ledger/events.ts';

/** What stands between a run and the one click: told what the run finds, asked right before it, told how it went. */
export interface Guard {
  /** Told what the run found, before anything is opened; throws to end the run there. */
  sight(sighting: InvoiceSighting): void;
  /** Asked right before the click; throws to forbid it. */
  arm(input: unknown): void;
  answered(output: unknown, facts: { stopped: number; evidence: EvidenceHash }): void;
  /** Told how the run ended, and what was kept of it. */
  conclude(ended: Run<Result>, evidence?: EvidenceHash): void;
}

/** What a step that pays was given: the part of it that ledger and policy look at. */
export const Intent = z.object({
  invoiceId: InvoiceId,
  amount: Money,
  method: z.object({
    label: z.string(),
    brand: z.string().optional(),
    lastFour: z.string().optional(),
    expires: z.string().optional(),
    isDefault: z.boolean(),
    defaultCard: z.string().nullable(),
  }),
  before: InvoiceFacts.nullable(),
  /** When the invoice was looked at last, in milliseconds since the machine started. */
  seenAt: z.number(),
});
export type Intent = z.output<typeof Intent>;
