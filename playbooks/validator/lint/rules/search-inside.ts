import type { PlanStep } from '../../plan/plan.ts';
import type { Line } from '../../markdown/article.ts';
import type { Found, LintContext, LintRule } from '../context.ts';
import { lineAt } from '../region.ts';
import { insides } from '../words/search-inside.ts';

/** Quotes, brackets and spaces around a label. */
const around = '[\\s"“”„«»「」『』\\[\\]*]*';

/** "Search in Cost Management": a reader looks for the place to search in, and should search for it. */
export const searchInside: LintRule = {
  name: 'search-inside',
  severity: 'warning',
  text: 'The article says to search in a service, and one has to search for it.',
  check: context => {
    return context.steps.flatMap(({ step, key }) => {
      const line = lineAt(context.article, step.line);
      const isService = key === 'costManagementBilling' && step.action === 'search' && !step.anaphora;
      return line && isService && step.target !== null ? faultOf(step, step.target, line, context) : [];
    });
  },
};

function faultOf(
  { column, endColumn, line: at }: PlanStep,
  target: string,
  line: Line,
  { pack }: LintContext,
): Found[] {
  const start = line.columns.indexOf(column);
  const end = line.columns.indexOf(endColumn - 1) + 1;
  const inside = insides[pack.code];
  if (start < 0 || end <= start || !inside) return [];
  const before = line.text.slice(Math.max(0, start - 60), start).replace(new RegExp(`${around}$`, 'u'), ' ');
  const behind = line.text.slice(end, end + 60).replace(new RegExp(`^${around}`, 'u'), '');
  const found = inside.before?.exec(before) ?? inside.behind?.exec(behind);
  if (!found) return [];
  const message = `“${found[0].trim()}” makes “${target}” the place to search in; it is what to search for.`;
  return [{ line: at, column, endColumn, message, article: target }];
}
