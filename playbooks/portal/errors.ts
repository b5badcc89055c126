import { PlaybookError } from '../billing/errors.ts';

/** A control of a region is not there, or can't be used. Carries the most similar controls that are. */
export class ControlNotFoundError extends PlaybookError {
  override readonly name = 'ControlNotFoundError';
  /** The most similar controls that are there. */
  readonly similar: readonly string[];

  constructor(facts: { control: string; place: string; problem: string; similar: readonly string[]; cause?: unknown }) {
    const { control, place, problem, similar, cause } = facts;
    const there = similar.length > 0 ? similar.join(', ') : 'no controls at all';
    super({
      code: 'CONTROL_NOT_FOUND',
      message: `${capital(place)} has no usable ${control}: ${problem}. Similar controls there: ${there}.`,
      expected: `${control} in ${place}`,
      seen: there,
      hint: 'If the portal changed its wording, add the new one to the labels of this language.',
      exitCode: 20,
      cause,
    });
    this.similar = similar;
  }
}

/** A blade did not open in time. */
export class BladeNotFoundError extends PlaybookError {
  override readonly name = 'BladeNotFoundError';

  constructor(facts: { place: string; url: string; headings: readonly string[]; timeout: number }) {
    const headings = facts.headings.map(heading => `"${heading}"`).join(', ') || 'no heading';
    super({
      code: 'BLADE_NOT_FOUND',
      message: `${capital(facts.place)} did not open within ${facts.timeout} ms; the page shows ${headings}.`,
      expected: facts.place,
      seen: `${headings} at ${facts.url}`,
      hint: 'Check the language of the session and whether the portal shows an error; run with --headed to watch it.',
      exitCode: 20,
    });
  }
}

/** The portal asks for a sign-in where a signed-in session was expected. */
export class SignedOutError extends PlaybookError {
  override readonly name = 'SignedOutError';

  constructor(place: string) {
    super({
      code: 'SIGNED_OUT',
      message: `The portal asked to sign in while ${place} was expected: the session has ended.`,
      expected: place,
      seen: 'the sign-in page',
      hint: 'Sign in again, then start the run anew; nothing after this point was done.',
      exitCode: 50,
    });
  }
}

/** A sign-in that did not succeed. */
export class SignInError extends PlaybookError {
  override readonly name = 'SignInError';
  /** Why, for programs. */
  readonly reason: SignInFailure;

  constructor(reason: SignInFailure, seen: string) {
    const { message, hint, exitCode } = signInFailures[reason];
    super({
      code: `SIGN_IN_${reason.toUpperCase().replaceAll('-', '_')}`,
      message,
      expected: 'a signed-in portal',
      seen,
      hint,
      exitCode,
    });
    this.reason = reason;
  }
}

/** Why a sign-in did not succeed. */
export type SignInFailure = keyof typeof signInFailures;

const signInFailures = {
  'unknown-user': {
    message: 'The sign-in page does not know this user name.',
    hint: 'Check PLAYBOOK_USERNAME and the directory it belongs to.',
    exitCode: 50,
  },
  'wrong-password': {
    message: 'The sign-in page refused the password.',
    hint: 'Check PLAYBOOK_PASSWORD. It was tried once only, so that the account is not locked.',
    exitCode: 50,
  },
  'tried-enough': {
    message: 'The password was refused before, and is not typed again, so that the account is not locked.',
    hint: 'Correct PLAYBOOK_PASSWORD, then run "playbook login --retry".',
    exitCode: 50,
  },
  'needs-login': {
    message: 'There is no session that still holds, and nothing to sign in with.',
    hint: 'Let a person sign in with "playbook login", or set PLAYBOOK_USERNAME and PLAYBOOK_PASSWORD.',
    exitCode: 31,
  },
  locked: {
    message: 'The account is locked after too many sign-ins.',
    hint: 'Wait until the lock ends, or ask an administrator to lift it.',
    exitCode: 50,
  },
  'needs-approval': {
    message: 'The sign-in waits for an approval on a phone, which only a person can give.',
    hint: 'Sign in once with --headed and approve it, or give a second factor that can be typed.',
    exitCode: 31,
  },
  'needs-code': {
    message: 'The sign-in asks for a one-time code and none can be given.',
    hint: 'Give PLAYBOOK_TOTP_SECRET, or sign in once with --headed.',
    exitCode: 31,
  },
  'wrong-code': {
    message: 'The sign-in page refused the one-time code.',
    hint: 'Check PLAYBOOK_TOTP_SECRET and the clock of this machine.',
    exitCode: 50,
  },
  unexpected: {
    message: 'The sign-in showed a page that is not known.',
    hint: 'Run with --headed to see it.',
    exitCode: 31,
  },
} as const;

/** The portal can't be reached, or answers with an error page. */
export class PortalUnavailableError extends PlaybookError {
  override readonly name = 'PortalUnavailableError';

  constructor(url: string, seen: string, cause?: unknown) {
    super({
      code: 'PORTAL_UNAVAILABLE',
      message: `The portal at ${url} can't be used: ${seen}.`,
      expected: `the portal at ${url}`,
      seen,
      hint: 'Check the address and the network ("playbook doctor" does), then try again.',
      exitCode: 20,
      cause,
    });
  }
}

/** A list says that it has more rows, and does not load them. */
export class ListIncompleteError extends PlaybookError {
  override readonly name = 'ListIncompleteError';

  constructor(facts: { place: string; rows: number; announced: number; timeout: number }) {
    const { place, rows, announced, timeout } = facts;
    super({
      code: 'LIST_INCOMPLETE',
      message: `${capital(place)} stops at row ${rows} of ${announced}: no more came within ${timeout} ms.`,
      expected: `${announced} rows`,
      seen: `${rows} rows`,
      hint: 'Nothing is concluded from a list with rows missing. Try again later.',
      exitCode: 20,
    });
  }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
