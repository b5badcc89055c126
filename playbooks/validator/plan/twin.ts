import type { Article, Line, Text } from '../markdown/article.ts';
import { pairEditions } from './pair-editions.ts';

/** The English beside each line: in the file itself, in a bilingual edition, else in the English edition. */
export type EnglishOf = (line: Line) => EnglishText | null;
export type EnglishText = Pick<Text, 'text' | 'marks'>;

/** English that stands in the article itself. */
export const besideItself: EnglishOf = ({ segments }) => {
  if (segments.length === 0) return null;
  return segments.map(({ english }): EnglishText => english).reduce(join);
};

/** English of another edition, where it is sure which line of it says the same. */
export function besideTwin(article: Article, twin: Article): EnglishOf {
  const { pairs } = pairEditions(article, twin);
  return line => {
    const pair = pairs.get(line);
    return pair?.isSure ? pair.english.line : null;
  };
}

function join(left: EnglishText, right: EnglishText): EnglishText {
  const offset = left.text.length + 1;
  const marks = right.marks.map(mark => ({ ...mark, start: mark.start + offset, end: mark.end + offset }));
  return { text: `${left.text} ${right.text}`, marks: [...left.marks, ...marks] };
}
