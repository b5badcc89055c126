import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Approval } from './approval.ts';

/** Where approvals lie until they are used; whoever brings one from another machine puts it there. */
export function approvalsFolderIn(stateFolder: string): string {
  return join(stateFolder, 'approvals');
}

/** @returns the file. */
export function keepApproval(folder: string, approval: Approval): string {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const { invoice, id } = approval.statement;
  const file = join(folder, `${invoice.replace(/[^A-Z0-9]/gi, '_').slice(0, 40)}-${id}.json`);
  writeFileSync(file, `${JSON.stringify(approval, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
  return file;
}

/** Those of one invoice. A file that can't be read, or says something else, approves nothing. */
export function approvalsOf(folder: string, invoice: string): Approval[] {
  return filesIn(folder)
    .flatMap(file => read(join(folder, file)) ?? [])
    .filter(({ statement }) => statement.invoice === invoice);
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter(file => file.endsWith('.json'));
  } catch {
    return [];
  }
}

function read(file: string): Approval | null {
  try {
    return Approval.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}
