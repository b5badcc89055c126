import type { Page, Request } from 'playwright';

/** Streams never end; waiting for them would be waiting for ever. */
const endless = new Set(['eventsource', 'websocket', 'media', 'ping']);

/** Knows since when a page waits for nothing any more. */
export class Stillness {
  private readonly pending = new Set<Request>();
  private since = performance.now();

  constructor(page: Page) {
    page.on('request', request => {
      if (!endless.has(request.resourceType())) this.pending.add(request);
    });
    for (const ended of ['requestfinished', 'requestfailed'] as const)
      page.on(ended as 'requestfinished', request => {
        this.pending.delete(request);
        this.since = performance.now();
      });
  }

  /** Milliseconds since the last answer came; 0 while one is awaited. */
  get milliseconds(): number {
    return this.pending.size > 0 ? 0 : performance.now() - this.since;
  }
}
