import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { policyInForce, defaultPolicyFile } from '../runner/policy/policy-in-force.ts';
import { start } from '../runner/policy/ready-made.ts';
import { configurationOf } from './configuration.ts';
import type { GlobalOptions } from './options.ts';
import { UsageError } from './usage-error.ts';

/** `playbook policy init | show`: writes a policy that allows nothing yet, or prints the one in force. */
export async function run(options: GlobalOptions & { policy?: string }, what = ''): Promise<number> {
  if (what === 'init') return init(resolve(options.policy ?? defaultPolicyFile));
  if (what !== 'show') throw new UsageError('Say "policy init" or "policy show".');
  const { policy, sha256, file } = policyInForce(configurationOf(options));
  if (options.json) process.stdout.write(`${JSON.stringify({ file, sha256, policy })}\n`);
  else
    process.stdout.write(
      `${file ?? 'Built in: a portal on this machine, where anything may be paid'}\nSHA-256 ${sha256}\n${JSON.stringify(policy, null, 2)}\n`,
    );
  return 0;
}

/** One that is there is never written over. */
function init(file: string): number {
  try {
    writeFileSync(file, `${JSON.stringify(start, null, 2)}\n`, { flag: 'wx', mode: 0o644 });
  } catch (error) {
    throw new UsageError(`${file} can't be written: ${error instanceof Error ? error.message : String(error)}`);
  }
  process.stdout.write(`${file}\nIt allows nothing yet: fill it in, then see it with "playbook policy show".\n`);
  return 0;
}
