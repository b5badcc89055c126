import type { Article, Block, Line } from '../../markdown/article.ts';
import type { Found, LintRule } from '../context.ts';
import { regionOf } from '../region.ts';

/** "Enter the number 4.To make it…": an item that has become a part of the one before it. */
export const swallowedStep: LintRule = {
  name: 'swallowed-step',
  severity: 'warning',
  text: 'The text of one instruction stands in another item of the list.',
  check: ({ article, source }) => {
    const numbers = numbersOf(article, source);
    return article.blocks.flatMap(block =>
      block.lines.flatMap(line => [...runIn(line, numbers.get(block) ?? []), ...unlisted(line)]),
    );
  },
};

/** Numbers that an item may have: its place in the list, and what is printed. */
function numbersOf({ blocks }: Article, source: readonly string[]): ReadonlyMap<Block, readonly number[]> {
  const places = new Map<number, number>();
  return new Map(
    blocks.map((block): [Block, number[]] => {
      if (block.kind !== 'item' || !block.ordered || block.list === null) return [block, []];
      const place = (places.get(block.list) ?? 0) + 1;
      places.set(block.list, place);
      const printed = /^\s*(\d{1,9})[.)]/.exec(source[(block.lines[0]?.line ?? 1) - 1] ?? '')?.[1];
      return [block, printed === undefined ? [place] : [place, Number(printed)]];
    }),
  );
}

/** A number that goes on from the item's own; a day or a version in a sentence has another word before it. */
const number = /(?<=(?<before>\S)\s+)(?<number>\d{1,2})[.。](?<gap>\s?)(?=[\p{Lu}\p{Lo}])/gu;

function runIn(line: Line, own: readonly number[]): Found[] {
  let expected = own.map(each => each + 1);
  return Array.from(line.text.matchAll(number)).flatMap(({ 0: text, index, groups }) => {
    const found = Number(groups?.['number']);
    const isApart = groups?.['gap'] === '' || /[.!?:;。！？)\]」]/u.test(groups?.['before'] ?? '');
    if (!expected.includes(found) || !isApart) return [];
    expected = [found + 1];
    return [
      {
        ...regionOf(line, index, index + text.length),
        message: `Item ${found} of the list stands inside another one.`,
        article: text.trim(),
      },
    ];
  });
}

/** `6.Click` without a space is no item of a list in Markdown. */
function unlisted(line: Line): Found[] {
  const match = /^\s*(\d{1,2})\.(?=[\p{Lu}\p{Lo}])/u.exec(line.text);
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
      // A number makes it an item that is lost, which is the other rule's.
      if (isHard || /^\s*\d{1,2}[.)]/.test(second.text)) return [];
      return [
        {
          ...regionOf(second, 0, second.text.length),
          message: 'This sentence becomes a part of the item above it: a blank line is missing.',
        },
      ];
    }),
};
