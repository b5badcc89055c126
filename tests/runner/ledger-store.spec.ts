import { spawnSync } from 'node:child_process';
import { expect, test } from '../../fixtures/index.ts';
import { chmodSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { anchorFolderFor, defaultStateFolder } from '../../playbooks/runner/ledger/locations.ts';
import { migrations } from '../../playbooks/runner/ledger/migrations/index.ts';
import { makeSafeFile } from '../../playbooks/runner/ledger/safe-file.ts';
import { armed, claimed, makeWorld, request } from './ledger-world.ts';

const versions = join(import.meta.dirname, 'ledger-versions');
const posix = process.platform !== 'win32';

test('F7: every open asserts WAL and synchronous=FULL, on a file that exists too', () => {
  const { file, open } = makeWorld();
  open().close();
  const plain = new DatabaseSync(file);
  plain.exec('PRAGMA journal_mode = DELETE');
  plain.close();
  open().close();

  const again = new DatabaseSync(file);
  expect(again.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'wal' });
});

test('F7: a file that can’t be kept in WAL mode is refused', () => {
  const { file, open } = makeWorld();
  open().close();
  const plain = new DatabaseSync(file);
  plain.exec('PRAGMA journal_mode = DELETE; BEGIN IMMEDIATE; CREATE TABLE held (x)');

  expect(() => open()).toThrow(expect.objectContaining({ exitCode: 60 }));
});

test('every table is STRICT', () => {
  const { file, open } = makeWorld();
  open().close();
  const tables = new DatabaseSync(file)
    .prepare("SELECT name, strict FROM pragma_table_list WHERE schema = 'main'")
    .all();
  expect(tables.filter(({ name, strict }) => strict !== 1 && !String(name).startsWith('sqlite_'))).toEqual([]);
});

test.describe('who may read it', () => {
  test.skip(!posix, 'Windows keeps a person’s folders by access lists');

  test('S32: the file is for its owner alone, and so are its companions', () => {
    const { file, open } = makeWorld();
    armed(open());
    for (const name of [file, `${file}-wal`, `${file}-shm`]) expect(statSync(name).mode & 0o777).toBe(0o600);
  });

  test('S32: a file that others may read is refused, with the way to close it', () => {
    const { file, open } = makeWorld();
    open().close();
    chmodSync(file, 0o644);
    expect(() => open()).toThrow(
      expect.objectContaining({ code: 'LEDGER_FOLDER_UNSAFE', exitCode: 80, hint: `Close it with: chmod 600 ${file}` }),
    );
  });

  test('S32: a folder that others may enter is refused', () => {
    const { folder, open } = makeWorld();
    chmodSync(join(folder, 'state'), 0o755);
    expect(() => open()).toThrow(expect.objectContaining({ code: 'LEDGER_FOLDER_UNSAFE' }));
  });

  test('S9: a link in the place of the file is refused', () => {
    const { folder, file, open } = makeWorld();
    writeFileSync(join(folder, 'elsewhere'), '', { mode: 0o600 });
    symlinkSync(join(folder, 'elsewhere'), file);
    expect(() => open()).toThrow(expect.objectContaining({ code: 'LEDGER_FOLDER_UNSAFE' }));
  });
});

for (const [type, name] of [
  [0x6969, 'NFS'],
  [0xff534d42, 'CIFS'],
  [0x65735546, 'FUSE'],
] as const)
  test(`F7: a folder on ${name} is refused`, () => {
    const { file } = makeWorld();
    expect(() => makeSafeFile(file, () => type)).toThrow(
      expect.objectContaining({ code: 'LEDGER_FOLDER_UNSAFE', exitCode: 80, seen: name }),
    );
  });

for (const version of migrations.keys())
  test(`a ledger of schema version ${version + 1} is opened, brought up to date, and still whole`, () => {
    const { file, open } = makeWorld();
    const old = new DatabaseSync(file);
    old.exec(readFileSync(join(versions, `version-${version + 1}.sql`), 'utf8'));
    old.close();
    chmodSync(file, 0o600);
    const ledger = open();

    expect(ledger.rolledBack).toMatchObject({ code: 'LEDGER_ROLLED_BACK' });
    ledger.acceptHead({ by: 'Dana Finch', reason: 'an older version', portalHost: 'portal.example' });
    expect(ledger.verify()).toMatchObject({ events: 10, attempts: 3 });
    expect(ledger.attempts().map(({ state }) => state)).toEqual(['PAID', 'ARMED', 'PLANNED']);
    expect(armed(ledger, { invoice: 'G000000103' }).record('declined', {}).state).toBe('DECLINED');
    expect(ledger.outbox.waiting().at(-1)).toMatchObject({ kind: 'declined' });
  });

test('every released version has its test', () => {
  expect(readdirSync(versions)).toHaveLength(migrations.length);
});

