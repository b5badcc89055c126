import type { Locale } from '../../portal/labels/index.ts';
import type { PlacedLabel } from '../../portal/label-places.ts';
import type { PlanStep } from '../plan/plan.ts';
import { sameWords } from '../screen/same-words.ts';
import { placesOf } from './known-places.ts';
import { progressOf } from './way.ts';
import type { KnownPlace } from './stands-at.ts';
import type { Instead, Knowledge } from './suggest.ts';
import { otherWordings, wordingsOf, type LabelKey } from './wordings.ts';

/** What the reader knows of a step besides its sentence. */
export interface Situation extends Knowledge {
  /** The step is searched for, and the next one clicks what is found. */
  opensNext: boolean;
  /** A step before could not be carried out: only what the article names can be there by intention. */
  stuck: boolean;
  /** A later instruction had to go first, so that this one is taken literally, too. */
  postponed: boolean;
  /** What was there before that instead of what this one names. */
  before: Instead | null;
}

/** Whether nothing but what the article names is taken for what is meant. */
export function isLiteral({ stuck, postponed }: Situation): boolean {
  return stuck || postponed;
}

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
