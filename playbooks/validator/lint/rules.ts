import type { LintRule } from './context.ts';
import { brokenMark } from './rules/broken-mark.ts';
import { linkAnchor, linkTarget } from './rules/links.ts';
import { markCount } from './rules/mark-count.ts';
import { markPunctuation } from './rules/mark-punctuation.ts';
import { misplacedMark } from './rules/misplaced-mark.ts';
import { portalTerm } from './rules/portal-term.ts';
import { portalWording } from './rules/portal-wording.ts';
import { repeatedAlternative } from './rules/repeated-alternative.ts';
import { stepOrder } from './rules/step-order.ts';
import { stepAdded, stepMerged, stepMissing } from './rules/steps-of-twin.ts';
import { resultInItem, swallowedStep } from './rules/swallowed-step.ts';
import { twoWordings } from './rules/two-wordings.ts';
import { untranslated } from './rules/untranslated.ts';

/** Every rule of `playbook lint`. */
export const lintRules: readonly LintRule[] = [
  twoWordings,
  portalWording,
  untranslated,
  portalTerm,
  repeatedAlternative,
  brokenMark,
  misplacedMark,
  markPunctuation,
  markCount,
  stepMissing,
  stepMerged,
  stepAdded,
  stepOrder,
  swallowedStep,
  resultInItem,
  linkTarget,
  linkAnchor,
];
