import type { Reporter } from '../engine/record.ts';

/** The part of a logger that this reporter needs; winston's fits. */
export interface Logger {
  info(message: string, facts?: Record<string, unknown>): unknown;
  warn(message: string, facts?: Record<string, unknown>): unknown;
}

/** Writes one line for each step: for files, services and continuous integration. */
export function logReporter(logger: Logger): Reporter {
  return {
    onBegin: ({ runId, playbook, input }) => void logger.info('run begins', { runId, playbook, input }),
    onStepEnd: ({ name, doc, status, durationMs, error }, { runId }) => {
      const facts = { runId, step: name, doc, milliseconds: Math.round(durationMs) };
      if (status === 'passed') logger.info(`${name} passed`, facts);
      else logger.warn(`${name} failed`, { ...facts, error });
    },
    onEnd: ({ runId, status, outcome, durationMs }) =>
      void logger.info('run ends', { runId, status, outcome, milliseconds: Math.round(durationMs) }),
  };
}
