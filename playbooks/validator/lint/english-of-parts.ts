import type { Line } from '../markdown/article.ts';
import { besideTwin } from '../plan/twin.ts';
import type { LintContext } from './context.ts';

/** A piece of a line with the English that it was translated from. */
export interface PartWithEnglish {
  /** Positions in the line's text. */
  start: number;
  end: number;
  own: string;
  english: string;
}

/** Sentence by sentence in a bilingual edition, else the whole line, where an English edition has the same for sure. */
export function englishOfParts(line: Line, { article, twin }: LintContext): PartWithEnglish[] {
  const { text, segments } = line;
  if (segments.length > 0)
    return segments.map(({ start, end, english }) => ({
      start,
      end,
      own: text.slice(start, end),
      english: english.text,
    }));
  const english = twin && besideTwin(article, twin)(line);
  return english ? [{ start: 0, end: text.length, own: text, english: english.text }] : [];
}
