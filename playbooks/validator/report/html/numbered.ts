import type { ArticleResult, StepResult, Verdict } from '../../findings/article-result.ts';

/** A step with the number that it has on the page. */
export interface NumberedResult {
  number: number;
  result: StepResult;
}

export function numberedSteps({ plays }: ArticleResult): NumberedResult[] {
  return plays.flatMap(({ steps }) => steps).map((result, at) => ({ number: at + 1, result }));
}

/** Good, bad, or open: the colour of a sentence. */
export function kindOf(verdict: Verdict): 'good' | 'bad' | 'doubt' {
  if (verdict === 'pass') return 'good';
  return verdict === 'drift' || verdict === 'missing' || verdict === 'wrong-order' ? 'bad' : 'doubt';
}

const order = ['bad', 'doubt', 'good'] as const;

/** The worst of several. */
export function worstOf(steps: readonly NumberedResult[]): (typeof order)[number] | null {
  const kinds = new Set(steps.map(({ result }) => kindOf(result.verdict)));
  return order.find(kind => kinds.has(kind)) ?? null;
}
