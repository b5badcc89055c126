import { expect, test } from '../../fixtures/index.ts';
import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync, type SQLOutputValue } from 'node:sqlite';
import type { Ledger } from '../../playbooks/runner/ledger/ledger.ts';
import { audit } from '../../playbooks/runner/ledger/verify.ts';
import { armed, claimed, makeWorld, paidFacts, type World } from './ledger-world.ts';

/** A small ledger with everything in it. */
function small(): World {
  const world = makeWorld();
  const ledger = world.open();
  const one = armed(ledger);
  one.record('submitted', { reason: 'the pane closed', evidence: { run: 'r1', pictures: 2, sha256: 'a'.repeat(64) } });
  ledger.settle(one.attempt, { facts: paidFacts(), row: 'paid', hasReadApi: true }, 'run-1');
  armed(ledger, { invoice: 'G000000102' });
  ledger.close();
  return world;
}

test('verify reads everything again', () => {
  expect(small().open().verify()).toMatchObject({
    events: 8,
    attempts: 2,
    seq: 8,
    hash: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
});

test('S20: one changed letter in any column of any event is found', () => {
  const { file } = small();
  const rows = new DatabaseSync(file)
    .prepare('SELECT * FROM events ORDER BY seq', { returnArrays: true })
    .all() as unknown as SQLOutputValue[][];
  let changes = 0;
  for (const [row, columns] of rows.entries())
    for (const [column, value] of columns.entries())
      for (const changed of changesOf(value)) {
        const forged = rows.with(row, columns.with(column, changed));
        expect(() => audit(forged), `${column} of ${row}: ${String(changed)}`).toThrow(
          expect.objectContaining({ exitCode: 80 }),
        );
        changes += 1;
      }

  expect(audit(rows).events).toBe(8);
  expect(changes).toBeGreaterThan(2_000);
});

test('S20: an event that is gone is found', () => {
  const world = small();
  new DatabaseSync(world.file).exec('DROP TRIGGER events_stay; DELETE FROM events WHERE seq = 3');
  expect(() => world.open().verify()).toThrow(expect.objectContaining({ code: 'LEDGER_CHAIN_BROKEN' }));
});

test('S20: a state that was changed beside the events is found', () => {
  const world = small();
  new DatabaseSync(world.file).exec("UPDATE attempts SET state = 'DECLINED' WHERE state = 'PAID'");
  expect(() => world.open().verify()).toThrow(/its events say otherwise/);
});

test.describe('F44 S21', () => {
  const restored = (before: (ledger: Ledger) => unknown = () => null) => {
    const world = makeWorld();
    const ledger = world.open();
    claimed(ledger);
    before(ledger);
    ledger.close();
    copyFileSync(world.file, join(world.folder, 'backup'));
    const later = world.open();
    armed(later);
    later.close();
    for (const part of ['', '-wal', '-shm']) rmSync(world.file + part, { force: true });
    return world;
  };

  test('a ledger that was restored from a backup pays nothing', () => {
    const world = restored();
    copyFileSync(join(world.folder, 'backup'), world.file);
    const ledger = world.open();

    expect(() => claimed(ledger)).toThrow(expect.objectContaining({ code: 'LEDGER_ROLLED_BACK', exitCode: 80 }));
    expect(() => ledger.verify()).toThrow(expect.objectContaining({ code: 'LEDGER_ROLLED_BACK' }));
  });

  test('a ledger that was deleted pays nothing', () => {
    const world = restored();
    expect(() => claimed(world.open())).toThrow(expect.objectContaining({ code: 'LEDGER_ROLLED_BACK' }));
  });

  test('a ledger that lost the note of its head pays nothing', () => {
    const world = small();
    rmSync(world.options.anchorFolder, { recursive: true });
    expect(() => claimed(world.open(), { invoice: 'G000000103' })).toThrow(
      expect.objectContaining({ code: 'LEDGER_ROLLED_BACK' }),
    );
  });

  test('a note that can’t be read pays nothing', () => {
    const world = makeWorld();
    world.open().close();
    const [note = ''] = readdirSync(world.options.anchorFolder);
    writeFileSync(join(world.options.anchorFolder, note), '{}');
    expect(() => claimed(world.open())).toThrow(expect.objectContaining({ code: 'LEDGER_FAILED', exitCode: 80 }));
  });

  test('a person who compared it with the portal may accept it, by name', () => {
    const world = restored();
    world.clock.wall += 49 * 3_600_000;
    const ledger = world.open();
    ledger.acceptHead({ by: 'Dana Finch', reason: 'compared with the card statement', portalHost: 'portal.example' });

    expect(ledger.verify()).toMatchObject({ events: 1 });
    expect(claimed(ledger).attempt.state).toBe('PLANNED');
  });

  test('F44: a portal that it was not compared with since is one where it may have forgotten payments', () => {
    const world = restored(ledger => armed(ledger, { portalHost: 'other.example' }));
    copyFileSync(join(world.folder, 'backup'), world.file);
    world.clock.wall += 49 * 3_600_000;
    const ledger = world.open();
    const accepted = { by: 'Dana Finch', reason: 'compared' };
    expect(ledger.isNewAt('other.example')).toBe(false);
    ledger.acceptHead({ ...accepted, portalHost: 'portal.example' });
    expect([ledger.isNewAt('portal.example'), ledger.isNewAt('other.example')]).toEqual([false, true]);
    ledger.acceptHead({ ...accepted, portalHost: 'other.example' });
    expect(ledger.isNewAt('other.example')).toBe(false);
  });

  test('before the portal has had its two days to show what was forgotten, nobody may', () => {
    const ledger = restored().open();
    expect(() => ledger.acceptHead({ by: 'Dana Finch', reason: 'in a hurry', portalHost: 'portal.example' })).toThrow(
      expect.objectContaining({ code: 'HEAD_REFUSED', exitCode: 10 }),
    );
  });
});

test('F45: a store that comes back without its last events, as after a fail-over, pays nothing', () => {
  const world = makeWorld();
  const before = world.open();
  claimed(before);
  before.close();
  const replica = readFileSync(world.file);
  const primary = world.open();
  armed(primary, { invoice: 'G000000102' });
  primary.close();
  for (const part of ['-wal', '-shm']) rmSync(world.file + part, { force: true });
  writeFileSync(world.file, replica);

  expect(() => armed(world.open(), { invoice: 'G000000102' })).toThrow(
    expect.objectContaining({ code: 'LEDGER_ROLLED_BACK', exitCode: 80 }),
  );
});

test.describe('outbox', () => {
  test('F46: a message is written with its event, once, and kept until it is delivered', () => {
    const { open, clock } = small();
    const { outbox } = open();
    const [message, ...others] = outbox.waiting();
    expect(others).toEqual([]);
    expect(message).toMatchObject({ kind: 'settled', body: { invoice: 'G000000101', state: 'PAID' } });

    outbox.done(message?.id ?? '', new Date(clock.wall));
    expect(outbox.waiting()).toEqual([]);
  });

  test('an event that is not written leaves no message', () => {
    const ledger = makeWorld().open();
    const attempt = armed(ledger);
    attempt.record('settled', {});
    expect(() => attempt.record('declined', {})).toThrow(expect.objectContaining({ code: 'LEDGER_TRANSITION' }));
    expect(ledger.outbox.waiting()).toHaveLength(1);
  });
});

test('no card number and no secret can be put into an event', () => {
  const { file, open } = small();
  open().close();
  const everything = readFileSync(file).toString('latin1');
  expect(everything).not.toMatch(/\b\d{13,19}\b/);
  expect(() => armed(open(), { invoice: 'G000000104' }).record('submitted', { password: 'x' } as object)).toThrow();
});

/** The value with each of its letters changed, one at a time. */
function changesOf(value: SQLOutputValue): SQLOutputValue[] {
  if (value === null) return ['x'];
  const text = String(value);
  const changed = Array.from(
    text,
    (letter, at) => text.slice(0, at) + (letter === '7' ? '8' : '7') + text.slice(at + 1),
  );
  return typeof value === 'string' ? changed : changed.map(Number);
}
