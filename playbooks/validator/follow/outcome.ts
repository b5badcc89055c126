import type { Finding } from '../findings/finding.ts';
import type { Box, Verdict } from '../findings/article-result.ts';

/** What became of one step, before it has its place in a report. */
export interface Outcome {
  verdict: Verdict;
  findings: Finding[];
  /** The control that was used. */
  used: { name: string; role: string; box: Box | null } | null;
  /** Why it was not carried out, or what was done for it. */
  note: string | null;
  /** JPEG of the page right before the action. */
  picture: Buffer | null;
  /** What was meant was found and not used, so that what it leads to will not come. */
  leftOut: boolean;
}

export function done(verdict: Verdict, more: Partial<Outcome> = {}): Outcome {
  return { verdict, findings: [], used: null, note: null, picture: null, leftOut: false, ...more };
}
