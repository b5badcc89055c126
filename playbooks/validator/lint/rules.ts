import type { LintRule } from './context.ts';
import { brokenMark } from './rules/broken-mark.ts';
import { linkAnchor, linkTarget } from './rules/links.ts';
import { linkText, emptyLink } from './rules/link-text.ts';
import { lostColour } from './rules/lost-colour.ts';
import { lostState } from './rules/lost-state.ts';
import { markCount } from './rules/mark-count.ts';
import { markPunctuation } from './rules/mark-punctuation.ts';
import { misplacedMark } from './rules/misplaced-mark.ts';
import { missingStop } from './rules/missing-stop.ts';
import { numberGap } from './rules/number-gap.ts';
import { partWording } from './rules/part-wording.ts';
import { portalTerm } from './rules/portal-term.ts';
import { portalWording } from './rules/portal-wording.ts';
import { repeatedAlternative } from './rules/repeated-alternative.ts';
import { searchInside } from './rules/search-inside.ts';
import { spacing } from './rules/spacing.ts';
import { stepOrder } from './rules/step-order.ts';
import { stepAdded, stepMerged, stepMissing } from './rules/steps-of-twin.ts';
import { resultInItem, swallowedStep } from './rules/swallowed-step.ts';
import { twoTerms } from './rules/two-terms.ts';
import { twoWordings } from './rules/two-wordings.ts';
import { unpairedBracket } from './rules/unpaired-bracket.ts';
import { untranslated } from './rules/untranslated.ts';

/** Every rule of `playbook lint`. */
export const lintRules: readonly LintRule[] = [
  twoWordings,
  partWording,
  twoTerms,
  portalWording,
  untranslated,
  portalTerm,
  repeatedAlternative,
  lostState,
  lostColour,
  searchInside,
  brokenMark,
  misplacedMark,
  markPunctuation,
  markCount,
  unpairedBracket,
  spacing,
  missingStop,
  stepMissing,
  stepMerged,
  stepAdded,
  stepOrder,
  swallowedStep,
  numberGap,
  resultInItem,
  linkTarget,
  linkAnchor,
  linkText,
  emptyLink,
];
