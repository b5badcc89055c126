import type { Article, Line, Text } from '../markdown/article.ts';

/** The English beside each line: in the file itself, in a bilingual edition, else in the English edition. */
export type EnglishOf = (line: Line) => EnglishText | null;
export type EnglishText = Pick<Text, 'text' | 'marks'>;

/** English that stands in the article itself. */
export const besideItself: EnglishOf = ({ segments }) => {
  if (segments.length === 0) return null;
  return segments.map(({ english }): EnglishText => english).reduce(join);
};

/** English of another edition: numbered lists are paired in order, and their lines, too. */
export function besideTwin(article: Article, twin: Article): EnglishOf {
  const own = linesOfLists(article);
  const english = linesOfLists(twin);
  const pairs = new Map(
    own.flatMap((lines, list) => lines.map((line, at) => [line, english[list]?.[at] ?? null] as const)),
  );
  return line => pairs.get(line) ?? null;
}

function linesOfLists({ blocks }: Article): Line[][] {
  const lists = new Map<number, Line[]>();
  for (const { ordered, list, lines } of blocks)
    if (ordered && list !== null) lists.set(list, [...(lists.get(list) ?? []), ...lines]);
  return [...lists.values()];
}

function join(left: EnglishText, right: EnglishText): EnglishText {
  const offset = left.text.length + 1;
  const marks = right.marks.map(mark => ({ ...mark, start: mark.start + offset, end: mark.end + offset }));
  return { text: `${left.text} ${right.text}`, marks: [...left.marks, ...marks] };
}
