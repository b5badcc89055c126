import type { Line, Mark } from '../../markdown/article.ts';
import type { PlanStep } from '../../plan/plan.ts';
import { plain } from '../../screen/same-words.ts';
import type { Found, LintRule } from '../context.ts';
import { linesOf, regionOf } from '../region.ts';

const edges = /^[\s"“”„«»「」『』[\]()（）]+|[\s"“”„«»「」『』[\]()（）.,;:。，、；：،؛]+$/gu;

/** `**A > B**` marks two labels. */
const way = /\s*[>→›＞]\s*/u;

/** Bold that holds more than the label, or only a part of it: translation has moved it. */
export const misplacedMark: LintRule = {
  name: 'misplaced-mark',
  severity: 'warning',
  text: 'The bold is on other words than the label.',
  check: ({ article, steps, pack }) => {
    if (pack.marksAreRight) return [];
    const lines = linesOf(article).map(({ line }) => line);
    return steps.flatMap(({ step }) => {
      const line = lines.find(candidate => candidate.line === step.line);
      return line && step.target !== null && step.action !== 'goto' && !step.anaphora ? faultOf(step, line) : [];
    });
  },
};

function faultOf({ target, column }: PlanStep, line: Line): Found[] {
  const start = line.columns.indexOf(column);
  const label = target ?? '';
  const end = start + label.length;
  if (start < 0 || !line.text.startsWith(label, start)) return [];
  const mark = line.marks.find(each => each.kind === 'strong' && each.start < end && each.end > start);
  return mark ? comparison(mark, label, line) : [];
}

function comparison({ start, end }: Mark, label: string, line: Line): Found[] {
  const inner = plain(line.text.slice(start, end).replace(edges, ''));
  const wanted = plain(label);
  if (inner === wanted || inner === '' || inner.split(way).includes(wanted)) return [];
  const what = inner.length > wanted.length ? 'more than' : 'only a part of';
  return [
    {
      ...regionOf(line, start, end),
      message: `The bold “${inner}” holds ${what} the label “${wanted}”.`,
      article: inner,
      instead: wanted,
    },
  ];
}
