import type { LanguagePack } from '../languages/language-pack.ts';
import type { PlanStep } from '../plan/plan.ts';
import { vocabularyOf } from '../plan/compile-vocabulary.ts';
import type { LintContext } from './context.ts';
import { lineAt } from './region.ts';

/** A label with a plus sign before or behind it is a part of one: "Cost Management" of "[Cost Management] + [Billing]". */
export function isWholeLabel({ target, line, endColumn }: PlanStep, { article }: LintContext): boolean {
  if (/^\s*[+＋]\s/u.test(target ?? '')) return false;
  const text = lineAt(article, line);
  const end = text ? text.columns.indexOf(endColumn - 1) + 1 : 0;
  return !/^["”」』\]\s*]*[+＋]/u.test(text?.text.slice(end, end + 12) ?? '');
}

/** Words for colours, parts of a page and small words: what is left where translation has moved the bold away. */
export function isNoName(label: string, pack: LanguagePack): boolean {
  const { anyColour, roles, trailing, leading } = vocabularyOf(pack);
  const words = label.trim().split(/\s+/);
  return words.every(
    word =>
      (pack.spaced && word.length <= 2 && /^\p{Ll}/u.test(word)) ||
      anyColour.test(word) ||
      roles.some(([, pattern]) => pattern.test(word)) ||
      (/^\p{Ll}/u.test(word) && (isWhole(leading, word) || isWhole(trailing, ` ${word}`))),
  );
}

/** "Pay blue now": the colour of the link has slipped into its label. */
export function namesColour(label: string, pack: LanguagePack): boolean {
  return vocabularyOf(pack).anyColour.test(label);
}

function isWhole(pattern: RegExp, text: string): boolean {
  return pattern.exec(`${text} `)?.[0].trim() === text.trim();
}
