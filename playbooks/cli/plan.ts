import { articleFiles } from '../validator/article-files.ts';
import { manyArticles } from '../validator/many-articles.ts';
import type { Plan, PlanStep } from '../validator/plan/plan.ts';
import type { GlobalOptions } from './options.ts';
import { table } from './table.ts';

interface PlanOptions extends GlobalOptions {
  twin?: string;
}

/** `playbook plan`: what articles ask their readers to do. One file gives one plan, several give a list of them. */
export async function run({ json, twin }: PlanOptions, ...paths: string[]): Promise<number> {
  const plans = await manyArticles('plan', await articleFiles(paths), { twin });
  if (json) process.stdout.write(`${JSON.stringify(plans.length === 1 ? plans[0] : plans)}\n`);
  else for (const plan of plans) process.stdout.write(`${text(plan)}\n`);
  return 0;
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
