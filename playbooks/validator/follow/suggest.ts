import type { PlanStep } from '../plan/plan.ts';
import type { Control, Screen } from '../screen/screen.ts';
import { sameMeaning } from '../screen/same-meaning.ts';
import { likeness, plain, sameButForASlip, sameButForCase, sameWords, withoutNote } from '../screen/same-words.ts';
import { fits, isIn, listNamed, namesOf } from './find-control.ts';
import { leadsElsewhere } from './known-places.ts';
import { isNewSince, isOtherChoice, isPicture, onlyOneLeft } from './left-over.ts';
import type { LastUse } from './memory.ts';
import { isItem, standsAt, type KnownPlace } from './stands-at.ts';
import type { LabelKey } from './wordings.ts';

/** A control that the sentence may mean, and how likely that is, from 0 to 1. */
export interface Candidate {
  control: Control;
  score: number;
  /** It stands where the portal has what is meant. */
  usual: boolean;
  /** It stands in what the sentence says, where that names a place. */
  inPlace: boolean;
  /** Nothing else is left in the pane, and nothing besides that speaks for it. */
  leftOver: boolean;
}

/** How alike any two labels may be by chance. */
const chance = 0.3;

/** How alike words must be to say that what is left over is what is meant. */
const enough = 0.5;

/** What a reader saw who did not see what the sentence names. */
export interface Instead {
  screen: Screen;
  candidates: readonly Candidate[];
}

/** What the reader knows besides the sentence. */
export interface Knowledge {
  /** The label that is meant, where that is known. */
  key: LabelKey | null;
  /** Wordings that the portal may have for it in the language at hand. */
  wordings: readonly string[];
  /** Labels that mean something else: those controls are taken. */
  taken: readonly string[];
  /** Where the portal has it. */
  places: readonly KnownPlace[];
  /** It is not known, and the play has come to where the left menu leads on. */
  isInMenu: boolean;
  /** What was used before, and what was there then. */
  last?: LastUse | null;
}

/** How alike words are that differ in one letter, or in a note. */
const slip = 0.8;

/** How much it says of a control without a word in common that it has just come; and that it is no more than drawn. */
const hint = 0.04;

/** The controls that the sentence may mean, the likeliest first. */
export function candidatesFor(step: PlanStep, screen: Screen, knowledge: Knowledge): Candidate[] {
  const { key, places, last = null } = knowledge;
  const isUnknown = key === null && step.action === 'click';
  const isOther = (control: Control) => isTaken(control, knowledge) || !isIn(control, step.container);
  const left = isUnknown ? onlyOneLeft(screen, last, isOther) : null;
  const isNew = isNewSince(last);
  const scored = screen.controls
    .filter(({ name, disabled }) => plain(name) !== '' && !disabled && !isPlaceOf(step, name))
    .map(control => {
      const isPlaced = !isTaken(control, knowledge) && places.some(place => standsAt(control, place, screen));
      const usual = isPlaced || control === left;
      const score = scoreOf(control, step, screen, { ...knowledge, usual }) + (isNew(control) ? hint : 0);
      const leftOver = control === left && !isPlaced && wordsOf(control, step) < enough;
      return { control, usual, inPlace: isInPlace(control, step, screen), leftOver, score };
    })
    .filter(({ score }) => score > 0.1);
  return firstOfEachName(scored.sort((a, b) => b.score - a.score));
}

/** Whether it stands where the sentence says, or in the open list that the sentence says to choose from. */
function isInPlace(control: Control, step: PlanStep, { controls }: Screen): boolean {
  if (isIn(control, step.container)) return true;
  return control.role === 'option' && listNamed(step, controls) !== undefined;
}

/** What a sentence calls a place is not what it asks to use. */
function isPlaceOf({ target, container }: PlanStep, name: string): boolean {
  return target !== null && container !== undefined && sameWords(container, name);
}

/** @param knowledge - with whether it stands where what is looked for usually does. */
function scoreOf(control: Control, step: PlanStep, screen: Screen, knowledge: Knowledge & { usual: boolean }): number {
  const { role, container } = step;
  const { topPane } = screen;
  const words = wordsOf(control, step);
  const known = isNamed(control, knowledge.wordings) ? 1 : 0;
  const place = container === undefined ? expectedness(control, knowledge) : Number(isInPlace(control, step, screen));
  const isOnTop = control.pane === topPane || control.role === 'option';
  const pane = topPane === null ? 0.5 : Number(isOnTop);
  const kind = role === undefined ? 0.5 : Number(fits(control, role));
  const isUnlikely = isPicture(control) || isOtherChoice(control, knowledge.last ?? null);
  const other = isTaken(control, knowledge) ? 0.4 : isUnlikely ? hint * (1 - words) : 0;
  const beneath = topPane !== null && !isOnTop ? 0.6 : 1;
  return (
    beneath *
    (Math.max(words, known) * 0.5 + place * 0.12 + pane * 0.1 + kind * 0.08 + Number(knowledge.usual) * 0.3 - other)
  );
}

/** How much the words on a control are those of the sentence, or of its English edition. */
function wordsOf(control: Control, { target, english }: PlanStep): number {
  const labels = [target, english].filter(label => label !== null && label !== undefined);
  const names = [...namesOf(control)];
  return Math.max(0, ...labels.flatMap(label => names.map(own => nearness(label, own))));
}

/** How alike words are: one slip of the hand says little, however short they are, and so does a note in brackets. */
function nearness(label: string, name: string): number {
  const isSame =
    sameButForASlip(label, name) || sameButForCase(withoutNote(label), withoutNote(name)) || sameMeaning(label, name);
  const alike = Math.max(likeness(label, name), isSame ? slip : 0);
  return alike < chance ? 0 : alike;
}

/** How well a control stands where the play has come to. */
function expectedness(control: Control, { isInMenu }: Knowledge): number {
  return isInMenu ? Number(isItem(control)) : 0.5;
}

/** Whether a control is known to be something else, by its name or by where it leads. */
function isTaken(control: Control, { key, wordings, taken }: Knowledge): boolean {
  if (isNamed(control, wordings)) return false;
  return isNamed(control, taken) || (key !== null && leadsElsewhere(key, control.url));
}

function isNamed({ name }: Control, labels: readonly string[]): boolean {
  return labels.some(label => sameWords(label, name));
}

/** Rows repeat their controls; one of each is enough to choose from. */
function firstOfEachName(candidates: readonly Candidate[]): Candidate[] {
  const seen = new Set<string>();
  return candidates.filter(({ control: { name, role } }) => {
    const key = `${role} ${plain(name)}`;
    return !seen.has(key) && seen.add(key);
  });
}
