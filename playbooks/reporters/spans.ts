import type { Reporter } from '../engine/record.ts';
import { endingOf } from './ending.ts';

interface Span {
  setAttributes(attributes: Record<string, string | number>): unknown;
  setStatus(status: { code: number; message?: string }): unknown;
  end(): void;
}

/** The part of OpenTelemetry's API that is used. */
export interface Telemetry {
  trace: {
    getTracer(name: string): { startSpan(name: string, options: object, context: unknown): Span };
    setSpan(context: unknown, span: Span): unknown;
  };
  context: { active(): unknown };
  SpanStatusCode: { ERROR: number };
}

/** Writes each run and its steps as spans; names and codes only, never what was typed or read. */
export function spanReporter({ trace, context, SpanStatusCode }: Telemetry): Reporter {
  const tracer = trace.getTracer('portal-playbooks');
  const runs = new Map<string, Span>();
  const steps = new Map<string, Span>();
  const start = (name: string, parent?: Span) =>
    tracer.startSpan(name, {}, parent ? trace.setSpan(context.active(), parent) : context.active());
  const finish = (span: Span | undefined, attributes: Record<string, string | number>, problem: string | undefined) => {
    span?.setAttributes(attributes);
    if (problem) span?.setStatus({ code: SpanStatusCode.ERROR, message: problem });
    span?.end();
  };
  return {
    onBegin: ({ runId, playbook }) => void runs.set(runId, start(`playbook ${playbook}`)),
    onStepBegin: ({ name }, { runId }) => void steps.set(runId, start(name, runs.get(runId))),
    onStepEnd: ({ name, doc, effect, error }, { runId }) =>
      finish(steps.get(runId), { 'playbook.step': name, 'playbook.doc': doc, 'playbook.effect': effect }, error?.code),
    onEnd: run => {
      const attributes = { 'playbook.run': run.runId, 'playbook.name': run.playbook, 'playbook.ending': endingOf(run) };
      finish(runs.get(run.runId), attributes, run.error?.code);
      runs.delete(run.runId);
      steps.delete(run.runId);
    },
  };
}
