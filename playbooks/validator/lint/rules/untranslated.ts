import { locales } from '../../../portal/labels/index.ts';
import { isEnglish } from '../../plan/detect-language.ts';
import type { Found, LintContext, LintRule, MeantStep } from '../context.ts';
import { linesOf, regionOf } from '../region.ts';

/** A sentence, or a part of a label, that a translation left in English. */
export const untranslated: LintRule = {
  name: 'untranslated',
  severity: 'warning',
  text: 'A sentence or a part of a label is still in English.',
  check: context => {
    if (context.pack.code === 'en') return [];
    const lines = linesOf(context.article).flatMap(({ line }): Found[] =>
      isEnglish(line.text)
        ? [
            {
              ...regionOf(line, 0, line.text.length),
              message: `The line is still in English: “${line.text.trim().slice(0, 80)}”`,
              article: line.text.trim(),
            },
          ]
        : [],
    );
    const english = new Set(lines.map(({ line }) => line));
    return [
      ...lines,
      ...context.steps.filter(({ step }) => !english.has(step.line)).flatMap(step => halfOf(step, context)),
    ];
  },
};

/** "pay agora": a word of the English label, where the portal's own words have none such. */
function halfOf({ step, key }: MeantStep, { labels }: LintContext): Found[] {
  const { target, line, column, endColumn, english, action } = step;
  if (target === null || action === 'goto') return [];
  const portal = key === null ? null : (labels?.[key][0] ?? null);
  const source = wordsOf(english ?? (key === null ? '' : (locales.en[key][0] ?? '')));
  const own = new Set(wordsOf(portal ?? ''));
  const words = wordsOf(target);
  const found = source.filter(word => word.length > 2 && !own.has(word) && words.includes(word));
  if (found.length === 0) return [];
  const message =
    words.join(' ') === source.join(' ')
      ? `The label “${target}” is still in English.`
      : `“${found.join(' ')}” in “${target}” is still in English.`;
  return [{ line, column, endColumn, message, article: target, instead: portal }];
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
}
