import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '../../fixtures/index.ts';
import { loadSession, saveSession, type SavedSession } from '../../playbooks/runner/sign-in/session-file.ts';

const cookie = {
  name: 'portal-session',
  value: 'c00kie-v4lue',
  domain: 'portal.example',
  path: '/',
  expires: -1,
  httpOnly: true,
  secure: true,
  sameSite: 'Lax' as const,
};
const session: SavedSession = {
  about: {
    version: 1,
    portalHost: 'portal.example',
    user: 'dana@fernwood.example',
    savedAt: '2026-05-01T08:00:00.000Z',
  },
  state: { cookies: [cookie], origins: [] },
};
const secret = 'a key of sixteen or more';

function saved(): string {
  const file = join(mkdtempSync(join(tmpdir(), 'playbook-session-')), 'session.json');
  saveSession(file, session, secret);
  return file;
}

test('S5: a session is read with its key alone, and says nothing without it', () => {
  const file = saved();
  expect(loadSession(file, secret)).toEqual(session);
  expect(loadSession(file, `${secret}!`)).toBeNull();
  expect(readFileSync(file, 'utf8')).not.toContain(cookie.value);
  if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600);
});

test('S5: who it belongs to, and when it was kept, can’t be changed', () => {
  for (const [from, to] of [
    ['dana@', 'sam@'],
    ['2026-05-01T08', '2027-05-01T08'],
  ] as const) {
    const file = saved();
    writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
    expect(loadSession(file, secret)).toBeNull();
  }
});

test('a file that is cut off is none', () => {
  const file = saved();
  writeFileSync(file, readFileSync(file, 'utf8').slice(0, 80));
  expect(loadSession(file, secret)).toBeNull();
  expect(loadSession(`${file}.none`, secret)).toBeNull();
});
