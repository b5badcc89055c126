import { createHmac } from 'node:crypto';
import { isAboutRun, type Message } from '../ledger/outbox.ts';
import type { Channel } from './channel.ts';
import { postJson } from './post-json.ts';

/** JSON to a program, signed, so that it can tell who sent it and when: HMAC-SHA256 over `<time>.<body>`. */
export class Webhook implements Channel {
  readonly name = 'webhook';
  private readonly url: string;
  private readonly secret: string;

  constructor(url: string, secret: string) {
    this.url = url;
    this.secret = secret;
  }

  async send({ id, seq, kind, createdAt, body }: Message): Promise<void> {
    const about = isAboutRun(body) ? { run: body } : { payment: body };
    const text = JSON.stringify({ id, seq, kind, at: createdAt, ...about });
    const time = String(Math.floor(Date.now() / 1_000));
    const signature = createHmac('sha256', this.secret).update(`${time}.${text}`).digest('hex');
    await postJson(this.url, text, {
      'x-playbook-id': id,
      'x-playbook-time': time,
      'x-playbook-signature': `sha256=${signature}`,
    });
  }
}
