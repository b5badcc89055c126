import { hash } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { BrowserContext, Page } from 'playwright';
import { ControlNotFoundError, SignInError } from '../../portal/errors.ts';
import type { Credentials, SignInPage } from '../../portal/sign-in-page.ts';
import { patienceWithPerson, type Config } from '../config.ts';
import { ledgerFileIn } from '../ledger/locations.ts';
import { PasswordTries } from '../ledger/password-tries.ts';
import { codeAt } from '../totp.ts';
import { BrowserState, forgetSession, loadSession, saveSession, sessionFileIn } from './session-file.ts';

/** How long a person gets who signs in by hand, and who approves a sign-in on a phone. Milliseconds. */
const patience = { byHand: 600_000, approval: 120_000 };

/** Codes change after so many milliseconds. */
const period = 30_000;

interface Clock {
  now: () => number;
  pause: (milliseconds: number) => Promise<unknown>;
}

const realClock: Clock = { now: Date.now, pause: delay };

/**
 * The one person that all browsers of a command are signed in as: by a session that was kept, by password and
 * one-time code, or by hand. One signs in at a time, and the others go on with what it got.
 */
export class Identity {
  private readonly config: Config;
  private readonly byHand: boolean;
  private readonly tries: PasswordTries;
  private readonly started = new WeakMap<BrowserContext, number>();
  private state: BrowserState | undefined;
  private generation = 0;
  private turn: Promise<void> = Promise.resolve();
  private unsaved = false;
  private readonly clock: Clock;
  private readonly typed: string[] = [];
  private lastCode = 0;

  constructor(config: Config, { byHand = false, clock = realClock }: { byHand?: boolean; clock?: Clock } = {}) {
    this.config = config;
    this.byHand = byHand;
    this.clock = clock;
    this.tries = new PasswordTries(ledgerFileIn(config.stateFolder));
    this.state = byHand ? undefined : this.saved();
  }

  /** The one-time codes that were typed so far: they belong into no file either. */
  get codes(): readonly string[] {
    return this.typed;
  }

  /** What a new browser begins with: the session that was kept, or that another browser of this command has. */
  get beginning(): BrowserState | undefined {
    return this.state;
  }

  /** Told of each browser that began with that. */
  begins(context: BrowserContext): void {
    this.started.set(context, this.generation);
  }

  /** Called when the portal asks for a sign-in. @throws SignInError */
  async signIn(signInPage: SignInPage, page: Page): Promise<void> {
    const before = this.turn;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.turn = promise;
    await before;
    try {
      if (!(await this.goOn(page))) await this.authenticate(signInPage, page);
    } finally {
      resolve();
    }
  }

  /** Whether somebody has signed in, and it is not remembered yet. */
  get hasSignedIn(): boolean {
    return this.unsaved;
  }

  /** Keeps the session for the browsers and runs to come, when somebody has signed in. */
  async remember(context: BrowserContext, user: string): Promise<void> {
    if (!this.unsaved) return;
    this.unsaved = false;
    this.state = BrowserState.parse(await context.storageState());
    this.generation += 1;
    this.begins(context);
    const { sessionKey } = this.config;
    const about = { version: 1 as const, portalHost: this.portalHost, user, savedAt: new Date().toISOString() };
    if (sessionKey) saveSession(this.file, { about, state: this.state }, sessionKey);
  }

  /** Signs out of this machine. */
  forget(): void {
    forgetSession(this.file);
  }

  /** A person says that the password was corrected. */
  allowPasswordAgain(): void {
    this.tries.forget(this.name);
  }

  /** Another browser has signed in since this one began. */
  private async goOn(page: Page): Promise<boolean> {
    const context = page.context();
    if (!this.state || (this.started.get(context) ?? 0) >= this.generation) return false;
    await context.addCookies(this.state.cookies);
    this.begins(context);
    await page.goto(this.config.portalUrl);
    return true;
  }

  private async authenticate(signInPage: SignInPage, page: Page): Promise<void> {
    this.unsaved = true;
    if (this.byHand && !this.config.password) return this.waitForPerson(page, patience.byHand);
    try {
      await this.typeIn(signInPage, page);
    } catch (error) {
      const time = patienceWithPerson(this.config);
      if (time === 0 || !(error instanceof SignInError) || error.exitCode !== 31) throw error;
      await this.waitForPerson(page, time, error);
      this.tries.forget(this.name);
    }
  }

