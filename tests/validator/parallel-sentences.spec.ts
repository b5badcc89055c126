import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../../fixtures/index.ts';
import { articles } from './language-articles.ts';
import { planOf } from './plan.ts';

const folder = join(import.meta.dirname, 'parallel-sentences');
const rowsOf = (file: string) =>
  readFileSync(join(folder, file), 'utf8')
    .trimEnd()
    .split('\n')
    .map(line => line.split('\t') as [string, string]);

/** English sentences, and what they ask for. The other files have them with a translation each. */
const expected = new Map(rowsOf('en.tsv'));

const translations = readdirSync(folder).map(file => {
  const code = file.replace('.tsv', '');
  return { code, rows: code === 'en' ? [...expected.keys()].map(english => [english, english]) : rowsOf(file) };
});

for (const { code, rows } of translations)
  test(`${code}: sentences ask for what their English asks for`, () => {
    const context = articles[code] ?? [];
    const lines = [...context, ...rows.map(([, sentence = '']) => sentence)];
    const { language, steps } = planOf(lines.map(line => `1. ${line}`).join('\n'));

    expect(language).toBe(code);
    for (const [at, [english = '', sentence]] of rows.entries()) {
      const asked = steps.filter(({ line }) => line === context.length + at + 1).map(inFull);
      expect.soft(asked.join('; '), sentence).toBe(expected.get(english));
    }
  });

/** `click Target @Container f:Field`, with all that will do: `click One|Other`. */
function inFull({
  action,
  target,
  alternatives,
  container,
  field,
}: ReturnType<typeof planOf>['steps'][number]): string {
  const place = action === 'expect' ? undefined : container;
  const parts = [alternatives?.join('|') ?? target ?? '–', place && `@${place}`, field && `f:${field}`];
  return [action, ...parts.filter(Boolean)].join(' ');
}
