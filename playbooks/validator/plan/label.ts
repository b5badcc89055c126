import { withoutColour } from './appearance.ts';
import { behindColour } from './behind-colour.ts';
import { roleIn } from './control-hints.ts';
import { isCut, phraseAround } from './half-bold.ts';
import { afterPurpose, cutInBold, cutInside, isName, strip } from './label-edges.ts';
import { matchesOf } from './matches.ts';
import { objectBeforeVerb } from './object-before-verb.ts';
import { edgesOf } from './whole-name.ts';
import type { Span } from './spans.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Label, Zone } from './zone.ts';

/**
 * The label that a span stands for. Machine translation moves bold: it may hold the preposition, the noun for the
 * kind of control or the next word of the sentence, and it may lack words of the label. Then the zone decides.
 */
export function labelOf(text: string, span: Span, zone: Zone, vocabulary: Vocabulary): Label {
  return withoutColour(labelAround(text, span, zone, vocabulary), text.slice(span.end, span.end + 20), vocabulary);
}

function labelAround(text: string, span: Span, zone: Zone, vocabulary: Vocabulary): Label {
  const { start, end } = span.label;
  const inner = text.slice(start, end);
  if (vocabulary.pack.marksAreRight || span.by === 'quotes' || span.by === 'code' || /^[\s.…()+]*$/u.test(inner))
    return { text: inner, start };
  const verb = verbBefore(text.slice(zone.start, start), vocabulary);
  if (verb !== null) return { text: verb + inner, start: start - verb.length };
  const coloured = behindColour(text, span, zone, vocabulary) ?? behindPlace(inner, start, vocabulary);
  if (coloured) return coloured;
  const rest = withoutLastPreposition(text, span, inner, vocabulary);
  if (rest !== inner) return { text: rest, start };
  const clean = cleaned(inner, span, edgesOf(text, span, zone, vocabulary));
  const damaged = clean.text !== inner || span.cut === true || isCut(text, span, zone, vocabulary);
  const whole = damaged
    ? (objectBeforeVerb(text, zone, vocabulary, clean.text) ?? phraseAround(text, span, zone, vocabulary))
    : null;
  return whole ?? (clean.text === '' ? { text: inner, start } : { text: clean.text, start: start + clean.offset });
}

/** What is set in bold without what the bold has run on to. "**Tùy chọn khác**" begins with a noun, and not behind one. */
function cleaned(inner: string, span: Span, vocabulary: Vocabulary): { text: string; offset: number } {
  const { pack, runOnBefore, runOnBehind } = vocabulary;
  const edges = { ...vocabulary, leading: runOnBefore, trailing: runOnBehind, suffix: null };
  const whole = pack.runOn ? inner : wholePart(inner, span, vocabulary);
  const clean = strip(whole, pack.runOn ? edges : vocabulary);
  const head = whole.slice(0, clean.offset);
  if (!isName(inner) || !(/^\p{Ll}/u.test(clean.text) || isOwn(head, clean.text, vocabulary))) return clean;
  return { text: head + clean.text, offset: 0 };
}

/** "**Faktury v části** *Fakturace*": bold that runs on to the preposition of the next name. */
function withoutLastPreposition(text: string, { end }: Span, inner: string, vocabulary: Vocabulary): string {
  const { placeBefore, pack } = vocabulary;
  const hasCapitals = /\p{Lu}|\p{Ll}/u.test(inner);
  const isNext = hasCapitals ? isName(inner) && /^\s+\p{Lu}/u.test(text.slice(end, end + 8)) : pack.spaced;
  const leadsOn = pack.order === 'verb-first' && isNext;
  const last = leadsOn ? placeBefore?.exec(inner) : null;
  return last && last.index > 1 ? inner.slice(0, last.index).trimEnd() : inner;
}

/** "**Ihre Karten**": a pronoun in a capital letter begins the name. */
function isOwn(head: string, rest: string, vocabulary: Vocabulary): boolean {
  const { filler, sequelWithin, behindName } = vocabulary;
  if (behindName === null || rest === '' || filler?.test(head) !== true) return false;
  return sequelWithin?.test(head) !== true && roleIn(head, vocabulary) === null;
}

function wholePart(inner: string, span: Span, vocabulary: Vocabulary): string {
  if (vocabulary.behindName) return cutInBold(inner, span, vocabulary);
  return (span.cut ? null : wholeName(inner, vocabulary)) ?? cutInside(inner, vocabulary);
}

/** "**menüsünde Düzenle'yi**": where verbs come last, bold may begin with the word for the place. */
function behindPlace(inner: string, start: number, vocabulary: Vocabulary): Label | null {
  const name = afterPurpose(inner, vocabulary);
  const place = ` ${inner.slice(0, inner.length - name.length)}`;
  const { text, offset } = strip(name, vocabulary);
  if (name === inner || !isName(text) || vocabulary.endsWithPlace?.test(place) !== true) return null;
  return { text, start: start + inner.length - name.length + offset };
}

/**
 * "**View or edit numbers**": a name that goes on in small letters behind "or" is one, and no purpose begins in it; nor
 * does one begin with a capital letter, as in "**Datos para Facturación**".
 */
function wholeName(inner: string, { ends, pack, or, and, placeBefore }: Vocabulary): string | null {
  if (!ends || pack.order === 'verb-last' || !isName(inner)) return null;
  const first = matchesOf(inner, ends).find(({ index }) => index > 0);
  const rest = first && inner.slice(first.index + first[0].length);
  if (!rest || !/^\s+\p{L}/u.test(rest)) return null;
  const joins = [or, and, placeBefore].some(pattern => pattern?.test(first[0]));
  return joins && !/^\s+\p{Ll}/u.test(rest) ? null : inner;
}

/** "คลิก เลือก **วิธีการ**": where spaces separate phrases, the verb between two of them begins the label. */
function verbBefore(gap: string, { pack, verbs }: Vocabulary): string | null {
  if (pack.spaced || pack.order === 'verb-last' || !/^\s+\S/u.test(gap)) return null;
  const verb = gap.trimStart();
  return verbs.some(([kind, pattern]) => kind === 'click' && verb.replace(pattern, '').trim() === '') ? verb : null;
}
