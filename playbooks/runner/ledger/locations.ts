import { createHash } from 'node:crypto';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

const program = 'portal-playbooks';

interface Surroundings {
  platform: NodeJS.Platform;
  environment: Record<string, string | undefined>;
  home: string;
}

const here = (): Surroundings => ({ platform: process.platform, environment: process.env, home: homedir() });

/** Where this machine keeps the state of programs: neither a cache, nor shared, nor roaming. */
export function defaultStateFolder({ platform, environment, home }: Surroundings = here()): string {
  if (platform === 'win32') return join(environment['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local'), program);
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', program);
  return join(environment['XDG_STATE_HOME'] ?? join(home, '.local', 'state'), program);
}

/**
 * Where the ledger's head is noted down. It lies apart from the ledger on purpose, so that restoring or deleting
 * the one does not take the other along.
 */
export function anchorFolderFor(stateFolder: string, surroundings: Surroundings = here()): string {
  const { platform, environment, home } = surroundings;
  if (stateFolder !== defaultStateFolder(surroundings)) return `${resolve(stateFolder)}.anchor`;
  if (platform === 'win32') return join(environment['APPDATA'] ?? join(home, 'AppData', 'Roaming'), program);
  if (platform === 'darwin') return join(home, 'Library', 'Preferences', program);
  return join(environment['XDG_DATA_HOME'] ?? join(home, '.local', 'share'), program);
}

export function ledgerFileIn(stateFolder: string): string {
  return join(resolve(stateFolder), 'ledger.sqlite');
}

/** One note for each ledger, found again by the ledger's own place. */
export function anchorFileFor(ledgerFile: string, anchorFolder: string): string {
  const name = createHash('sha256').update(resolve(ledgerFile)).digest('hex').slice(0, 16);
  return join(anchorFolder, `ledger-head-${name}.json`);
}
