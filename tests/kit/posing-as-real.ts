import { writeFileSync } from 'node:fs';
import type { Tenant } from '../../fixtures/mock-portal/index.ts';

/** A mock portal that poses as a real one: its own server, a stored session, and nothing known of it but its address. */
export function environmentOf(tenant: Tenant, file: string): Record<string, string> {
  const [cookie] = tenant.signedInCookies();
  const { hostname: domain } = new URL(tenant.urls.portal);
  const stored = {
    name: cookie?.name,
    value: cookie?.value,
    domain,
    path: '/',
    expires: -1,
    httpOnly: true,
    secure: false,
    sameSite: 'Lax',
  };
  writeFileSync(file, JSON.stringify({ cookies: [stored], origins: [] }));
  return {
    PLAYBOOK_PORTAL_URL: tenant.urls.portal,
    PLAYBOOK_SESSION: file,
    PLAYBOOK_READ_API_URL: tenant.urls.arm,
    PLAYBOOK_READ_API_TOKEN: tenant.armToken,
  };
}
