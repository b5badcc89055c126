import { hash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import type { Config } from '../config.ts';
import { isLoopback } from '../trusted-hosts.ts';
import { anythingGoes } from './ready-made.ts';
import { PolicyFileError } from './policy-errors.ts';
import { Policy } from './policy.ts';

/** The policy that a run goes by. */
export interface PolicyInForce {
  policy: Policy;
  /** Of the file's bytes: each payment in the ledger names it. */
  sha256: string;
  /** The file; null for the built-in one that allows everything. */
  file: string | null;
}

export const defaultPolicyFile = 'playbook.policy.json';

/**
 * Reads the policy file. Without one nothing is paid, except at a portal on this machine, where no money is.
 *
 * @throws PolicyFileError
 */
export function policyInForce({ policyFile, portalUrl }: Pick<Config, 'policyFile' | 'portalUrl'>): PolicyInForce {
  const file = resolve(policyFile ?? defaultPolicyFile);
  const text = read(file);
  if (text !== null) return { policy: parse(file, text), sha256: hash('sha256', text), file };
  if (policyFile === undefined && isLoopback(portalUrl)) return builtIn();
  throw new PolicyFileError('POLICY_MISSING', {
    message: `There is no policy file ${file}, and without one nothing is paid at ${new URL(portalUrl).host}.`,
    seen: 'no file',
    hint: '"playbook policy init" writes one that allows nothing yet; fill it in.',
  });
}

function builtIn(): PolicyInForce {
  return { policy: Policy.parse(anythingGoes), sha256: hash('sha256', JSON.stringify(anythingGoes)), file: null };
}

function read(file: string): string | null {
  try {
    refuseWritable(file);
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof PolicyFileError) throw error;
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw invalid(file, 'it can’t be read');
  }
}

/** Whoever may change the policy decides what is paid. Windows keeps people apart by access lists instead. */
function refuseWritable(file: string): void {
  const mode = statSync(file).mode & 0o777;
  if (process.platform === 'win32' || (mode & 0o022) === 0) return;
  throw new PolicyFileError('POLICY_UNSAFE', {
    message: `The policy ${file} may be changed by other people of this machine (mode ${mode.toString(8)}), so nothing is paid.`,
    seen: `mode ${mode.toString(8)}`,
    hint: `Close it with: chmod go-w ${file}`,
  });
}

function parse(file: string, text: string): Policy {
  const parsed = z.string().transform(toJson).pipe(Policy).safeParse(text);
  if (parsed.success) return parsed.data;
  throw invalid(
    file,
    parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'the file'}: ${message}`).join('; '),
  );
}

function toJson(text: string, context: z.RefinementCtx): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    context.addIssue({ code: 'custom', message: error instanceof Error ? error.message : 'it is no JSON' });
    return z.NEVER;
  }
}

function invalid(file: string, problem: string): PolicyFileError {
  return new PolicyFileError('POLICY_INVALID', {
    message: `The policy ${file} is not valid, so nothing is paid: ${problem}.`,
    seen: problem,
    hint: 'Correct it; docs/schemas/policy.schema.json tells editors what it takes.',
  });
}
