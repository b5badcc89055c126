import { isTrustedPortal, isLoopback } from '../runner/trusted-hosts.ts';
import { UsageError } from './usage-error.ts';

/**
 * Whether a portal was declared to be one in which nothing that is done counts. It is named by its address, so that
 * another configuration can't turn a real one into it.
 *
 * @throws UsageError for what is no address, and for Azure's own portals: money is real there.
 */
export function isSandbox(portal: string, declared: readonly string[]): boolean {
  return declared.map(originOf).includes(new URL(portal).origin);
}

function originOf(address: string): string {
  if (!URL.canParse(address) || !/^https?:/.test(address))
    throw new UsageError(`--sandbox ${address} is no address of a portal, as in https://portal.sandbox.example.`);
  const { host, origin } = new URL(address);
  if (isTrustedPortal(`https://${host}`, []) && !isLoopback(address))
    throw new UsageError(`--sandbox ${address}: that is a real portal.`);
  return origin;
}
