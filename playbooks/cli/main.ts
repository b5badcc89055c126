import { Command, CommanderError, Option } from 'commander';
import type { GlobalOptions } from './options.ts';
import { printError } from './print-error.ts';

/** What a command does: it is loaded only when it is asked for, and answers with the exit code. */
type Handler = (options: GlobalOptions & Record<string, unknown>, ...args: string[]) => Promise<number>;

const examples = `
Examples:
  playbook pay G000123456 --amount "22.31 USD" --card "visa 4242"
  playbook pay --all --account "Fernwood Bakery"
  playbook invoices --json
  playbook portal                      a mock portal to click through by hand
  playbook doctor                      what is missing on this machine

Configuration comes from options, then PLAYBOOK_* variables, then .env, then playbook.config.json.
Secrets come from the environment or .env alone: PLAYBOOK_USERNAME, PLAYBOOK_PASSWORD,
PLAYBOOK_TOTP_SECRET, PLAYBOOK_READ_API_TOKEN.

Exit codes: 0 done · 1 wrong usage · 10 refused, nothing charged · 20 portal failed, nothing charged ·
30 unknown, look before anything else · 31 a person must act · 32 contradiction, stop · 40 configuration ·
50 sign-in · 70 an error of this program`;

/** Runs the command line and answers with its exit code. */
export async function main(argv: readonly string[]): Promise<number> {
  let exitCode = 0;
  const use =
    (load: () => Promise<{ run: Handler }>) =>
    async (...args: unknown[]) => {
      const command = args.at(-1) as Command;
      const { run } = await load();
      exitCode = await run(command.optsWithGlobals(), ...command.args);
    };
  const program = describe(new Command('playbook'), use);
  try {
    await program.parseAsync(argv);
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 1;
    return printError(error, program.opts<GlobalOptions>());
  }
}

/** The table of contents. */
function describe(
  program: Command,
  use: (load: () => Promise<{ run: Handler }>) => (...args: unknown[]) => Promise<void>,
): Command {
  program
    .description(
      'Playbooks for the billing area of the Azure portal: pay invoices, list them, try them out on a mock portal.',
    )
    .showHelpAfterError('(see playbook --help)')
    .exitOverride()
    .addHelpText('after', examples)
    .option('--json', 'print one JSON document on the output; everything else goes to the error stream')
    .option('--headed', 'show the browser')
    .option('--slow-mo <milliseconds>', 'wait between actions, for people who watch')
    .addOption(
      new Option('--trace <when>', 'keep a Playwright trace, without secrets').choices(['off', 'on-failure', 'on']),
    )
    .option('--no-screenshots', 'take no pictures')
    .option('--language <code>', 'display language of the portal')
    .option('--regional-format <tag>', 'regional format of the portal, such as de-de')
    .option('--config <file>', 'configuration file (default: playbook.config.json)')
    .option('--quiet', 'no progress')
    .option('--verbose', 'more about errors');
  program
    .command('pay [invoice]')
    .description('pay one invoice, the oldest that is due, or all that are')
    .option('--amount <amount>', 'what it must cost, as in "22.31 USD"; anything else is refused')
    .option('--card <card>', 'stored card by brand, last four digits and expiry, or by name', 'default')
    .option('--oldest', 'pay the invoice that has been due for the longest')
    .option('--all', 'pay every invoice that has a Pay now link')
    .option('--file <file>', 'pay the invoices of a CSV or JSON file: invoice, amount, card')
    .option('--account <name>', 'billing account that it must belong to')
    .option('--profile <name>', 'billing profile that it must belong to')
    .option('--tenant <domain>', 'directory that must be signed in')
    .action(use(() => import('./pay.ts')));
  program
    .command('invoices')
    .description('list the invoices of the billing account')
    .option('--account <name>', 'billing account')
    .option('--status <status>', 'only those: due, past-due, paid, void')
    .action(use(() => import('./invoices.ts')));
  program
    .command('list [playbook]')
    .description('list the playbooks, or the steps and the input of one')
    .action(use(() => import('./list.ts')));
  program
    .command('run <playbook>')
    .description('run a playbook with an input of its own')
    .option('--input <json>', 'JSON, or @file with JSON', '{}')
    .action(use(() => import('./run.ts')));
  program
    .command('portal')
    .description('start a mock portal to click through by hand')
    .option('--port <port>', 'port on this machine (default: a free one)')
    .addOption(new Option('--hosting <shape>', 'where blades are drawn').choices(['classic', 'react-view']))
    .option('--invoices <number>', 'how many invoices there are')
    .option('--scene <json>', 'anything else of the scene, as JSON or @file')
    .option('--fault <fault...>', 'what goes wrong: a name, or name=JSON')
    .action(use(() => import('./portal.ts')));
  program
    .command('doctor')
    .description('check runtime, browser, configuration and portal, and say how to mend what is wrong')
    .action(use(() => import('./doctor.ts')));
  return program;
}
