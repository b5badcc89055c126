import { partsOfWay } from './arrows.ts';
import type { Block } from '../markdown/article.ts';
import { isFrontPage, isReading } from './site.ts';
import type { SentenceAt, SentenceStep } from './sentence-step.ts';
import { spansWithin } from './spans.ts';

/**
 * The steps of a sentence in a language that is not known: what is set apart in a numbered list is taken for what is to
 * be clicked. Whether the sentence forbids it can't be told.
 */
export function readStructure({ text, start, end, spans }: SentenceAt, { ordered }: Block): SentenceStep[] {
  if (!ordered) return [];
  return spansWithin(spans, { start, end }).flatMap(({ label, url }): SentenceStep[] => {
    if (url !== null && isFrontPage(url)) return [{ action: 'goto', target: url, at: label.start }];
    const target = text.slice(label.start, label.end);
    if (target.trim() === '' || (url !== null && isReading(url))) return [];
    return partsOfWay(target).map(part => ({ action: 'click', target: part, at: label.start }));
  });
}
