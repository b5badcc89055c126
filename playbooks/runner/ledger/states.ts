/** Before ARMED nothing was clicked: an attempt in any of these states may be begun again. */
export const statesBeforeArmed = [
  'PLANNED',
  'APPROVED',
  'PREPARED',
  'SKIPPED_PAID',
  'REJECTED_POLICY',
  'MISMATCH',
  'RETRY_LATER',
] as const;
export type StateBeforeArmed = (typeof statesBeforeArmed)[number];

/** From ARMED on the click may have been made. RELEASED ends an attempt; only then may another one begin. */
const statesSinceArmed = [
  'ARMED',
  'SUBMITTED',
  'NEEDS_ACTION',
  'UNKNOWN',
  'DECLINED',
  'CONTRADICTED',
  'DOUBLE_SUSPECTED',
  'PAID',
  'REVERSED',
  'RELEASED',
] as const;
export type StateSinceArmed = (typeof statesSinceArmed)[number];

/** Where one attempt to pay one invoice stands. */
export const states = [...statesBeforeArmed, ...statesSinceArmed] as const;
export type State = StateBeforeArmed | StateSinceArmed;

const eventsBeforeArmed = [
  'planned',
  'approved',
  'prepared',
  'skipped',
  'rejected',
  'mismatched',
  'postponed',
] as const;
export type EventBeforeArmed = (typeof eventsBeforeArmed)[number];

/** The one event that leads to a click. Its type belongs to neither side, so that no table below can hold it by chance. */
type Arming = 'armed';

const eventsSinceArmed = [
  'submitted',
  'declined',
  'actionNeeded',
  'observed',
  'becameUnknown',
  'settled',
  'contradicted',
  'doubleSuspected',
  'reversed',
  'released',
] as const;
export type EventSinceArmed = (typeof eventsSinceArmed)[number];

/** What may happen to an attempt. */
export const eventNames = [...eventsBeforeArmed, 'armed', ...eventsSinceArmed] as const;
export type EventName = EventBeforeArmed | Arming | EventSinceArmed;

export function isSinceArmed(state: State): state is StateSinceArmed {
  return (statesSinceArmed as readonly State[]).includes(state);
}

/** Attempts that show that portal, card or ledger can't be relied on: nothing at all is paid before they are settled. */
export const stoppingStates = ['CONTRADICTED', 'DOUBLE_SUSPECTED', 'REVERSED'] as const satisfies StateSinceArmed[];

/** Attempts whose truth is only known at the portal: never clicked again, looked at in every run. */
export const pendingStates = ['ARMED', 'SUBMITTED', 'NEEDS_ACTION', 'UNKNOWN'] as const satisfies StateSinceArmed[];
