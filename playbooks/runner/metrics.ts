import { renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Ledger } from './ledger/ledger.ts';
import { pendingStates, states, stoppingStates, type State } from './ledger/states.ts';

/** What a command did, in numbers. */
export interface RunNumbers {
  exitCode: number;
  durationMs: number;
  /** How many payments ended in which way. */
  endings: ReadonlyMap<string, number>;
  now: Date;
}

/** Writes metrics as Prometheus reads them from a file (textfile collector): whole, or not at all. */
export function writeMetrics(file: string, ledger: Ledger, run: RunNumbers): void {
  const part = join(dirname(file), `.${process.pid}.part`);
  writeFileSync(part, metricsText(ledger, run), { mode: 0o644 });
  renameSync(part, file);
}

function metricsText(ledger: Ledger, { exitCode, durationMs, endings, now }: RunNumbers): string {
  const attempts = ledger.attempts();
  const inState = (wanted: readonly State[]) => attempts.filter(({ state }) => wanted.includes(state)).length;
  return [
    metric(
      'payments',
      'Payments in the ledger, by state',
      states.map(state => [`state="${state}"`, inState([state])]),
    ),
    metric('payments_unknown', 'Payments that were begun and whose effect is not known', [
      ['', inState(pendingStates)],
    ]),
    metric('payments_to_stop_for', 'Payments that should stop all others', [['', inState(stoppingStates)]]),
    metric('messages_waiting', 'Messages that were not delivered yet', [['', ledger.outbox.waiting(10_000).length]]),
    metric(
      'run_payments',
      'Payments of the last run, by ending',
      [...endings].map(([name, count]) => [`ending="${name}"`, count]),
    ),
    metric('run_exit_code', 'Exit code of the last run', [['', exitCode]]),
    metric('run_duration_seconds', 'How long the last run took', [['', durationMs / 1_000]]),
    metric('run_timestamp_seconds', 'When the last run ended', [['', Math.floor(now.getTime() / 1_000)]]),
  ].join('');
}

function metric(name: string, help: string, values: readonly (readonly [labels: string, value: number])[]): string {
  const lines = values.map(([labels, value]) => `playbook_${name}${labels && `{${labels}}`} ${value}\n`);
  return `# HELP playbook_${name} ${help}.\n# TYPE playbook_${name} gauge\n${lines.join('')}`;
}
