import type { Locator, Page } from 'playwright';
import { PageObject } from './blade.ts';
import type { Words } from './surroundings.ts';
import { SignInError, type SignInFailure } from './errors.ts';

/** What a person types to sign in. None of it is ever recorded. */
export interface Credentials {
  /** The name to sign in with, as in `dana@fernwood.example`. */
  username: string;
  /** Typed once: a refused one is never tried again. */
  password: string;
  /** Gives a one-time code when one is asked for. */
  code?: (() => Promise<string>) | undefined;
  /** What to answer the page that asks whether to stay signed in. Default: no. */
  staySignedIn?: boolean | undefined;
  /** Waits for a person who approves the sign-in on a phone, up to this many milliseconds. Default 0: nobody does. */
  approvalTimeout?: number | undefined;
}

type Stage = 'username' | 'password' | 'code' | 'approval' | 'stay-signed-in' | 'account-picker' | 'refused' | 'done';

/**
 * The sign-in pages. Their language is not the portal's and can't be chosen, so fields are found by the names
 * and ids that the pages have kept for years and that public sign-in tests rely on.
 */
export class SignInPage extends PageObject {
  protected readonly place = 'the sign-in page';
  private readonly page: Page;

  constructor(page: Page, words: Words) {
    super(page, words);
    this.page = page;
  }

  /** The field for the name of an account. */
  get username(): Locator {
    return this.root.locator('input[name="loginfmt"]');
  }

  /** The field for its password. */
  get password(): Locator {
    return this.root.locator('input[name="passwd"]');
  }

  /** The field for a one-time code. */
  get code(): Locator {
    return this.root.locator('input[name="otc"]');
  }

  /** The number that a person compares on a phone. */
  get matchNumber(): Locator {
    return this.root.locator('#idRichContext_DisplaySign, #idRemoteNGC_DisplaySign');
  }

  /** Leaves the accounts that are remembered for another one. */
  get otherAccount(): Locator {
    return this.root.locator('#otherTile');
  }

  /** The box on the page that asks whether to stay signed in: not to ask again. */
  get staySignedIn(): Locator {
    return this.root.locator('#KmsiCheckboxField');
  }

  /** Next, Sign in, Yes: the one button that goes on. */
  get primaryButton(): Locator {
    return this.root.locator('#idSIButton9');
  }

  /** What the page says is wrong. */
  get error(): Locator {
    return this.root.locator('#usernameError, #passwordError, #idSpan_SAOTCC_Error_OTC');
  }

  /**
   * Waits for any page of the sign-in.
   *
   * @param timeout - in milliseconds.
   * @param signal - ends the wait.
   */
  async appears(timeout: number, signal: AbortSignal): Promise<void> {
    await this.username.or(this.password).or(this.otherAccount).first().waitFor({ timeout, signal });
  }

  /**
   * Goes through the pages until the portal is back, each of them once: a refused password is never tried again.
   *
   * @throws SignInError with the reason.
   */
  async signIn(credentials: Credentials): Promise<void> {
    const host = new URL(this.page.url()).host;
    const seen = new Set<Stage>();
    for (let stage = await this.nextStage(null, host); stage !== 'done'; stage = await this.nextStage(stage, host)) {
      if (seen.has(stage)) throw new SignInError('unexpected', `the page for ${stage} for the second time`);
      seen.add(stage);
      await this.pass(stage, credentials);
    }
  }

  private async pass(stage: Stage, credentials: Credentials): Promise<void> {
    if (stage === 'account-picker') return this.click(this.otherAccount, 'tile for another account', { secret: true });
    if (stage === 'username') return this.submit(this.username, credentials.username, 'user name');
    if (stage === 'password') return this.submit(this.password, credentials.password, 'password');
    if (stage === 'code') return this.passCode(credentials);
    if (stage === 'approval') return this.awaitApproval(credentials);
    if (stage === 'stay-signed-in') return this.answerStaySignedIn(credentials);
    const message = await this.error.first().innerText();
    throw new SignInError(await this.reasonOf(message), message.trim());
  }

  /** Waits for the page that follows: another one of the sign-in, a refusal, or the portal. */
  private async nextStage(previous: Stage | null, host: string): Promise<Stage> {
    const stop = new AbortController();
    const options = { timeout: this.words.timeout, signal: stop.signal };
    const stages = Object.entries(this.signs).filter(([stage]) => stage !== previous);
    const waits = stages.map(([stage, sign]) =>
      sign
        .first()
        .waitFor(options)
        .then(() => stage as Stage),
    );
    const left = this.page
      .waitForURL(url => url.host !== host, { ...options, waitUntil: 'commit' })
      .then(() => 'done' as const);
    try {
      return await Promise.any([...waits, left]);
    } catch {
      throw new SignInError('unexpected', `"${await this.page.title()}"`);
    } finally {
      stop.abort();
    }
  }

  private get signs(): Record<Exclude<Stage, 'done'>, Locator> {
    return {
      refused: this.error,
      username: this.username,
      password: this.password,
      code: this.code,
      approval: this.matchNumber,
      'stay-signed-in': this.staySignedIn,
      'account-picker': this.otherAccount,
    };
  }

  /** Where a message stands says what it is about; a lock has no place of its own, only its number and English word. */
  private async reasonOf(message: string): Promise<SignInFailure> {
    if (/50053|\block/i.test(message)) return 'locked';
    if (await this.username.isVisible()) return 'unknown-user';
    return (await this.password.isVisible()) ? 'wrong-password' : 'wrong-code';
  }

  private async submit(field: Locator, text: string, control: string): Promise<void> {
    await this.fill(field, text, `field for the ${control}`, { secret: true });
    await this.click(this.primaryButton, 'button that goes on', { secret: true });
  }

  private async passCode({ code }: Credentials): Promise<void> {
    if (!code) throw new SignInError('needs-code', 'a field for a one-time code');
    await this.fill(this.code, await code(), 'field for the one-time code', { secret: true });
    await this.click(this.root.locator('#idSubmit_SAOTCC_Continue'), 'button that verifies the code', { secret: true });
  }

  private async awaitApproval({ approvalTimeout = 0 }: Credentials): Promise<void> {
    const number = this.matchNumber.first();
    const gone = number.waitFor({ state: 'hidden', timeout: Math.max(approvalTimeout, 1) });
    await gone.catch(() => {
      throw new SignInError('needs-approval', 'a number to compare on a phone');
    });
  }

  private async answerStaySignedIn({ staySignedIn = false }: Credentials): Promise<void> {
    const answer = staySignedIn ? this.primaryButton : this.root.locator('#idBtn_Back');
    await this.click(answer, staySignedIn ? 'button Yes' : 'button No', { secret: true });
  }
}
