import { locales } from '../../../portal/labels/index.ts';
import { isEnglish } from '../../plan/detect-language.ts';
import type { LanguagePack } from '../../languages/language-pack.ts';
import type { Line } from '../../markdown/article.ts';
import { englishPart } from '../english-words.ts';
import type { Found, LintContext, LintRule, MeantStep } from '../context.ts';
import { linesOf, regionOf } from '../region.ts';

/** A sentence, or a part of a label, that a translation left in English. */
export const untranslated: LintRule = {
  name: 'untranslated',
  severity: 'warning',
  text: 'A sentence or a part of a label is still in English.',
  check: context => {
    if (context.pack.code === 'en') return [];
    const lines = linesOf(context.article).flatMap(({ line }): Found[] => untranslatedIn(line, context));
    const english = new Set(lines.map(({ line }) => line));
    return [
      ...lines,
      ...context.steps.filter(({ step }) => !english.has(step.line)).flatMap(step => halfOf(step, context)),
    ];
  },
};

function untranslatedIn(line: Line, { pack }: LintContext): Found[] {
  const isWhole = isEnglish(line.text);
  const part = isWhole ? { start: 0, end: line.text.length } : englishPart(line, pack);
  if (!part) return [];
  const text = line.text.slice(part.start, part.end).trim();
  const what = part.start === 0 && part.end === line.text.length ? 'The line is' : 'A part of the line is';
  return [
    {
      ...regionOf(line, part.start, part.end),
      message: `${what} still in English: “${text.slice(0, 80)}”`,
      article: text,
    },
  ];
}

/** "pay agora": a word of the English label, where the portal's own words have none such. */
function halfOf({ step, key }: MeantStep, { labels, pack }: LintContext): Found[] {
  const { target, line, column, endColumn, english, action } = step;
  if (target === null || action === 'goto') return [];
  const portal = key === null ? null : (labels?.[key][0] ?? null);
  const original = english ?? (key === null ? '' : (locales.en[key][0] ?? ''));
  const source = wordsOf(original.replaceAll(names, ' '));
  const own = new Set(wordsOf(portal ?? ''));
  const words = wordsOf(target);
  const isShared = (word: string) => usesLatin(pack) && international.has(word);
  const found = source.filter(word => word.length > 2 && words.includes(word) && !own.has(word) && !isShared(word));
  if (found.length === 0) return [];
  const message =
    words.join(' ') === wordsOf(original).join(' ')
      ? `The label “${target}” is still in English.`
      : `“${found.join(' ')}” in “${target}” is still in English.`;
  return [{ line, column, endColumn, message, article: target, instead: portal }];
}

/** "Azure Active Directory", "Microsoft Online Service Program", "MOSP": names stay what they are. */
const names = /\b(?:Azure|Microsoft)(?:\s+\p{Lu}[\p{L}\p{M}]*)+|\b\p{Lu}{2,}s?\b|\b(?:Azure|Microsoft)\b/gu;

/** Other languages with the same letters write them the same way, in some form of theirs. */
const international = new Set(
  (
    'account active admin administrator app apps contact email id ids information internet management menu ' +
    'normal online plan portal premium profile program service standard status support test total version web'
  ).split(' '),
);

const latin = new Map<LanguagePack, boolean>();

function usesLatin(pack: LanguagePack): boolean {
  const known = latin.get(pack) ?? isLatin(pack);
  latin.set(pack, known);
  return known;
}

function isLatin({ verbs, common }: LanguagePack): boolean {
  return /[a-z]/i.test(Object.values(verbs).join('').replaceAll(/\\\w/g, '') + common);
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
}
