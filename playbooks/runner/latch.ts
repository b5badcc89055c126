import { createHash } from 'node:crypto';
import type { BrowserContext, Page, Request, Route } from 'playwright';

/** `strict` lets one paying request out, `observe` only counts, `off` does nothing. */
type LatchMode = 'strict' | 'observe' | 'off';

export interface LatchOptions {
  mode: LatchMode;
  /** Which requests pay, by their address. Without it, every different request of an armed window may leave once. */
  payRequest?: RegExp | undefined;
}

/** How long a payment may take to be answered, in milliseconds. */
const patience = 120_000;
const safeMethods: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Lets a request that pays out of the browser once, by a way on which nothing is sent again: a browser repeats a POST
 * by itself when a connection that it used before breaks without an answer, and pages repeat their own.
 *
 * It watches the page that pays and what that page opens; a page of its own, opened to look again, is let alone.
 * What was sent from there while a payment was under way is not let out again as long as that page lives.
 */
export class Latch {
  private readonly context: BrowserContext;
  private readonly options: LatchOptions;
  /** Requests that left while a payment was under way, by method, address and a hash of their body. */
  private readonly spent = new WeakMap<Page, Set<string>>();
  /** The same for requests that no page owns up to. */
  private readonly spentByNobody = new Set<string>();
  /** Requests of the browser that wait for what this program's own copy of them is answered. */
  private readonly waiting = new Set<Route>();
  private installed = false;
  private isArmed = false;
  private left = 0;
  private refusals = 0;

  constructor(context: BrowserContext, options: LatchOptions) {
    this.context = context;
    this.options = options;
  }

  /** How many requests were stopped since it was armed; in `observe`, how many would have been. */
  get stopped(): number {
    return this.refusals;
  }

  /** Whether it is not known which request paid: the page's own further requests may be held back for that. */
  get holdsMore(): boolean {
    return this.left > 1;
  }

  /** From now on, one paying request may leave this page. */
  async arm(page: Page): Promise<void> {
    this.left = 0;
    this.refusals = 0;
    this.isArmed = true;
    this.watch(page);
    if (this.installed || this.options.mode === 'off') return;
    await this.context.route('**/*', route => this.handle(route));
    this.installed = true;
  }

  /** The payment is over: other requests may leave as they like. */
  disarm(): void {
    this.isArmed = false;
  }

  /**
   * To be called before a page or the browser is closed: Chromium sends a request that it was made to wait with by
   * itself when its page is closed, and that would be the second time.
   */
  async letGo(): Promise<void> {
    await Promise.allSettled(Array.from(this.waiting, route => route.abort('connectionfailed')));
  }

  private watch(page: Page): void {
    if (this.spent.has(page)) return;
    this.spent.set(page, new Set());
    page.on('popup', popup => this.watch(popup));
  }

  private async handle(route: Route): Promise<void> {
    const request = route.request();
    if (safeMethods.has(request.method())) return route.fallback();
    const spent = this.spentBy(request);
    if (!this.mayLeave(request, spent)) return this.refuse(route);
    if (!spent || !this.isArmed || !this.pays(request)) return route.fallback();
    spent.add(keyOf(request));
    this.left += 1;
    if (this.options.mode !== 'strict') return route.fallback();
    this.waiting.add(route);
    return sendOnce(route).finally(() => this.waiting.delete(route));
  }

  private mayLeave(request: Request, spent: Set<string> | undefined): boolean {
    const { payRequest } = this.options;
    if (!spent) return !payRequest?.test(request.url());
    if (request.serviceWorker() || spent.has(keyOf(request))) return false;
    if (!this.isArmed) return !payRequest?.test(request.url());
    if (request.resourceType() === 'ping') return false;
    return !payRequest || !this.pays(request) || this.left === 0;
  }

  private refuse(route: Route): Promise<void> {
    this.refusals += 1;
    return this.options.mode === 'strict' ? route.abort('blockedbyclient') : route.fallback();
  }

  /** Undefined for a page that is not watched. */
  private spentBy(request: Request): Set<string> | undefined {
    try {
      return this.spent.get(request.frame().page());
    } catch {
      return this.spentByNobody;
    }
  }

  private pays(request: Request): boolean {
    return this.options.payRequest?.test(request.url()) ?? true;
  }
}

/** Neither repeated nor redirected; a connection that breaks is told to the page as that. */
async function sendOnce(route: Route): Promise<void> {
  try {
    const options = { ...(await reachable(route.request())), maxRetries: 0, maxRedirects: 0, timeout: patience };
    const response = await route.fetch(options);
    await route.fulfill({ response });
  } catch {
    await route.abort('connectionfailed').catch(() => undefined);
  }
}

/** A browser knows that names under `localhost` are this machine (RFC 6761); not every system's resolver does. */
async function reachable(request: Request): Promise<{ url?: string; headers?: Record<string, string> }> {
  const url = new URL(request.url());
  if (!url.hostname.endsWith('.localhost')) return {};
  const headers = { ...(await request.allHeaders()), host: url.host };
  url.hostname = '127.0.0.1';
  return { url: url.href, headers };
}

function keyOf(request: Request): string {
  const body = createHash('sha256')
    .update(request.postDataBuffer() ?? '')
    .digest('hex');
  return `${request.method()} ${request.url()} ${body}`;
}
