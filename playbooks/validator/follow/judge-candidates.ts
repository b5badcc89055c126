import type { Candidate } from './suggest.ts';

/** How likely a control must be what was meant to go on with it. */
const likely = 0.45;
/** How likely, for one that stands in the right place. */
const possible = 0.3;
/** How likely it must be to be taken for a new name rather than for something that comes later. */
const clear = 0.6;
/** How much better it must have been before to have been meant then. */
const margin = 0.1;
/** How likely, and how much likelier than any other, to put its name into the article. */
const certain = { score: 0.5, ahead: 0.12 };

export function isLikely(candidate: Candidate | undefined): candidate is Candidate {
  return candidate !== undefined && (candidate.score >= likely || (candidate.usual && candidate.score >= possible));
}

export function isClear(candidate: Candidate | undefined): candidate is Candidate {
  return candidate !== undefined && (candidate.usual || candidate.score >= clear);
}

/**
 * Whether an article may be given this name without anybody looking at it. What stands elsewhere than the sentence says
 * is no rival; and what is merely left over may be another thing, where what is meant was removed.
 */
export function isCertain([best, ...others]: readonly Candidate[]): boolean {
  if (!best || best.leftOver) return false;
  const rivals = best.inPlace ? others.filter(({ inPlace }) => inPlace) : others;
  const ahead = best.score - (rivals[0]?.score ?? 0);
  if (best.usual && !others.some(({ usual }) => usual) && ahead > 0) return true;
  return best.score >= certain.score && ahead >= certain.ahead;
}

/** Whether something that was there before is meant rather than anything now. */
export function wasBetter(before: Candidate | undefined, now: Candidate | undefined): boolean {
  return isClear(before) && before.score > (now?.score ?? 0) + margin;
}
