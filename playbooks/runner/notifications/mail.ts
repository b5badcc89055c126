import { isLoopback } from '../trusted-hosts.ts';
import type { Message } from '../ledger/outbox.ts';
import type { Channel } from './channel.ts';
import { wordingOf } from './wording.ts';

export interface MailOptions {
  smtpUrl: string;
  from: string;
  to: readonly string[];
}

/** An e-mail. It never leaves without TLS, except to this machine. */
export class Mail implements Channel {
  readonly name = 'mail';
  private readonly options: MailOptions;

  constructor(options: MailOptions) {
    this.options = options;
  }

  async send(message: Message): Promise<void> {
    const { smtpUrl, from, to } = this.options;
    const { title, advice, facts } = wordingOf(message);
    const { hostname, port, protocol, username, password } = new URL(smtpUrl);
    const { createTransport } = await import('nodemailer');
    const transport = createTransport({
      host: hostname,
      secure: protocol === 'smtps:',
      requireTLS: !isLoopback(smtpUrl),
      ...(port && { port: Number(port) }),
      ...(username && { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
      connectionTimeout: 5_000,
      greetingTimeout: 5_000,
      socketTimeout: 10_000,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
    try {
      const text = [advice, facts.map(([name, value]) => `${name}: ${value}`).join('\n')].filter(Boolean).join('\n\n');
      const messageId = `<${message.id}@portal-playbooks.invalid>`;
      await transport.sendMail({ from, to: [...to], subject: title, text, messageId });
    } finally {
      transport.close();
    }
  }
}
