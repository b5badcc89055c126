import type { SentenceStep } from './sentence-step.ts';
import type { Sentence } from './sentences.ts';

/**
 * "Verrà visualizzato un collegamento **Paga** ora. Fare clic su **Paga ora**": what is seen has the name by which it is
 * used afterwards, where its own bold is damaged.
 */
export function namedByUse(
  read: readonly SentenceStep[][],
  sentences: readonly Sentence[],
  text: string,
): SentenceStep[] {
  return read.flatMap((steps, nth) => {
    const used = read
      .slice(nth)
      .flat()
      .find(({ action, target }) => action === 'click' && target !== null);
    const sentence = sentences[nth];
    return used && sentence ? steps.map(step => renamed(step, used, sentence, text)) : steps;
  });
}

function renamed(step: SentenceStep, used: SentenceStep, { start, end }: Sentence, text: string): SentenceStep {
  if (step.action !== 'expect') return step;
  const name = used.target ?? '';
  const at = text.slice(start, end).toLowerCase().indexOf(name.toLowerCase());
  const isUseItself = start + at === used.at && (step.target === null || used.at < step.at);
  if (at < 0 || isUseItself || !isDamaged(step, start + at, name)) return step;
  const { binding: _, ...rest } = step;
  return { ...rest, target: text.slice(start + at, start + at + name.length), at: start + at };
}

/** It has no name, one in lower case, or only a part of the other one. */
function isDamaged({ target, at }: SentenceStep, start: number, name: string): boolean {
  if (target === null || /^\p{Ll}/u.test(target)) return true;
  return at < start + name.length && start < at + target.length && target.length !== name.length;
}
