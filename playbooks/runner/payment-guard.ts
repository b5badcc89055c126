import { z } from 'zod';
import { PlaybookError } from '../billing/errors.ts';
import type { InvoiceFacts } from '../billing/invoice.ts';
import { InvoiceFacts as Facts, InvoiceId } from '../billing/invoice.ts';
import type { InvoiceSighting } from '../billing/invoice-sighting.ts';
import { Money, sameMoney } from '../billing/money.ts';
import type { Result } from '../engine/playbook.ts';
import type { Run } from '../engine/run.ts';
import type { ArmedAttempt, ClaimedAttempt } from './ledger/attempt-in-hand.ts';
import type { Attempt, KnownPayments } from './ledger/attempts.ts';
import { LedgerIntegrityError } from './ledger/errors.ts';
import type { EvidenceHash } from './ledger/events.ts';
import type { Ledger } from './ledger/ledger.ts';
import type { PaymentIdentity } from './ledger/payment-identity.ts';
import { isSinceArmed } from './ledger/states.ts';
import { PaymentHeldError } from './payment-errors.ts';

/** What a step that pays was given: the part of it that the ledger keeps. */
const Intent = z.object({
  invoiceId: InvoiceId,
  amount: Money,
  method: z.object({ label: z.string(), brand: z.string().optional(), lastFour: z.string().optional() }),
  before: Facts.nullable(),
});

/** What a step that pays came back with. */
const Submitted = z.object({
  answer: z.object({ kind: z.enum(['closed', 'message', 'challenge', 'silence']), text: z.string().default('') }),
});

const Outcome = z.object({
  reason: z.string().optional(),
  paidAt: z.string().nullable().optional(),
  verifiedBy: z.array(z.enum(['row', 'read-api'])).optional(),
});

type Ending = Pick<Run<Result>, 'result' | 'error'>;

interface Surroundings {
  portalHost: string;
  hasReadApi: boolean;
  latch: 'strict' | 'observe' | 'off';
  /** Name of the run in events. */
  runId: string;
}

const renewal = 15_000;

/** Keeps the ledger of one run: claims the invoice, arms it right before the click, and writes down what became of it. */
export class PaymentGuard {
  private readonly ledger: Ledger;
  private readonly surroundings: Surroundings;
  private claimed: ClaimedAttempt | undefined;
  private armed: ArmedAttempt | undefined;
  private timer: NodeJS.Timeout | undefined;

  constructor(ledger: Ledger, surroundings: Surroundings) {
    this.ledger = ledger;
    this.surroundings = surroundings;
  }

  /**
   * Told what the run found, before anything is opened. An invoice that was begun before is reconciled with it instead.
   *
   * @throws PaymentHeldError, LedgerLockedError, LedgerIntegrityError
   */
  sight(sighting: InvoiceSighting): void {
    const identity = this.identityOf(sighting);
    const known = this.ledger.find(identity);
    if (known && isSinceArmed(known.state) && known.state !== 'RELEASED') return this.reconcile(known, sighting);
    if (!sighting.toBePaid) return;
    const { amount, billingProfile } = sighting;
    const { minor: amountMinor, currency } = amount;
    const claim = this.ledger.claim({
      ...identity,
      billingProfile,
      amountMinor,
      currency,
      actor: this.surroundings.runId,
    });
    if (claim.held) return this.reconcile(claim.attempt, sighting);
    this.claimed = claim.claimed;
    this.timer = setInterval(() => this.keep(), renewal).unref();
  }

  /**
   * Durable when it returns: the write-ahead of the one click.
   *
   * @throws LedgerIntegrityError when the step pays something else than what was claimed, or can't be written.
   */
  arm(input: unknown): void {
    const intent = Intent.safeParse(input);
    const { claimed } = this;
    if (!claimed || !intent.success || !isClaimed(claimed.attempt, intent.data)) throw notClaimed();
    this.ledger.keep(claimed.attempt);
    const { method, before } = intent.data;
    const card = [method.brand, method.lastFour].filter(Boolean).join(' ') || method.label.slice(0, 40);
    this.armed = claimed.prepare({ card, known: before && knownOf(before), latch: this.surroundings.latch }).arm();
  }

