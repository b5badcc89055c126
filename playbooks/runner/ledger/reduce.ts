import { PlaybookError } from '../../billing/errors.ts';
import { isSinceArmed, type EventName, type State } from './states.ts';
import { transitionsBeforeArmed, transitionsSinceArmed } from './transitions.ts';

/** Something was to be written that can't follow what is there. Nothing was written. */
export class TransitionError extends PlaybookError {
  override readonly name = 'TransitionError';

  constructor(state: State | null, event: EventName) {
    super({
      code: 'LEDGER_TRANSITION',
      message: `An attempt that is ${state ?? 'new'} can't be ${event}.`,
      expected: 'an event that may follow',
      seen: `${event} after ${state ?? 'nothing'}`,
      hint: 'Nothing was written. Look at the attempt with "playbook ledger show".',
      exitCode: 70,
    });
  }
}

/**
 * The state that follows: the only place where states change. An attempt begins by being planned.
 *
 * @throws TransitionError when the event can't follow.
 */
export function reduce(state: State | null, event: EventName): State {
  const next = follow(state, event);
  if (next === undefined) throw new TransitionError(state, event);
  return next;
}

function follow(state: State | null, event: EventName): State | undefined {
  if (state === null) return event === 'planned' ? 'PLANNED' : undefined;
  if (event === 'armed') return state === 'PREPARED' ? 'ARMED' : undefined;
  const table: Partial<Record<EventName, State>> = isSinceArmed(state)
    ? transitionsSinceArmed[state]
    : transitionsBeforeArmed[state];
  return table[event];
}
