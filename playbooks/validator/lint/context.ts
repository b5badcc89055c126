import type { Labels, Locale } from '../../portal/labels/index.ts';
import type { Article } from '../markdown/article.ts';
import type { LabelKey } from '../follow/wordings.ts';
import type { LanguagePack } from '../languages/language-pack.ts';
import type { Plan, PlanStep } from '../plan/plan.ts';
import type { Finding, Severity } from '../findings/finding.ts';

/** A step, with the label of the portal that it means, where that is known. */
export interface MeantStep {
  step: PlanStep;
  key: LabelKey | null;
}

/** Everything that a rule may look at. */
export interface LintContext {
  article: Article;
  plan: Plan;
  steps: readonly MeantStep[];
  /** The English edition. */
  twin: Article | null;
  pack: LanguagePack;
  /** Language of the portal's labels; null where the portal does not speak it. */
  locale: Locale | null;
  /** The portal's labels in that language. */
  labels: Labels | null;
  /** Lines of the file. */
  source: readonly string[];
}

/** A finding, before the rule's name and severity are put to it. */
export type Found = Pick<Finding, 'line' | 'column' | 'endColumn' | 'message'> &
  Partial<Pick<Finding, 'article' | 'instead' | 'suggestions' | 'fix'>>;

export interface LintRule {
  name: string;
  /** Unless a configuration says otherwise. */
  severity: Severity;
  /** What it is about, in one sentence for a person. */
  text: string;
  check: (context: LintContext) => Found[];
}
