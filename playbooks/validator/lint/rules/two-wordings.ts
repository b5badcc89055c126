import { locales } from '../../../portal/labels/index.ts';
import { sameWords } from '../../screen/same-words.ts';
import type { LintRule, MeantStep } from '../context.ts';

/** One label of the portal that an article translates in two ways: readers look for two things. */
export const twoWordings: LintRule = {
  name: 'two-wordings',
  severity: 'warning',
  text: 'One label of the portal has two names in the article.',
  check: ({ steps }) => {
    const named = steps.filter(({ step }) => step.target !== null && step.action !== 'goto' && !step.anaphora);
    const groups = Map.groupBy(named, meaningOf);
    return Array.from(groups).flatMap(([meaning, group]) => {
      const [first] = group;
      if (meaning === null || !first) return [];
      const others = group.filter(({ step }) => !sameWords(step.target ?? '', first.step.target ?? ''));
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

function meaningOf({ step, key }: MeantStep): string | null {
  return step.english?.toLowerCase() ?? (key === null ? null : (locales.en[key][0]?.toLowerCase() ?? key));
}
