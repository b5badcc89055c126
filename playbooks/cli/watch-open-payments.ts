import { keepLooking, type KeepLookingOptions, type Waiting } from '../runner/keep-looking.ts';
import { durationInWords } from './duration.ts';
import { stopOnSignal } from './stop-on-signal.ts';

interface Watch extends Pick<KeepLookingOptions, 'open'> {
  /** Milliseconds. */
  wait: number;
  quiet?: boolean | undefined;
}

/** Keeps looking for as long as was asked for, and says what it waits for; a signal ends it without an error. */
export async function watchOpenPayments(
  look: (stop: AbortSignal) => Promise<void>,
  { wait, quiet, open }: Watch,
): Promise<void> {
  const stop = stopOnSignal('Stopping; once more ends it at once.');
  const tell = (text: string) => quiet || process.stderr.write(`${text}\n`);
  try {
    await keepLooking({
      look: () => look(stop.signal).catch(unless(stop.signal)),
      open,
      until: new Date(Date.now() + wait),
      onWaiting: waiting => tell(wordsFor(waiting)),
      onFailure: error => tell(error.message),
      stop: stop.signal,
    });
  } finally {
    stop.end();
  }
}

/** A look that was stopped ends with an error of its own, which says nothing that is not known. */
function unless(stop: AbortSignal): (error: unknown) => void {
  return error => {
    if (!stop.aborted) throw error;
  };
}

function wordsFor({ open, next, isLast }: Waiting): string {
  const what = open === 1 ? '1 payment is open' : `${open} payments are open`;
  const when = `${next.toISOString().slice(0, 19).replace('T', ' ')} UTC`;
  if (isLast) return `${what}; the next look is due at ${when}, and is another run's to make.`;
  return `${what}; looks again at ${when}, in ${durationInWords(next.getTime() - Date.now())}.`;
}
