import { z } from 'zod';
import type { GlobalOptions } from './options.ts';
import { playbooks, UnknownPlaybookError } from './playbooks.ts';
import { table } from './table.ts';

/** `playbook list`: the playbooks, or one of them with its steps and input. Nothing is run. */
export async function run({ json }: GlobalOptions, name?: string): Promise<number> {
  if (name !== undefined && !playbooks[name]) throw new UnknownPlaybookError(name);
  const wanted = Object.values(playbooks).filter(playbook => name === undefined || playbook.name === name);
  const described = wanted.map(({ name: own, title, steps, input }) => ({
    name: own,
    title,
    steps: Object.entries(steps).map(([step, { title: instruction, doc, effect }]) => ({
      name: step,
      title: instruction,
      doc,
      effect,
    })),
    input: z.toJSONSchema(input, { io: 'input' }),
  }));
  if (json) process.stdout.write(`${JSON.stringify(described)}\n`);
  else for (const playbook of described) process.stdout.write(`${text(playbook, name !== undefined)}\n`);
  return 0;
}

interface Described {
  name: string;
  title: string;
  steps: { name: string; title: string; doc: string; effect: string }[];
  input: unknown;
}

function text({ name, title, steps, input }: Described, whole: boolean): string {
  const rows = steps.map(step => [step.doc, step.effect, step.title]);
  const list = table(['Instruction', 'Effect', 'Step'], rows);
  return `${name}: ${title}\n\n${list}\n${whole ? `\nInput:\n${JSON.stringify(input, null, 2)}\n` : ''}`;
}
