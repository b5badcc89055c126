import type { LanguagePack } from '../languages/language-pack.ts';
import type { Line } from '../markdown/article.ts';
import { vocabularyOf } from '../plan/compile-vocabulary.ts';

/** Words of instructions that no label begins with, and that other languages do not have. */
const verbs = /^(?:click|select|choose|press|tap|open|enter|search|sign|go|find|scroll|expand|review|confirm)$/;
const small =
  /^(?:the|a|an|and|then|or|to|on|in|for|of|from|with|under|your|this|that|it|is|new|next|button|link|pane|blade|page|menu|list|at|by|into|out|back|again)$/;
/** "in the", "click your": together they are English in any text. */
const together =
  /(?<![\p{L}\p{M}])(?:in|on|to|of|for|from|with|under|at|by|and|or|into|click|select|choose|open|press)\s+(?:the|your|this|these|that|their)\s+[a-z]+(?:\s+[a-z]+)?/iu;

/** The part of a line that is still English, outside its labels; null where all of it is translated. */
export function englishPart(line: Line, pack: LanguagePack): { start: number; end: number } | null {
  const text = withoutMarks(line);
  const match = together.exec(text);
  if (match && /\bthe\b|\byour\b|\bthis\b|\bthese\b|\btheir\b/iu.test(match[0]))
    return { start: match.index, end: match.index + match[0].trimEnd().length };
  return isInstruction(text, pack) ? { start: 0, end: line.text.length } : null;
}

/** "Click **Save**.": nothing but English words and names. */
function isInstruction(text: string, pack: LanguagePack): boolean {
  const words = text.match(/[\p{L}\p{M}’']+/gu) ?? [];
  const [first = '', ...others] = words;
  if (!verbs.test(first.toLowerCase()) || isOwnWord(first, pack)) return false;
  return others.every(word => /^\p{Lu}/u.test(word) || small.test(word) || verbs.test(word));
}

/** Some verbs are ones only where something follows. */
function isOwnWord(word: string, pack: LanguagePack): boolean {
  return vocabularyOf(pack).verbs.some(([, pattern]) => `${word} X`.search(pattern) === 0);
}

/** Labels, links and code may be English in any translation. */
function withoutMarks({ text, marks }: Line): string {
  const shown = marks.reduce(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  );
  return shown.replace(/[“„«「『[【"][^“”„»」』\]】"]{1,90}[”“»」』\]】"]/gu, quoted => ' '.repeat(quoted.length));
}