  private async typeIn(signInPage: SignInPage, page: Page): Promise<void> {
    const { username, password, totpSecret } = this.config;
    if (!username || !password) throw this.nobody();
    if (!this.tries.mayTry(this.name)) throw new SignInError('tried-enough', 'passwords that were refused before');
    const code = totpSecret ? () => this.freshCode(totpSecret) : undefined;
    const approvalTimeout = this.byHand
      ? patience.approval
      : Math.min(patience.approval, patienceWithPerson(this.config));
    this.tries.begin(this.name, new Date());
    try {
      await this.signInOnce(signInPage, page, { username, password, code, approvalTimeout });
      this.tries.forget(this.name);
    } catch (error) {
      this.note(error);
      throw error instanceof ControlNotFoundError ? new SignInError('unexpected', error.message) : error;
    }
  }

  /** A code that came too late is no refusal of the person: once, all of it is done again with a fresh one. */
  private async signInOnce(signInPage: SignInPage, page: Page, credentials: Credentials): Promise<void> {
    try {
      return await signInPage.signIn(credentials);
    } catch (error) {
      if (!(error instanceof SignInError && error.reason === 'wrong-code')) throw error;
    }
    const timeout = this.config.timeoutSeconds * 1_000;
    this.tries.begin(this.name, new Date());
    await page.goto(this.config.portalUrl);
    await signInPage.appears(timeout, AbortSignal.timeout(timeout));
    await signInPage.signIn(credentials);
  }

  /** Each code is typed once: the sign-in refuses one that it has seen, so the next half minute is waited for. */
  private async freshCode(secret: string): Promise<string> {
    const { now, pause } = this.clock;
    const left = (this.lastCode + 1) * period - now();
    if (left > 0 && left <= period) await pause(left);
    const time = now();
    this.lastCode = Math.floor(time / period);
    const code = codeAt(secret, time);
    this.typed.push(code);
    return code;
  }

  /** What the sign-in said of the password. An error that says nothing of it leaves the try unanswered. */
  private note(error: unknown): void {
    if (!(error instanceof SignInError)) return;
    if (error.reason === 'wrong-password' || error.reason === 'locked') this.tries.wasRefused(this.name);
    else if (error.reason !== 'unexpected') this.tries.forget(this.name);
  }

  /** A person goes on in the browser, whatever the sign-in shows. @throws SignInError when nobody does in time. */
  private async waitForPerson(
    page: Page,
    timeout: number,
    otherwise = new SignInError('needs-login', 'nobody signed in'),
  ): Promise<void> {
    const { host } = new URL(this.config.portalUrl);
    await page
      .waitForURL(url => url.host === host, { timeout, waitUntil: 'commit' })
      .catch(() => {
        throw otherwise;
      });
  }

  private nobody(): SignInError {
    const { username, sessionKey } = this.config;
    if (sessionKey) return new SignInError('needs-login', 'no session that still holds');
    const missing = username ? 'PLAYBOOK_PASSWORD' : 'PLAYBOOK_USERNAME';
    return new SignInError('unexpected', `a sign-in page, and ${missing} is not set`);
  }

  /** Too old, another person's, or without a cookie that still holds: then it is not used. */
  private saved(): BrowserState | undefined {
    const { sessionKey, sessionHours, username } = this.config;
    const found = sessionKey ? loadSession(this.file, sessionKey) : null;
    if (!found) return undefined;
    const { about, state } = found;
    const age = Date.now() - Date.parse(about.savedAt);
    const isOther = username !== undefined && about.user.toLowerCase() !== username.toLowerCase();
    if (age > sessionHours * 3_600_000 || age < -120_000 || isOther) return undefined;
    const cookies = state.cookies.filter(({ expires }) => expires < 0 || expires * 1_000 > Date.now());
    return cookies.length > 0 ? { ...state, cookies } : undefined;
  }

  private get portalHost(): string {
    return new URL(this.config.portalUrl).host;
  }

  private get file(): string {
    return sessionFileIn(this.config.stateFolder, this.portalHost);
  }

  /** Counted by a hash: the state folder need not tell who signs in. */
  private get name(): string {
    return hash('sha256', JSON.stringify([this.portalHost, this.config.username?.toLowerCase()]));
  }
}