test('a ledger of a newer version is refused', () => {
  const { file, open } = makeWorld();
  open().close();
  new DatabaseSync(file).exec('PRAGMA user_version = 99');
  expect(() => open()).toThrow(expect.objectContaining({ code: 'LEDGER_TOO_NEW', exitCode: 80 }));
});

test('F8: a file that is no ledger is refused', () => {
  const { file, open } = makeWorld();
  writeFileSync(file, 'not a database, but longer than a hundred bytes '.repeat(20), { mode: 0o600 });
  expect(() => open()).toThrow(expect.objectContaining({ code: 'LEDGER_FAILED', exitCode: 80 }));
});

test('F8: a damaged page is found before anything is paid', () => {
  const { file, open } = makeWorld();
  const ledger = open();
  for (let number = 0; number < 40; number += 1) claimed(ledger, { invoice: `G00000${1000 + number}` });
  ledger.close();
  const bytes = readFileSync(file);
  for (let page = 4_096; page < bytes.length; page += 4_096) bytes.fill(0xa5, page, page + 16);
  writeFileSync(file, bytes);

  expect(() => open()).toThrow(expect.objectContaining({ exitCode: 80 }));
});

test('F8: when the disk is full, no click is allowed that the ledger does not hold', () => {
  test.skip(!posix, 'limits of a process are set by the shell');
  const { file, options, open } = makeWorld();
  const script = join(import.meta.dirname, 'ledger-until-full.ts');
  const command = `ulimit -f 2000; exec "${process.execPath}" "${script}" "${file}" "${options.anchorFolder}"`;
  const ended = spawnSync('sh', ['-c', command], { encoding: 'utf8' });
  const { clicks, exitCode } = JSON.parse(ended.stdout) as { clicks: number; exitCode: number };

  expect(exitCode).toBe(80);
  expect(clicks).toBeGreaterThan(3);
  expect(open().attempts({ only: ['ARMED'] })).toHaveLength(clicks);
});

test.describe('what the file itself forbids', () => {
  const raw = (sql: string) => {
    const { file, open } = makeWorld();
    const ledger = open();
    armed(ledger);
    return () => new DatabaseSync(file).exec(sql);
  };

  for (const [title, sql, says] of [
    ['an event is never changed', "UPDATE events SET actor = 'x'", /never changed/],
    ['an event is never deleted', 'DELETE FROM events', /never deleted/],
    [
      'an event never comes between',
      "INSERT INTO events SELECT 9, at, pay_key, attempt, type, state, actor, body, previous, printf('%064d', 1) FROM events LIMIT 1",
      /follows the last/,
    ],
    ['an armed attempt never goes back', "UPDATE attempts SET state = 'PREPARED'", /never goes back/],
    ['an armed attempt is never disarmed', 'UPDATE attempts SET armed_at = NULL', /never goes back/],
    ['an attempt is never deleted', 'DELETE FROM attempts', /kept for ever/],
    ['a payment is never deleted', 'DELETE FROM payments', /kept for ever/],
    [
      'a second attempt never begins beside an open one',
      "INSERT INTO attempts SELECT pay_key, 2, 'PLANNED', billing_profile, amount_minor, currency, card, intent_hash, known_payments, owner, resource, fence, planned_at, NULL, NULL, updated_at FROM attempts",
      /UNIQUE/,
    ],
  ] as const)
    test(title, () => {
      expect(raw(sql)).toThrow(says);
    });
});

test('a row that does not fit its schema is not used', () => {
  const { file, open } = makeWorld();
  const ledger = open();
  claimed(ledger);
  new DatabaseSync(file).exec("UPDATE attempts SET state = 'PAYED'");
  expect(() => ledger.claim(request)).toThrow();
});

test.describe('where it lies', () => {
  const home = join('/', 'home', 'dana');
  const on = (platform: NodeJS.Platform, environment: Record<string, string> = {}) => ({ platform, environment, home });

  for (const [title, surroundings, state, anchor] of [
    ['Linux', on('linux'), '.local/state/portal-playbooks', '.local/share/portal-playbooks'],
    ['macOS', on('darwin'), 'Library/Application Support/portal-playbooks', 'Library/Preferences/portal-playbooks'],
    ['Windows', on('win32'), 'AppData/Local/portal-playbooks', 'AppData/Roaming/portal-playbooks'],
  ] as const)
    test(`on ${title} the head is noted down apart from the ledger`, () => {
      expect(defaultStateFolder(surroundings)).toBe(join(home, state));
      expect(anchorFolderFor(join(home, state), surroundings)).toBe(join(home, anchor));
    });

  test('XDG_STATE_HOME decides on Linux, and a folder of one’s own everywhere', () => {
    expect(defaultStateFolder(on('linux', { XDG_STATE_HOME: '/x' }))).toBe(join('/x', 'portal-playbooks'));
    expect(anchorFolderFor('/own', on('linux'))).toBe('/own.anchor');
  });
});
