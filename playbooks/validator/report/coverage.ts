import type { ArticleResult, Verdict } from '../findings/article-result.ts';

/** How much of what articles ask for was tried. */
export interface Coverage {
  steps: number;
  run: number;
  /** Sentences that leave open what is meant, and no binding says it. */
  unbound: number;
  /** Not reached, not allowed, or for another site. */
  untested: number;
}

const tried = new Set<Verdict>(['pass', 'drift', 'wrong-order', 'missing', 'not-confirmed', 'condition-not-met']);

export function coverageOf(articles: readonly ArticleResult[]): Coverage {
  const verdicts = articles.flatMap(({ plays }) => plays.flatMap(({ steps }) => steps.map(({ verdict }) => verdict)));
  const unbound = verdicts.filter(verdict => verdict === 'needs-binding').length;
  const run = verdicts.filter(verdict => tried.has(verdict)).length;
  return { steps: verdicts.length, run, unbound, untested: verdicts.length - run - unbound };
}

/** Coverage of the articles of each language, by its code. */
export function coverageByLanguage(articles: readonly ArticleResult[]): ReadonlyMap<string, Coverage> {
  const groups = Map.groupBy(articles, ({ language }) => language);
  return new Map(Array.from(groups, ([language, group]) => [language, coverageOf(group)]));
}
