import { Command, CommanderError } from 'commander';
import { addCommands, addOptions } from './commands.ts';
import type { GlobalOptions } from './options.ts';
import { printError } from './print-error.ts';
import type { Use } from './use.ts';

const examples = `
Examples:
  playbook pay G000123456 --amount "22.31 USD" --card "visa 4242"
  playbook pay --oldest --dry-run
  playbook pay --all --account "Fernwood Bakery"
  playbook invoices --json
  playbook portal                      a mock portal to click through by hand
  playbook doctor                      what is missing on this machine

Configuration comes from options, then PLAYBOOK_* variables, then .env, then playbook.config.json.
Secrets come from the environment, from .env, or from the places that PLAYBOOK_SECRETS names:
PLAYBOOK_USERNAME, PLAYBOOK_PASSWORD, PLAYBOOK_TOTP_SECRET, PLAYBOOK_READ_API_TOKEN.

Exit codes: 0 done · 1 wrong usage · 10 refused, nothing charged · 20 portal failed, nothing charged ·
30 unknown, look before anything else · 31 a person must act · 32 contradiction, stop · 40 configuration ·
50 sign-in · 60 another run is at work · 70 an error of this program · 80 the ledger can't be trusted ·
130, 143 stopped by a signal. docs/runbook.md says what to do for each.`;

/** Runs the command line and answers with its exit code. */
export async function main(argv: readonly string[]): Promise<number> {
  let exitCode = 0;
  const use: Use =
    load =>
    async (...args: unknown[]) => {
      const command = args.at(-1) as Command;
      const { run } = await load();
      exitCode = await run(command.optsWithGlobals(), ...command.args);
    };
  const program = addCommands(addOptions(new Command('playbook')), use).addHelpText('after', examples);
  try {
    await program.parseAsync(argv);
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode;
    return printError(error, program.opts<GlobalOptions>());
  }
}
