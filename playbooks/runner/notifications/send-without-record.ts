import { randomUUID } from 'node:crypto';
import type { AboutRun, Message } from '../ledger/outbox.ts';
import type { Channel } from './channel.ts';

/** How a message fared that no ledger holds: by the names of channels. */
export interface SentWithoutRecord {
  sent: string[];
  failed: string[];
}

/** Sends once, to every channel, where there is no ledger to write the message into. Nobody tries it again. */
export async function sendWithoutRecord(
  body: AboutRun,
  channels: readonly Channel[],
  at = new Date(),
): Promise<SentWithoutRecord> {
  const id = `unrecorded-${randomUUID()}`;
  const message: Message = { id, seq: null, kind: 'runRefused', body, createdAt: at.toISOString() };
  const sent = await Promise.all(
    channels.map(channel =>
      channel.send(message).then(
        () => true,
        () => false,
      ),
    ),
  );
  const names = (well: boolean) => channels.filter((_channel, at) => sent[at] === well).map(({ name }) => name);
  return { sent: names(true), failed: names(false) };
}
