import type { Locale } from '../../portal/labels/index.ts';
import type { PlacedLabel } from '../../portal/label-places.ts';
import type { PlanStep } from '../plan/plan.ts';
import { sameWords } from '../screen/same-words.ts';
import { placesOf } from './known-places.ts';
import { progressOf } from './way.ts';
import type { Situation } from './reader.ts';
import type { KnownPlace } from './stands-at.ts';
import { otherWordings, wordingsOf, type LabelKey } from './wordings.ts';

export interface PlayKnowledge {
  /** The label that each step means, where that is known. */
  keys: readonly (LabelKey | null)[];
  /** Of the portal that it is followed in. */
  language: Locale;
}

/** What is known of a step when nothing before it has gone wrong. */
export function situationAt(steps: readonly PlanStep[], at: number, knowledge: PlayKnowledge): Situation {
  const { keys, language } = knowledge;
  const [target, next] = [steps[at]?.target ?? null, steps[at + 1]];
  const key = keys[at] ?? null;
  return {
    key,
    wordings: wordingsOf(key, language),
    taken: [...otherWordings(key, language), ...namedElsewhere(steps, at, knowledge)],
    places: placesOf(key).map((place): KnownPlace => ({ ...place, groupNames: groupNames(place.group, language) })),
    isInMenu: key === null && leadsIntoMenu(progressOf(keys.slice(0, at)).at),
    opensNext: next?.action === 'click' && next.target !== null && target !== null && sameWords(next.target, target),
    stuck: false,
    postponed: false,
    before: null,
  };
}

/** From an item of the menu that leads to nothing else, the menu leads on. */
function leadsIntoMenu(place: PlacedLabel | null): boolean {
  const next = place?.next ?? [];
  return next.length > 0 ? next.every(({ stands }) => stands === 'menu') : place?.stands === 'menu';
}

/** What other steps of the play mean is not what this one means. */
function namedElsewhere(steps: readonly PlanStep[], at: number, { keys, language }: PlayKnowledge): string[] {
  const [own, key] = [steps[at]?.target ?? '', keys[at] ?? null];
  return steps.flatMap(({ target, action }, other) => {
    const meant = keys[other] ?? null;
    if (target === null || action === 'goto' || sameWords(target, own) || (meant !== null && meant === key)) return [];
    return [target, ...wordingsOf(meant, language)];
  });
}

function groupNames(group: LabelKey | undefined, language: Locale): readonly string[] {
  return group === undefined ? [] : wordingsOf(group, language);
}
