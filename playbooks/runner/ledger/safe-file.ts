import { closeSync, lstatSync, mkdirSync, openSync, statfsSync, type Stats } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { LedgerIntegrityError } from './errors.ts';

/** File systems of other machines, by their number in statfs(2): their locks and shared memory can't be relied on. */
const remote = new Map([
  [0x6969, 'NFS'],
  [0x517b, 'SMB'],
  [0xfe534d42, 'SMB 2'],
  [0xff534d42, 'CIFS'],
  [0x01021997, '9P'],
  [0x5346414f, 'AFS'],
  [0x73757245, 'Coda'],
  [0x564c, 'NCP'],
  [0x00c36400, 'Ceph'],
  [0x0bd00bd0, 'Lustre'],
  [0x47504653, 'GPFS'],
  [0x01161970, 'GFS 2'],
  [0x7461636f, 'OCFS 2'],
  [0x786f4256, 'a folder shared by VirtualBox'],
  [0x65735546, 'FUSE'],
]);

/**
 * Makes the file where there is none, for its owner alone, and refuses one that others may read or that lies on
 * another machine.
 *
 * @throws LedgerIntegrityError
 */
export function makeSafeFile(file: string, fileSystemOf = localFileSystem): void {
  const folder = dirname(file);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  refuseWide(folder, lstatSync(folder), 'isDirectory');
  refuseRemote(folder, fileSystemOf(folder));
  try {
    closeSync(openSync(file, 'wx', 0o600));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw cannotMake(file, error);
  }
  refuseWide(file, lstatSync(file), 'isFile');
}

/** Windows keeps a person's folders by access lists, and has no such bits. */
function refuseWide(path: string, stats: Stats, kind: 'isDirectory' | 'isFile'): void {
  if (!stats[kind]())
    throw unsafe(`${path} is a link or something else than expected`, path, 'Put it on a local disk.');
  if (process.platform === 'win32') return;
  const mode = stats.mode & 0o777;
  if ((mode & 0o077) !== 0)
    throw unsafe(
      `${path} is open to other people of this machine (mode ${mode.toString(8)})`,
      mode.toString(8),
      `Close it with: chmod ${kind === 'isFile' ? '600' : '700'} ${path}`,
    );
  if (process.getuid && stats.uid !== process.getuid())
    throw unsafe(`${path} belongs to another person of this machine`, `user ${stats.uid}`, 'Choose another folder.');
}

function refuseRemote(folder: string, type: number): void {
  const network = resolve(folder).startsWith('\\\\') ? 'a network share' : remote.get(type);
  if (network)
    throw unsafe(
      `${folder} is on ${network}, where two machines could both believe to be alone`,
      network,
      'Put the state on a local disk with PLAYBOOK_STATE_FOLDER.',
    );
}

/** Elsewhere these numbers mean other things. */
function localFileSystem(folder: string): number {
  return process.platform === 'linux' ? statfsSync(folder).type : 0;
}

function unsafe(problem: string, seen: string, hint: string): LedgerIntegrityError {
  return new LedgerIntegrityError('LEDGER_FOLDER_UNSAFE', {
    problem,
    expected: 'a folder on a local disk, for its owner alone',
    seen,
    hint,
  });
}

function cannotMake(file: string, cause: unknown): LedgerIntegrityError {
  return new LedgerIntegrityError(
    'LEDGER_FAILED',
    {
      problem: `${file} can't be made`,
      expected: 'a folder that can be written',
      hint: 'Choose another folder with PLAYBOOK_STATE_FOLDER.',
    },
    cause,
  );
}
