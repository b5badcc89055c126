import type { Locale } from '../../portal/labels/index.ts';
import type { LanguagePack } from '../languages/language-pack.ts';
import type { Article, Block, Line } from '../markdown/article.ts';
import { knownKeys } from './known-labels.ts';
import type { Action } from './plan.ts';
import { readSentence } from './read-sentence.ts';
import type { SentenceStep } from './sentence-step.ts';
import { sentencesOf } from './sentences.ts';
import { spansOf } from './spans.ts';
import { vocabularyOf } from './compile-vocabulary.ts';

/** What tells a line from others in any language, so that editions of an article can be put side by side. */
export interface LineSigns {
  line: Line;
  block: Block;
  /** Begins its block: the first line of an item. */
  isFirst: boolean;
  /** The place of its block among those of its list or of the article, and how many there are. */
  place: number;
  siblings: number;
  /** Place of the block in the article, and how many blocks it has. */
  at: number;
  blocks: number;
  labels: readonly string[];
  /** Labels of the portal that it names, letter by letter. */
  keys: readonly ReturnType<typeof knownKeys>[number][];
  urls: readonly string[];
  bold: number;
  steps: readonly SentenceStep[];
  actions: readonly Action[];
  conditional: boolean;
  /** Numbers, and words with capital letters of our alphabet, which translations often keep. */
  words: ReadonlySet<string>;
}

/** @param locale - language of the portal's labels; null where it does not speak the article's. */
export function signsOf(article: Article, pack: LanguagePack, locale: Locale | null): LineSigns[] {
  const lists = Map.groupBy(article.blocks, ({ list }) => list);
  return article.blocks.flatMap((block, at) => {
    const siblings = lists.get(block.list) ?? [];
    const where = {
      block,
      at,
      blocks: article.blocks.length,
      place: siblings.indexOf(block),
      siblings: siblings.length,
    };
    return block.lines.map((line, nth) => ({ ...where, isFirst: nth === 0, ...lineSigns(line, pack, locale) }));
  });
}

function lineSigns(line: Line, pack: LanguagePack, locale: Locale | null) {
  const { text, marks } = line;
  const vocabulary = vocabularyOf(pack);
  const spans = spansOf(text, marks);
  const memory = { label: null, before: null };
  const steps = sentencesOf(text, spans).flatMap(({ start, end }) =>
    readSentence({ text, start, end, spans }, vocabulary, memory),
  );
  const named = steps.flatMap(({ action, target }) => (action === 'goto' || target === null ? [] : [target]));
  const labels = [...new Set([...spans.map(({ label }) => text.slice(label.start, label.end)), ...named])];
  return {
    line,
    labels,
    keys: locale === null ? [] : [...new Set(labels.flatMap(label => knownKeys(label, locale)))],
    urls: marks.flatMap(({ url }) => (url === null ? [] : [withoutLocale(url)])),
    bold: marks.filter(({ kind }) => kind === 'strong').length,
    steps,
    actions: steps.map(({ action }) => action),
    conditional: vocabulary.conditions.test(text),
    words: new Set(text.match(/\d+|(?<!\p{L})[A-Z][\w-]*\w/gu) ?? []),
  };
}

/** Addresses that differ in the language of the page alone are the same. */
export function withoutLocale(url: string): string {
  return url.replace(/\/[a-z]{2}-[a-z]{2,4}(?=\/)/i, '').replace(/\/$/, '');
}
