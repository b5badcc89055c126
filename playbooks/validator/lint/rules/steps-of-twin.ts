import type { Article } from '../../markdown/article.ts';
import { planArticle } from '../../plan/plan-article.ts';
import type { Found, LintContext, LintRule } from '../context.ts';
import { itemsOf, regionOf } from '../region.ts';
import { likeness, sameWords } from '../../screen/same-words.ts';
import { locales, type Labels } from '../../../portal/labels/index.ts';
import type { PlanStep } from '../../plan/plan.ts';

const { en } = locales;

/** A list that has lost items of the English edition, or has more. */
export const stepMissing: LintRule = {
  name: 'step-missing',
  severity: 'error',
  text: 'A numbered list has another number of items than in the English edition.',
  check: ({ article, twin }) => {
    if (!twin) return [];
    const [own, english] = [itemsOf(article), itemsOf(twin)];
    return own.flatMap((items, list) => {
      const [first] = items;
      const source = english[list];
      if (!first || !source || source.length === items.length) return [];
      const message = `The list has ${items.length} items, and ${source.length} in the English edition.`;
      return [{ ...regionOf(first, 0, first.text.length), message }];
    });
  },
};

/** Instructions of several items of the English edition in one. */
export const stepMerged: LintRule = {
  name: 'step-merged',
  severity: 'error',
  text: 'One item holds what are several in the English edition.',
  check: context => (context.twin ? merged(context, context.twin) : []),
};

function merged({ article, source }: LintContext, twin: Article): Found[] {
  const [own, english] = [itemsOf(article), itemsOf(twin)];
  const actions = actionsByLine(planArticle(article, '').steps);
  const sourceActions = actionsByLine(planArticle(twin, '').steps);
  return own.flatMap((items, list) => {
    const wanted = english[list] ?? [];
    if (items.length >= wanted.length) return [];
    return items.flatMap((item, at) => {
      const expected = sourceActions.get(wanted[at]?.line ?? 0) ?? 0;
      const found = actions.get(item.line) ?? 0;
      if (found <= expected || source[item.line - 1] === undefined) return [];
      return [
        {
          ...regionOf(item, 0, item.text.length),
          message: `The item asks for ${found} things, and for ${expected} in the English edition.`,
        },
      ];
    });
  });
}

function actionsByLine(steps: LintContext['plan']['steps']): ReadonlyMap<number, number> {
  return new Map(
    Array.from(
      Map.groupBy(steps, ({ line }) => line),
      ([line, group]) => [line, group.length],
    ),
  );
}

/** "Update address > Properties": a way through menus that a translation turned round. */
export const stepOrder: LintRule = {
  name: 'step-order',
  severity: 'error',
  text: 'Labels stand in another order than in the English edition.',
  check: ({ steps, plan, twin, labels }) => {
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
      const { line, column, endColumn } = first;
      const wanted = way.map(({ english = '' }) => english).join(' > ');
      return [{ line, column, endColumn, message: `The English edition has “${wanted}” in this order.` }];
    });
  },
};

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
