import { PlaybookError } from '../billing/errors.ts';

/** Portals of Azure's clouds. */
const portals = [
  'portal.azure.com',
  'ms.portal.azure.com',
  'preview.portal.azure.com',
  'portal.azure.us',
  'portal.azure.cn',
];

/** @see https://learn.microsoft.com/entra/identity-platform/authentication-national-cloud */
const signInPages = [
  'login.microsoftonline.com',
  'login.microsoft.com',
  'login.live.com',
  'login.windows.net',
  'login.microsoftonline.us',
  'login.partner.microsoftonline.cn',
];

/** @see https://learn.microsoft.com/azure/azure-resource-manager/management/overview */
const readApis = ['management.azure.com', 'management.usgovcloudapi.net', 'management.chinacloudapi.cn'];

/** A page on a host that is not known asked for a secret. */
class UntrustedHostError extends PlaybookError {
  override readonly name = 'UntrustedHostError';

  constructor(host: string) {
    super({
      code: 'HOST_NOT_TRUSTED',
      message: `${host || 'A page without a host'} asked for a secret, and nothing was typed: it is not a known sign-in page.`,
      expected: signInPages.join(', '),
      seen: host,
      hint: 'If it is the sign-in page of your organisation, name it in PLAYBOOK_TRUSTED_HOSTS.',
      exitCode: 40,
    });
  }
}

/** The portal has sent a page somewhere else. Nothing more was done there. */
export class StrayError extends PlaybookError {
  override readonly name = 'StrayError';

  constructor(address: string) {
    const { host } = new URL(address);
    super({
      code: 'HOST_NOT_TRUSTED',
      message: `The page went to ${host || address.slice(0, 40)}, which is neither the portal nor its sign-in page, and nothing more was done.`,
      expected: [...portals.slice(0, 1), ...signInPages].join(', '),
      seen: host,
      hint: 'If it belongs to the sign-in of your organisation, name it in PLAYBOOK_TRUSTED_HOSTS.',
      exitCode: 40,
    });
  }
}

/** Whether an address may be the portal: one of Azure's by HTTPS, one that was named, or a mock on this machine. */
export function isTrustedPortal(address: string, named: readonly string[]): boolean {
  return isOneOf(new URL(address), [...portals, ...named]) || isLoopback(address);
}

/** Whether the read API's token may be sent there. */
export function isTrustedReadApi(address: string, named: readonly string[]): boolean {
  return isOneOf(new URL(address), [...readApis, ...named]) || isLoopback(address);
}

/**
 * Refuses to type a secret into a page that is neither a sign-in page of Microsoft, nor the portal, nor one that was named. A portal
 * on this machine signs in on this machine, and never elsewhere: real passwords do not belong in a mock's flow.
 *
 * @throws UntrustedHostError
 */
export function refuseUntrustedHost(address: string, portalUrl: string, named: readonly string[]): void {
  const known = [...signInPages, new URL(portalUrl).host, ...named];
  if (!URL.canParse(address)) throw new UntrustedHostError('');
  const trusted = isLoopback(portalUrl) ? isLoopback(address) : isOneOf(new URL(address), known);
  if (!trusted) throw new UntrustedHostError(new URL(address).host);
}

/** Whether a page of ours may be there: at the portal, at its sign-in, or nowhere yet. */
export function isKnownHost(address: string, portalUrl: string, named: readonly string[]): boolean {
  if (/^(about|chrome-error):/.test(address)) return true;
  if (isLoopback(portalUrl)) return isLoopback(address);
  return isOneOf(new URL(address), [...portals, ...signInPages, new URL(portalUrl).host, ...named]);
}

/** Names under `localhost` never leave the machine (RFC 6761). */
export function isLoopback(address: string): boolean {
  const { hostname } = new URL(address);
  return (
    hostname === 'localhost' || hostname.endsWith('.localhost') || hostname === '127.0.0.1' || hostname === '[::1]'
  );
}

function isOneOf({ protocol, host }: URL, hosts: readonly string[]): boolean {
  return protocol === 'https:' && hosts.includes(host);
}
