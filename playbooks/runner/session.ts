import type { Browser, BrowserContext, Page } from 'playwright';
import type { BillingReadApi } from '../billing/read-api.ts';
import type { BeforeAction } from '../portal/surroundings.ts';
import { Portal } from '../portal/portal.ts';
import type { SignInPage } from '../portal/sign-in-page.ts';
import { SignInError } from '../portal/errors.ts';
import { ArmReadApi } from './arm-read-api.ts';
import { launchBrowser } from './browser.ts';
import type { Config } from './config.ts';
import { codeAt } from './totp.ts';
import { refuseUntrustedHost } from './trusted-hosts.ts';

/** A browser with one person's session, good for any number of runs. */
export interface Session {
  context: BrowserContext;
  /** The portal on the page in use. */
  portal: Portal;
  /** Goes on in a new page, where nothing of the run before is open; the person stays signed in. */
  startAfresh: () => Promise<void>;
  close: () => Promise<void>;
}

/** How long a person gets to approve a sign-in on a phone, when somebody watches. Milliseconds. */
const approvalTimeout = 120_000;

/**
 * Starts a browser and gives it a portal. Nobody is signed in before the first step asks for it.
 *
 * @throws NoBrowserError
 */
export async function openSession(config: Config, beforeAction?: BeforeAction): Promise<Session> {
  const browser = await launchBrowser(config);
  try {
    const context = await newContext(browser);
    const openPortal = async () => newPortal(await context.newPage(), config, beforeAction);
    const session: Session = {
      context,
      portal: await openPortal(),
      startAfresh: async () => {
        const { page } = session.portal;
        session.portal = await openPortal();
        await page.close();
      },
      close: () => browser.close(),
    };
    return session;
  } catch (error) {
    await browser.close();
    throw error;
  }
}

function newPortal(page: Page, config: Config, beforeAction?: BeforeAction): Portal {
  const guarded: BeforeAction = async (action, timeout) => {
    if (action.secret) refuseUntrustedHost(page.url(), config.portalUrl, config.trustedHosts);
    await beforeAction?.(action, timeout);
  };
  return new Portal(page, {
    baseUrl: config.portalUrl,
    language: config.language,
    regionalFormat: config.regionalFormat,
    forceLanguage: config.forceLanguage,
    readApi: readApiOf(config),
    authenticate: signInPage => authenticate(signInPage, config),
    beforeAction: guarded,
    timeout: config.timeoutSeconds * 1_000,
    confirmTimeout: config.confirmSeconds * 1_000,
  });
}

/** Service workers could send a request again on their own; none is allowed. */
function newContext(browser: Browser): Promise<BrowserContext> {
  return browser.newContext({
    viewport: { width: 1280, height: 800 },
    serviceWorkers: 'block',
    acceptDownloads: false,
  });
}

export function readApiOf({
  readApiUrl: url,
  readApiToken: token,
  billingAccountId: billingAccount,
}: Config): BillingReadApi | undefined {
  if (url === 'off' || !token) return undefined;
  return new ArmReadApi({ url, token: async () => token, billingAccount });
}

async function authenticate(page: SignInPage, { username, password, totpSecret, headed }: Config): Promise<void> {
  if (!username || !password)
    throw new SignInError(
      'unexpected',
      `a sign-in page, and ${username ? 'PLAYBOOK_PASSWORD' : 'PLAYBOOK_USERNAME'} is not set`,
    );
  const code = totpSecret ? async () => codeAt(totpSecret, Date.now()) : undefined;
  await page.signIn({ username, password, code, approvalTimeout: headed ? approvalTimeout : 0 });
}
