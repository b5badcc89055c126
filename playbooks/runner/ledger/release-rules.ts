import type { Anchor } from './anchor.ts';
import type { Attempt } from './attempts.ts';
import { LedgerRefusal } from './errors.ts';
import { lag, windowIsOver } from './look-again.ts';
import { isSinceArmed } from './states.ts';
import { transitionsSinceArmed } from './transitions.ts';

/**
 * When a person may let an invoice be paid anew. Even a refusal is not final before the portal has had its time:
 * a card that was declined in the pane may have been charged all the same.
 *
 * @throws LedgerRefusal
 */
export function refuseRelease(attempt: Attempt, { by, reason }: { by: string; reason: string }): void {
  const { invoice, state, armedAt, observedAt } = attempt;
  if (by.trim() === '' || reason.trim() === '')
    throw refused(`${invoice} is not released without a name and a reason.`, 'Give --by and --reason.');
  if (!isSinceArmed(state)) throw refused(`${invoice} is ${state}: nothing was clicked.`, 'It can be paid as it is.');
  if (!('released' in transitionsSinceArmed[state]))
    throw refused(
      `${invoice} is ${state} and can't be released.`,
      adviceFor[state] ?? 'Run "playbook reconcile" first.',
    );
  const seenAt = Date.parse(observedAt ?? '');
  if (armedAt !== null && seenAt >= Date.parse(armedAt) + lag) return;
  throw refused(
    `${invoice} was not looked at since the portal has had its 24 hours to show a payment.`,
    'Run "playbook reconcile" a day after the click, then release it.',
  );
}

/**
 * A payment that was armed just before the ledger was lost is nowhere but at the portal, which has two days to show it.
 *
 * @throws LedgerRefusal
 */
export function refuseEarlyHead(anchor: Anchor | null, rolledBack: boolean, now: Date): void {
  if (!rolledBack || anchor === null || windowIsOver(new Date(anchor.at), now)) return;
  throw new LedgerRefusal(
    'HEAD_REFUSED',
    `The ledger was written last at ${anchor.at}, and has forgotten that; a payment of then may not show yet.`,
    'Run it again two days after that time, when the portal shows every payment that was made.',
  );
}

const adviceFor: Partial<Record<Attempt['state'], string>> = {
  PAID: 'It is paid.',
  RELEASED: 'It was released before, and can be paid.',
  ARMED: 'The portal has 48 hours to show what became of it; "playbook reconcile" looks.',
  SUBMITTED: 'The portal has 48 hours to show what became of it; "playbook reconcile" looks.',
  NEEDS_ACTION: 'A person has to answer the bank; "playbook reconcile" looks what became of it.',
};

function refused(message: string, hint: string): LedgerRefusal {
  return new LedgerRefusal('RELEASE_REFUSED', message, hint);
}
