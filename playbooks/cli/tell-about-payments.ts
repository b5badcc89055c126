import { PlaybookError } from '../billing/errors.ts';
import type { Config } from '../runner/config.ts';
import type { Ledger } from '../runner/ledger/ledger.ts';
import { channelsOf } from '../runner/notifications/channels-of.ts';
import { deliver } from '../runner/notifications/deliver.ts';

/** Sends what waits. What can't be sent never changes how a payment ended: it waits for the next run. */
export async function tellAboutPayments(ledger: Ledger, config: Config): Promise<void> {
  try {
    const { failed } = await deliver(ledger.outbox, channelsOf(config));
    if (failed > 0) warn(`${failed} messages could not be sent and wait for the next run: "playbook outbox list".`);
  } catch (error) {
    warn(error instanceof PlaybookError ? error.message : 'Messages could not be sent and wait for the next run.');
  }
}

function warn(text: string): void {
  process.stderr.write(`${text}\n`);
}
