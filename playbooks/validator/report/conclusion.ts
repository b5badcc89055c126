import type { ArticleResult } from '../findings/article-result.ts';
import { coverageOf } from './coverage.ts';

/** What can be said of an article as a whole. */
export type Conclusion =
  /** Everything was carried out that the article does not leave open, and nothing differed. */
  | 'succeeds'
  | 'differs'
  /** Nothing differed, as far as it went: some steps were not allowed or not reached. */
  | 'incomplete'
  /** No step was carried out. */
  | 'nothing-carried-out'
  /** It was read only. */
  | 'not-followed'
  | 'no-procedure';

export function conclusionOf(article: ArticleResult): Conclusion {
  if (!article.procedure) return 'no-procedure';
  if (article.findings.some(({ severity }) => severity !== 'note')) return 'differs';
  if (article.portalLanguage === null) return 'not-followed';
  const isAnyPassed = article.plays.some(({ steps }) => steps.some(({ verdict }) => verdict === 'pass'));
  if (!isAnyPassed) return 'nothing-carried-out';
  const isAllRead = article.findings.every(({ rule }) => rule !== 'include-not-checked');
  return !isAllRead || coverageOf([article]).untested > 0 ? 'incomplete' : 'succeeds';
}
