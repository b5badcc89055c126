const codes = { SIGINT: 130, SIGTERM: 143 } as const;
type Signal = keyof typeof codes;

/**
 * The first SIGINT or SIGTERM asks for a stop: a payment that was clicked is finished, one that was not is left. The
 * second one ends the program where it is; the ledger knows how far that was.
 */
export function stopOnSignal(says = 'Stopping before the next click; once more ends it at once.'): {
  signal: AbortSignal;
  stop: (reason: string) => void;
  end: () => void;
} {
  const controller = new AbortController();
  const answer = (signal: Signal) => {
    if (controller.signal.aborted) process.exit(codes[signal]);
    process.stderr.write(`${says}\n`);
    controller.abort(signal);
  };
  process.on('SIGINT', answer).on('SIGTERM', answer);
  return {
    signal: controller.signal,
    stop: reason => controller.abort(reason),
    end: () => void process.off('SIGINT', answer).off('SIGTERM', answer),
  };
}
