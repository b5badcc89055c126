import { formatMoney } from '../../billing/money.ts';
import type { Attempt } from '../ledger/attempts.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Approval } from './approval.ts';
import { flaws, needsApproval } from './check-approval.ts';
import type { Policy } from './policy.ts';
import { ReleaseApprovalNeededError } from './policy-errors.ts';

interface Request {
  attempt: Attempt;
  /** Who wants to release it. */
  by: string;
  approvals: readonly Approval[];
  now: Date;
}

/**
 * A release lets an invoice be paid a second time, so above the limit it takes the signed word of a second person.
 *
 * @returns the approval that it needs; null when it needs none.
 * @throws ReleaseApprovalNeededError
 */
export function admitRelease(
  { approval: rule }: Pick<Policy, 'approval'>,
  ledger: Pick<Ledger, 'approvalIsFree'>,
  { attempt, by, approvals, now }: Request,
): Approval | null {
  const amount = { minor: attempt.amountMinor, currency: attempt.currency };
  if (!needsApproval(rule, { amount })) return null;
  const payment = { ...attempt, amount, dueDate: null, person: by, purpose: 'release' as const };
  const reasons = new Set<string>();
  for (const approval of approvals) {
    const used = ledger.approvalIsFree(approval.statement.id, null) ? [] : ['it was used before'];
    const problems = [...flaws(approval, rule, payment, now), ...used, ...ownWord(approval, by)];
    if (problems.length === 0) return approval;
    for (const problem of problems) reasons.add(problem);
  }
  throw new ReleaseApprovalNeededError(attempt.invoice, formatMoney(amount), [...reasons]);
}

function ownWord({ statement }: Approval, by: string): string[] {
  const plain = (name: string) => name.normalize('NFKC').trim().toLowerCase();
  return plain(statement.by) === plain(by) ? [`${statement.by} is the one who releases it`] : [];
}
