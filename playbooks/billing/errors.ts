/** What every error of this library says: what was expected, what was seen, what to do. */
export interface ErrorFacts {
  /** Stable and upper-case, for programs: `CONTROL_NOT_FOUND`. */
  code: string;
  /** One full sentence for a person. */
  message: string;
  expected?: string | undefined;
  seen?: string | undefined;
  /** The next step to take. */
  hint?: string | undefined;
  /** What a command line that ends with this error exits with. */
  exitCode: number;
  cause?: unknown;
}

/** The base of all errors of this library. */
export abstract class PlaybookError extends Error {
  /** Stable and upper-case, for programs: `CONTROL_NOT_FOUND`. */
  readonly code: string;
  /** What should have been there. */
  readonly expected: string | undefined;
  /** What was there instead. */
  readonly seen: string | undefined;
  /** The next step to take. */
  readonly hint: string | undefined;
  /** What a command line that ends with this error exits with. */
  readonly exitCode: number;

  constructor({ code, message, expected, seen, hint, exitCode, cause }: ErrorFacts) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.expected = expected;
    this.seen = seen;
    this.hint = hint;
    this.exitCode = exitCode;
  }

  /** The error as data, without a stack trace. */
  toJSON(): Omit<ErrorFacts, 'cause'> {
    const { code, message, expected, seen, hint, exitCode } = this;
    return { code, message, expected, seen, hint, exitCode };
  }
}
