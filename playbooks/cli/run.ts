import type { z } from 'zod';
import type { Playbook, Result, Steps } from '../engine/playbook.ts';
import { exitCodeOf } from '../runner/exit-codes.ts';
import { PlaybookRunner } from '../runner/run-playbook.ts';
import { secureConfigurationOf } from './configuration.ts';
import { errorText } from './error-text.ts';
import { readJson } from './json-option.ts';
import type { GlobalOptions } from './options.ts';
import { orRecord } from './or-record.ts';
import { playbooks, UnknownPlaybookError } from './playbooks.ts';
import { progressReporters } from './reporters.ts';
import { stopOnSignal } from './stop-on-signal.ts';

/** `playbook run <name>`: any playbook, with its input as JSON. */
export async function run(options: GlobalOptions & { input?: string }, name = ''): Promise<number> {
  const { title } = playbooks[name] ?? { title: name };
  const intent = { playbook: { name, title }, input: options.input, options };
  const { playbook, config, input } = await orRecord(intent, () => prepare(options, name));
  const stop = stopOnSignal();
  const runner = new PlaybookRunner(config, { stop: stop.signal });
  try {
    const ended = await runner.run(playbook, input, await progressReporters(options, config));
    process.stdout.write(options.json ? `${JSON.stringify(ended.record)}\n` : inWords(ended));
    return exitCodeOf(ended);
  } finally {
    stop.end();
    await runner.close();
  }
}

async function prepare(options: GlobalOptions & { input?: string }, name: string) {
  const playbook = playbooks[name] as Playbook<z.ZodType, Result, Steps> | undefined;
  if (!playbook) throw new UnknownPlaybookError(name);
  const config = await secureConfigurationOf(options);
  const input = readJson(options.input ?? '{}', '--input');
  return { playbook, config, input };
}

function inWords({ record, folder }: Awaited<ReturnType<PlaybookRunner['run']>>): string {
  const why = record.error ? `\n${errorText(record.error)}` : '';
  return `${record.outcome ?? record.status}${why}\n${folder}\n`;
}
