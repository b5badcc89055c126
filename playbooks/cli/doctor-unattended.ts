import { existsSync, readdirSync, statfsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { clockSkew } from '../runner/clock-skew.ts';
import type { Config } from '../runner/config.ts';
import { anchorFolderFor, ledgerFileIn } from '../runner/ledger/locations.ts';
import { channelsOf } from '../runner/notifications/channels-of.ts';
import { approvalsFolderIn } from '../runner/policy/approval-files.ts';
import { policyInForce } from '../runner/policy/policy-in-force.ts';
import { isWide } from '../runner/private-file.ts';
import { unsafeVariables } from '../runner/safe-environment.ts';
import { sessionFileIn } from '../runner/sign-in/session-file.ts';
import { check, type Check } from './doctor-check.ts';

const leastSpace = 200_000_000;

/** What a run needs that nobody watches. */
export function unattendedChecks(config: Config): Promise<Check[]> {
  return Promise.all([
    check('policy', () => policy(config)),
    check('clock', () => clock(config.portalUrl)),
    check('environment', environment, 'Unset them.'),
    check('hosts', () => hosts(config)),
    check('files', () => files(config), 'Close them to others with chmod 600, folders with chmod 700.'),
    check('disk', () => disk(config), 'Make room, or choose other folders.'),
    check('messages', () => messages(config)),
  ]);
}

function policy(config: Config): string {
  const { file, sha256 } = policyInForce(config);
  return `${file ?? 'built in, for a portal on this machine: anything may be paid'}, SHA-256 ${sha256.slice(0, 12)}`;
}

async function clock(portalUrl: string): Promise<string> {
  const seconds = await clockSkew(portalUrl);
  return seconds === null ? 'the portal does not tell the time' : `${Math.abs(seconds)} s from the portal's`;
}

function environment(): string {
  const unsafe = unsafeVariables(process.env);
  if (unsafe.length > 0) throw new Error(unsafe.join('; '));
  return 'no variable switches protection off';
}

/** The configuration has refused what is not known; here a person can see what is. */
function hosts({ portalUrl, readApiUrl, trustedHosts }: Config): string {
  const named = trustedHosts.length > 0 ? `, and by name ${trustedHosts.join(', ')}` : '';
  return `${new URL(portalUrl).host}, ${readApiUrl === 'off' ? 'no read API' : new URL(readApiUrl).host}, Microsoft's sign-in pages${named}`;
}

function files(config: Config): string {
  const { stateFolder, portalUrl, anchorFolder, runsFolder } = config;
  const approvals = approvalsFolderIn(stateFolder);
  const all = [
    '.env',
    stateFolder,
    ledgerFileIn(stateFolder),
    sessionFileIn(stateFolder, new URL(portalUrl).host),
    anchorFolder ?? anchorFolderFor(stateFolder),
    approvals,
    ...(existsSync(approvals) ? readdirSync(approvals).map(name => join(approvals, name)) : []),
    ...(existsSync(runsFolder) ? readdirSync(runsFolder).map(name => join(runsFolder, name)) : []),
  ].filter(file => existsSync(file));
  const wide = all.filter(file => isWide(statSync(file).mode));
  if (wide.length > 0) throw new Error(`others may read ${wide.slice(0, 5).join(', ')}`);
  return `${all.length} files and folders are their owner's alone`;
}

function disk({ stateFolder, runsFolder }: Config): string {
  const least = Math.min(...[stateFolder, runsFolder].map(spaceAt));
  const text = `${Math.round(least / 1_000_000)} MB are free`;
  if (least < leastSpace) throw new Error(`${text}, and ${leastSpace / 1_000_000} MB are wanted`);
  return text;
}

/** A folder that is not there yet will lie where the nearest one above it does. */
function spaceAt(folder: string): number {
  const path = resolve(folder);
  if (!existsSync(path) && dirname(path) !== path) return spaceAt(dirname(path));
  const { bavail, bsize } = statfsSync(path);
  return bavail * bsize;
}

function messages(config: Config): string {
  const names = channelsOf(config).map(({ name }) => name);
  return names.length > 0 ? `by ${names.join(', ')}` : 'nobody is told of payments';
}
