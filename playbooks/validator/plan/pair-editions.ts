import type { Locale } from '../../portal/labels/index.ts';
import { en } from '../languages/en.ts';
import type { Article, Line } from '../markdown/article.ts';
import { portalLanguageOf } from '../portal-language.ts';
import { byContent, compareLines, shareProof } from './compare-lines.ts';
import { detectLanguage } from './detect-language.ts';
import { signsOf, type LineSigns } from './line-signs.ts';
import { alignSequences } from './sequence.ts';

/** A line of a translation beside the line of the English edition that says the same. */
export interface PairedLine {
  own: LineSigns;
  english: LineSigns;
  /** False where another reading is almost as good. */
  isSure: boolean;
  /** Stands elsewhere in the English edition. */
  isMoved: boolean;
}

/** Two editions of an article, line beside line. */
export interface Editions {
  pairs: ReadonlyMap<Line, PairedLine>;
  own: readonly LineSigns[];
  english: readonly LineSigns[];
  /** Lines of the English edition that the translation does not have. */
  missing: readonly LineSigns[];
  /** Lines that only the translation has. */
  added: readonly LineSigns[];
}

/** By how much a pair must be better than any other. */
const clear = 0.45;
/** How much a line that stands elsewhere must have in common with its English. */
const telling = 1;

const known = new WeakMap<Article, WeakMap<Article, Editions>>();

/** Puts a translation beside its English edition, by what the lines say and by their order. */
export function pairEditions(article: Article, twin: Article): Editions {
  const ofArticle = known.get(article) ?? new WeakMap<Article, Editions>();
  known.set(article, ofArticle);
  const editions = ofArticle.get(twin) ?? pairAnew(article, twin);
  ofArticle.set(twin, editions);
  return editions;
}

const englishSigns = new WeakMap<Article, LineSigns[]>();

function pairAnew(article: Article, twin: Article): Editions {
  const pack = detectLanguage(article) ?? en;
  const locale = portalLanguageOf(pack.code);
  const own = signsOf(article, pack, locale);
  const english = englishSigns.get(twin) ?? signsOf(twin, en, 'en');
  englishSigns.set(twin, english);
  const inOrder = pairsInOrder(own, english, locale);
  const [added, missing] = [without(own, inOrder, 'own'), without(english, inOrder, 'english')];
  const moved = pairsMoved(added, missing, locale);
  const pairs = [...inOrder, ...moved, ...pairsLeft([...inOrder, ...moved], own, english)];
  return {
    pairs: new Map(pairs.map(pair => [pair.own.line, pair])),
    own,
    english,
    missing: without(missing, pairs, 'english'),
    added: without(added, pairs, 'own'),
  };
}

function pairsInOrder(own: readonly LineSigns[], english: readonly LineSigns[], locale: Locale | null): PairedLine[] {
  const score = (at: number, to: number) => {
    const [left, right] = [own[at], english[to]];
    return left && right ? compareLines(left, right, locale) : -1;
  };
  return alignSequences(own.length, english.length, score).flatMap(({ own: at, other, margin }) => {
    const [left, right] = [own[at], english[other]];
    return left && right ? [{ own: left, english: right, isSure: margin >= clear, isMoved: false }] : [];
  });
}

/** What found no partner in the order of the article, but has one elsewhere that it shares something telling with. */
function pairsMoved(own: readonly LineSigns[], english: readonly LineSigns[], locale: Locale | null): PairedLine[] {
  return own.flatMap(left => {
    const [best, second] = english
      .map(right => ({ right, score: isLikely(left, right, locale) ? byContent(left, right, locale) : -1 }))
      .sort((a, b) => b.score - a.score);
    if (!best || best.score < telling || best.score - (second?.score ?? -1) < clear) return [];
    const rivals = own.filter(
      other =>
        other !== left && isLikely(other, best.right, locale) && byContent(other, best.right, locale) >= best.score,
    );
    return rivals.length > 0 ? [] : [{ own: left, english: best.right, isSure: true, isMoved: true }];
  });
}

/** The only items of two lists of the same length that have no partner: they belong together, if anything does. */
function pairsLeft(
  pairs: readonly PairedLine[],
  own: readonly LineSigns[],
  english: readonly LineSigns[],
): PairedLine[] {
  const lists = new Map(pairs.map(pair => [pair.own.block.list, pair.english.block.list]));
  const [ours, theirs] = [without(own, pairs, 'own'), without(english, pairs, 'english')].map(lines =>
    Map.groupBy(lines, ({ block }) => block.list),
  );
  return Array.from(lists).flatMap(([list, twin]): PairedLine[] => {
    const [left, ...others] = ours?.get(list) ?? [];
    const [right, ...rivals] = theirs?.get(twin) ?? [];
    if (list === null || twin === null || !left || !right || others.length + rivals.length > 0) return [];
    if (left.siblings !== right.siblings) return [];
    return [{ own: left, english: right, isSure: false, isMoved: left.place !== right.place }];
  });
}

function isLikely(own: LineSigns, english: LineSigns, locale: Locale | null): boolean {
  return own.block.kind === english.block.kind && shareProof(own, english, locale);
}

function without(lines: readonly LineSigns[], pairs: readonly PairedLine[], side: 'own' | 'english'): LineSigns[] {
  const paired = new Set(pairs.map(pair => pair[side]));
  return lines.filter(line => !paired.has(line));
}
