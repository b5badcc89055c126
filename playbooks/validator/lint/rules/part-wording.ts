import type { PlanStep } from '../../plan/plan.ts';
import { likeness, plain, sameWords } from '../../screen/same-words.ts';
import type { Found, LintContext, LintRule, MeantStep } from '../context.ts';

/** How alike two forms of one word are at least. */
const alike = 0.5;

interface Named {
  text: string;
  line: number;
}

/** "Cost Management + Billing", whose second half the menu item of that name calls something else. */
export const partWording: LintRule = {
  name: 'part-wording',
  severity: 'warning',
  text: 'A label that holds the name of another one has other words for it.',
  check: context => {
    return [...Map.groupBy(context.steps, ({ step }) => step.play).values()].flatMap(steps => {
      const services = steps.filter(({ key, step }) => key === 'costManagementBilling' && step.target !== null);
      const first = services[0]?.step.line ?? Infinity;
      const menu = steps.filter(({ step }) => step.line > first).flatMap(menuNamed)[0];
      return menu ? services.flatMap(({ step }) => (step.anaphora ? [] : faultOf(step, menu, context))) : [];
    });
  },
};

/** What the article calls the item of the menu: as a label of its own, or as the group that invoices are in. */
function menuNamed({ step: { target, container, line, english }, key }: MeantStep): Named[] {
  if (key === 'billing' && target !== null && (english === undefined || sameWords(english, 'Billing')))
    return [{ text: target, line }];
  const isName = container !== undefined && /^[\p{Lu}\p{Lo}]/u.test(container);
  return key === 'invoices' && isName ? [{ text: container, line }] : [];
}

function faultOf({ target, line, column, endColumn }: PlanStep, menu: Named, { labels, pack }: LintContext): Found[] {
  const part = secondPart(target ?? '', pack.and);
  if (!part || isSame(part, menu.text)) return [];
  const isPortals =
    labels && sameWords(labels.billing[0] ?? '', menu.text) && endsWith(labels.costManagementBilling[0], part);
  if (isPortals) return [];
  const isExact = endColumn - column === target?.length;
  const start = isExact ? endColumn - part.length : column;
  return [
    {
      line,
      column: start,
      endColumn,
      message: `“${part}” is the menu’s “Billing”, which the article calls “${menu.text}” in line ${menu.line}.`,
      article: part,
      instead: menu.text,
    },
  ];
}

/** Behind the plus sign, or the word for it. */
function secondPart(label: string, and: string): string | null {
  const parts = label
    .split(new RegExp(`\\s*[+＋&]\\s*|\\s+(?:${and})\\s+|和`, 'iu'))
    .filter(part => part.trim() !== '');
  return parts.length === 2 ? (parts[1] ?? null) : null;
}

function endsWith(label: string | undefined, part: string): boolean {
  return plain(label ?? '')
    .toLowerCase()
    .endsWith(plain(part).toLowerCase());
}

function isSame(left: string, right: string): boolean {
  const [a, b] = [plain(left).toLowerCase(), plain(right).toLowerCase()];
  return a.includes(b) || b.includes(a) || likeness(a, b) >= alike;
}
