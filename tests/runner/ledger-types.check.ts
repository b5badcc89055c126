import type { ArmedAttempt, PreparedAttempt } from '../../playbooks/runner/ledger/attempt-in-hand.ts';
import type { EventSinceArmed, StateSinceArmed } from '../../playbooks/runner/ledger/states.ts';

/** What must not compile: after the click there is nothing to call that could lead to another one. */
export function noWayBack(prepared: PreparedAttempt) {
  const armed: ArmedAttempt = prepared.arm();
  // @ts-expect-error -- an armed attempt can't be armed
  armed.arm();
  // @ts-expect-error -- nor prepared again
  armed.prepare({ card: 'visa 4242', known: null, latch: 'strict' });
  // @ts-expect-error -- nor planned anew
  armed.record('planned', {});
  // @ts-expect-error -- and no program may release it
  armed.record('released', {});
}

// @ts-expect-error -- the table of what may follow ARMED has no room for the event that arms
export const arming: Partial<Record<EventSinceArmed, StateSinceArmed>> = { armed: 'ARMED' };
// @ts-expect-error -- nor for a state before it
export const back: Partial<Record<EventSinceArmed, StateSinceArmed>> = { observed: 'PREPARED' };
