import type { Message } from '../ledger/outbox.ts';

/** A way out of this machine. */
export interface Channel {
  readonly name: 'webhook' | 'slack' | 'teams' | 'mail';
  /** Resolves when the other side has accepted it. The same message may be sent again: its id stays the same. */
  send(message: Message): Promise<void>;
}
