import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Tenant } from '../../fixtures/mock-portal/index.ts';
import { childEnvironment } from '../child-environment.ts';
import { keptSession } from '../stored-session.ts';

export interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
  /** The folder that the command ran in. */
  folder: string;
}

const cli = join(import.meta.dirname, '..', '..', 'playbooks', 'cli.ts');

/** A trace and pictures that nobody looks at cost every run a second; tests that are about them ask for what is usual. */
export const usualEvidence = { PLAYBOOK_TRACE: '', PLAYBOOK_SCREENSHOTS: '' };

/** Runs the command line in an empty folder, with nothing of this process's configuration but the browser. */
export async function playbook(args: readonly string[], environment: Record<string, string> = {}): Promise<Ended> {
  return startPlaybook(args, environment).ended;
}

/** The same, while it runs. */
export function startPlaybook(
  args: readonly string[],
  environment: Record<string, string> = {},
): { child: ChildProcess; ended: Promise<Ended> } {
  const folder = mkdtempSync(join(tmpdir(), 'playbook-cli-'));
  const child = spawn(process.execPath, [cli, ...args], {
    cwd: folder,
    env: {
      ...childEnvironment(),
      PLAYBOOK_STATE_FOLDER: join(folder, 'state'),
      PLAYBOOK_TRACE: 'off',
      PLAYBOOK_SCREENSHOTS: 'false',
      ...environment,
    },
  });
  const output = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (output.stderr += text));
  const ended = once(child, 'close').then(() => ({ code: child.exitCode, ...output, folder }));
  return { child, ended };
}

/** The variables that point the command line at a tenant of the mock portal. */
export function environmentOf({ urls, user, armToken }: Tenant): Record<string, string> {
  return {
    PLAYBOOK_PORTAL_URL: urls.portal,
    PLAYBOOK_READ_API_URL: urls.arm,
    PLAYBOOK_READ_API_TOKEN: armToken,
    PLAYBOOK_USERNAME: user.upn,
    PLAYBOOK_PASSWORD: user.password,
    PLAYBOOK_CONFIRM_SECONDS: '2',
    PLAYBOOK_QUIET_SECONDS: '0.05',
  };
}

/** The same on a machine that has kept the session of an earlier day. */
export function signedInEnvironmentOf(tenant: Tenant): Record<string, string> {
  const stateFolder = join(mkdtempSync(join(tmpdir(), 'playbook-state-')), 'state');
  return { ...environmentOf(tenant), ...keptSession(tenant, stateFolder) };
}
