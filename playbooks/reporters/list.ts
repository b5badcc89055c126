import { styleText } from 'node:util';
import { createLogUpdate } from 'log-update';
import type { Reporter, RunRecord, StepInfo, StepRecord } from '../engine/record.ts';
import { endingOf } from './ending.ts';
import { printable } from './printable.ts';

const marks = { passed: '✔', failed: '✘', running: '›' } as const;
const styles: Partial<Record<string, 'green' | 'yellow'>> = {
  passed: 'green',
  'already-paid': 'green',
  'dry-run': 'yellow',
  unknown: 'yellow',
};

/** Shows the steps of a run as they happen, on a terminal. */
export function listReporter(stream: NodeJS.WriteStream): Reporter {
  const update = createLogUpdate(stream);
  const paint = (style: Parameters<typeof styleText>[0], text: string) => styleText(style, text, { stream });
  const line = (step: StepInfo | StepRecord) => {
    const done = 'status' in step ? step : null;
    const mark = done
      ? paint(done.status === 'passed' ? 'green' : 'red', marks[done.status])
      : paint('cyan', marks.running);
    const time = done ? paint('gray', `${Math.round(done.durationMs)} ms`) : '';
    return `  ${mark} ${step.title} ${time}`.trimEnd();
  };
  return {
    onBegin: run => update(title(run)),
    onStepBegin: (step, run) => update([title(run), ...finished(run).map(line), line(step)].join('\n')),
    onStepEnd: (_step, run) => update([title(run), ...finished(run).map(line)].join('\n')),
    onEnd: run => {
      update([title(run), ...run.steps.map(line), `  ${ending(run, paint)}`].join('\n'));
      update.done();
    },
  };

  function title(run: RunRecord): string {
    return paint('bold', printable(`${run.title} ${subject(run)}`.trim()));
  }
}

/** Steps that are over; the one under way is shown apart. */
function finished({ steps }: RunRecord): StepRecord[] {
  return steps.filter(step => step.durationMs > 0);
}

function ending(run: RunRecord, paint: (style: Parameters<typeof styleText>[0], text: string) => string): string {
  const style = styles[endingOf(run)] ?? styles[run.status] ?? 'red';
  const reason = run.error ? `: ${run.error.message}` : '';
  return paint(style, printable(`${endingOf(run)}${reason}`));
}

function subject({ input }: RunRecord): string {
  const invoice = typeof input === 'object' && input !== null && 'invoice' in input ? input['invoice'] : '';
  return typeof invoice === 'string' ? invoice : '';
}
