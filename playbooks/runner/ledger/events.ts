import { z } from 'zod';
import { eventNames, states, type EventName } from './states.ts';

const Hash = z.string().regex(/^[0-9a-f]{64}$/);

/** What was kept of a run when an event was written: its folder, how many pictures there were, and a hash over them. */
const EvidenceHash = z.object({ run: z.string(), pictures: z.int().nonnegative(), sha256: Hash });
export type EvidenceHash = z.infer<typeof EvidenceHash>;

/** Commands that timers start, and whose failures nobody would see. */
export const timedCommands = ['pay', 'reconcile'] as const;
export type TimedCommand = (typeof timedCommands)[number];

/** What an event says, besides its name. Empty fields are left out. */
export const EventBody = z.strictObject({
  reason: z.string().max(2_000).optional(),
  /** The person who decided, where one did. */
  by: z.string().max(200).optional(),
  amountMinor: z.int().optional(),
  currency: z.string().optional(),
  billingProfile: z.string().nullable().optional(),
  card: z.string().optional(),
  intent: Hash.optional(),
  fence: z.int().optional(),
  latch: z.enum(['strict', 'observe', 'off']).optional(),
  /** Of the policy that allowed or refused it. */
  policy: Hash.optional(),
  /** The id of the approval that was used. */
  approval: z.string().max(100).optional(),
  paidAt: z.string().nullable().optional(),
  sources: z.array(z.enum(['row', 'read-api'])).optional(),
  evidence: EvidenceHash.optional(),
  /** What a command ended with, and the code of the error that ended it. */
  exitCode: z.int().optional(),
  code: z.string().max(100).optional(),
  /** The command that ended; events of before it was said are of `pay`. */
  command: z.enum(timedCommands).optional(),
  /** The portal that an event of the ledger as a whole is about. */
  portalHost: z.string().max(300).optional(),
  /** Whether what was accepted was a ledger that had lost events. */
  restored: z.boolean().optional(),
});
export type EventBody = z.infer<typeof EventBody>;

/** Something that happened to an attempt. */
export interface LedgerEvent<Name extends EventName = EventName> {
  name: Name;
  /** Who or what wrote it: the id of a run, or the name of a command. */
  actor: string;
  body: EventBody;
}

/** What happens to the ledger as a whole: a person accepts it, or a command ends before it could pay. */
export const ledgerEventNames = ['headAccepted', 'runRefused'] as const;
export type LedgerEventName = (typeof ledgerEventNames)[number];

/** An event as it lies in the ledger. The ledger as a whole has events too; those belong to no payment. */
export const StoredEvent = z.object({
  seq: z.int().positive(),
  at: z.string(),
  payKey: Hash.nullable(),
  attempt: z.int().positive().nullable(),
  type: z.enum([...eventNames, ...ledgerEventNames]),
  state: z.enum(states).nullable(),
  actor: z.string(),
  body: z.string().transform((text, context) => {
    try {
      return EventBody.parse(JSON.parse(text));
    } catch {
      context.addIssue({ code: 'custom', message: 'it is not the body of an event' });
      return z.NEVER;
    }
  }),
  previous: Hash,
  hash: Hash,
});
export type StoredEvent = z.infer<typeof StoredEvent>;
