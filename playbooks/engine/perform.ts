import { SecondCommitError, StepError, toErrorRecord } from './errors.ts';
import { tell, type Host } from './host.ts';
import type { Bound, Steps } from './playbook.ts';
import type { RunRecord, StepInfo, StepRecord } from './record.ts';
import type { Step } from './step.ts';

type AnyStep = Step<unknown, unknown>;

/** What a step is written into, and who carries it out. */
interface Surroundings {
  record: RunRecord;
  host: Host;
}

/** Turns a playbook's steps into functions that carry them out, verify them and write them into the record. */
export function bindSteps<S extends Steps>(steps: S, record: RunRecord, host: Host): Bound<S> {
  const bound = Object.entries(steps).map(([name, step]) => {
    const perform = (input: unknown) => performStep(name, step, input, { record, host });
    return [name, perform] as const;
  });
  return Object.fromEntries(bound) as Bound<S>;
}

async function performStep(name: string, step: AnyStep, input: unknown, surroundings: Surroundings) {
  const { record, host } = surroundings;
  const { title, doc, effect } = step;
  const info: StepInfo = { number: record.steps.length + 1, name, title, doc, effect };
  const entry: StepRecord = { ...info, status: 'passed', startedAt: now(), durationMs: 0, pictures: [], error: null };
  const startedAt = performance.now();
  record.steps.push(entry);
  await tell(host, reporter => reporter.onStepBegin?.(info, record));
  try {
    const around = host.around ?? ((_step, body) => body());
    return await around(info, () => carryOut(step, info, input, surroundings));
  } catch (error) {
    const failure = error instanceof StepError ? error : new StepError(info, error);
    entry.status = 'failed';
    entry.error = toErrorRecord(failure);
    throw failure;
  } finally {
    entry.pictures = (await host.takePictures?.(info).catch(() => [])) ?? [];
    entry.durationMs = performance.now() - startedAt;
    await tell(host, reporter => reporter.onStepEnd?.(entry, record));
  }
}

async function carryOut(step: AnyStep, info: StepInfo, input: unknown, { record, host }: Surroundings) {
  await step.check?.(host.portal, input);
  if (step.effect === 'commit') await allowCommit(info, input, record, host);
  const output = await step.act(host.portal, input);
  if (step.effect === 'commit') await host.afterCommit?.(info, output);
  await step.verify?.(host.portal, output, input);
  if (step.sighting) await host.onSighting?.(step.sighting(output, input));
  return output;
}

/** From here on the run counts as committed, even if the very next line never runs. */
async function allowCommit(info: StepInfo, input: unknown, record: RunRecord, host: Host): Promise<void> {
  if (record.committedAt !== null) throw new SecondCommitError(info);
  await host.beforeCommit?.(info, input);
  record.committedAt = now();
}

function now(): string {
  return new Date().toISOString();
}
