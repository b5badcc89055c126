import type { Config } from '../runner/config.ts';
import { openSession } from '../runner/session.ts';
import { Identity } from '../runner/sign-in/identity.ts';
import { isLoopback } from '../runner/trusted-hosts.ts';
import { Portal } from '../portal/portal.ts';
import type { OpenHost } from './article-hosts.ts';
import { drawIn } from './draw-page.ts';
import { isSandbox } from './sandbox.ts';

/**
 * The portal of the configuration, as the person who signs in there. Each visit has a page of its own.
 *
 * @param sandboxes - addresses of portals in which nothing that is done counts.
 */
export async function configuredHost(config: Config, sandboxes: readonly string[]): Promise<OpenHost> {
  const isDouble = isLoopback(config.portalUrl) || isSandbox(config.portalUrl, sandboxes);
  const session = await openSession(config, { identity: new Identity(config) });
  return {
    portal: new URL(config.portalUrl).origin,
    isDouble,
    hasThemes: false,
    hasRoles: false,
    visit: async language => {
      const page = await session.context.newPage();
      const portal = new Portal(page, { ...session.portal.options, language, forceLanguage: true });
      return { portal, role: null, close: () => page.close() };
    },
    draw: async html => drawIn(await session.context.newPage(), html),
    close: session.close,
  };
}
