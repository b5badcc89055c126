import type { Portal } from '../../portal/portal.ts';
import type { PlanStep } from '../plan/plan.ts';
import { readScreen, type Control, type Screen } from '../screen/screen.ts';
import { changeSoon, textSoonInSight } from '../screen/text-in-sight.ts';
import { sameWords } from '../screen/same-words.ts';
import { leadsTo } from './known-places.ts';
import { candidatesFor, type Candidate, type Knowledge } from './suggest.ts';

export interface SearchResults {
  /** The result that reads like what was searched for. */
  option: Control | undefined;
  screen: Screen;
  /** Other results, by other words, the likeliest first. */
  candidates: readonly Candidate[];
}

/** Types a name into the portal's search; where nothing has that name, wordings and words that may find it. */
export async function searchFor(
  portal: Portal,
  step: PlanStep,
  knowledge: Knowledge,
  patience: number,
): Promise<SearchResults> {
  const target = step.target ?? '';
  const { box } = portal.search;
  const until = performance.now() + patience;
  await box.fill(target);
  const screen = await results(portal, target, patience / 2);
  const labels = [target, step.marked ?? target];
  const isNamed = (name: string) => labels.some(label => sameWords(name, label));
  const option = screen.controls.find(({ role, name }) => role === 'option' && isNamed(name));
  if (option) return { option, screen, candidates: [] };
  const options = new Map<string, Control>();
  const known = [...linkedNames(screen, knowledge), ...knowledge.wordings];
  for (const [nth, words] of [...known, ...partsOf(target)].entries()) {
    if (nth >= known.length && performance.now() > until) break;
    await box.fill(words);
    const found = await results(portal, null, patience / 10);
    for (const control of found.controls)
      if (control.role === 'option' && !options.has(control.name))
        options.set(control.name, leadingThere(control, words, screen, knowledge));
    if ([...options.values()].some(({ url }) => leadsTo(knowledge.key, url))) break;
  }
  const candidates = candidatesFor(step, { ...screen, controls: [...options.values()] }, knowledge);
  return { option: undefined, screen, candidates };
}

/** The result of that name, as it is on the screen now: those of other words are gone. */
export async function resultNamed(portal: Portal, name: string, patience: number): Promise<Control | undefined> {
  await portal.search.box.fill(name);
  const { controls } = await results(portal, name, patience);
  return controls.find(control => control.role === 'option' && sameWords(control.name, name));
}

/** Names of links that lead to what is searched for. */
function linkedNames({ controls }: Screen, { key }: Knowledge): string[] {
  return controls.flatMap(({ url, name }) => (leadsTo(key, url) ? [name] : []));
}

/** A result named like such a link leads to the same place. */
function leadingThere(option: Control, words: string, { controls }: Screen, { key }: Knowledge): Control {
  const link = controls.find(({ url, name }) => leadsTo(key, url) && sameWords(name, option.name));
  return link && sameWords(words, option.name) ? { ...option, url: link.url } : option;
}

/** Each word of the label from the longest on. */
function partsOf(target: string): string[] {
  const words = target.match(/[\p{L}\p{M}\p{N}]{2,}/gu) ?? [];
  const parts = words.flatMap(word =>
    /[\p{Script=Han}\p{Script=Hangul}\p{Script=Kana}]/u.test(word) ? [word, word.slice(0, 2), word.slice(-2)] : [word],
  );
  return parts.sort((a, b) => b.length - a.length);
}

/** The screen when a result of that name is there, or any, or when time is up. */
async function results(portal: Portal, name: string | null, patience: number): Promise<Screen> {
  const end = performance.now() + patience;
  if (name !== null) await textSoonInSight(portal.page, { text: name }, patience / 2);
  for (;;) {
    const screen = await readScreen(portal.page);
    const options = screen.controls.filter(({ role }) => role === 'option');
    if (options.some(option => name === null || sameWords(option.name, name)) || performance.now() > end) return screen;
    await changeSoon(portal.page, patience / 8);
  }
}
