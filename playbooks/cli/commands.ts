import { Option, type Command } from 'commander';
import { states } from '../runner/ledger/states.ts';
import { addArticleCommands } from './article-commands.ts';
import type { Use } from './use.ts';

const statuses = ['due', 'past-due', 'paid', 'void'];

/** Options that every command takes. */
export function addOptions(program: Command): Command {
  return program
    .description(
      'Playbooks for the billing area of the Azure portal: pay invoices, list them, try them out on a mock portal.',
    )
    .showHelpAfterError('(see playbook --help)')
    .exitOverride()
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
}

/** The table of contents. */
export function addCommands(program: Command, use: Use): Command {
  for (const add of [
    addPay,
    addReconcile,
    addRelease,
    addApprove,
    addPolicy,
    addLogin,
    addLedger,
    addOutbox,
    addInvoices,
    addList,
    addRun,
    addArticleCommands,
    addPortal,
    addInit,
    addDoctor,
    addSchedule,
  ])
    add(program, use);
  return program;
}

function addPay(program: Command, use: Use): void {
  program
    .command('pay [invoice]')
    .description('pay one invoice, the oldest that is due, or all that are')
    .option('--amount <amount>', 'what it must cost, as in "22.31 USD"; anything else is refused')
    .option('--card <card>', 'stored card by brand, last four digits and expiry, or by name', 'default')
    .option('--oldest', 'pay the invoice that has been due for the longest')
    .option('--all', 'pay every invoice that is due')
    .option('--file <file>', 'pay the invoices of a CSV or JSON file: invoice, amount, card')
    .option('--dry-run', 'do and check everything but the last click')
    .option('--plan', 'say what would be paid, and why each other invoice is not; open nothing')
    .option('--concurrency <number>', 'how many billing profiles at a time, each in a browser of its own', '1')
    .option('--metrics <file>', 'write numbers for Prometheus into a file')
    .option('--keep-days <number>', 'clear away what older runs left behind, but for open payments')
    .option('--keep-runs <number>', 'keep that many of the newest runs in any case')
    .option('--policy <file>', 'what may be paid (default: playbook.policy.json)')
    .option('--account <name>', 'billing account that it must belong to')
    .option('--profile <name>', 'billing profile that it must belong to')
    .option('--tenant <domain>', 'directory that must be signed in')
    .action(use(() => import('./pay.ts')));
}

function addReconcile(program: Command, use: Use): void {
  program
    .command('reconcile')
    .description('compare the ledger with the portal: what became of every payment that was begun')
    .option('--file <file>', 'compare with what was to be paid, too: CSV or JSON as for pay')
    .option('--account <name>', 'billing account')
    .option('--wait <duration>', 'go on looking whenever a payment is due to be, for that long: 90s, 20m, 6h, 2d')
    .option('--when-open', 'do nothing when no payment is open, for timers')
    .option('--full', 'every invoice; and accept a ledger that was restored, by --by and --reason')
    .option('--by <name>', 'who accepts it')
    .option('--reason <text>', 'why')
    .action(use(() => import('./reconcile.ts')));
}

function addRelease(program: Command, use: Use): void {
  program
    .command('release <invoice>')
    .description('let an invoice be paid anew whose payment is unknown or was declined; a person decides that')
    .requiredOption('--by <name>', 'who decides')
    .requiredOption('--reason <text>', 'why it is certain that nothing was charged')
    .option('--account <name>', 'billing account, where two have that number')
    .action(use(() => import('./release.ts')));
}

function addApprove(program: Command, use: Use): void {
  program
    .command('approve [invoice]')
    .description('agree to a payment that another person makes, or to a release; signed, for one amount, once')
    .option('--amount <amount>', 'what it costs, as in "22.31 USD"')
    .option('--by <name>', 'your name, as the policy has it')
    .option('--key <file>', 'your private key')
    .option('--hours <number>', 'how long it holds', '24')
    .option('--release', 'agree to "playbook release" instead: you are certain that nothing was charged')
    .option('--account <name>', 'billing account that it belongs to')
    .option('--tenant <domain>', 'directory that it belongs to')
    .option('--out <folder>', 'where to put it (default: where "playbook pay" looks for it)')
    .option('--new-key <file>', 'make a key, and print its public half for the policy')
    .action(use(() => import('./approve.ts')));
}

