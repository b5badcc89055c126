import type { PlanStep } from '../plan/plan.ts';
import type { Control, Screen } from '../screen/screen.ts';
import { likeness, plain, sameWords } from '../screen/same-words.ts';
import { fits, isIn } from './find-control.ts';
import { leadsTo } from './known-places.ts';
import type { LabelKey } from './wordings.ts';

/** A control that the sentence may mean, and how likely that is, from 0 to 1. */
export interface Candidate {
  control: Control;
  score: number;
  /** It stands where the portal has what is meant. */
  usual: boolean;
}

/** What the reader knows besides the sentence. */
export interface Knowledge {
  /** The label that is meant, where that is known. */
  key: LabelKey | null;
  /** Wordings that the portal may have for it in the language at hand. */
  wordings: readonly string[];
  /** Labels that mean something else: those controls are taken. */
  taken: readonly string[];
}

/** The controls that the sentence may mean, the likeliest first. */
export function candidatesFor(step: PlanStep, screen: Screen, knowledge: Knowledge): Candidate[] {
  const scored = screen.controls
    .filter(({ name, disabled }) => plain(name) !== '' && !disabled && !isPlaceOf(step, name))
    .map(control => {
      const usual = knowledge.key !== null && !isTaken(control, knowledge) && isUsual(control, knowledge.key, screen);
      return { control, usual, score: scoreOf(control, step, screen, knowledge, usual) };
    })
    .filter(({ score }) => score > 0.1);
  return firstOfEachName(scored.sort((a, b) => b.score - a.score));
}

/** What a sentence calls a place is not what it asks to use. */
function isPlaceOf({ target, container }: PlanStep, name: string): boolean {
  return target !== null && container !== undefined && sameWords(container, name);
}

function scoreOf(
  control: Control,
  { target, role, container, english }: PlanStep,
  screen: Screen,
  knowledge: Knowledge,
  usual: boolean,
): number {
  const { name, text } = control;
  const { topPane } = screen;
  const labels = [target, english].filter(label => label !== null && label !== undefined);
  const words = Math.max(0, ...labels.flatMap(label => [likeness(label, text), likeness(label, name)]));
  const known = isNamed(control, knowledge.wordings) ? 1 : 0;
  const place = container === undefined ? 0.5 : Number(isIn(control, container));
  const pane = topPane === null ? 0.5 : Number(control.pane === topPane);
  const kind = role === undefined ? 0.5 : Number(fits(control, role));
  const other = isTaken(control, knowledge) ? 0.4 : 0;
  const beneath = topPane !== null && control.pane !== topPane ? 0.6 : 1;
  return (
    beneath * (Math.max(words, known) * 0.5 + place * 0.12 + pane * 0.1 + kind * 0.08 + Number(usual) * 0.3 - other)
  );
}

/** Whether a control is known to be something else. */
function isTaken(control: Control, { wordings, taken }: Knowledge): boolean {
  return !isNamed(control, wordings) && isNamed(control, taken);
}

function isNamed({ name }: Control, labels: readonly string[]): boolean {
  return labels.some(label => sameWords(label, name));
}

/** Whether a control stands where the portal has the one that is meant, whatever it is called. */
function isUsual(control: Control, key: LabelKey, screen: Screen): boolean {
  const { role, row, pane, url } = control;
  const inPane = pane !== null && pane === screen.topPane;
  if (key === 'payNow') return inPane ? role === 'button' : row !== null && isOfSomeRows(control, screen);
  if (key === 'selectPaymentMethod') return inPane && (role === 'combobox' || role === 'radiogroup');
  return leadsTo(key, url);
}

/** What is in some rows only depends on what they are about, unlike their menus; and it is not their name. */
function isOfSomeRows({ name, role, row }: Control, { controls }: Screen): boolean {
  if (row === null || sameWords(name, row)) return false;
  const rows = new Set(controls.flatMap(control => control.row ?? []));
  const mine = new Set(controls.flatMap(control => (sameWords(control.name, name) ? (control.row ?? []) : [])));
  return role === 'link' || mine.size < rows.size;
}

/** Rows repeat their controls; one of each is enough to choose from. */
function firstOfEachName(candidates: readonly Candidate[]): Candidate[] {
  const seen = new Set<string>();
  return candidates.filter(({ control: { name, role } }) => {
    const key = `${role} ${plain(name)}`;
    return !seen.has(key) && seen.add(key);
  });
}
