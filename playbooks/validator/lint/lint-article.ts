import { locales, type Locale } from '../../portal/labels/index.ts';
import type { ArticleResult, StepResult } from '../findings/article-result.ts';
import type { Finding } from '../findings/finding.ts';
import { keysOf, type LabelKey } from '../follow/wordings.ts';
import { en } from '../languages/en.ts';
import { languagePacks } from '../languages/index.ts';
import type { Article } from '../markdown/article.ts';
import { readArticle } from '../markdown/read-article.ts';
import type { PlanStep } from '../plan/plan.ts';
import { likenessToKey } from '../plan/known-labels.ts';
import { planArticle } from '../plan/plan-article.ts';
import { playsOf } from '../plan/plays.ts';
import { portalLanguageOf } from '../portal-language.ts';
import type { LintContext } from './context.ts';
import type { SeverityOf } from './lint-config.ts';
import { lintRules } from './rules.ts';
import { switchedOff } from './switches.ts';

/** How alike two labels are that differ in spelling only. */
const alike = 0.8;

/** Checks an article without a portal: by itself, by the portal's labels, and by its English edition. */
export function lintArticle(
  file: string,
  markdown: string,
  twin: Article | null,
  severityOf: SeverityOf,
): ArticleResult {
  const article = readArticle(markdown);
  const context = contextOf(file, article, twin, markdown.split(/\r\n|\n|\r/));
  const { language, procedure, plays, steps } = context.plan;
  return {
    file,
    language,
    portalLanguage: null,
    procedure,
    prerequisites: [],
    plays: plays.map((play, at) => ({
      ...play,
      role: null,
      steps: steps.filter(step => step.play === at).map(notRun),
    })),
    findings: findingsIn(context, severityOf).sort((a, b) => a.line - b.line || a.column - b.column),
  };
}

function findingsIn(context: LintContext, severityOf: SeverityOf): Finding[] {
  const isOff = switchedOff(context.source);
  return lintRules.flatMap((rule): Finding[] => {
    const severity = severityOf(rule.name, rule.severity);
    if (severity === 'off') return [];
    const found = rule.check(context).map((partial): Finding => ({
      article: null,
      instead: null,
      suggestions: [],
      fix: [],
      ...partial,
      rule: rule.name,
      severity,
    }));
    return found.filter(finding => !isOff(finding));
  });
}

function notRun(step: PlanStep): StepResult {
  return { step, verdict: 'not-run', note: null, used: null, picture: null, findings: [], durationMs: 0 };
}

function contextOf(file: string, article: Article, twin: Article | null, source: readonly string[]): LintContext {
  const plan = planArticle(article, file, twin ?? undefined);
  const locale = portalLanguageOf(plan.language);
  const steps = playsOf(plan).flatMap(play => {
    const keys = keysOf(play, locale);
    return play.steps.map((step, at) => ({ step, key: trusted(keys[at] ?? null, step, locale, twin) }));
  });
  const pack = languagePacks.find(({ code }) => code === plan.language) ?? en;
  return { article, plan, steps, twin, pack, locale, labels: locale && locales[locale], source };
}

/** With an English edition there is no need to guess what a label means from its place on the way. */
function trusted(key: LabelKey | null, { target, english }: PlanStep, locale: Locale | null, twin: Article | null) {
  if (key === null || twin === null || locale === null || target === null) return key;
  const isSaid = english !== undefined && likenessToKey(english, key, 'en') >= alike;
  return isSaid || likenessToKey(target, key, locale) >= alike ? key : null;
}
