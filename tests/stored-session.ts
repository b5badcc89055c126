import type { Tenant } from '../fixtures/mock-portal/index.ts';
import { saveSession, sessionFileIn, type BrowserState } from '../playbooks/runner/sign-in/session-file.ts';

/** What a browser keeps of the tenant's person, as Playwright's `storageState` has it. */
export function storedSession(tenant: Tenant): BrowserState {
  const domain = new URL(tenant.urls.portal).hostname;
  const kept = { domain, path: '/', expires: -1, httpOnly: true, secure: false, sameSite: 'Lax' } as const;
  return { cookies: tenant.signedInCookies().map(({ name, value }) => ({ name, value, ...kept })), origins: [] };
}

const PLAYBOOK_SESSION_KEY = 'a long and random text of a test';

/**
 * Puts a session where `playbook login` keeps it: commands with these variables go on with it, as every night's do.
 * A whole sign-in takes a fourth of a payment's time, and is proven where it is what a test is about.
 */
export function keptSession(tenant: Tenant, stateFolder: string): Record<string, string> {
  const { host: portalHost } = new URL(tenant.urls.portal);
  const about = { version: 1, portalHost, user: tenant.user.upn, savedAt: new Date().toISOString() } as const;
  const session = { about, state: storedSession(tenant) };
  saveSession(sessionFileIn(stateFolder, portalHost), session, PLAYBOOK_SESSION_KEY);
  return { PLAYBOOK_STATE_FOLDER: stateFolder, PLAYBOOK_SESSION_KEY };
}
