import { createHash } from 'node:crypto';
import type { BrowserContext, Request, Route } from 'playwright';

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
 * What was sent while a payment was under way is never let out again in this context, not even after that.
 */
export class Latch {
  private readonly context: BrowserContext;
  private readonly options: LatchOptions;
  /** Requests that left while a payment was under way, by method, address and a hash of their body. */
  private readonly spent = new Set<string>();
  private installed = false;
  private isArmed = false;
  private hasPaid = false;
  private refusals = 0;

  constructor(context: BrowserContext, options: LatchOptions) {
    this.context = context;
    this.options = options;
  }

  /** How many requests were stopped since it was armed; in `observe`, how many would have been. */
  get stopped(): number {
    return this.refusals;
  }

  /** From now on, one paying request may leave. */
  async arm(): Promise<void> {
    this.hasPaid = false;
    this.refusals = 0;
    this.isArmed = true;
    if (this.installed || this.options.mode === 'off') return;
    await this.context.route('**/*', route => this.handle(route));
    this.installed = true;
  }

  /** The payment is over: other requests may leave as they like. */
  disarm(): void {
    this.isArmed = false;
  }

  private async handle(route: Route): Promise<void> {
    const request = route.request();
    if (safeMethods.has(request.method())) return route.fallback();
    if (this.mayLeave(request)) return this.isArmed && this.pays(request) ? this.sendOnce(route) : route.fallback();
    this.refusals += 1;
    return this.options.mode === 'strict' ? route.abort('blockedbyclient') : route.fallback();
  }

  private mayLeave(request: Request): boolean {
    const key = keyOf(request);
    if (this.spent.has(key)) return false;
    if (!this.isArmed) return !this.options.payRequest?.test(request.url());
    if (request.resourceType() === 'ping') return false;
    if (!this.pays(request)) return true;
    if (this.options.payRequest && this.hasPaid) return false;
    this.hasPaid = true;
    this.spent.add(key);
    return true;
  }

  private pays(request: Request): boolean {
    return this.options.payRequest?.test(request.url()) ?? true;
  }

  /** Neither repeated nor redirected; a connection that breaks is told to the page as that. */
  private async sendOnce(route: Route): Promise<void> {
    if (this.options.mode !== 'strict') return route.fallback();
    try {
      const options = { ...(await reachable(route.request())), maxRetries: 0, maxRedirects: 0, timeout: patience };
      const response = await route.fetch(options);
      await route.fulfill({ response });
    } catch {
      await route.abort('connectionfailed').catch(() => undefined);
    }
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
