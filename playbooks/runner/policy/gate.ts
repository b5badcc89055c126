import { formatMoney, type Money } from '../../billing/money.ts';
import type { PaymentMethod } from '../../billing/payment-method.ts';
import { sinceStart } from '../../engine/machine-time.ts';
import type { Spent } from '../ledger/attempts.ts';
import type { AttemptRef } from '../ledger/journal.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Approval } from './approval.ts';
import { dayOf } from './calendar.ts';
import { flaws, needsApproval, type ApprovedPayment } from './check-approval.ts';
import { ApprovalNeededError, LookTooOldError, PolicyRefusedError } from './policy-errors.ts';
import type { PolicyInForce } from './policy-in-force.ts';
import { cardObjections, objections } from './rules.ts';
import { Spending } from './spending.ts';

interface Surroundings {
  ledger: Pick<Ledger, 'begunSince' | 'approvalIsFree'>;
  portalHost: string;
  /** Approvals that were given for an invoice. */
  approvalsOf: (invoice: string) => Approval[];
  /** Nothing will be written into the ledger, so what was allowed is counted here. */
  rehearsal?: boolean | undefined;
  now?: (() => Date) | undefined;
  /** Milliseconds of a clock that never jumps. */
  sinceStart?: (() => number) | undefined;
}

const twoDays = 2 * 86_400_000;

/** Holds the payments of one command to the policy, each of them where all that matters is known. */
export class PolicyGate {
  readonly inForce: PolicyInForce;
  private readonly around: Surroundings;
  private readonly spending: Spending;
  private readonly rehearsed: Spent[] = [];

  constructor(inForce: PolicyInForce, around: Surroundings) {
    this.inForce = inForce;
    this.around = around;
    this.spending = new Spending(inForce.policy);
  }

  /**
   * Looks at a payment before anything is opened for it.
   *
   * @param ref - the attempt that would be made; null when that is not known yet.
   * @returns the approval that it needs; null when it needs none.
   * @throws PolicyRefusedError, ApprovalNeededError
   */
  admit(payment: Omit<ApprovedPayment, 'portalHost'>, ref: AttemptRef | null): Approval | null {
    const { policy } = this.inForce;
    const reasons = [...objections(policy, payment, this.today), ...this.sumObjections(payment.amount)];
    if (reasons.length > 0) throw new PolicyRefusedError(payment.invoice, reasons);
    return this.approvalFor({ ...payment, portalHost: this.around.portalHost }, ref);
  }

  /** @throws PolicyRefusedError when this card may not pay it. */
  admitCard(
    method: PaymentMethod & { defaultCard: string | null },
    payment: { invoice: string; billingProfile: string | null; dueDate: string | null },
  ): void {
    const reasons = cardObjections(this.inForce.policy, method, payment, this.today);
    if (reasons.length > 0) throw new PolicyRefusedError(payment.invoice, reasons);
  }

  /** Asked in the commit that arms, so that two runs can't both take the last of a day. @throws PolicyRefusedError */
  admitSum(invoice: string, amount: Money): void {
    const reasons = this.sumObjections(amount);
    if (reasons.length > 0) throw new PolicyRefusedError(invoice, reasons);
  }

  /**
   * Asked in the commit that arms, too: what was seen must still hold when it is clicked.
   *
   * @param seenAt - when the invoice was looked at last, in milliseconds since the machine started.
   * @throws LookTooOldError
   */
  admitLook(invoice: string, seenAt: number): void {
    const { maxAgeSeconds } = this.inForce.policy;
    const ageSeconds = ((this.around.sinceStart ?? sinceStart)() - seenAt) / 1_000;
    if (!(ageSeconds <= maxAgeSeconds)) throw new LookTooOldError(invoice, ageSeconds, maxAgeSeconds);
  }

  /** Counts it for the run. */
  spend(amount: Money): void {
    this.spending.add(amount);
    if (!this.around.rehearsal) return;
    const { minor: amountMinor, currency } = amount;
    this.rehearsed.push({ armedAt: this.now.toISOString(), amountMinor, currency });
  }

  private approvalFor(payment: ApprovedPayment, ref: AttemptRef | null): Approval | null {
    const { approval: rule } = this.inForce.policy;
    if (!needsApproval(rule, payment)) return null;
    const reasons = new Set<string>();
    for (const approval of this.around.approvalsOf(payment.invoice)) {
      const used = this.around.ledger.approvalIsFree(approval.statement.id, ref) ? [] : ['it was used before'];
      const problems = [...flaws(approval, rule, payment, this.now), ...used];
      if (problems.length === 0) return approval;
      for (const problem of problems) reasons.add(problem);
    }
    throw new ApprovalNeededError(payment.invoice, formatMoney(payment.amount), [...reasons]);
  }

  private sumObjections(amount: Money): string[] {
    const since = new Date(this.now.getTime() - twoDays);
    const begun = this.around.ledger.begunSince(since, this.around.portalHost);
    return this.spending.objections(amount, [...begun, ...this.rehearsed], this.now);
  }

  private get now(): Date {
    return this.around.now?.() ?? new Date();
  }

  private get today(): string {
    return dayOf(this.now, this.inForce.policy.limits.timeZone);
  }
}
