import { CommanderError, Option, type Command } from 'commander';
import { withCompiledCode } from './compiled-code.ts';
import type { Use } from './use.ts';

/** Kinds of reports. */
const articleFormats = ['text', 'json', 'sarif', 'junit', 'github', 'markdown'];

/** Commands for those who write how-to articles. */
export function addArticleCommands(program: Command, use: Use): void {
  for (const add of [addPlan, addLint, addValidate]) add(program, use).exitOverride(couldNotRun);
}

/** With 1 these commands say that something was found. */
function couldNotRun({ exitCode, code, message }: CommanderError): never {
  throw new CommanderError(exitCode === 0 ? 0 : 2, code, message);
}

function addPlan(program: Command, use: Use): Command {
  return program
    .command('plan <articles...>')
    .description('say what how-to articles ask their readers to do, step by step, in any of 40 languages')
    .option(
      '--twin <path>',
      'the English edition, or a folder of them: its labels are put beside those of a translation',
    )
    .action(use(withCompiledCode(() => import('./plan.ts'))));
}

function addLint(program: Command, use: Use): Command {
  return program
    .command('lint <articles...>')
    .description('check how-to articles without a portal: labels, marks, links, and what translation has lost')
    .option('--twin <path>', 'the English edition, or a folder with English files of the same names')
    .option('--rules <file>', 'which rules hold (default: playbook-articles.json beside the article or above)')
    .option('--fix', 'make the changes that are sure')
    .addOption(new Option('--format <format>', 'what is printed').choices(articleFormats).default('text'))
    .option('--output <folder>', 'write a page for each article, and the files that other programs read')
    .action(use(withCompiledCode(() => import('./lint.ts'))));
}

function addValidate(program: Command, use: Use): Command {
  return program
    .command('validate <articles...>')
    .description('follow how-to articles in front of the portal, as a reader who takes every word literally')
    .option('--mock', 'in front of a mock portal of its own, instead of the configured one')
    .option('--twin <path>', 'the English edition, or a folder of them, which says what a translation means')
    .option('--bindings <file>', 'JSON with values for what sentences leave open, by words of the sentence')
    .option(
      '--allow <label>',
      'a button, item or switch that may be used once though it cannot be taken back (on a mock portal all may)',
      (label: string, before: string[]) => [...before, label],
      [],
    )
    .option(
      '--sandbox <address>',
      'a portal in which nothing that is done counts: at it every step is carried out, as on a mock portal',
      (address: string, before: string[]) => [...before, address],
      [],
    )
    .option('--result-wait <seconds>', 'how long an expected result may take', '5')
    .option('--fix', 'put the portal’s labels into the articles, where they are sure, and prove it by a second run')
    .addOption(new Option('--format <format>', 'what is printed').choices(articleFormats).default('text'))
    .option('--output <folder>', 'write a page for each article, with pictures, and the files that other programs read')
    .option(
      '--update-screenshots <folder>',
      'write a picture of each step, light and dark, with what is used in a numbered box',
    )
    .action(use(withCompiledCode(() => import('./validate.ts'))));
}
