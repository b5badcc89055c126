import type { Page, Response } from 'playwright';
import { PortalUnavailableError } from './errors.ts';
import type { StoppablePatience } from './find-frame.ts';

/** Resolves when the page has moved to where it is wanted. @throws Error when it stays, or is no longer wanted. */
export function navigated(page: Page, isWanted: () => boolean, patience: StoppablePatience): Promise<void> {
  const signal = AbortSignal.any([patience.signal, AbortSignal.timeout(patience.timeout)]);
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const look = () => isWanted() && resolve();
  page.on('framenavigated', look);
  signal.addEventListener('abort', () => {
    page.off('framenavigated', look);
    reject(new Error('It is no longer wanted.'));
  });
  return promise;
}

/** @throws PortalUnavailableError */
export async function refuseErrorPage(url: string, response: Response | null, page: Page): Promise<void> {
  if (!response || response.status() < 400) return;
  const title = await page.title().catch(() => '');
  throw new PortalUnavailableError(url, `it answered with status ${response.status()}${title ? `, "${title}"` : ''}`);
}

/** Why a page could not be loaded, in the browser's own short words. */
export function networkProblem(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return /net::(\w+)|NS_ERROR_\w+|Timeout \d+ms/.exec(message)?.[0] ?? 'the page could not be loaded';
}
