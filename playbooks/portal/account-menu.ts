import type { Locator } from 'playwright';
import { appear } from './appear.ts';
import { PageObject } from './blade.ts';

/** Who is signed in, and where. */
export interface SignedInAs {
  /** Name that the person signs in with. */
  user: string;
  /** The directory's default domain. */
  domain: string | null;
  /** The whole name of the account button, which holds the directory's display name in the portal's language. */
  description: string;
}

/** The account button at the right of the top bar. Its presence means that the shell is ready. */
export class AccountMenu extends PageObject {
  protected readonly place = 'the top bar';

  /** Found by the user name in it: the words around it differ by language and are nowhere documented but in English. */
  get button(): Locator {
    return this.root.getByRole('button', { name: /[^\s@]+@[^\s@]+/ }).first();
  }

  /** Waits for the button, for that many milliseconds. */
  async appears(timeout: number, signal: AbortSignal): Promise<void> {
    await appear(this.frame, this.button, { timeout, signal });
  }

  /** Reads the name and the directory from the account button. */
  async readSignedInAs(): Promise<SignedInAs> {
    const description = (await this.button.getAttribute('aria-label')) ?? (await this.button.innerText());
    const user = /[^\s@,]+@[^\s@,]+/.exec(description)?.[0] ?? '';
    return { user, domain: /\(([^()\s]+\.[^()\s]+)\)/.exec(description)?.[1] ?? null, description };
  }
}
