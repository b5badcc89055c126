import { locales, type Labels } from '../../../portal/labels/index.ts';
import { labelInMarkdown } from '../../fix/label-in-markdown.ts';
import type { LabelKey } from '../../follow/wordings.ts';
import type { PlanStep } from '../../plan/plan.ts';
import { likeness, plain, sameWords } from '../../screen/same-words.ts';
import type { Found, LintContext, LintRule } from '../context.ts';
import { isNoName, isWholeLabel, namesColour } from '../label-shape.ts';

const states = new Set<LabelKey>(['paid', 'due', 'pastDue', 'void']);
/** Words that stand in tables and forms: a menu may have items that are all but the same. */
const nowhereToClick = new Set<LabelKey>([
  'billingProfile',
  'billingAccount',
  'amountDue',
  'totalAmount',
  'billedAmount',
  'dueDate',
  'invoiceDate',
  'dueOn',
  'status',
  'defaultMarker',
]);
/** How alike two labels are that differ in spelling only, and how alike what stands in one place is at least. */
const [alike, akin] = [0.8, 0.3];

/** A label that the portal has other words for, in the language of the article. */
export const portalWording: LintRule = {
  name: 'portal-wording',
  severity: 'warning',
  text: 'The portal has other words for a label in the language of the article.',
  check: context => {
    const { labels, steps, plan } = context;
    if (!labels || !plan.procedure) return [];
    return steps.flatMap(({ step, key }) => {
      const isLabel = step.target !== null && step.action !== 'goto' && !step.anaphora;
      return isLabel && key !== null && isMeant(step, key, labels, context) ? faultOf(step, key, labels, context) : [];
    });
  },
};

function faultOf(step: PlanStep, key: LabelKey, labels: Labels, context: LintContext): Found[] {
  const { line, column, endColumn } = step;
  const target = step.target ?? '';
  const wordings = labels[key];
  const [usual = ''] = wordings;
  const isRight = wordings.some(wording => holds(target, wording) || isInText(key, wording, target));
  if (isRight || !isWholeLabel(step, context)) return [];
  const isSure = isSureToBe(step, key) && isClear(target, wordings, context);
  return [
    {
      line,
      column,
      endColumn,
      message: `The portal says “${usual}” and not “${target}”.`,
      article: target,
      instead: usual,
      suggestions: wordings.map(label => ({ label, role: 'label', score: likeness(label, target) })),
      fix: isSure ? [{ line, column, endColumn, newText: labelInMarkdown(usual) }] : [],
    },
  ];
}

/** The English says so; else it is spelled all but the same, or is like it and stands where it is expected. */
function isMeant(step: PlanStep, key: LabelKey, labels: Labels, { pack }: LintContext): boolean {
  const target = step.target ?? '';
  if (step.english !== undefined) return isSureToBe(step, key) && !isNoName(target, pack);
  if (nowhereToClick.has(key) && step.action !== 'expect') return false;
  const best = Math.max(...labels[key].map(wording => likeness(wording, target)));
  return best >= alike ? !pack.spaced || labels[key].some(wording => matches(wording, target)) : best >= akin;
}

/** "Delete a payment method" is no spelling of "Select a payment method": word by word they have to be alike. */
function matches(wording: string, target: string): boolean {
  const [left, right] = [wordsIn(wording), wordsIn(target)];
  return left.length === right.length && left.every((word, at) => likeness(word, right[at] ?? '') >= alike / 2 + 0.05);
}

function isSureToBe({ english, column, endColumn, target }: PlanStep, key: LabelKey): boolean {
  const isExact = target !== null && endColumn - column === target.length;
  return isExact && locales.en[key].some(wording => folded(wording) === folded(english ?? ''));
}

/** Where the bold takes in more than the label, the label itself is right. */
function holds(target: string, wording: string): boolean {
  return sameWords(target, wording) || ` ${plain(target)} `.includes(` ${plain(wording)} `);
}

/** Where a label is like no wording, or has a colour in it, translation may have moved the bold to other words. */
function isClear(target: string, wordings: readonly string[], { pack }: LintContext): boolean {
  if (wordings.some(wording => overlap(wording, target)) || namesColour(target, pack)) return false;
  return !pack.spaced || wordings.some(wording => likeness(wording, target) >= akin);
}

/** One is a part of the other: then it isn't sure where the label ends. */
function overlap(wording: string, target: string): boolean {
  const [a, b] = [folded(wording), folded(target)];
  return a !== b && (a.includes(b) || b.includes(a));
}

/** States of invoices stand in sentences, where capital letters follow the language. */
function isInText(key: LabelKey, wording: string, target: string): boolean {
  return states.has(key) && folded(wording) === folded(target);
}

function folded(text: string): string {
  return plain(text).toLowerCase();
}

function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
