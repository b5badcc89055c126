import { z } from 'zod';
import { PlaybookError } from '../billing/errors.ts';
import type { InvoiceSighting } from '../billing/invoice-sighting.ts';
import { sameMoney } from '../billing/money.ts';
import { knownOf } from '../billing/new-payments.ts';
import type { Result } from '../engine/playbook.ts';
import type { Run } from '../engine/run.ts';
import { Intent, type Guard } from './guard.ts';
import type { ArmedAttempt, ClaimedAttempt } from './ledger/attempt-in-hand.ts';
import type { Attempt } from './ledger/attempts.ts';
import { LedgerIntegrityError } from './ledger/errors.ts';
import type { EvidenceHash } from './ledger/events.ts';
import { heartbeat } from './ledger/leases.ts';
import type { Ledger } from './ledger/ledger.ts';
import type { PaymentIdentity } from './ledger/payment-identity.ts';
import { isSinceArmed } from './ledger/states.ts';
import { PaymentHeldError } from './payment-errors.ts';
import { formsOf } from './secret-forms.ts';
import type { PolicyGate } from './policy/gate.ts';

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
  gate: PolicyGate;
  /** What must not come into the ledger. */
  secrets?: readonly string[] | undefined;
}

/** Keeps the ledger of one run: claims the invoice, arms it right before the click, and writes down what became of it. */
export class PaymentGuard implements Guard {
  private readonly ledger: Ledger;
  private readonly surroundings: Surroundings;
  private sighting: InvoiceSighting | undefined;
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
   * @throws PaymentHeldError, PolicyRefusedError, ApprovalNeededError, LedgerLockedError, LedgerIntegrityError
   */
  sight(sighting: InvoiceSighting): void {
    const identity = identityOf(sighting, this.surroundings.portalHost);
    refuseSecretNames({ ...identity, billingProfile: sighting.billingProfile }, this.surroundings.secrets ?? []);
    const known = this.ledger.find(identity);
    if (known && isSinceArmed(known.state) && known.state !== 'RELEASED') return this.reconcile(known, sighting);
    if (!sighting.toBePaid) return this.skip(known, sighting);
    const { amount, billingProfile } = sighting;
    const { minor: amountMinor, currency } = amount;
    const { runId: actor, gate } = this.surroundings;
    const policy = gate.inForce.sha256;
    const claim = this.ledger.claim({ ...identity, billingProfile, amountMinor, currency, policy, actor });
    if (claim.held) return this.reconcile(claim.attempt, sighting);
    this.claimed = claim.claimed;
    this.sighting = sighting;
    this.timer = setInterval(() => this.keep(), heartbeat).unref();
    this.admit(claim.claimed, sighting);
  }

  /**
   * Durable when it returns: the write-ahead of the one click.
   *
   * @throws PolicyRefusedError, LookTooOldError, or LedgerIntegrityError when the step pays something else than what was claimed, or
   *   can't be written.
   */
  arm(input: unknown): void {
    const intent = Intent.safeParse(input);
    const { claimed, sighting } = this;
    if (!claimed || !sighting || !intent.success || !isClaimed(claimed.attempt, intent.data)) throw notClaimed();
    const { gate, latch } = this.surroundings;
    const { method, before, invoiceId, amount, seenAt } = intent.data;
    gate.admitCard(method, sighting);
    this.ledger.keep(claimed.attempt);
    const card = [method.brand, method.lastFour].filter(Boolean).join(' ') || method.label.slice(0, 40);
    const prepared = claimed.prepare({ card, known: before && knownOf(before), latch });
    const only = () => {
      gate.admitSum(invoiceId, amount);
      gate.admitLook(invoiceId, seenAt);
    };
    this.armed = prepared.arm({ policy: gate.inForce.sha256, only });
    gate.spend(amount);
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
  conclude(ended: Ending, evidence?: EvidenceHash): void {
    clearInterval(this.timer);
    if (this.armed) this.settle(this.armed, ended, evidence);
    else if (ended.error) this.leave(ended.error);
  }

  private settle(armed: ArmedAttempt, { result, error }: Ending, evidence: EvidenceHash | undefined): void {
    const { reason: said = '', paidAt = null, verifiedBy: sources = [] } = Outcome.catch({}).parse(result);
    const reason = (error instanceof Error ? error.message : said).slice(0, 2_000);
    const kept = evidence ? { evidence } : {};
    if (result?.outcome === 'paid') armed.record('settled', { paidAt, sources, ...kept });
    else if (result?.outcome === 'declined') armed.record('declined', { reason, ...kept });
    else armed.record(findingOf(error), { reason, ...kept });
  }

  /** One that was planned, and that somebody else has paid by now, is not waited for any more. */
  private skip(known: Attempt | null, { row, facts }: InvoiceSighting): void {
    if (known && (facts?.status ?? row) === 'paid') this.ledger.skipPaid(known, this.surroundings.runId);
  }

  /** The run ended before the click: what it says may be repaired, and the invoice be paid by another run. */
  private leave(error: unknown): void {
    const reason = (error instanceof Error ? error.message : String(error)).slice(0, 2_000);
    const name = exitFor(error);
    const policy = name === 'rejected' ? { policy: this.surroundings.gate.inForce.sha256 } : {};
    this.claimed?.leave(name, { reason, ...policy });
  }

  /** An approval is used up as soon as it is relied on, for this attempt alone. */
  private admit(claimed: ClaimedAttempt, sighting: InvoiceSighting): void {
    const approval = this.surroundings.gate.admit(sighting, claimed.attempt);
    if (!approval) return;
    const { id, by, expiresAt } = approval.statement;
    claimed.approve({ id, by, reason: `approved until ${expiresAt}` });
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
}

/** What is known of an invoice, as the ledger calls it. */
export function identityOf(
  { invoice, tenant, billingAccount, facts }: InvoiceSighting,
  portalHost: string,
): PaymentIdentity {
  return { portalHost, tenant, billingAccount, billingAccountId: facts?.billingAccount || null, invoice };
}

/** Names are kept for ever, and printed everywhere: a portal that puts a secret into them is none to pay at. */
function refuseSecretNames(names: object, secrets: readonly string[]): void {
  const text = JSON.stringify(names);
  if (!formsOf(secrets).some(form => text.includes(form))) return;
  throw new LedgerIntegrityError('SECRET_IN_NAMES', {
    problem: 'the portal prints a secret of this configuration as a name',
    expected: 'names of accounts and profiles that are no secrets',
    hint: 'Change the secret. If a name happens to be one, choose another secret.',
  });
}

function exitFor(error: unknown): 'skipped' | 'rejected' | 'mismatched' | 'postponed' {
  if (!(error instanceof PlaybookError)) return 'postponed';
  if (error.code === 'PAID_MEANWHILE') return 'skipped';
  if (error.code.startsWith('POLICY_') || error.code === 'APPROVAL_USED') return 'rejected';
  return error.exitCode === 10 ? 'mismatched' : 'postponed';
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

function isClaimed(attempt: Attempt, { invoiceId, amount }: Intent): boolean {
  const { invoice, amountMinor: minor, currency } = attempt;
  return invoice === invoiceId && sameMoney(amount, { minor, currency });
}

function notClaimed(): LedgerIntegrityError {
  return new LedgerIntegrityError('NOT_CLAIMED', {
    problem: 'the step that pays was given something else than what the ledger was told of',
    expected: 'the invoice and the amount that were claimed',
    hint: 'A playbook that pays has to agree on the invoice first, as pay-invoice does.',
  });
}
