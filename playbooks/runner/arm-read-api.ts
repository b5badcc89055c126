import { z } from 'zod';
import { ArmInvoice, toInvoiceFacts, type InvoiceFacts, type InvoiceId } from '../billing/invoice.ts';
import type { BillingReadApi } from '../billing/read-api.ts';
import { ReadApiError } from './read-api-error.ts';

/** Where the read API is, and whose it is. */
export interface ArmOptions {
  /** Root of the API: `https://management.azure.com`. */
  url: string;
  /** Gives a bearer token; asked again for every call, so that it may be renewed. */
  token: () => Promise<string>;
  /** Name of the billing account, `GUID:GUID_2019-05-31`. Default: the only one that the identity sees. */
  billingAccount?: string | undefined;
  /** Which of those it is that the identity sees, as the portal prints its name. */
  billingAccountNamed?: string | undefined;
  /** Milliseconds for one request. Default 10,000. */
  timeout?: number | undefined;
}

const version = '2024-04-01';
const mostPages = 2_000;
const attempts = 3;

const Account = z.object({ name: z.string(), properties: z.object({ displayName: z.string() }) });

/**
 * Reads invoices from ARM's `Microsoft.Billing`, which has no operation that pays.
 *
 * @see https://learn.microsoft.com/rest/api/billing/invoices
 */
export class ArmReadApi implements BillingReadApi {
  private readonly options: ArmOptions;
  private account: Promise<string> | undefined;

  constructor(options: ArmOptions) {
    this.options = options;
  }

  /** @throws ReadApiError when the API can't be asked or its answer can't be understood. */
  async readInvoice(id: InvoiceId): Promise<{ invoice: InvoiceFacts | null; serverTime: string }> {
    const { body, serverTime } = await this.get(
      `${await this.accountPath()}/invoices/${encodeURIComponent(id)}`,
      ArmInvoice,
      [404],
    );
    return { invoice: body && toInvoiceFacts(body), serverTime };
  }

  /** @throws ReadApiError when the API can't be asked or its answer can't be understood. */
  async listInvoices(): Promise<{ invoices: InvoiceFacts[]; serverTime: string }> {
    const period = 'periodStartDate=2000-01-01&periodEndDate=2100-01-01';
    const { items, serverTime } = await this.list(`${await this.accountPath()}/invoices?${period}`, ArmInvoice);
    return { invoices: items.map(toInvoiceFacts), serverTime };
  }

  private async accountPath(): Promise<string> {
    this.account ??= this.options.billingAccount ? Promise.resolve(this.options.billingAccount) : this.findAccount();
    return `/providers/Microsoft.Billing/billingAccounts/${encodeURIComponent(await this.account)}`;
  }

  /** The account that was named, or the only one there is. Where both leave a doubt, none is taken. */
  private async findAccount(): Promise<string> {
    const { billingAccountNamed: named } = this.options;
    const { items } = await this.list('/providers/Microsoft.Billing/billingAccounts', Account);
    const [account, ...others] = items.filter(({ properties }) => !named || properties.displayName === named);
    if (account && others.length === 0) return account.name;
    const names = items.map(({ name, properties }) => `${properties.displayName} (${name})`).join(', ');
    const doubt = named ? `${account ? 'more than one' : 'none'} of that is "${named}"` : 'none was chosen';
    throw new ReadApiError(
      `it knows ${names || 'no billing account'}, and ${doubt}`,
      'Name the billing account in the configuration: by billingAccount as the portal prints it, or by billingAccountId.',
    );
  }

  /** A list comes in pages, each with the address of the next one. */
  private async list<T extends z.ZodType>(
    first: string,
    item: T,
  ): Promise<{ items: z.output<T>[]; serverTime: string }> {
    const Page = z.object({ value: z.array(item), nextLink: z.url().optional() });
    const items: z.output<T>[] = [];
    let next: string | undefined = first;
    for (let page = 0; page < mostPages; page += 1) {
      const answer: { body: z.output<typeof Page> | null; serverTime: string } = await this.get(next, Page);
      items.push(...(answer.body?.value ?? []));
      next = answer.body?.nextLink;
      if (next === undefined) return { items, serverTime: answer.serverTime };
    }
    throw new ReadApiError(`its list has no end after ${mostPages} pages`, 'Check the address of the API.');
  }

  /** Reading may be tried again, a few times; the caller gets null for a status that it expects. */
  private async get<T extends z.ZodType>(path: string, schema: T, absent: number[] = []) {
    const url = this.resolve(path);
    const response = await this.fetchPatiently(url);
    const serverTime = timeOf(response);
    if (absent.includes(response.status)) return { body: null, serverTime };
    if (!response.ok) throw new ReadApiError(`it answered with status ${response.status}`, hintFor(response.status));
    const parsed = schema.safeParse(await response.json().catch(() => undefined));
    if (!parsed.success)
      throw new ReadApiError(
        `its answer is not understood: ${z.prettifyError(parsed.error)}`,
        'Check the address of the API.',
      );
    return { body: parsed.data, serverTime };
  }

  private async fetchPatiently(url: URL): Promise<Response> {
    const headers = { authorization: `Bearer ${await this.options.token()}`, accept: 'application/json' };
    for (let attempt = 1; ; attempt += 1) {
      const signal = AbortSignal.timeout(this.options.timeout ?? 10_000);
      const response = await fetch(url, { headers, signal, redirect: 'error' }).catch((error: unknown) => {
        if (attempt >= attempts)
          throw new ReadApiError('it can’t be reached', 'Check the address and the network.', error);
        return null;
      });
      if (response && !mayPass(response.status)) return response;
      if (response && attempt >= attempts) return response;
      await pause(response?.headers.get('retry-after'), attempt);
    }
  }

  /** Pages link to the next one; a link to another host is never followed with the token. */
  private resolve(path: string): URL {
    const root = new URL(this.options.url);
    const url = path.startsWith('/') ? new URL(root.href.replace(/\/$/, '') + path) : new URL(path);
    if (url.origin !== root.origin)
      throw new ReadApiError(`it links to another host, ${url.host}`, 'Check the address of the API.');
    if (!url.searchParams.has('api-version')) url.searchParams.set('api-version', version);
    return url;
  }
}

/** The server's own clock, where it tells it. */
function timeOf({ headers }: Response): string {
  const time = Date.parse(headers.get('date') ?? '');
  return new Date(Number.isNaN(time) ? Date.now() : time).toISOString();
}

function mayPass(status: number): boolean {
  return status === 429 || status >= 500;
}

function hintFor(status: number): string {
  if (status === 401 || status === 403)
    return 'Get a fresh token for this identity, for example with "az account get-access-token".';
  return 'Check the address of the API and of the billing account.';
}

/** Waits as long as the server asks for, at most ten seconds, or a little longer each time. */
function pause(retryAfter: string | null | undefined, attempt: number): Promise<void> {
  const asked = Number(retryAfter ?? Number.NaN) * 1_000;
  const milliseconds = Number.isFinite(asked) ? Math.min(asked, 10_000) : 200 * 2 ** attempt;
  return new Promise(resolve => setTimeout(resolve, milliseconds));
}
