import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import type { Plan } from '../../playbooks/validator/plan/plan.ts';

/** Prints the plan that was written where the scorer looks for the article. */
const print = "process.stdout.write(require('node:fs').readFileSync(process.argv[1]))";

/** What the folder's own scorer says of plans, by the names of their labels: its table, and the figures of its groups. */
export function score(folder: string, plans: ReadonlyMap<string, Plan>, misses: boolean) {
  const saved = mkdtempSync(path.join(os.tmpdir(), 'plans-'));
  try {
    for (const [name, plan] of plans) save(path.join(saved, name), plan);
    const labels = path.join(saved, 'labels.json');
    save(labels, labelsOf(folder, plans));
    const text = run(folder, ['--labels', labels, '--articles', saved, ...(misses ? ['--misses'] : [])]);
    return { text, groups: groupsIn(text) };
  } finally {
    rmSync(saved, { recursive: true, force: true });
  }
}

function run(folder: string, options: readonly string[]): string {
  const scorer = path.resolve(folder, 'score.mjs');
  const command = [scorer, ...options, '--', process.execPath, '-e', print];
  return execFileSync(process.execPath, command, { encoding: 'utf8' });
}

function save(file: string, value: unknown): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(value));
}

function labelsOf(folder: string, plans: ReadonlyMap<string, Plan>): Record<string, unknown> {
  const all = z
    .record(z.string(), z.unknown())
    .parse(JSON.parse(readFileSync(path.join(folder, 'labels.json'), 'utf8')));
  return Object.fromEntries(Object.entries(all).filter(([name]) => plans.has(name)));
}

/** "English: 13 articles, literal recall 100.0 % (macro 100.0 %), …" */
function groupsIn(text: string): Record<string, Record<string, number | string>> {
  const lines = text.matchAll(/^(\w+): (\d+) articles, (.*)$/gm);
  return Object.fromEntries(
    Array.from(lines, ([, group = '', articles = '', figures = '']) => [
      group,
      { articles: Number(articles), ...figuresIn(figures) },
    ]),
  );
}

function figuresIn(text: string): Record<string, number | string> {
  const figures = text.matchAll(/([a-z][a-z ]*?) ([\d.]+(?:\/\d+)?)(?: %|(?=,|$))/g);
  return Object.fromEntries(
    Array.from(figures, ([, name = '', value = '']) => [name, value.includes('/') ? value : Number(value)]),
  );
}
