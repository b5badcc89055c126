import { locales } from '../../../portal/labels/index.ts';
import { likeness, plain, sameWords } from '../../screen/same-words.ts';
import type { LintContext, LintRule, MeantStep } from '../context.ts';
import { isNoName, isWholeLabel } from '../label-shape.ts';

/** One label of the portal that an article translates in two ways: readers look for two things. */
export const twoWordings: LintRule = {
  name: 'two-wordings',
  severity: 'warning',
  text: 'One label of the portal has two names in the article.',
  check: context => {
    const named = context.steps.filter(each => isName(each, context));
    const groups = Map.groupBy(named, meaningOf);
    return Array.from(groups).flatMap(([meaning, group]) => {
      const [first] = group;
      if (meaning === null || !first) return [];
      const others = group.filter(({ step }) => differ(step.target ?? '', first.step.target ?? '', context));
      return others.map(({ step: { line, column, endColumn, target } }) => ({
        line,
        column,
        endColumn,
        message: `“${target}” is called “${first.step.target}” in line ${first.step.line}; both are the portal's “${meaning}”.`,
        article: target,
        instead: first.step.target,
      }));
    });
  },
};

function isName({ step, key }: MeantStep, context: LintContext): boolean {
  const { target, action, anaphora, english } = step;
  if (target === null || action === 'goto' || anaphora || isNoName(target, context.pack)) return false;
  // Without its English, a label that is like none of the portal's words may be any other.
  const isKnown = english !== undefined || key === null || isLike(target, key, context);
  return isKnown && isWholeLabel(step, context);
}

/** Two ways to say the same have something in common in most languages. */
const akin = 0.2;

function isLike(target: string, key: NonNullable<MeantStep['key']>, { labels, pack }: LintContext): boolean {
  const wordings = labels?.[key] ?? [];
  if (pack.marksAreRight) return wordings.some(wording => wordsIn(wording) === wordsIn(target));
  return !pack.spaced || wordings.some(wording => likeness(wording, target) >= akin);
}

/** In a machine translation the bold takes in words around a label, or leaves some of it out: that is another rule's. */
function differ(target: string, first: string, { pack }: LintContext): boolean {
  if (sameWords(target, first)) return false;
  const [a, b] = [plain(target), plain(first)];
  return pack.marksAreRight === true || !(holds(a, b, pack.spaced) || holds(b, a, pack.spaced));
}

function holds(whole: string, part: string, spaced: boolean): boolean {
  const [outer, inner] = [whole.toLowerCase(), part.toLowerCase()];
  return whole.length > part.length && (spaced ? ` ${outer} `.includes(` ${inner} `) : outer.includes(inner));
}

function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0;
}

function meaningOf({ step, key }: MeantStep): string | null {
  return step.english?.toLowerCase() ?? (key === null ? null : (locales.en[key][0]?.toLowerCase() ?? key));
}
