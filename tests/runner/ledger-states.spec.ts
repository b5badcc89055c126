import { expect, test } from '../../fixtures/index.ts';
import { reduce, TransitionError } from '../../playbooks/runner/ledger/reduce.ts';
import {
  eventNames,
  states,
  statesBeforeArmed,
  type EventName,
  type State,
} from '../../playbooks/runner/ledger/states.ts';

/** Written from the design, not from the code: every event that may follow, and where it leads. */
const allowed: Record<State | 'nothing', string> = {
  nothing: 'planned→PLANNED',
  PLANNED:
    'planned→PLANNED approved→APPROVED prepared→PREPARED skipped→SKIPPED_PAID rejected→REJECTED_POLICY mismatched→MISMATCH postponed→RETRY_LATER',
  APPROVED:
    'planned→PLANNED prepared→PREPARED skipped→SKIPPED_PAID rejected→REJECTED_POLICY mismatched→MISMATCH postponed→RETRY_LATER',
  PREPARED:
    'planned→PLANNED prepared→PREPARED skipped→SKIPPED_PAID rejected→REJECTED_POLICY mismatched→MISMATCH postponed→RETRY_LATER armed→ARMED',
  SKIPPED_PAID: 'planned→PLANNED',
  REJECTED_POLICY: 'planned→PLANNED',
  MISMATCH: 'planned→PLANNED',
  RETRY_LATER: 'planned→PLANNED',
  ARMED:
    'submitted→SUBMITTED declined→DECLINED actionNeeded→NEEDS_ACTION observed→ARMED becameUnknown→UNKNOWN settled→PAID contradicted→CONTRADICTED doubleSuspected→DOUBLE_SUSPECTED',
  SUBMITTED:
    'declined→DECLINED observed→SUBMITTED becameUnknown→UNKNOWN settled→PAID contradicted→CONTRADICTED doubleSuspected→DOUBLE_SUSPECTED',
  NEEDS_ACTION:
    'declined→DECLINED observed→NEEDS_ACTION becameUnknown→UNKNOWN settled→PAID contradicted→CONTRADICTED doubleSuspected→DOUBLE_SUSPECTED',
  UNKNOWN:
    'declined→DECLINED observed→UNKNOWN settled→PAID contradicted→CONTRADICTED doubleSuspected→DOUBLE_SUSPECTED released→RELEASED',
  DECLINED:
    'observed→DECLINED settled→PAID contradicted→CONTRADICTED doubleSuspected→DOUBLE_SUSPECTED released→RELEASED',
  CONTRADICTED:
    'observed→CONTRADICTED settled→PAID contradicted→CONTRADICTED doubleSuspected→DOUBLE_SUSPECTED released→RELEASED',
  DOUBLE_SUSPECTED: 'observed→DOUBLE_SUSPECTED released→RELEASED',
  PAID: 'observed→PAID doubleSuspected→DOUBLE_SUSPECTED reversed→REVERSED',
  REVERSED:
    'observed→REVERSED settled→PAID contradicted→CONTRADICTED doubleSuspected→DOUBLE_SUSPECTED released→RELEASED',
  RELEASED: '',
};

for (const from of ['nothing', ...states] as const)
  test(`${from}: each of the ${eventNames.length} events leads where the design says, or is refused`, () => {
    const found = eventNames.flatMap(event => {
      const to = next(from === 'nothing' ? null : from, event);
      return to ? [`${event}→${to}`] : [];
    });
    expect(found.sort()).toEqual(allowed[from].split(' ').filter(Boolean).sort());
  });

test('from ARMED on no event leads to a click, nor back to where one could follow', () => {
  const reached = reachableFrom('ARMED');

  for (const state of reached) {
    expect(next(state, 'armed'), `${state} must not be armed`).toBeNull();
    expect(statesBeforeArmed as readonly State[]).not.toContain(state);
  }
  expect([...reached].sort()).toEqual(
    states.filter(state => !(statesBeforeArmed as readonly State[]).includes(state)).sort(),
  );
});

test('only a prepared attempt can be armed', () => {
  expect(states.filter(state => next(state, 'armed') !== null)).toEqual(['PREPARED']);
});

test('a person’s release is the only event that ends not knowing without the portal’s word', () => {
  const ends = eventNames.filter(event => next('UNKNOWN', event) === 'RELEASED');
  expect(ends).toEqual(['released']);
  expect(eventNames.filter(event => next('RELEASED', event) !== null)).toEqual([]);
});

function next(state: State | null, event: EventName): State | null {
  try {
    return reduce(state, event);
  } catch (error) {
    expect(error).toBeInstanceOf(TransitionError);
    return null;
  }
}

function reachableFrom(start: State): Set<State> {
  const found = new Set<State>([start]);
  for (const state of found)
    for (const event of eventNames) {
      const to = next(state, event);
      if (to) found.add(to);
    }
  return found;
}
