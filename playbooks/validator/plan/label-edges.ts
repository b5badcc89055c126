import { matchesOf } from './matches.ts';
import type { LanguagePack } from '../languages/language-pack.ts';
import type { Span } from './spans.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Three dots belong to a label. */
const dots = /(?:\.\.\.|…)[\s.,;:。，、；：،؛"“”„«»「」『』[\]*-]*$/u;
const punctuation =
  /^[\s.,;:。，、；：،؛"“”„«»「」『』[\]()*-]+|(?<![\s.,;:。，、；：،؛"“”„«»「」『』[\]*-])[\s.,;:。，、；：،؛"“”„«»「」『』[\]*-]+$/gu;

/** "Az Adatok *elemre*": the word for its kind ends a name, where it stands behind names as words for places do. */
export function cutAtKind(text: string, { pack, roleAfter }: Vocabulary): string {
  const kind = pack.placeBefore === undefined && pack.spaced ? roleAfter.exec(text) : null;
  return kind ? text.slice(0, kind.index) : text;
}

/** Where the verb comes last, a purpose stands before the label. */
export function afterPurpose(text: string, { ends, pack }: Vocabulary): string {
  if (!ends || pack.order === 'verb-first') return text;
  const purpose = matchesOf(text, ends).at(-1);
  return purpose ? text.slice(purpose.index + purpose[0].length) : text;
}

export function clauseTail(text: string): string {
  return text.slice(Math.max(...[',', ';', ':', '，', '、', '،'].map(mark => text.lastIndexOf(mark))) + 1);
}

/** Cuts a phrase where a purpose begins, as in "Select a card *to pay*"; not up to `from`. */
export function cutAtEnd(text: string, { ends }: Vocabulary, from = 1): string {
  if (!ends) return text;
  const first = matchesOf(text, ends).find(
    ({ index, 0: word }) => index + word.length > from && text.slice(0, index).trim() !== '',
  );
  return first ? text.slice(0, first.index) : text;
}

/** "**Selecteer een kaart om**", "**Spara eller Avbryt**": within bold that happens at its end, or before another name. */
export function cutInBold(text: string, { cut }: Span, vocabulary: Vocabulary): string {
  const { ends, pack } = vocabulary;
  if (!ends || pack.order === 'verb-last' || cut === true) return cutAtEnd(text, vocabulary);
  const first = matchesOf(text, ends).find(
    ({ index, 0: word }) =>
      text.slice(0, index).trim() !== '' && /^[\s\p{P}]*(?:$|\p{Lu})/u.test(text.slice(index + word.length)),
  );
  return first ? text.slice(0, first.index) : text;
}

/** In a name in bold, "or" and a preposition join its words: "**Zapłać lub pobierz**". */
export function cutInside(inner: string, vocabulary: Vocabulary): string {
  const { ends, or, placeBefore, pack } = vocabulary;
  if (!ends || !pack.kindsFirst || !isName(inner)) return cutAtEnd(inner, vocabulary);
  const isJoint = (word: string) => or.test(word) || placeBefore?.test(word) === true;
  const first = matchesOf(inner, ends).find(({ index, 0: word }) => index > 0 && !isJoint(word));
  return first ? inner.slice(0, first.index) : inner;
}

/** Cuts a name without a mark at a comma, where no small words stand before it. */
export function cutAtComma(text: string, { spaced }: LanguagePack): string {
  return spaced ? (/^[^,]*\p{L}[^,]*/u.exec(text)?.[0] ?? text) : text;
}

/** Cuts it where it goes on to say where: "Fakturaer *under Fakturering*", "Vælg et kort *på det nye blad*". */
export function cutAtPlace(text: string, { panes, placeBehind, whereabouts, behindName }: Vocabulary): string {
  const own = [placeBehind, whereabouts, behindName].map(words => words?.exec(text));
  const found = [...own, ...(panes ? matchesOf(text, panes) : [])];
  const ends = found.flatMap(match => (match && match.index > 0 ? match.index : []));
  return text.slice(0, Math.min(text.length, ...ends));
}

/** "+ Add" begins like a name behind its sign. */
export function behindSign(text: string): string {
  return text.replace(/^\+\s*/u, '');
}

/** Takes away prepositions, articles, nouns for kinds of controls and punctuation at both edges. */
export function strip(text: string, vocabulary: Vocabulary): { text: string; offset: number } {
  const ended = dots.exec(text);
  if (ended) {
    const end = ended[0].startsWith('…') ? '…' : '...';
    const { text: inner, offset } = strip(text.slice(0, ended.index), vocabulary);
    return { text: inner === '' ? '' : `${inner}${end}`, offset };
  }
  const { leading, trailing, suffix } = vocabulary;
  let rest = text;
  for (;;) {
    const next = rest
      .replace(punctuation, '')
      .replace(leading, '')
      .replace(trailing, '')
      .replace(suffix ?? /(?!)/u, '')
      .replace(punctuation, '');
    if (next === rest) break;
    rest = next;
  }
  return { text: rest, offset: rest === '' ? text.length : Math.max(0, text.indexOf(rest)) };
}

/** Names of controls begin with a capital letter, where the script has any. */
export function isName(text: string): boolean {
  return /^[\p{Lu}\p{Lt}]/u.test(text);
}
