import { writeFileSync } from 'node:fs';
import type { KeyObject } from 'node:crypto';
import { InvoiceId } from '../billing/invoice.ts';
import { formatMoney, parseMoney } from '../billing/money.ts';
import type { Config } from '../runner/config.ts';
import { approve, newKeyPair, readPrivateKey, type Approval } from '../runner/policy/approval.ts';
import { approvalsFolderIn, keepApproval } from '../runner/policy/approval-files.ts';
import { readPrivateFile } from '../runner/private-file.ts';
import { configurationOf } from './configuration.ts';
import type { GlobalOptions } from './options.ts';
import { UsageError } from './usage-error.ts';

interface Options extends GlobalOptions {
  amount?: string;
  by?: string;
  key?: string;
  hours?: string;
  account?: string;
  tenant?: string;
  out?: string;
  newKey?: string;
  release?: boolean;
}

/** `playbook approve <invoice>`: a second person's signed agreement to one payment, of one amount, for some hours. */
export async function run(options: Options, invoice?: string): Promise<number> {
  if (options.newKey !== undefined) return makeKey(options.newKey, options);
  const config = configurationOf(options);
  const approval = approvalOf(options, invoice, config);
  const file = keepApproval(options.out ?? approvalsFolderIn(config.stateFolder), approval);
  const { by, amountMinor, currency, expiresAt, purpose, invoice: number } = approval.statement;
  if (options.json) process.stdout.write(`${JSON.stringify({ file, approval })}\n`);
  else
    process.stdout.write(
      `${by} approves ${purpose === 'release' ? 'the release of ' : ''}${formatMoney({ minor: amountMinor, currency })} for ${number}, once, until ${expiresAt}.\n${file}\n`,
    );
  return 0;
}

function approvalOf(options: Options, invoice: string | undefined, config: Config): Approval {
  const { billingAccount, tenant, portalUrl } = config;
  const { amount, by, key, hours = '24' } = options;
  if (!invoice || !amount || !by || !key)
    throw new UsageError('An approval needs an invoice, --amount, --by and --key.');
  if (!billingAccount || !tenant)
    throw new UsageError('An approval is for one directory and one billing account: give --tenant and --account.');
  const { minor: amountMinor, currency } = parseMoney(amount);
  const id = InvoiceId.safeParse(invoice.toUpperCase());
  if (!id.success) throw new UsageError(`${invoice} is no invoice: ${id.error.issues[0]?.message ?? ''}.`);
  const statement = {
    portalHost: new URL(portalUrl).host,
    tenant,
    billingAccount,
    invoice: id.data,
    amountMinor,
    currency,
    by,
    ...(options.release && { purpose: 'release' as const }),
    ...period(hours),
  };
  return approve(statement, readKey(key));
}

function period(hours: string): { approvedAt: string; expiresAt: string } {
  const milliseconds = Number(hours) * 3_600_000;
  if (!(milliseconds > 0 && milliseconds <= 720 * 3_600_000))
    throw new UsageError(`--hours ${hours} is not a number of hours from 0 to 720.`);
  const now = Date.now();
  return { approvedAt: new Date(now).toISOString(), expiresAt: new Date(now + milliseconds).toISOString() };
}

function readKey(file: string): KeyObject {
  try {
    return readPrivateKey(readPrivateFile(file));
  } catch (error) {
    if (error instanceof Error && 'exitCode' in error) throw error;
    throw new UsageError(`${file} is no private key of Ed25519 that can be read.`);
  }
}

/** The private half stays with the person; the public one is printed, for the policy. */
function makeKey(file: string, { json }: Options): number {
  const { privateKey, publicKey } = newKeyPair();
  try {
    writeFileSync(file, privateKey, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    throw new UsageError(`${file} can't be written: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (json) process.stdout.write(`${JSON.stringify({ file, publicKey })}\n`);
  else process.stdout.write(`${file} holds the private key; keep it away from the machine that pays.\n${publicKey}\n`);
  return 0;
}
