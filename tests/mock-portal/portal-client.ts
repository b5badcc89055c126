import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import type { Tenant, User } from '../../fixtures/mock-portal/index.ts';
import type { InvoiceDetails, InvoicePage } from '../../fixtures/mock-portal/wire/billing.ts';
import type { PayOffer, PayResponse } from '../../fixtures/mock-portal/wire/payment.ts';

export interface Answer<Body = unknown> {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  text: string;
  /** The text as JSON; fails for anything else. */
  readonly body: Body;
}

/** Talks to a tenant's portal as its pages do, without a browser and without a resolver that knows `*.localhost`. */
export class PortalClient {
  private readonly tenant: Tenant;
  private readonly session: string;

  /** @param user - the tenant's first person when left out. */
  constructor(tenant: Tenant, user?: User) {
    this.tenant = tenant;
    this.session = tenant.signedInCookies(user)[0]?.value ?? '';
  }

  list(query = ''): Promise<Answer<InvoicePage>> {
    return this.api(`${this.account}/invoices${query}`);
  }

  details(invoice: string): Promise<Answer<InvoiceDetails>> {
    return this.api(`${this.account}/invoices/${invoice}`);
  }

  offer(invoice: string): Promise<Answer<PayOffer>> {
    return this.api(`${this.account}/invoices/${invoice}/offer`);
  }

  /** @param value - in major units, as the page sends it. */
  pay(invoice: string, value: number, { currency = 'USD', method = 0 } = {}): Promise<Answer<PayResponse>> {
    const paymentMethodId = this.tenant.accounts[0]?.profiles[0]?.methods[method]?.id ?? '';
    return this.api(`${this.account}/invoices/${invoice}/payments`, { amount: { value, currency }, paymentMethodId });
  }

  api<Body>(path: string, body?: unknown): Promise<Answer<Body>> {
    const headers = { authorization: `Bearer ${this.session}` };
    return send(`${this.tenant.urls.portal}/api/${path}`, { headers, ...(body !== undefined && { json: body }) });
  }

  private get account(): string {
    return `accounts/${encodeURIComponent(this.tenant.accounts[0]?.name ?? '')}`;
  }
}

/** Sends a request to the loopback interface under the host name of the address. */
export async function send<Body>(
  address: string,
  {
    headers = {},
    json,
    form,
  }: { headers?: Record<string, string>; json?: unknown; form?: Record<string, string> } = {},
): Promise<Answer<Body>> {
  const { port, pathname, search, host } = new URL(address);
  const body = form ? new URLSearchParams(form).toString() : json === undefined ? undefined : JSON.stringify(json);
  const method = body === undefined ? 'GET' : 'POST';
  const sent = request({ host: '127.0.0.1', port, path: pathname + search, method, headers: { ...headers, host } });
  sent.end(body);
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  const text = (await response.setEncoding('utf8').toArray()).join('');
  return {
    status: response.statusCode ?? 0,
    headers: response.headers,
    text,
    get body() {
      return JSON.parse(text) as Body;
    },
  };
}
