import type { InvoiceSighting } from '../billing/invoice-sighting.ts';
import type { Portal } from '../portal/portal.ts';
import type { Picture, Reporter, StepInfo } from './record.ts';

/** What carries a run: the portal, and everything that differs between a test, a command line and a document check. */
export interface Host {
  /** Where the steps act. */
  portal: Portal;
  /** Told of the run and its steps while they happen; one that fails changes nothing. */
  reporters?: readonly Reporter[];
  /** Identifies the run in records and folders; a random one when left out. */
  runId?: string;
  /** Told which invoice the run is about, before anything is opened for it; throws to end the run there. */
  onSighting?: (sighting: InvoiceSighting) => Promise<void>;
  /** Asked right before a step that can't be taken back; throws to forbid it. A ledger writes its intent here. */
  beforeCommit?: (step: StepInfo, input: unknown) => Promise<void>;
  /** Told what such a step came back with, before anything else is done. */
  afterCommit?: (step: StepInfo, output: unknown) => Promise<void>;
  /** Runs a step's body inside the host's own notion of a step: `test.step` in tests, a trace group elsewhere. */
  around?: <T>(step: StepInfo, body: () => Promise<T>) => Promise<T>;
  /** Gives the pictures taken since it was last asked; called at the end of each step. */
  takePictures?: (step: StepInfo) => Promise<Picture[]>;
}

/** Tells every reporter; one that fails must not change what happens to a payment. */
export async function tell(host: Host, event: (reporter: Reporter) => void | Promise<void> | undefined): Promise<void> {
  await Promise.allSettled((host.reporters ?? []).map(async reporter => event(reporter)));
}