  /** What the pane answered. It proves nothing; it is kept at once because the next line may never run. */
  answered(output: unknown, { stopped, evidence }: { stopped: number; evidence: EvidenceHash }): void {
    const { kind, text } = Submitted.parse(output).answer;
    const reason = `the pane ${answers[kind]}${text && `: ${text}`}${stopped > 0 ? `; ${stopped} repeated requests were stopped` : ''}`;
    const event = {
      closed: 'submitted',
      message: 'submitted',
      challenge: 'actionNeeded',
      silence: 'observed',
    } as const;
    this.armed?.record(event[kind], { reason: reason.slice(0, 2_000), evidence });
  }

  /** How the run ended. What was not established stays open, and is looked at by every run to come. */
  conclude(ended: Ending): void {
    clearInterval(this.timer);
    if (this.armed) this.settle(this.armed, ended);
    else if (ended.error) this.leave(ended.error);
  }

  private settle(armed: ArmedAttempt, { result, error }: Ending): void {
    const { reason = '', paidAt = null, verifiedBy: sources = [] } = Outcome.catch({}).parse(result);
    if (result?.outcome === 'paid') armed.record('settled', { paidAt, sources });
    else if (result?.outcome === 'declined') armed.record('declined', { reason });
    else armed.record(findingOf(error), { reason: (error instanceof Error ? error.message : reason).slice(0, 2_000) });
  }

  /** The run ended before the click: what it says may be repaired, and the invoice be paid by another run. */
  private leave(error: unknown): void {
    const refused = error instanceof PlaybookError && error.exitCode === 10;
    const reason = error instanceof Error ? error.message : String(error);
    this.claimed?.leave(refused ? 'mismatched' : 'postponed', reason.slice(0, 2_000));
  }

  /**
   * @throws PaymentHeldError unless the portal shows what the ledger now holds, too; LedgerLockedError while the run
   *   that began it is still at it.
   */
  private reconcile(attempt: Attempt, { facts, row, toBePaid }: InvoiceSighting): void {
    this.ledger.refuseUnderWay(attempt);
    const { hasReadApi, runId } = this.surroundings;
    const settled = this.ledger.settle(attempt, { facts, row, hasReadApi }, runId);
    if (toBePaid || settled.state !== 'PAID') throw new PaymentHeldError(settled);
  }

  private keep(): void {
    if (this.claimed) this.ledger.keep(this.claimed.attempt);
  }

  private identityOf({ invoice, tenant, billingAccount, facts }: InvoiceSighting): PaymentIdentity {
    const { portalHost } = this.surroundings;
    return { portalHost, tenant, billingAccount, billingAccountId: facts?.billingAccount || null, invoice };
  }
}

const answers = {
  closed: 'closed',
  message: 'said',
  challenge: 'asked a person',
  silence: 'did not answer',
} as const;

function findingOf(error: unknown): 'doubleSuspected' | 'contradicted' | 'observed' {
  if (!(error instanceof PlaybookError) || error.exitCode !== 32) return 'observed';
  return error.code === 'DOUBLE_SUSPECTED' ? 'doubleSuspected' : 'contradicted';
}

function isClaimed(attempt: Attempt, { invoiceId, amount }: z.output<typeof Intent>): boolean {
  const { invoice, amountMinor: minor, currency } = attempt;
  return invoice === invoiceId && sameMoney(amount, { minor, currency });
}

function knownOf({ payments, failedPayments }: InvoiceFacts): KnownPayments {
  return { payments: payments.map(({ date, amount }) => ({ date, amount })), failures: failedPayments };
}

function notClaimed(): LedgerIntegrityError {
  return new LedgerIntegrityError('NOT_CLAIMED', {
    problem: 'the step that pays was given something else than what the ledger was told of',
    expected: 'the invoice and the amount that were claimed',
    hint: 'A playbook that pays has to agree on the invoice first, as pay-invoice does.',
  });
}
