import type { Line, Text } from '../markdown/article.ts';
import { isPortalHost, portalHostLike } from './portal-host.ts';

/** Which web site instructions are for; null where their links don't tell. */
export type Site = 'portal' | 'elsewhere' | null;

/** What readers are sent to for reading, or by way of; it says nothing about where they work. */
const reading = /^(?:docs|learn|support|azure|techcommunity|www)\.(?:microsoft|azure)\.com$|^aka\.ms$/;
const redirects = 'go.microsoft.com';

/** Other administration sites have their own procedures; their links tell, in every language. */
export function siteOf(lines: readonly Line[], mentionsPortal: boolean): Site {
  const hosts = lines.flatMap(hostsIn);
  if (hosts.some(isMeantForPortal)) return 'portal';
  const others = hosts.filter(host => !reading.test(host) && !(mentionsPortal && host === redirects));
  return others.length > 0 ? 'elsewhere' : null;
}

export function linksToPortal(lines: readonly Line[]): boolean {
  return lines.some(line => hostsIn(line).some(isMeantForPortal));
}

/** A slip in the address does not make it another site: readers are told of it. */
function isMeantForPortal(host: string): boolean {
  return isPortalHost(host) || portalHostLike(host) !== null;
}

/** A deep link leads into the middle of the portal; only its front page is where one signs in. */
export function isFrontPage(url: string): boolean {
  return /^https?:\/\/(?:[\w-]+\.)*portal\.azure\.(?:com|us|cn)\/?(?:\?[^#]*)?$/.test(url);
}

/** Whether a link is for reading on, and to nothing that one works with. */
export function isReading(url: string): boolean {
  return !/^https?:/.test(url) ? !url.startsWith('#') : URL.canParse(url) && reading.test(new URL(url).hostname);
}

function hostsIn({ segments, ...line }: Line): string[] {
  return [line, ...segments.map(({ english }) => english)].flatMap(linkedHosts);
}

function linkedHosts({ text, marks }: Text): string[] {
  const urls = [
    ...marks.flatMap(({ url }) => url ?? []),
    ...Array.from(text.matchAll(/https?:\/\/[^\s)>\]]*[^\s)>\].,;:]/gu), ([url]) => url),
  ];
  return urls.flatMap(url => (/^https?:/.test(url) && URL.canParse(url) ? new URL(url).hostname : []));
}
