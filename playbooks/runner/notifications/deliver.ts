import type { Delivery, Message, Outbox } from '../ledger/outbox.ts';
import type { Channel } from './channel.ts';

export interface Delivered {
  sent: number;
  failed: number;
  /** Not tried, because their next try is later. */
  later: number;
}

const minute = 60_000;
const longest = 6 * 60 * minute;
/** Somebody who sets up a channel does not want to be told of last year. */
const oldest = 14 * 24 * 60 * minute;

/**
 * Sends what waits, each message to each channel that has not had it. A message that could not be sent is tried again
 * by later runs, each time after a longer while. One that was sent just before the program ended is sent again.
 */
export async function deliver(
  outbox: Outbox,
  channels: readonly Channel[],
  { now = () => new Date(), impatient = false }: { now?: () => Date; impatient?: boolean } = {},
): Promise<Delivered> {
  const counts: Delivered = { sent: 0, failed: 0, later: 0 };
  if (channels.length === 0) return counts;
  outbox.giveUp(new Date(now().getTime() - oldest), now());
  for (const message of outbox.waiting(1_000)) {
    const before = outbox.deliveries(message.id);
    const open = channels.filter(
      ({ name }) => !before.some(each => each.channel === name && each.deliveredAt !== null),
    );
    const results = await Promise.all(
      open.map(async channel => {
        const earlier = before.find(each => each.channel === channel.name);
        const result = isDue(earlier, now(), impatient)
          ? await send(message, channel, { outbox, earlier, now })
          : 'later';
        counts[result] += 1;
        return result;
      }),
    );
    if (results.every(result => result === 'sent')) outbox.done(message.id, now());
  }
  return counts;
}

async function send(
  message: Message,
  channel: Channel,
  { outbox, earlier, now }: { outbox: Outbox; earlier: Delivery | undefined; now: () => Date },
): Promise<'sent' | 'failed'> {
  try {
    await channel.send(message);
    outbox.delivered(message.id, channel.name, now());
    return 'sent';
  } catch (error) {
    const wait = Math.min(minute * 2 ** (earlier?.tries ?? 0), longest);
    const problem = (error instanceof Error ? error.message : String(error)).slice(0, 300);
    outbox.failed(message.id, channel.name, { at: now(), problem, next: new Date(now().getTime() + wait) });
    return 'failed';
  }
}

function isDue(earlier: Delivery | undefined, now: Date, impatient: boolean): boolean {
  return impatient || !earlier || Date.parse(earlier.nextTryAt) <= now.getTime();
}
