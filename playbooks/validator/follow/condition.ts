import type { Labels } from '../../portal/labels/index.ts';
import { plain } from '../screen/same-words.ts';
import type { Screen } from '../screen/screen.ts';
import type { LabelKey } from './wordings.ts';

/** What rows are said to be, by the names of the labels. */
const statuses = ['due', 'pastDue', 'paid'] as const satisfies readonly (keyof Labels)[];
/** What is past due is due as well, also where the text has other words for it than the portal, or has lost them. */
const included = { due: ['due', 'pastDue'], pastDue: ['pastDue'], paid: ['paid'] } as const;
const withoutSpaces = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** What the portal offers only for invoices of some status: a condition in any words means that one. */
const offeredFor: Partial<Record<LabelKey, readonly (typeof statuses)[number][]>> = { payNow: ['due'] };

/**
 * What the screen says of a condition such as "if any invoices are due or past due": whether something on it has one
 * of the statuses that it names; null where it names none, so that it can't be told.
 *
 * @param key - the label that is used under this condition, where that is known.
 */
export function isFulfilled(
  condition: string,
  screen: Screen,
  labels: Labels,
  key: LabelKey | null = null,
): boolean | null {
  const inRows = screen.texts.filter(({ row }) => row !== null);
  const said = statuses.filter(status => labels[status].some(label => isIn(condition, label)));
  const implied = (inRows.length > 0 && key !== null && offeredFor[key]) || [];
  const named = said.length > 0 ? said : implied;
  if (named.length === 0) return null;
  const wordings = new Set(
    named
      .flatMap(status => included[status])
      .flatMap(status => labels[status])
      .map(folded),
  );
  return (inRows.length > 0 ? inRows : screen.texts).some(({ text }) => wordings.has(folded(text)));
}

/** Whether a sentence has the words of a label, in any of their forms. */
function isIn(sentence: string, label: string): boolean {
  const [text, words] = [folded(sentence), folded(label)];
  if (withoutSpaces.test(words)) return text.includes(words);
  const stems = words.split(' ').map(word => `${escaped(stemOf(word))}\\p{L}*`);
  return new RegExp(`(?<!\\p{L})${stems.join('\\s+')}(?!\\p{L})`, 'u').test(text);
}

/** Endings change with case, number and gender. */
function stemOf(word: string): string {
  return word.slice(0, Math.max(word.length - (word.length > 6 ? 2 : 1), Math.min(word.length, 4)));
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

function folded(text: string): string {
  return plain(text).toLowerCase();
}
