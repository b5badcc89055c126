import type { Line, Text } from '../../markdown/article.ts';
import { besideItself, besideTwin } from '../../plan/twin.ts';
import type { LintRule } from '../context.ts';
import { linesOf, regionOf } from '../region.ts';

/** Bold that the English has and the translation has not, or the other way round. */
export const markCount: LintRule = {
  name: 'mark-count',
  severity: 'note',
  text: 'A sentence has another number of bold labels than its English source.',
  check: ({ article, twin }) => {
    const englishOf = twin ? besideTwin(article, twin) : besideItself;
    return linesOf(article).flatMap(({ line }) => {
      const english = englishOf(line);
      if (!english) return [];
      const [own, source] = [countIn(line), countIn(english)];
      if (own === source) return [];
      return [
        {
          ...regionOf(line, 0, line.text.length),
          message: `${own} ${own === 1 ? 'label is' : 'labels are'} bold here, and ${source} in the English.`,
        },
      ];
    });
  },
};

function countIn({ text, marks }: Pick<Line | Text, 'text' | 'marks'>): number {
  return marks.filter(({ kind, start, end }) => kind === 'strong' && text.slice(start, end).trim() !== '').length;
}
