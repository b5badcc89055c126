import { writeFileSync } from 'node:fs';
import type { Tenant } from '../../fixtures/mock-portal/index.ts';
import { storedSession } from '../stored-session.ts';

/** A mock portal that poses as a real one: its own server, a stored session, and nothing known of it but its address. */
export function environmentOf(tenant: Tenant, file: string): Record<string, string> {
  writeFileSync(file, JSON.stringify(storedSession(tenant)));
  return {
    PLAYBOOK_PORTAL_URL: tenant.urls.portal,
    PLAYBOOK_SESSION: file,
    PLAYBOOK_READ_API_URL: tenant.urls.arm,
    PLAYBOOK_READ_API_TOKEN: tenant.armToken,
  };
}
