import { roleIn } from './control-hints.ts';
import { matchesOf } from './matches.ts';
import type { Span } from './spans.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Zone } from './zone.ts';

/** What may be cut and stripped from bold so that the label is left: nothing from the edges at which it is whole. */
export function edgesOf(text: string, span: Span, zone: Zone, vocabulary: Vocabulary): Vocabulary {
  const inner = text.slice(span.label.start, span.label.end);
  return {
    ...vocabulary,
    ...(isIntact(text, span, zone, vocabulary) && { ends: null }),
    ...(beginsWithKind(inner, vocabulary) && { leading: never }),
    ...(endsWithKind(inner, vocabulary) && { trailing: never }),
  };
}

const never = /(?!)/u;

/** "**Bayar untuk langganan**.": bold that the clause ends with, and that goes on behind the word for a purpose, is a name. */
function isIntact(
  text: string,
  { end, label, cut }: Span,
  zone: Zone,
  { ends, leading, trailing }: Vocabulary,
): boolean {
  const after = text.slice(end, Math.max(end, zone.end));
  const isEnd =
    after.replace(leading, '').replace(trailing, '').trim() === '' || /^\s*[.,;:)。，、；：،؛]/u.test(after);
  if (cut || !isEnd) return false;
  const inner = text.slice(label.start, label.end);
  const last = ends ? matchesOf(inner, ends).at(-1) : undefined;
  return last !== undefined && /[\p{L}\p{N}]/u.test(inner.slice(last.index + last[0].length));
}

/** "**Opsi pembayaran**", "**قائمة الأسعار**": a noun for a kind of control, not in lower case, begins a name. */
function beginsWithKind(inner: string, vocabulary: Vocabulary): boolean {
  const [, word = ''] = /^([\p{L}\p{M}]+)\s+\S/u.exec(inner) ?? [];
  return !/^\p{Ll}/u.test(word) && isKind(word, vocabulary);
}

/** "**भुगतान विकल्प**": it ends one where the script has no capitals and the verb comes last. */
function endsWithKind(inner: string, vocabulary: Vocabulary): boolean {
  const [, word = ''] = /\S\s+([\p{L}\p{M}]+)$/u.exec(inner) ?? [];
  return vocabulary.pack.order === 'verb-last' && !/\p{Lu}|\p{Ll}/u.test(inner) && isKind(word, vocabulary);
}

/** Links and buttons are spoken of, and hardly ever in the portal's own words. */
function isKind(word: string, vocabulary: Vocabulary): boolean {
  const role = roleIn(word, vocabulary);
  return role !== null && role !== 'link' && role !== 'button';
}
