import type { LineSigns } from '../../plan/line-signs.ts';
import type { Editions, PairedLine } from '../../plan/pair-editions.ts';

/** Instructions of the English edition that no line of the translation stands for. */
export function missingSteps({ missing }: Editions): LineSigns[] {
  return missing.filter(({ block, isFirst, steps }) => {
    if (block.kind !== 'item') return false;
    if (block.ordered && isFirst) return true;
    return steps.some(({ action, target }) => action !== 'expect' && action !== 'goto' && target !== null);
  });
}

/** What the translation has for the nearest line before it, else behind it, that it has. */
export function neighbourOf(step: LineSigns, editions: Editions): PairedLine | null {
  const { before, behind } = neighboursOf(step, editions);
  return before ?? behind;
}

/** The item of the translation that holds what is an item of its own in the English edition. */
export function mergedInto(step: LineSigns, editions: Editions): LineSigns | null {
  const { before, behind } = neighboursOf(step, editions);
  const beside = [before, behind].filter(pair => pair !== null && pair.english.block.list === step.block.list);
  return beside.find(pair => pair && holdsBoth(pair, step))?.own ?? null;
}

function neighboursOf(step: LineSigns, { english, pairs }: Editions) {
  const inOrder = [...pairs.values()].filter(({ isMoved }) => !isMoved);
  const partners = new Map(inOrder.map(pair => [pair.english, pair]));
  const at = english.indexOf(step);
  const partnerOf = (line: LineSigns) => partners.get(line) ?? null;
  const before = english.slice(0, at).findLast(partnerOf);
  const behind = english.slice(at + 1).find(partnerOf);
  return { before: before ? partnerOf(before) : null, behind: behind ? partnerOf(behind) : null };
}

/** It asks for more than its English does, or names a label of the portal that is of the other instruction alone. */
function holdsBoth({ own, english }: PairedLine, step: LineSigns): boolean {
  const others = step.keys.filter(key => !english.keys.includes(key));
  if (others.some(key => own.keys.includes(key))) return true;
  const [asked, wanted] = [countOf(own), countOf(english)];
  return asked > wanted && countOf(step) > 0;
}

function countOf({ steps }: LineSigns): number {
  return steps.filter(({ action, target }) => action !== 'expect' && target !== null).length;
}