function addPolicy(program: Command, use: Use): void {
  program
    .command('policy <what>')
    .description('"init" writes a policy that allows nothing yet, "show" prints the one in force')
    .option('--policy <file>', 'which file (default: playbook.policy.json)')
    .action(use(() => import('./policy.ts')));
}

function addLogin(program: Command, use: Use): void {
  program
    .command('login')
    .description('sign in once; runs to come go on with that session, which is kept encrypted')
    .option('--forget', 'sign out: delete the session of this machine')
    .option('--retry', 'the password was corrected: type it again')
    .action(use(() => import('./login.ts')));
}

function addLedger(program: Command, use: Use): void {
  const ledger = program.command('ledger').description('the memory of all payments of this machine');
  ledger
    .command('list')
    .description('list every attempt to pay, those of unknown effect first')
    .addOption(new Option('--state <state>', 'only those in that state').choices(states))
    .action(use(() => import('./ledger-list.ts')));
  ledger
    .command('show <invoice>')
    .description('show what happened to one invoice')
    .action(use(() => import('./ledger-show.ts')));
  ledger
    .command('verify')
    .description('check that nothing in it was changed since it was written')
    .action(use(() => import('./ledger-verify.ts')));
  ledger
    .command('export')
    .description('print every event, for auditors')
    .addOption(new Option('--format <format>', 'how').choices(['json', 'csv']).default('json'))
    .action(use(() => import('./ledger-export.ts')));
}

function addOutbox(program: Command, use: Use): void {
  program
    .command('outbox <what>')
    .description('"list" what waits to be told of payments, or "send" it now')
    .action(use(() => import('./outbox.ts')));
}

function addInvoices(program: Command, use: Use): void {
  program
    .command('invoices')
    .description('list the invoices of the billing account')
    .option('--account <name>', 'billing account')
    .addOption(new Option('--status <status>', 'only those of that status').choices(statuses))
    .action(use(() => import('./invoices.ts')));
}

function addList(program: Command, use: Use): void {
  program
    .command('list [playbook]')
    .description('list the playbooks, or the steps and the input of one')
    .action(use(() => import('./list.ts')));
}

function addRun(program: Command, use: Use): void {
  program
    .command('run <playbook>')
    .description('run a playbook with an input of its own')
    .option('--input <json>', 'JSON, or @file with JSON', '{}')
    .action(use(() => import('./run.ts')));
}

function addPortal(program: Command, use: Use): void {
  program
    .command('portal')
    .description('start a mock portal to click through by hand')
    .option('--port <port>', 'port on this machine (default: a free one)')
    .addOption(new Option('--hosting <shape>', 'where blades are drawn').choices(['classic', 'react-view']))
    .option('--invoices <number>', 'how many invoices there are')
    .option('--scene <json>', 'anything else of the scene, as JSON or @file')
    .option('--fault <fault...>', 'what goes wrong: a name, or name=JSON')
    .action(use(() => import('./portal.ts')));
}

function addInit(program: Command, use: Use): void {
  program
    .command('init [folder]')
    .description('write a first test suite: configuration, spec, article and workflow')
    .action(use(() => import('./init.ts')));
}

function addDoctor(program: Command, use: Use): void {
  program
    .command('doctor')
    .description('check runtime, browser, configuration and portal, and say how to mend what is wrong')
    .action(use(() => import('./doctor.ts')));
}

function addSchedule(program: Command, use: Use): void {
  program
    .command('schedule [command...]')
    .description('print a systemd timer and a cron line that run a command: schedule -- pay --all')
    .option('--time <time>', 'when', '06:00')
    .option('--days <days>', 'on which days', 'Mon-Fri')
    .option('--folder <folder>', 'where .env and the policy are (default: here)')
    .action(use(() => import('./schedule.ts')));
}
