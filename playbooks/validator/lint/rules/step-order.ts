import { locales, type Labels } from '../../../portal/labels/index.ts';
import { pairEditions, type PairedLine } from '../../plan/pair-editions.ts';
import type { PlanStep } from '../../plan/plan.ts';
import { likeness, sameWords } from '../../screen/same-words.ts';
import type { Found, LintContext, LintRule } from '../context.ts';
import { regionOf } from '../region.ts';

const { en } = locales;

/** Instructions, or the labels of a way through menus, that a translation has in another order. */
export const stepOrder: LintRule = {
  name: 'step-order',
  severity: 'error',
  text: 'Instructions, or the labels of one, stand in another order than in the English edition.',
  check: context => [...movedItems(context), ...turnedWays(context)],
};

/** "Pay now" before "Invoices": two items have changed places. */
function movedItems({ article, twin }: LintContext): Found[] {
  if (!twin) return [];
  const { pairs } = pairEditions(article, twin);
  const inOrder = [...pairs.values()].filter(({ isMoved }) => !isMoved);
  return [...pairs.values()]
    .filter(({ isMoved, own: { block } }) => isMoved && block.kind === 'item')
    .map(pair => {
      const { line } = pair.own;
      return {
        ...regionOf(line, 0, line.text.length),
        message: `In the English edition this comes ${whereOf(pair, inOrder)}.`,
      };
    });
}

function whereOf({ english }: PairedLine, inOrder: readonly PairedLine[]): string {
  const before = inOrder.findLast(pair => pair.english.line.line < english.line.line);
  const behind = inOrder.find(pair => pair.english.line.line > english.line.line);
  if (before && before.english.block.kind === 'item') return `after what is line ${before.own.line.line} here`;
  return behind ? `before what is line ${behind.own.line.line} here` : `in line ${english.line.line}`;
}

/** "Update address > Properties": a way through menus that a translation turned round. */
function turnedWays({ steps, plan, twin, labels }: LintContext): Found[] {
  if (!twin && !plan.bilingual) return [];
  const ways = Map.groupBy(
    steps
      .map(({ step }) => step)
      .filter(({ english, target, action }) => english !== undefined && target !== null && action === 'click'),
    ({ line, sentence }) => `${line} ${sentence}`,
  );
  return Array.from(ways.values()).flatMap(way => {
    const [first] = way;
    if (!first || way.length < 2 || !/\s>\s/.test(first.sentence) || !isTurned(way, labels)) return [];
    const { line, column, endColumn } = way.reduce((left, step) => (step.column < left.column ? step : left));
    const wanted = way.map(({ english = '' }) => english).join(' > ');
    return [{ line, column, endColumn, message: `The English edition has “${wanted}” in this order.` }];
  });
}

/** By the order in the line, by what the portal calls them, or by how alike the words of both languages are. */
function isTurned(way: readonly PlanStep[], labels: Labels | null): boolean {
  if (way.some(({ column }, at) => column < (way[at - 1]?.column ?? 0))) return true;
  const backwards = way.toReversed();
  const fit = (english: readonly PlanStep[]) =>
    way.reduce((sum, { target }, at) => sum + alike(target ?? '', english[at]?.english ?? '', labels), 0);
  return fit(backwards) > fit(way) + clearly;
}

const clearly = 0.3;

function alike(own: string, english: string, labels: Labels | null): number {
  const key = (Object.keys(en) as (keyof Labels)[]).find(name => en[name].some(word => sameWords(word, english)));
  if (key && labels?.[key].some(word => sameWords(word, own))) return 1;
  return likeness(own, english);
}
