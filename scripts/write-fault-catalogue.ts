import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { Fault, type FaultName } from '../fixtures/mock-portal/faults.ts';
import { examples } from '../tests/faults/examples.ts';

/** Writes `docs/faults.md` from the faults themselves, their comments, and the example test of each. */
const common = new Set(['name', 'match', 'times', 'skip']);
const JsonSchema = z.looseObject({
  properties: z.record(
    z.string(),
    z.looseObject({ type: z.string().optional(), enum: z.array(z.string()).optional(), default: z.json().optional() }),
  ),
});

if (process.argv.includes('--print')) process.stdout.write(catalogue());
else writeFileSync('docs/faults.md', catalogue());

function catalogue(): string {
  const source = readFileSync('fixtures/mock-portal/faults.ts', 'utf8').split('const all = [')[1] ?? '';
  return `# Fault catalogue

Ways in which the mock portal fails, by name. A test sets them with \`test.use({ faults: { drop: { times: 1 } } })\`, in its scene, or while it runs with \`tenant.faults.set({ name: 'drop' })\`. Every fault takes

- \`match\`: the number of the invoice that it is about; all of them when left out
- \`times\`: how often it acts; until it is cleared when left out
- \`skip\`: how often it lets what it is about pass before it acts

The last column says how \`pay-invoice\` ends with the fault and what the mock portal has charged then; \`tests/faults\` has that as a test for each. Capitals are the code of the error that ended the run before its one click.
${sections(source).join('')}`;
}

/** Headings are plain comments, descriptions are those of the documentation; faults without one share the one above. */
function sections(source: string): string[] {
  let about = '';
  const tokens = source.matchAll(/\/\*\*([^]*?)\*\/|\/\* (.+?)\. \*\/|fault\('(\w+)'/g);
  return [...tokens].map(([, comment, heading, name]) => {
    if (comment !== undefined) about = comment.replace(/\s*\n\s*\*\s?/g, ' ').trim();
    if (heading !== undefined)
      return `\n## ${heading}\n\n| Fault | What happens | Options | A payment ends as |\n|---|---|---|---|\n`;
    return name !== undefined && isFault(name) ? row(name, about) : '';
  });
}

function row(name: FaultName, about: string): string {
  const { ends, charges, fault } = examples[name];
  const example =
    optionsOf(name).length > 0
      ? ` (${
          Object.entries(fault)
            .filter(([key]) => key !== 'name')
            .map(([key, value]) => `${key} ${String(value)}`)
            .join(', ') || 'defaults'
        })`
      : '';
  return `| \`${name}\` | ${cell(about)} | ${optionsOf(name).join('<br>') || '–'} | ${ends}, ${charges} charged${cell(example)} |\n`;
}

function optionsOf(name: FaultName): string[] {
  const option = Fault.options.find(({ shape }) => shape.name.value === name);
  if (!option) return [];
  const { properties } = JsonSchema.parse(z.toJSONSchema(option, { io: 'input' }));
  return Object.entries(properties)
    .filter(([key]) => !common.has(key))
    .map(([key, { type = 'string', enum: values, default: preset }]) => {
      const what = values ? values.map(value => `\`${value}\``).join(', ') : type;
      return `\`${key}\`: ${what}${preset === undefined || values === undefined ? '' : `; default \`${JSON.stringify(preset).replaceAll('"', '')}\``}`;
    });
}

function isFault(name: string): name is FaultName {
  return name in examples;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replace(/[<>]/g, character => `&#${character.charCodeAt(0)};`);
}
