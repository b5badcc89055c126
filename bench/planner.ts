import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { manyArticles } from '../playbooks/validator/many-articles.ts';
import type { Plan } from '../playbooks/validator/plan/plan.ts';
import { editionsOf, type Edition } from './planner/editions.ts';
import { score } from './planner/score.ts';

/** How much of labelled articles the planner finds: each alone, and beside its English edition. */
const { values } = parseArgs({ options: { misses: { type: 'boolean', default: false } } });
const folder = process.env['PLAYBOOK_ARTICLES'] ?? path.join('..', 'shared', 'articles');
const labels = path.join(folder, 'labels.json');

if (existsSync(labels)) await measure();
else
  process.stdout.write(`There are no labelled articles: ${labels} is not there. PLAYBOOK_ARTICLES names the folder.\n`);

async function measure(): Promise<void> {
  const files = Object.keys(z.record(z.string(), z.unknown()).parse(JSON.parse(readFileSync(labels, 'utf8'))));
  const results: Record<string, unknown> = {};
  for (const [kind, editions] of Object.entries(editionsOf(folder, files))) {
    const plans = new Map<string, Plan>();
    for (const edition of editions) plans.set(edition.labels, await planOf(edition));
    const { text, groups } = score(folder, plans, values.misses);
    process.stdout.write(`\n${kind}\n${text}`);
    results[kind] = groups;
  }
  process.stdout.write(`${JSON.stringify(results)}\n`);
}

async function planOf({ file, twin }: Edition): Promise<Plan> {
  const [planned] = await manyArticles('plan', [file], { twin });
  if (!planned || 'problem' in planned) throw new Error(`No plan of ${file}`);
  return planned.value;
}
