import type { LanguagePack } from '../languages/language-pack.ts';
import { languagePacks } from '../languages/index.ts';
import type { Article } from '../markdown/article.ts';
import { verbPatternsOf } from './verb-patterns.ts';
import { letterPattern } from './letters.ts';

/** Scripts that belong to one language, or to a few. */
const scripts: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\p{Script=Hangul}/gu, ['ko']],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, ['ja']],
  [/\p{Script=Thai}/gu, ['th']],
  [/\p{Script=Hebrew}/gu, ['he']],
  [/\p{Script=Greek}/gu, ['el']],
  [/\p{Script=Devanagari}/gu, ['hi']],
  [/\p{Script=Arabic}/gu, ['ar', 'fa']],
  [/\p{Script=Cyrillic}/gu, ['ru', 'uk', 'bg', 'sr-Cyrl']],
  [/\p{Script=Han}/gu, ['zh-Hans', 'zh-Hant']],
];

/** Letters that tell languages of one script apart. */
const letters: Partial<Record<string, RegExp>> = {
  uk: /[іїєґ]/gu,
  ru: /[ыэё]/gu,
  bg: /ъ/gu,
  'sr-Cyrl': /[ђћљњџј]/gu,
  fa: /[پچژگی]/gu,
  'zh-Hans': /[门单择发账后选为进这页]/gu,
  'zh-Hant': /[門單擇發帳後選為進這頁]/gu,
};

/** The most of a text that is looked at, not counting gaps: they tell nothing. */
const sample = 2_000;

/** The language that an article is written in, told by its text: front matter and folders are often wrong. */
export function detectLanguage({ blocks }: Article): LanguagePack | null {
  const text = blocks
    .flatMap(({ lines }) => lines.map(line => line.text))
    .join('\n')
    .replace(/\s+/gu, ' ')
    .slice(0, sample);
  const instructs = blocks.some(({ ordered }) => ordered);
  return languageOfText(text, instructs);
}

/**
 * @param instructs - steps will be read: then its words have to be those of the language, and not a few of a neighbour.
 * @returns null for a text that is too short, or in no language that is known.
 */
function languageOfText(text: string, instructs: boolean): LanguagePack | null {
  const all = lettersIn(text, /\p{L}/gu);
  const script = scripts.find(([pattern]) => lettersIn(text, pattern) > all * 0.15);
  const candidates = script ? packsOf(script[1]) : latin;
  const close = candidates.length > 1 ? closestTo(text, candidates) : candidates;
  const [only] = close;
  if (only && close.length === 1 && (candidates.length === 1 || isSpoken(commonIn(text, only), text))) return only;
  const [best] = byScore(close, pack => scoreOf(text, pack));
  if (!best) return null;
  return best.score > 0 && (script || !instructs || isSpoken(best.score, text)) ? best.pack : null;
}

/** How many letters of a kind there are, without a list of them. */
function lettersIn(text: string, kind: RegExp): number {
  return text.length - text.replace(kind, '').length;
}

/** Neighbours share a word here and there; in a text of its own, a language has them everywhere. */
function isSpoken(score: number, text: string): boolean {
  const words = (text.match(/[\p{L}\p{M}]+/gu) ?? []).length;
  return score >= words * 0.12;
}

/** How many small words tell languages apart, and how many languages are then looked at for their verbs, too. */
const [telling, closest] = [8, 5];

/** Looking for verbs takes long: only a short text needs it in every language, and one that is plain in none. */
function closestTo(text: string, candidates: readonly LanguagePack[]): LanguagePack[] {
  const counts = wordsIn(text);
  const byWords = byScore(candidates, pack => commonAmong(counts, text, pack));
  const [first, second] = byWords.map(({ score }) => score);
  if (first === undefined || first < telling) return byWords.map(({ pack }) => pack);
  const isPlain = first > 2 * (second ?? 0);
  return byWords.slice(0, isPlain ? 1 : closest).map(({ pack }) => pack);
}

function packsOf(codes: readonly string[]): LanguagePack[] {
  return languagePacks.filter(({ code }) => codes.includes(code));
}

const latin = languagePacks.filter(({ code }) => !scripts.some(([, codes]) => codes.includes(code)));

function byScore(packs: readonly LanguagePack[], score: (pack: LanguagePack) => number) {
  return packs.map(pack => ({ pack, score: score(pack) })).sort((a, b) => b.score - a.score);
}

/** Whether a line is in English, whatever the text around it is in. */
export function isEnglish(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}\p{M}’']+/gu) ?? [];
  const common = words.filter(word => /^(?:the|to|of|your|you|and|with|select|click|choose|this)$/u.test(word));
  return new Set(common).size >= 3 && common.length >= words.length * 0.15;
}

function scoreOf(text: string, pack: LanguagePack): number {
  const { code } = pack;
  if (letters[code]) return commonIn(text, pack);
  const verbs = verbPatternsOf(pack).reduce((sum, [, pattern]) => sum + (text.match(pattern) ?? []).length, 0);
  return commonIn(text, pack) + 3 * verbs;
}

const words = new Map<LanguagePack, RegExp>();

/** How often the small words of a language occur, or the letters that it alone has. */
function commonIn(text: string, pack: LanguagePack): number {
  const pattern = letters[pack.code] ?? words.get(pack) ?? wordsOf(pack);
  return (text.match(pattern) ?? []).length;
}

/** How often each word occurs. */
function wordsIn(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{M}]+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** The same, by words that have been counted: with many languages, a text is read once and not once for each. */
function commonAmong(counts: ReadonlyMap<string, number>, text: string, pack: LanguagePack): number {
  if (!pack.spaced || letters[pack.code]) return commonIn(text, pack);
  const common = commonWords.get(pack) ?? commonWordsOf(pack);
  commonWords.set(pack, common);
  return common.reduce((sum, word) => sum + (counts.get(word) ?? 0), 0);
}

const commonWords = new Map<LanguagePack, readonly string[]>();

/** Small words one by one; "eine?" is two. */
function commonWordsOf({ common }: LanguagePack): string[] {
  const words = common.split('|').flatMap(word => [word.replace('?', ''), word.replace(/.\?/u, '')]);
  return Array.from(new Set(words));
}

function wordsOf(pack: LanguagePack): RegExp {
  const { common, spaced } = pack;
  const pattern = spaced
    ? letterPattern(`(?<![\\p{L}\\p{M}])(?:${common})(?![\\p{L}\\p{M}])`, 'giu')
    : letterPattern(common, 'gu');
  words.set(pack, pattern);
  return pattern;
}
