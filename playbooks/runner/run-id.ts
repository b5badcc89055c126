import { randomBytes } from 'node:crypto';

/** Sorts by time, and tells runs of one second apart. It is a folder's name, whatever the playbook was called. */
export function newRunId(playbook: string): string {
  const time = new Date().toISOString().slice(0, 19).replaceAll(/[-:]/g, '').replace('T', '-');
  const name = playbook.replaceAll(/[^a-z0-9-]+/gi, '-').slice(0, 40);
  return `${time}-${name}-${randomBytes(3).toString('hex')}`;
}
