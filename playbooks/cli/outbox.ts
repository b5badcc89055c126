import type { Ledger } from '../runner/ledger/ledger.ts';
import { channelsOf } from '../runner/notifications/channels-of.ts';
import { deliver } from '../runner/notifications/deliver.ts';
import { wordingOf } from '../runner/notifications/wording.ts';
import { openLedger } from '../runner/open-ledger.ts';
import { secureConfigurationOf } from './configuration.ts';
import type { GlobalOptions } from './options.ts';
import { table } from './table.ts';
import { UsageError } from './usage-error.ts';

/** `playbook outbox list | send`: what is to be told of payments, and to whom it could not be told yet. */
export async function run(options: GlobalOptions, what = ''): Promise<number> {
  if (what !== 'list' && what !== 'send') throw new UsageError('Say "outbox list" or "outbox send".');
  const config = await secureConfigurationOf(options);
  const channels = channelsOf(config);
  const ledger = openLedger(config);
  try {
    if (what === 'list') return list(ledger, options);
    const counts = await deliver(ledger.outbox, channels, { impatient: true });
    const { sent, failed } = counts;
    if (options.json) process.stdout.write(`${JSON.stringify(counts)}\n`);
    else if (channels.length === 0) process.stdout.write('No channel is configured: see docs/unattended.md.\n');
    else process.stdout.write(`${sent} sent, ${failed} could not be sent.\n`);
    return failed > 0 ? 20 : 0;
  } finally {
    ledger.close();
  }
}

function list(ledger: Ledger, { json }: GlobalOptions): number {
  const waiting = ledger.outbox
    .waiting(1_000)
    .map(message => ({ ...message, deliveries: ledger.outbox.deliveries(message.id) }));
  const { givenUp } = ledger.outbox;
  if (json) process.stdout.write(`${JSON.stringify({ waiting, givenUp })}\n`);
  else if (waiting.length === 0) process.stdout.write('Nothing waits to be sent.\n');
  else
    process.stdout.write(
      `${table(
        ['Message', 'Since (UTC)', 'Channel', 'Tries', 'Problem'],
        waiting.flatMap(message => {
          const about = [wordingOf(message).title, message.createdAt.slice(0, 16).replace('T', ' ')];
          const open = message.deliveries.filter(({ deliveredAt }) => deliveredAt === null);
          if (open.length === 0) return [[...about, '', '0', '']];
          return open.map(({ channel, tries, lastError }) => [...about, channel, String(tries), lastError ?? '']);
        }),
        [3],
      )}\n`,
    );
  if (!json && givenUp > 0) process.stdout.write(`${givenUp} could not be sent for two weeks and were given up.\n`);
  return 0;
}
