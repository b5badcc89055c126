import { z } from 'zod';
import { LedgerDatabase } from './database.ts';

const Row = z.object({ refused: z.int(), unanswered: z.int() });

/** How often a password was refused before it is not typed any more; accounts are locked after some more. */
const mostRefused = 2;
/** How often a program may have ended in the middle of a sign-in. */
const mostUnanswered = 8;

/** Counts how often an identity's password was typed, over all runs: no program locks an account by trying. */
export class PasswordTries {
  private readonly file: string;

  constructor(file: string) {
    this.file = file;
  }

  mayTry(identity: string): boolean {
    const { refused, unanswered } = this.read(identity);
    return refused < mostRefused && unanswered < mostUnanswered;
  }

  /** Before it is typed: a program that ends in the middle of it has tried. */
  begin(identity: string, at: Date): void {
    this.write(
      `INSERT INTO password_tries (identity, refused, unanswered, last_at) VALUES (?1, 0, 1, ?2)
       ON CONFLICT (identity) DO UPDATE SET unanswered = unanswered + 1, last_at = ?2`,
      [identity, at.toISOString()],
    );
  }

  wasRefused(identity: string): void {
    this.write('UPDATE password_tries SET refused = refused + 1, unanswered = 0 WHERE identity = ?', [identity]);
  }

  /** It was accepted, or a person says that it was corrected. */
  forget(identity: string): void {
    this.write('DELETE FROM password_tries WHERE identity = ?', [identity]);
  }

  private read(identity: string): z.infer<typeof Row> {
    const sql = 'SELECT refused, unanswered FROM password_tries WHERE identity = ?';
    return this.with(database => database.one(Row, sql, [identity])) ?? { refused: 0, unanswered: 0 };
  }

  private write(sql: string, values: string[]): void {
    this.with(database => database.change(sql, values));
  }

  private with<Result>(work: (database: LedgerDatabase) => Result): Result {
    const database = new LedgerDatabase(this.file);
    try {
      return work(database);
    } finally {
      database.close();
    }
  }
}
