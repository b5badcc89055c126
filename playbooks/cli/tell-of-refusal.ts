import { readForgivingly, secretsOf, type Config } from '../runner/config.ts';
import type { Ledger } from '../runner/ledger/ledger.ts';
import type { TimedCommand } from '../runner/ledger/events.ts';
import type { AboutRun } from '../runner/ledger/outbox.ts';
import { channelsOf } from '../runner/notifications/channels-of.ts';
import { sendWithoutRecord } from '../runner/notifications/send-without-record.ts';
import { openLedger } from '../runner/open-ledger.ts';
import { redactor } from '../runner/redact.ts';
import { unsafeVariables } from '../runner/safe-environment.ts';
import { withSecrets } from '../runner/secrets/with-secrets.ts';
import { isLoopback } from '../runner/trusted-hosts.ts';
import { configSourcesOf, secureConfigurationOf } from './configuration.ts';
import type { GlobalOptions } from './options.ts';
import { tellAboutPayments } from './tell-about-payments.ts';
import { refusalByError, type Refusal, type Rehearsal } from './untold-refusal.ts';

/** Does what a command is for. When it ends before it could, somebody is told: no one watches a timer. */
export async function orTell(
  command: TimedCommand,
  options: GlobalOptions & Rehearsal,
  run: () => Promise<number>,
): Promise<number> {
  try {
    return await run();
  } catch (error) {
    const refusal = refusalByError(command, error, options);
    // What went wrong first is what must be told.
    if (refusal) await tellWithoutCommand(refusal, options).catch(() => warn('Nobody could be told of it.'));
    throw error;
  }
}

/**
 * Writes down that a command could not pay, with the message about it. Where the ledger can't be written, or must be
 * left as it is, the message is sent without it.
 */
export async function noteRefusal(refusal: Refusal, ledger: Ledger, config: Config): Promise<void> {
  const about = aboutRun(refusal, config);
  if (!isWritten(about, ledger)) await tellDirectly(about, config);
}

/** The command's own ledger is closed by now, or could not be opened at all. */
async function tellWithoutCommand(refusal: Refusal, options: GlobalOptions): Promise<void> {
  const config = await configurationToTellWith(options);
  const ledger = openIfPossible(config);
  try {
    const about = aboutRun(refusal, config);
    if (!ledger || !isWritten(about, ledger)) return await tellDirectly(about, config);
    if (isSafeToSend(config)) await tellAboutPayments(ledger, config);
  } finally {
    ledger?.close();
  }
}

/** The configuration itself may be what is wrong: then as much of it as can be read. */
async function configurationToTellWith(options: GlobalOptions): Promise<Config> {
  try {
    return await secureConfigurationOf(options);
  } catch {
    const config = readForgivingly(configSourcesOf(options));
    return withSecrets(config).catch(() => config);
  }
}

function openIfPossible(config: Config): Ledger | null {
  try {
    return openLedger(config);
  } catch {
    return null;
  }
}

/** A ledger that was rolled back is kept as it is, for the person who looks into it. */
function isWritten(about: AboutRun, ledger: Ledger): boolean {
  try {
    if (ledger.rolledBack) return false;
    ledger.noteRefusedRun(about);
    return true;
  } catch {
    return false;
  }
}

async function tellDirectly(about: AboutRun, config: Config): Promise<void> {
  const channels = isSafeToSend(config) ? channelsOf(config) : [];
  if (channels.length === 0) return;
  const { sent, failed } = await sendWithoutRecord(about, channels);
  if (sent.length > 0) warn(`The ledger can’t hold it: a message was sent without a record, by ${sent.join(', ')}.`);
  if (failed.length > 0) warn(`The ledger can’t hold it, and no message could be sent by ${failed.join(', ')}.`);
}

/** Without certificates that are checked, whoever is in between would get the address of a chat. */
function isSafeToSend({ portalUrl }: Config): boolean {
  return isLoopback(portalUrl) || unsafeVariables(process.env).length === 0;
}

function aboutRun(refusal: Refusal, config: Config): AboutRun {
  const clean = redactor(secretsOf(config));
  return { ...refusal, reason: String(clean(refusal.reason)), portalHost: new URL(config.portalUrl).host };
}

function warn(text: string): void {
  process.stderr.write(`${text}\n`);
}
