import { attempts } from './001-attempts.ts';
import { outbox } from './002-outbox.ts';
import { unattended } from './003-unattended.ts';
import { ledgerEvents } from './004-ledger-events.ts';

/** In the order of their versions, from 1 on. One that was released is never changed; the next one is added below. */
export const migrations: readonly string[] = [attempts, outbox, unattended, ledgerEvents];
