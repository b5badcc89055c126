import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { z } from 'zod';
import type { Job } from './job.ts';

const Offer = z.object({ amount: z.object({ currency: z.string(), value: z.number() }) });
type Amount = z.output<typeof Offer>['amount'];
const Outcome = z.object({ outcome: z.string(), message: z.string().default('') });

/** What a pane would have shown after the click. */
export interface PaneAnswer {
  kind: 'closed' | 'message' | 'challenge' | 'silence';
  text: string;
}

/** How long an answer is waited for, in milliseconds; one that never comes is a silence. */
const patience = 500;

/** The portal without a browser: the requests of its Pay now pane, each sent once on a connection of its own. */
export class HttpPortal {
  private readonly job: Job;

  constructor(job: Job) {
    this.job = job;
  }

  async amountInPane(invoice: string): Promise<Amount> {
    const { status, text } = await this.send('GET', `${this.pathOf(invoice)}/offer`);
    if (status !== 200) throw new Error(`The pane of ${invoice} answered with status ${status}.`);
    return Offer.parse(JSON.parse(text)).amount;
  }

  /** Never throws: whatever happens, the money may have been taken. */
  async pay(invoice: string, amount: Amount): Promise<PaneAnswer> {
    try {
      const body = JSON.stringify({ amount, paymentMethodId: this.job.card });
      const { status, text } = await this.send('POST', `${this.pathOf(invoice)}/payments`, body);
      const { outcome, message } = Outcome.catch({ outcome: 'unclear', message: '' }).parse(parseJson(text));
      if (status === 200 && outcome === 'accepted') return { kind: 'closed', text: '' };
      return { kind: outcome === 'challenge' ? 'challenge' : 'message', text: message || `status ${status}` };
    } catch {
      return { kind: 'silence', text: '' };
    }
  }

  private pathOf(invoice: string): string {
    return `/api/accounts/${encodeURIComponent(this.job.account.name)}/invoices/${invoice}`;
  }

  private async send(method: string, path: string, body?: string): Promise<{ status: number; text: string }> {
    const { port, host } = new URL(this.job.portal);
    const headers = { host, authorization: `Bearer ${this.job.session}` };
    const sent = request({
      host: '127.0.0.1',
      port,
      path,
      method,
      headers,
      agent: false,
      signal: AbortSignal.timeout(patience),
    });
    sent.end(body);
    const [response] = (await once(sent, 'response')) as [IncomingMessage];
    const text = (await response.setEncoding('utf8').toArray()).join('');
    return { status: response.statusCode ?? 0, text };
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
