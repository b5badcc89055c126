import type { Message } from '../ledger/outbox.ts';
import type { Channel } from './channel.ts';
import { postJson } from './post-json.ts';
import { wordingOf } from './wording.ts';

/** A message in a Slack channel, by an incoming webhook. @see https://docs.slack.dev/messaging/formatting-message-text */
export class Slack implements Channel {
  readonly name = 'slack';
  private readonly url: string;

  constructor(url: string) {
    this.url = url;
  }

  async send(message: Message): Promise<void> {
    const { title, advice, facts } = wordingOf(message);
    const lines = facts.map(([name, value]) => `${name}: ${value}`).join('\n');
    const text = (content: string) => ({ type: 'plain_text', text: content, emoji: false });
    const blocks = [
      { type: 'header', text: text(title.slice(0, 150)) },
      { type: 'section', text: text([advice, lines].filter(Boolean).join('\n\n').slice(0, 3_000)) },
    ];
    await postJson(this.url, JSON.stringify({ text: escaped(title), blocks, unfurl_links: false }));
  }
}

/** Links and mentions begin with `<`. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
