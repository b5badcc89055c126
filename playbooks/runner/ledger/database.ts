import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { z } from 'zod';
import { LedgerIntegrityError } from './errors.ts';
import { migrations } from './migrations/index.ts';
import { makeSafeFile } from './safe-file.ts';
import { explainFailure } from './sqlite-failures.ts';

const full = 2;

/**
 * A SQLite file whose commits are on the disk when they return. That is asserted, not assumed: some builds open an
 * existing file with less.
 *
 * @throws LedgerIntegrityError, LedgerLockedError
 */
export class LedgerDatabase {
  readonly file: string;
  private readonly connection: DatabaseSync;
  private readonly statements = new Map<string, StatementSync>();

  constructor(file: string) {
    makeSafeFile(file);
    this.file = file;
    this.connection = explained(() => new DatabaseSync(file, { timeout: 10_000, defensive: true }));
    try {
      explained(() => this.prepareFile());
    } catch (error) {
      this.close();
      throw error;
    }
  }

  /** The rows of a query, each parsed. */
  all<Row extends z.ZodType>(row: Row, sql: string, values: readonly SQLInputValue[] = []): z.output<Row>[] {
    return explained(() => this.statement(sql).all(...values)).map(found => row.parse(found));
  }

  /** The only row of a query, parsed; null where there is none. */
  one<Row extends z.ZodType>(row: Row, sql: string, values: readonly SQLInputValue[] = []): z.output<Row> | null {
    const found = explained(() => this.statement(sql).get(...values));
    return found === undefined ? null : row.parse(found);
  }

  /** Rows one by one, for tables that are too long to hold; the caller parses them. */
  each(sql: string): Iterable<unknown> {
    return explained(() => this.connection.prepare(sql, { returnArrays: true }).iterate());
  }

  /** @returns how many rows were changed. */
  change(sql: string, values: readonly SQLInputValue[]): number {
    return Number(explained(() => this.statement(sql).run(...values)).changes);
  }

  /** All of it is on the disk when this returns, or none of it ever will be. */
  commit<Result>(work: () => Result): Result {
    explained(() => this.connection.exec('BEGIN IMMEDIATE'));
    try {
      const result = work();
      explained(() => this.connection.exec('COMMIT'));
      return result;
    } catch (error) {
      if (this.connection.isTransaction) this.connection.exec('ROLLBACK');
      throw error;
    }
  }

  /** Looks at every page of the file; for one table, at its indexes too. */
  check(what: 'quick_check' | 'integrity_check(payments)' | 'integrity_check(attempts)'): void {
    const [first] = this.all(z.record(z.string(), z.string()), `PRAGMA ${what}`);
    const [answer = 'nothing'] = Object.values(first ?? {});
    if (answer === 'ok') return;
    throw new LedgerIntegrityError('LEDGER_DAMAGED', {
      problem: `${this.file} is damaged`,
      expected: 'ok',
      seen: answer,
      hint: 'Keep the file as it is, restore a backup beside it, and run "playbook reconcile --full".',
    });
  }

  close(): void {
    if (this.connection.isOpen) this.connection.close();
  }

  private prepareFile(): void {
    this.connection.exec(`
      PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA fullfsync = ON;
      PRAGMA checkpoint_fullfsync = ON; PRAGMA wal_autocheckpoint = 8000; PRAGMA cache_size = -64000; PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON;`);
    this.assertPragma('journal_mode', 'wal');
    this.assertPragma('synchronous', full);
    this.assertPragma('foreign_keys', 1);
    this.migrate();
  }

  private assertPragma(name: string, expected: string | number): void {
    const seen = this.pragma(name);
    if (seen === expected) return;
    throw new LedgerIntegrityError('LEDGER_NOT_DURABLE', {
      problem: `${this.file} can't be written durably: ${name} is ${String(seen)}`,
      expected: `${name} ${expected}`,
      seen: String(seen),
      hint: 'Put the state on an ordinary local disk with PLAYBOOK_STATE_FOLDER.',
    });
  }

  /** Forward only. Two processes may come at once; the second one finds the work done. */
  private migrate(): void {
    if (this.version === migrations.length) return;
    this.commit(() => {
      if (this.version > migrations.length) throw tooNew(this.file, this.version);
      for (const sql of migrations.slice(this.version)) this.connection.exec(sql);
      this.connection.exec(`PRAGMA user_version = ${migrations.length}`);
    });
  }

  private get version(): number {
    return z.int().parse(this.pragma('user_version'));
  }

  private pragma(name: string): unknown {
    return Object.values(this.connection.prepare(`PRAGMA ${name}`).get() ?? {})[0];
  }

  private statement(sql: string): StatementSync {
    const known = this.statements.get(sql) ?? this.connection.prepare(sql);
    this.statements.set(sql, known);
    return known;
  }
}

function explained<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw explainFailure(error);
  }
}

function tooNew(file: string, version: number): LedgerIntegrityError {
  return new LedgerIntegrityError('LEDGER_TOO_NEW', {
    problem: `${file} was written by a newer version of this program`,
    expected: `version ${migrations.length} or older`,
    seen: `version ${version}`,
    hint: 'Update portal-playbooks; a ledger never goes back.',
  });
}
