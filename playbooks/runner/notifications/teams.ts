import type { Message } from '../ledger/outbox.ts';
import type { Channel } from './channel.ts';
import { postJson } from './post-json.ts';
import { wordingOf } from './wording.ts';

/** An adaptive card in a Teams channel, by a workflow's webhook. @see https://adaptivecards.microsoft.com/ */
export class Teams implements Channel {
  readonly name = 'teams';
  private readonly url: string;

  constructor(url: string) {
    this.url = url;
  }

  async send(message: Message): Promise<void> {
    const { title, advice, facts } = wordingOf(message);
    const content = {
      $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
      type: 'AdaptiveCard',
      version: '1.4',
      body: [
        { type: 'TextBlock', text: plain(title), weight: 'Bolder', wrap: true },
        ...(advice ? [{ type: 'TextBlock', text: plain(advice), wrap: true }] : []),
        { type: 'FactSet', facts: facts.map(([name, value]) => ({ title: name, value: plain(value) })) },
      ],
    };
    const attachments = [{ contentType: 'application/vnd.microsoft.card.adaptive', content }];
    await postJson(this.url, JSON.stringify({ type: 'message', attachments }));
  }
}

/** Cards read some Markdown and mentions. */
function plain(text: string): string {
  return text.replace(/[\\`*_[\]<>&#]/g, character => `&#${character.charCodeAt(0)};`);
}
