import type { Found, LintRule } from '../context.ts';
import { linesOf, regionOf, type LineOfBlock } from '../region.ts';

/** "Enter the number 4.To make it…": an item that has become a part of the one before it. */
export const swallowedStep: LintRule = {
  name: 'swallowed-step',
  severity: 'warning',
  text: 'The text of one instruction stands in another item of the list.',
  check: ({ article }) => linesOf(article).flatMap(entry => [...runIn(entry), ...unlisted(entry)]),
};

function runIn({ line, block }: LineOfBlock): Found[] {
  if (block.kind !== 'item') return [];
  return Array.from(line.text.matchAll(/\s(\d{1,2})[.。]\s?(?=[\p{Lu}\p{Lo}])/gu), match => ({
    ...regionOf(line, match.index + 1, match.index + match[0].length),
    message: `Item ${match[1]} of the list stands inside another one.`,
    article: match[0].trim(),
  }));
}

/** `6.Click` without a space is no item of a list in Markdown. */
function unlisted({ line }: LineOfBlock): Found[] {
  const match = /^\s*(\d{1,2})\.(?=\p{L})/u.exec(line.text);
  if (!match) return [];
  return [
    {
      ...regionOf(line, 0, match[0].length),
      message: `“${match[0].trim()}” begins no item of a list: a space is missing behind the full stop.`,
      article: match[0].trim(),
    },
  ];
}

/** What the last item leads to stands in the item itself, because a blank line is missing. */
export const resultInItem: LintRule = {
  name: 'result-in-item',
  severity: 'note',
  text: 'A sentence right under the last item becomes a part of it; a blank line sets it apart.',
  check: ({ article, plan, source }) =>
    article.blocks.flatMap(block => {
      const [, second] = block.lines;
      if (block.kind !== 'item' || !block.ordered || !second || !plan.procedure) return [];
      const isHard = / {2}$|<br/i.test(source[second.line - 2] ?? '') || /^\s/.test(source[second.line - 1] ?? '');
      if (isHard) return [];
      return [
        {
          ...regionOf(second, 0, second.text.length),
          message: 'This sentence becomes a part of the item above it: a blank line is missing.',
        },
      ];
    }),
};
