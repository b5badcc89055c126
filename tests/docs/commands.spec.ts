import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { z } from 'zod';
import { expect, test } from '../../fixtures/index.ts';
import { addCommands, addOptions } from '../../playbooks/cli/commands.ts';
import { newKeyPair } from '../../playbooks/runner/policy/approval.ts';
import { LintConfig } from '../../playbooks/validator/lint/lint-config-schema.ts';
import { childEnvironment } from '../child-environment.ts';
import { keptSession } from '../stored-session.ts';
import { environmentOf } from '../cli/playbook.ts';
import { blocks, codeInSentences, root } from './pages.ts';

const invoice = 'G000123456';
/** As the page for finance operations has it. */
const payments = `invoice,amount,card\n${invoice},22.31 USD,visa 4242\n`;
/** These are about a payment of an earlier day, which a ledger that is new has not. */
const refused = 10;

const lines = blocks()
  .filter(({ language }) => language === 'sh')
  .flatMap(({ text, at }) => text.split('\n').map(line => ({ line: line.replace(/\s+#.*$/, '').trim(), at })))
  .filter(({ line }) => line !== '' && !line.startsWith('export '));
const commands = new Map(lines.filter(({ line }) => line.startsWith('playbook ')).map(({ line, at }) => [line, at]));

/** What other programs do is theirs to test; `tests/package` runs these in an empty folder, or the workflows do. */
const others = [
  /^npm (install( portal-playbooks)?|test|run [\w:]+( -- .*)?|pack|ci)$/,
  /^npx playwright (install( --with-deps)?( \w+)*|test( --shard=1\/4 --reporter=blob)?|show-report)$/,
  /^npx playwright merge-reports --reporter=html,portal-playbooks\/reporter \.\/all-blob-reports$/,
  /^npx --package portal-playbooks playbook init$/,
];

test.use({
  scene: {
    profiles: [{ displayName: 'Fernwood Bakery' }],
    invoices: [{ name: invoice, status: 'OverDue', total: '22.31' }],
  },
});
test.setTimeout(60_000);

const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));

test('every line is a command that a test runs', () => {
  for (const { line, at } of lines.filter(({ line: one }) => !one.startsWith('playbook '))) {
    expect(
      others.some(other => other.test(line)),
      `${at}: ${line}`,
    ).toBe(true);
    const script = /^npm run ([\w:]+)/.exec(line)?.[1];
    if (script) expect(scripts).toHaveProperty([script]);
  }
});

test('a command in a sentence or a workflow is one that there is, with options that it takes', () => {
  const program = addCommands(addOptions(new Command('playbook')), () => () => Promise.resolve());
  const unknown = [...codeInSentences(), ...commandsOfWorkflows()].filter(({ text }) => {
    const [first = '', ...words] = text.split(/\s+/);
    if (text.startsWith('npm run ')) return !((words[1] ?? '') in scripts);
    return first === 'playbook' && words.length > 0 && !takes(program, words);
  });
  expect(commandsOfWorkflows().length).toBeGreaterThan(2);
  expect(unknown).toEqual([]);
});

test('other samples are what the commands read', () => {
  const of = (kind: string) => blocks().filter(({ language }) => language === kind);
  for (const { text } of of('json')) expect(LintConfig.parse(JSON.parse(text)).version).toBe(1);
  expect(of('csv').map(({ text }) => text)).toEqual([payments]);
  expect([...new Set(blocks().map(({ language }) => language))].sort()).toEqual([
    '',
    'csv',
    'json',
    'sh',
    'ts',
    'yaml',
  ]);
});

/** Of the sample workflow, and of hooks on the pages. */
function commandsOfWorkflows(): { text: string; at: string }[] {
  const folder = join(root, 'docs', 'examples');
  const files = readdirSync(folder).map(file => ({ at: file, text: readFileSync(join(folder, file), 'utf8') }));
  return [...files, ...blocks().filter(({ language }) => language === 'yaml')].flatMap(({ text, at }) =>
    [...text.matchAll(/(?:run|entry): (?:npx )?(playbook .*)$/gm)].map(([, command = '']) => ({ text: command, at })),
  );
}

/** A command may be one of a group, as in `playbook ledger verify`. */
function takes(program: Command, [name, ...words]: readonly string[]): boolean {
  const optionsOf = (one: Command) => ['--help', ...one.options.map(({ long }) => long)];
  const wanted = words.filter(word => word.startsWith('--') && word !== '--');
  if (name?.startsWith('--')) return optionsOf(program).includes(name);
  const command = program.commands.find(one => one.name() === name);
  const inner = command?.commands.find(one => one.name() === words[0]) ?? command;
  return inner !== undefined && wanted.every(word => [...optionsOf(program), ...optionsOf(inner)].includes(word));
}

for (const [line, at] of commands)
  test(`${at}: ${line}`, async ({ tenant }) => {
    const folder = mkdtempSync(join(tmpdir(), 'playbook-docs-'));
    for (const place of ['pay-invoice.md', 'en/pay-invoice.md', 'de/pay-invoice.md'])
      cpSync(
        join(root, 'docs', 'articles', place.includes('/') ? place : `en/${place}`),
        join(folder, 'articles', place),
      );
    if (!line.includes('--new-key')) writeFileSync(join(folder, 'robin.pem'), newKeyPair().privateKey, { mode: 0o600 });
    writeFileSync(join(folder, 'payments.csv'), payments);
    const child = spawn(process.execPath, [join(root, 'playbooks', 'cli.ts'), ...wordsOf(line).slice(1)], {
      cwd: folder,
      env: {
        ...childEnvironment(),
        ...environmentOf(tenant),
        ...keptSession(tenant, join(folder, 'state')),
        PLAYBOOK_TRACE: 'off',
        PLAYBOOK_SCREENSHOTS: 'false',
      },
    });
    let output = '';
    const hear = (text: string) => {
      output += text;
      // This one goes on until somebody stops it.
      if (output.includes('Ctrl-C stops it')) child.kill('SIGINT');
    };
    child.stdout.setEncoding('utf8').on('data', hear);
    child.stderr.setEncoding('utf8').on('data', hear);
    await once(child, 'close');

    expect(child.exitCode, output).toBe(/^playbook (ledger show|release)/.test(line) ? refused : 0);
  });

/** As a shell takes a line apart: quotes hold words together. */
function wordsOf(line: string): string[] {
  const words = line.match(/(?:[^\s"']+|"[^"]*"|'[^']*')+/g) ?? [];
  return words.map(word =>
    word.replace(/"([^"]*)"|'([^']*)'/g, (_, double?: string, single?: string) => double ?? single ?? ''),
  );
}
