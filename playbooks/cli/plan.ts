import { ArticleError } from '../validator/article-error.ts';
import { articleFiles } from '../validator/article-files.ts';
import { manyArticles } from '../validator/many-articles.ts';
import type { Plan, PlanStep } from '../validator/plan/plan.ts';
import { orCouldNotRun } from './could-not-run.ts';
import type { GlobalOptions } from './options.ts';
import { printError } from './print-error.ts';
import { table } from './table.ts';

interface PlanOptions extends GlobalOptions {
  twin?: string;
}

/**
 * `playbook plan`: what articles ask their readers to do. One file gives one plan, several give a list of them; those
 * that can't be read are told of beside it.
 */
export async function run(options: PlanOptions, ...paths: string[]): Promise<number> {
  return orCouldNotRun(options, () => plan(options, paths));
}

async function plan({ json, twin, verbose }: PlanOptions, paths: readonly string[]): Promise<number> {
  const files = await articleFiles(paths);
  const done = await manyArticles('plan', files, { twin });
  const plans = done.flatMap(each => ('value' in each ? [each.value] : []));
  if (json) {
    if (plans.length > 0 || files.length > 1)
      process.stdout.write(`${JSON.stringify(files.length === 1 ? plans[0] : plans)}\n`);
  } else for (const one of plans) process.stdout.write(`${text(one)}\n`);
  const problems = done.flatMap(each => ('problem' in each ? [each.problem] : []));
  for (const { file, problem, hint } of problems)
    printError(new ArticleError(file, problem, hint), {
      json: json === true && files.length === 1,
      verbose: verbose === true,
    });
  return problems.length > 0 ? 2 : 0;
}

function text({ file, language, procedure, plays, steps }: Plan): string {
  const heading = `${file} (${language === 'und' ? 'language unknown: read by its structure alone' : language})`;
  if (!procedure) return `${heading}\n  no portal procedure\n`;
  const parts = plays.map(({ title }, play) => {
    const rows = steps.filter(step => step.play === play).map(row);
    return `\n${title || file}\n${table(['Line', 'Action', 'Target', 'Where', 'If'], rows)}`;
  });
  return `${heading}\n${parts.join('\n')}\n`;
}

function row({
  line,
  column,
  action,
  target,
  alternatives,
  binding,
  container,
  field,
  conditional,
}: PlanStep): string[] {
  const what = alternatives?.join(' or ') ?? target ?? `(${binding ?? 'unnamed'})`;
  return [`${line}:${column}`, action, what, container ?? field ?? '', conditional ? 'if' : ''];
}
