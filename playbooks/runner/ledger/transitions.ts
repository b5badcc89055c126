import type { EventBeforeArmed, EventSinceArmed, StateBeforeArmed, StateSinceArmed } from './states.ts';

/** Its types say that nothing before ARMED leads past it, but for the one event that `reduce` knows by name. */
type Before = Record<StateBeforeArmed, Partial<Record<EventBeforeArmed, StateBeforeArmed>>>;

/** Its types say that nothing since ARMED leads back, and that nothing in it is the event that leads to a click. */
type Since = Record<StateSinceArmed, Partial<Record<EventSinceArmed, StateSinceArmed>>>;

const exits = {
  skipped: 'SKIPPED_PAID',
  rejected: 'REJECTED_POLICY',
  mismatched: 'MISMATCH',
  postponed: 'RETRY_LATER',
} as const;

/** Whatever stopped an attempt before the click, it may be planned anew. */
const anew = { planned: 'PLANNED' } as const;

export const transitionsBeforeArmed: Before = {
  PLANNED: { ...anew, ...exits, approved: 'APPROVED', prepared: 'PREPARED' },
  APPROVED: { ...anew, ...exits, prepared: 'PREPARED' },
  PREPARED: { ...anew, ...exits, prepared: 'PREPARED' },
  SKIPPED_PAID: anew,
  REJECTED_POLICY: anew,
  MISMATCH: anew,
  RETRY_LATER: anew,
};

/** What the portal may turn out to say of a payment, however long ago the click was. */
const findings = { settled: 'PAID', contradicted: 'CONTRADICTED', doubleSuspected: 'DOUBLE_SUSPECTED' } as const;

export const transitionsSinceArmed: Since = {
  ARMED: {
    ...findings,
    submitted: 'SUBMITTED',
    declined: 'DECLINED',
    actionNeeded: 'NEEDS_ACTION',
    observed: 'ARMED',
    becameUnknown: 'UNKNOWN',
  },
  SUBMITTED: { ...findings, declined: 'DECLINED', observed: 'SUBMITTED', becameUnknown: 'UNKNOWN' },
  NEEDS_ACTION: { ...findings, declined: 'DECLINED', observed: 'NEEDS_ACTION', becameUnknown: 'UNKNOWN' },
  UNKNOWN: { ...findings, declined: 'DECLINED', observed: 'UNKNOWN', released: 'RELEASED' },
  DECLINED: { ...findings, observed: 'DECLINED', released: 'RELEASED' },
  CONTRADICTED: { ...findings, observed: 'CONTRADICTED', released: 'RELEASED' },
  DOUBLE_SUSPECTED: { observed: 'DOUBLE_SUSPECTED', released: 'RELEASED' },
  PAID: { observed: 'PAID', doubleSuspected: 'DOUBLE_SUSPECTED', reversed: 'REVERSED' },
  REVERSED: { ...findings, observed: 'REVERSED', released: 'RELEASED' },
  RELEASED: {},
};
