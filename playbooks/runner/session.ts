import type { Browser, BrowserContext, Page } from 'playwright';
import type { BillingReadApi } from '../billing/read-api.ts';
import type { Action, BeforeAction } from '../portal/surroundings.ts';
import { Portal } from '../portal/portal.ts';
import { ArmReadApi } from './arm-read-api.ts';
import { launchBrowser } from './browser.ts';
import { patienceWithPerson, type Config } from './config.ts';
import { HostWatch } from './host-watch.ts';
import { placesOf } from './secret-places.ts';
import type { Identity } from './sign-in/identity.ts';
import { refuseUntrustedHost } from './trusted-hosts.ts';

/** A browser with one person's session, good for any number of runs. */
export interface Session {
  context: BrowserContext;
  /** The portal on the page in use. */
  portal: Portal;
  /** @throws StrayError when the page in use has been at a host that is not known. */
  refuseStray: () => void;
  /** Goes on in a new page, where nothing of the run before is open; the person stays signed in. */
  startAfresh: () => Promise<void>;
  close: () => Promise<void>;
}

/** What a session needs besides the configuration. */
interface SessionOptions {
  /** Who is signed in. */
  identity: Identity;
  beforeAction?: BeforeAction;
  /** Whether the program itself answers SIGINT and SIGTERM, so that the browser must not end by them. */
  ownSignals?: boolean;
  /** Whose browser it is, as the ledger calls the owner of what it has taken. */
  owner?: string | undefined;
  /** One that is open already, and stays open; without it one is started. */
  browser?: Browser | undefined;
}

/**
 * Gives a browser a portal. Nobody is signed in before the first step asks for it.
 *
 * @throws NoBrowserError
 */
export async function openSession(config: Config, options: SessionOptions): Promise<Session> {
  const { browser: shared, ownSignals, owner } = options;
  const browser = shared ?? (await launchBrowser({ ...config, ownSignals, owner }));
  try {
    const context = await newContext(browser, options.identity);
    const watch = new HostWatch(context, config);
    const openPortal = async () => newPortal(await context.newPage(), config, options, watch);
    const session: Session = {
      context,
      portal: await openPortal(),
      refuseStray: () => watch.refuseStray(session.portal.page),
      startAfresh: async () => {
        const { page } = session.portal;
        session.portal = await openPortal();
        await page.close();
      },
      close: () => (shared ? context : browser).close(),
    };
    return session;
  } catch (error) {
    if (!shared) await browser.close();
    throw error;
  }
}

function newPortal(page: Page, config: Config, { identity, beforeAction }: SessionOptions, watch: HostWatch): Portal {
  const guarded: BeforeAction = async (action, timeout) => {
    watch.refuseStray(page);
    if (action.secret) await refuseWrongPlace(action, { page, config, timeout });
    await beforeAction?.(action, timeout);
  };
  return new Portal(page, {
    baseUrl: config.portalUrl,
    language: config.language,
    regionalFormat: config.regionalFormat,
    forceLanguage: config.forceLanguage,
    readApi: readApiOf(config),
    authenticate: signInPage => identity.signIn(signInPage, page),
    beforeAction: guarded,
    timeout: config.timeoutSeconds * 1_000,
    confirmTimeout: config.confirmSeconds * 1_000,
    personTimeout: patienceWithPerson(config),
  });
}

/** The page, the frame and the form that a secret would go to must all be known. @throws UntrustedHostError */
async function refuseWrongPlace(
  action: Action,
  { page, config, timeout }: { page: Page; config: Config; timeout: number },
): Promise<void> {
  const refuse = (address: string) => refuseUntrustedHost(address, config.portalUrl, config.trustedHosts);
  refuse(page.url());
  for (const place of await placesOf(action, timeout)) refuse(place);
}

/** Service workers could send a request again on their own; none is allowed. */
async function newContext(browser: Browser, identity: Identity): Promise<BrowserContext> {
  const { beginning } = identity;
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    serviceWorkers: 'block',
    acceptDownloads: false,
    ...(beginning && { storageState: beginning }),
  });
  identity.begins(context);
  return context;
}

export function readApiOf({
  readApiUrl: url,
  readApiToken: token,
  billingAccountId: billingAccount,
  billingAccount: billingAccountNamed,
}: Config): BillingReadApi | undefined {
  if (url === 'off' || !token) return undefined;
  return new ArmReadApi({ url, token: async () => token, billingAccount, billingAccountNamed });
}
