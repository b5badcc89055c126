import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a process of a chaos run gets of this one's environment; compiled modules are kept, as it starts very often. */
export function environmentOfProcess(): Record<string, string> {
  const { PATH = '', HOME = '' } = process.env;
  return { PATH, HOME, TMPDIR: tmpdir(), NODE_COMPILE_CACHE: join(tmpdir(), 'playbook-chaos-modules') };
}
