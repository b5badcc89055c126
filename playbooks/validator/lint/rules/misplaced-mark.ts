import type { Line, Mark } from '../../markdown/article.ts';
import type { PlanStep } from '../../plan/plan.ts';
import { plain } from '../../screen/same-words.ts';
import type { Found, LintRule } from '../context.ts';
import { isWholeLabel, namesColour } from '../label-shape.ts';
import { lineAt, regionOf } from '../region.ts';

const edges =
  /^[\s"“”„«»「」『』[\]()（）]+|(?<![\s"“”„«»「」『』[\]()（）.,;:。，、；：،؛])[\s"“”„«»「」『』[\]()（）.,;:。，、；：،؛]+$/gu;

/** `**A > B**` marks two labels. */
const way = /\s*[>→›＞]\s*/u;

/** Bold that holds more than the label, or only a part of it: translation has moved it. */
export const misplacedMark: LintRule = {
  name: 'misplaced-mark',
  severity: 'warning',
  text: 'The bold is on other words than the label.',
  check: context => {
    const { article, steps, pack } = context;
    if (pack.marksAreRight) return [];
    return steps.flatMap(({ step }) => {
      const line = lineAt(article, step.line);
      const isLabel = step.target !== null && step.action !== 'goto' && !step.anaphora;
      const isPlain = isLabel && isWholeLabel(step, context) && !namesColour(step.target ?? '', pack);
      return line && isPlain ? faultOf(step, line) : [];
    });
  },
};

function bare(text: string): string {
  return plain(text.replace(edges, ''));
}

/** With no more words than the English, the bold is the label, and what the sentence goes on with is not. */
function fits(inner: string, wanted: string, english: string | undefined): boolean {
  const [own, source] = [wordsIn(inner), wordsIn(english ?? '')];
  return own > 0 && own <= source && wordsIn(wanted) > source && /^\p{Lu}/u.test(inner);
}

function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0;
}

function faultOf({ target, column, english }: PlanStep, line: Line): Found[] {
  const start = line.columns.indexOf(column);
  const label = target ?? '';
  const end = start + label.length;
  if (start < 0 || !line.text.startsWith(label, start)) return [];
  const mark = line.marks.find(each => each.kind === 'strong' && each.start < end && each.end > start);
  return mark ? comparison(mark, label, line, english) : [];
}

function comparison({ start, end }: Mark, label: string, line: Line, english: string | undefined): Found[] {
  const inner = bare(line.text.slice(start, end));
  const wanted = plain(label);
  if (inner === wanted || inner === '' || inner.split(way).map(bare).includes(bare(label))) return [];
  if (inner.length < wanted.length && fits(inner, wanted, english)) return [];
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
