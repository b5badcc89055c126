import type { PlanStep } from '../plan/plan.ts';
import { isPortalHost, portalHostLike } from '../plan/portal-host.ts';
import { wrongAddress } from './findings.ts';
import { deepLinkOf } from './known-places.ts';
import { done, type Outcome } from './outcome.ts';
import type { Reading } from './reading.ts';
import type { LabelKey } from './wordings.ts';

/** "Sign in to the [Azure portal](https://portal.azure.com)." */
export async function goTo(reading: Reading, step: PlanStep): Promise<Outcome> {
  const address = addressIn(step);
  const isOwn = address === null || address.host === new URL(reading.portal.options.baseUrl).host;
  const meant = isOwn ? null : portalHostLike(address.hostname);
  if (!isOwn && meant === null && !isPortalHost(address.hostname)) return stayFrom(reading, address);
  await reading.portal.open(address?.hash ?? '');
  reading.eyes.forget();
  if (!address || meant === null) return reading.ended('pass');
  return reading.ended('drift', { findings: [wrongAddress(step, address.hostname, meant)] });
}

/** Goes on to what a label leads to, where that has an address of its own; tells whether it has. */
export async function goOnTo(reading: Reading, key: LabelKey | null): Promise<boolean> {
  const link = deepLinkOf(key);
  if (link === null) return false;
  await reading.portal.open(link);
  reading.eyes.forget();
  reading.heldBack = null;
  return true;
}

/** Other sites are not the portal's business; what follows is, and it has to be there for that. */
async function stayFrom({ portal, eyes }: Reading, { hostname }: URL): Promise<Outcome> {
  if (!(await portal.isOpen())) await portal.open();
  eyes.forget();
  return done('not-run', { note: `${hostname} is another site than the portal` });
}

function addressIn({ target }: PlanStep): URL | null {
  return target !== null && URL.canParse(target) ? new URL(target) : null;
}
