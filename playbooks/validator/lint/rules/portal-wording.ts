import { labelInMarkdown } from '../../fix/label-in-markdown.ts';
import { knownKeys } from '../../plan/known-labels.ts';
import { likeness, sameWords } from '../../screen/same-words.ts';
import type { LabelKey } from '../../follow/wordings.ts';
import type { LintRule } from '../context.ts';

const states = new Set<LabelKey>(['paid', 'due', 'pastDue', 'void']);

/** A label that the portal has other words for, in the language of the article. */
export const portalWording: LintRule = {
  name: 'portal-wording',
  severity: 'warning',
  text: 'The portal has other words for a label in the language of the article.',
  check: ({ steps, labels }) =>
    steps.flatMap(({ step: { target, line, column, endColumn, action, anaphora, english }, key }) => {
      if (!labels || key === null || target === null || action === 'goto' || anaphora) return [];
      const wordings = labels[key];
      const [usual = ''] = wordings;
      if (wordings.some(wording => sameWords(wording, target) || isInText(key, wording, target))) return [];
      const isSure = knownKeys(english ?? '', 'en').includes(key) && endColumn - column === target.length;
      return {
        line,
        column,
        endColumn,
        message: `The portal says “${usual}” and not “${target}”.`,
        article: target,
        instead: usual,
        suggestions: wordings.map(label => ({ label, role: 'label', score: likeness(label, target) })),
        fix: isSure ? [{ line, column, endColumn, newText: labelInMarkdown(usual) }] : [],
      };
    }),
};

/** States of invoices stand in sentences, where capital letters follow the language. */
function isInText(key: LabelKey, wording: string, target: string): boolean {
  return states.has(key) && sameWords(wording.toLowerCase(), target.toLowerCase());
}
