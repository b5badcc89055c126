import type { LineSigns } from '../../plan/line-signs.ts';
import { pairEditions, type Editions } from '../../plan/pair-editions.ts';
import type { Found, LintRule } from '../context.ts';
import { regionOf } from '../region.ts';
import { mergedInto, missingSteps, neighbourOf } from './missing-steps.ts';

/** An instruction of the English edition that the translation does not have. */
export const stepMissing: LintRule = {
  name: 'step-missing',
  severity: 'error',
  text: 'An instruction of the English edition is not in the article, or a whole list of them.',
  check: ({ article, twin }) => {
    if (!twin) return [];
    const editions = pairEditions(article, twin);
    const lost = missingSteps(editions).filter(step => !mergedInto(step, editions));
    return Array.from(
      Map.groupBy(lost, ({ block }) => block.list),
      ([list, steps]) => (isWhole(steps, list, editions) ? [listLost(steps, editions)] : itemsLost(steps, editions)),
    ).flat();
  },
};

function isWhole(steps: readonly LineSigns[], list: number | null, { english }: Editions): boolean {
  return (
    steps.length > 1 && english.filter(({ block, isFirst }) => block.list === list && isFirst).length === steps.length
  );
}

function listLost(steps: readonly LineSigns[], editions: Editions): Found {
  const [first] = steps;
  const message = `A list of ${steps.length} instructions is missing here; in the English edition it begins with ${quoted(first)}.`;
  return { ...besides(first, editions), message };
}

function itemsLost(steps: readonly LineSigns[], editions: Editions): Found[] {
  return steps.map(step => {
    const doubt = isInDoubt(step, editions) ? ', or one that is like it' : '';
    return { ...besides(step, editions), message: `Missing here: ${quoted(step)} of the English edition${doubt}.` };
  });
}

/** What is left of its list might be any of its instructions. */
function isInDoubt({ block }: LineSigns, { pairs }: Editions): boolean {
  return [...pairs.values()].some(({ english, isSure }) => english.block.list === block.list && !isSure);
}

function besides(step: LineSigns | undefined, editions: Editions) {
  const line = (step && neighbourOf(step, editions)?.own.line) ?? editions.own[0]?.line;
  return line ? regionOf(line, 0, line.text.length) : { line: 1, column: 1, endColumn: 1 };
}

/** Instructions of several items of the English edition in one. */
export const stepMerged: LintRule = {
  name: 'step-merged',
  severity: 'error',
  text: 'One item holds what are several in the English edition.',
  check: ({ article, twin }) => {
    if (!twin) return [];
    const editions = pairEditions(article, twin);
    return missingSteps(editions).flatMap(step => {
      const into = mergedInto(step, editions);
      if (!into) return [];
      const message = `The item holds ${quoted(step)}, too, which is an item of its own in the English edition.`;
      return [{ ...regionOf(into.line, 0, into.line.text.length), message }];
    });
  },
};

/** An instruction that the English edition does not have. */
export const stepAdded: LintRule = {
  name: 'step-added',
  severity: 'warning',
  text: 'An item of a numbered list is not in the English edition.',
  check: ({ article, twin }) => {
    if (!twin) return [];
    const { added } = pairEditions(article, twin);
    return added.filter(isInstruction).map(({ line }) => ({
      ...regionOf(line, 0, line.text.length),
      message: 'The English edition does not have this item.',
    }));
  },
};

function isInstruction({ block, isFirst, steps }: LineSigns): boolean {
  return block.kind === 'item' && block.ordered && isFirst && steps.some(({ action }) => action !== 'expect');
}

function quoted(step: LineSigns | undefined): string {
  const text = step?.line.text.replace(/\s+/g, ' ').trim() ?? '';
  return `“${text.length > 80 ? `${text.slice(0, 79)}…` : text}” (line ${step?.line.line ?? 1})`;
}
