import type { LanguagePack } from '../languages/language-pack.ts';
import { withoutColour } from './appearance.ts';
import { behindColour } from './behind-colour.ts';
import { roleIn } from './control-hints.ts';
import { matchesOf } from './matches.ts';
import { objectBeforeVerb } from './object-before-verb.ts';
import { keys, mostWords, plainName, signIn } from './plain-name.ts';
import type { Span } from './spans.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Label, Zone } from './zone.ts';

/** Three dots belong to a label. */
const dots = /(?:\.\.\.|…)[\s.,;:。，、；：،؛"“”„«»「」『』[\]*-]*$/u;
const punctuation =
  /^[\s.,;:。，、；：،؛"“”„«»「」『』[\]()*-]+|(?<![\s.,;:。，、；：،؛"“”„«»「」『』[\]*-])[\s.,;:。，、；：،؛"“”„«»「」『』[\]*-]+$/gu;

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
  const coloured = behindColour(text, span, zone, vocabulary);
  if (coloured) return coloured;
  const clean = cleanOf(inner, span, vocabulary);
  const damaged = clean.text !== inner || span.cut === true || isCut(text, span, zone, vocabulary);
  const whole = damaged
    ? (objectBeforeVerb(text, zone, vocabulary, clean.text) ?? phraseAround(text, span, zone, vocabulary))
    : null;
  return whole ?? (clean.text === '' ? { text: inner, start } : { text: clean.text, start: start + clean.offset });
}

/** What a mark holds, without what is the sentence's. */
function cleanOf(inner: string, { cut }: Span, vocabulary: Vocabulary): { text: string; offset: number } {
  const whole = cut ? null : wholeName(inner, vocabulary);
  const clean = strip(whole ?? cutAtEnd(inner, vocabulary), vocabulary);
  const isBroken = !cut && isName(inner) && /^\p{Ll}/u.test(clean.text);
  return isBroken ? { text: whole ?? inner, offset: 0 } : clean;
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

/** A label without any mark: what follows the preposition, when it begins like a name. */
export function unmarkedLabel(text: string, zone: Zone, vocabulary: Vocabulary): Label | null {
  const raw = text.slice(zone.start, zone.end);
  if (/^\s*\+(?:\s(?!\s*\p{Lu})|$)/u.test(raw)) return { text: '+', start: zone.start + raw.indexOf('+') };
  const beside = vocabulary.beside?.exec(raw);
  if (beside) return besideLabel(raw, beside.index + beside[0].length, zone.start, vocabulary);
  if (vocabulary.pack.marksAreRight) return plainName(raw, zone.start, vocabulary);
  if (vocabulary.pack.order === 'verb-last') return labelBeforeVerb(raw, zone.start, vocabulary);
  const sign = signIn(raw);
  if (sign !== null) return { text: sign, start: zone.start + raw.indexOf(sign) };
  const clause = cutAtComma(cutAtEnd(raw, vocabulary), vocabulary.pack);
  const name = cutAtPlace(clause, vocabulary);
  const { text: label, offset } = strip(name, vocabulary);
  const marked =
    vocabulary.markers?.test(raw.slice(0, offset)) || vocabulary.markedBefore?.test(text.slice(0, zone.start));
  if (vocabulary.article?.test(raw.slice(0, offset)) || keys.test(label)) return null;
  if (
    !(marked || isNextToVerb(raw.slice(0, offset), label, vocabulary.pack) || name.length < clause.length) ||
    !isName(label)
  )
    return null;
  return { text: label, start: zone.start + offset };
}

/** "Selecione Uso + encargos": a capital letter right behind the verb, where nouns have none, nor endings of their own. */
function isNextToVerb(gap: string, label: string, { articles, suffix, spaced }: LanguagePack): boolean {
  if (!spaced || articles || suffix || gap.trim() !== '' || /^(?:Azure|Microsoft)\b/u.test(label)) return false;
  return label.split(/\s+/u).length <= mostWords;
}

/** Where the verb comes last, the label is the end of the clause, after a purpose. */
function labelBeforeVerb(raw: string, offset: number, vocabulary: Vocabulary): Label | null {
  const clause = clauseTail(afterPurpose(raw, vocabulary));
  const { text, offset: skipped } = strip(clause, vocabulary);
  if (!isName(text) || !vocabulary.suffix?.test(clause.trim())) return null;
  return { text, start: offset + raw.lastIndexOf(clause) + skipped };
}

/** "the box next to Keep me posted above the form": the name goes on to the next word for a place. */
function besideLabel(raw: string, from: number, offset: number, { placeBefore }: Vocabulary): Label {
  const words = raw.slice(from).split(/(?=\s)/u);
  const end = words.findIndex(
    (word, at) => at > 0 && (placeBefore?.test(word.trim()) || /[.,;:]$/u.test(words[at - 1] ?? '')),
  );
  const text = words.slice(0, end < 0 ? undefined : end).join('');
  return { text: text.replace(/(?<![\s.,;:])[\s.,;:]+$/u, ''), start: offset + from };
}

/** Whether the bold lacks words of the label: a word of the phrase goes on right before or after it. */
function isCut(text: string, { start, end }: Span, zone: Zone, vocabulary: Vocabulary): boolean {
  if (vocabulary.phraseEnds) return /[\p{L}]/u.test(strip(text.slice(end, zone.end), vocabulary).text);
  const after = cutAtEnd(text.slice(end, zone.end), vocabulary);
  const before = text.slice(zone.start, start);
  if (continues(after, vocabulary)) return true;
  return (
    !isLedTo(text, start, end, vocabulary) &&
    /\p{Lu}/u.test(
      strip(before, vocabulary)
        .text.split(/[,;，]/u)
        .at(-1) ?? '',
    )
  );
}

/** "Oben auf der Seite auf **Speichern**": a name behind a preposition, or "Link", lacks nothing before it. */
function isLedTo(text: string, start: number, end: number, vocabulary: Vocabulary): boolean {
  const before = text.slice(0, start);
  const word = /(?<![\p{L}\p{M}])([\p{L}\p{M}]+)[\s"“„«»「『[]*$/u.exec(before)?.[1] ?? '';
  const isNoun = roleIn(word, vocabulary) !== null || vocabulary.placeAfter?.test(word) === true;
  const isBehindNoun = vocabulary.pack.order === 'verb-first' && isNoun;
  if (!isName(text.slice(start, end))) return false;
  return isBehindNoun || Boolean(vocabulary.markedBefore?.test(before)) || endsWithPlaceOf(before, vocabulary);
}

/** "In der Befehlsleiste", "sol menüden": what stands before a name says where. */
function endsWithPlaceOf(text: string, { kindOfPlace, panes, whereaboutsBefore }: Vocabulary): boolean {
  const before = text.slice(-80);
  if (kindOfPlace?.test(before) || whereaboutsBefore?.test(before)) return true;
  const last = panes ? matchesOf(before, panes).at(-1) : undefined;
  return last !== undefined && before.slice(last.index + last[0].length).trim() === '';
}

function continues(after: string, vocabulary: Vocabulary): boolean {
  if (!vocabulary.pack.spaced) return false;
  const rest = after.replace(/^[\s]+/u, '');
  if (!/^[\p{Ll}\p{Lo}]/u.test(rest) || vocabulary.beyond?.exec(after)?.index === 0) return false;
  if (vocabulary.anyColour.exec(rest)?.index === 0) return false;
  const place = vocabulary.placeBefore;
  const word = /^[\p{L}\p{M}'’-]+/u.exec(rest)?.[0] ?? '';
  return (
    strip(word, vocabulary).text !== '' && !place?.test(word) && !vocabulary.or.test(word) && !vocabulary.and.test(word)
  );
}

/** The phrase that the bold is a part of, from the preposition to the end of the clause. */
function phraseAround(text: string, span: Span, zone: Zone, vocabulary: Vocabulary): Label | null {
  const tail = cutAtEnd(text.slice(span.label.start, zone.end), vocabulary);
  const inner = span.label.end - span.label.start;
  const behind = cutAtPlace(` ${tail.slice(inner)}`, {
    ...vocabulary,
    placeBehind: null,
    whereabouts: vocabulary.beyond,
  }).slice(1);
  const clause = (tail.slice(0, inner) + behind).split(/[.,;:。，；،؛]/u)[0] ?? tail;
  const head = afterPurpose(clauseTail(text.slice(zone.start, span.label.start)), vocabulary);
  const from = span.label.start - head.length;
  const { text: phrase, offset } = strip(head + clause, vocabulary);
  if (!isName(phrase) || phrase.length > 70) return null;
  return { text: phrase, start: from + offset };
}

/** Where the verb comes last, a purpose stands before the label. */
function afterPurpose(text: string, { ends, pack }: Vocabulary): string {
  if (!ends || pack.order === 'verb-first') return text;
  const purpose = matchesOf(text, ends).at(-1);
  return purpose ? text.slice(purpose.index + purpose[0].length) : text;
}

function clauseTail(text: string): string {
  return text.slice(Math.max(...[',', ';', ':', '，', '、', '،'].map(mark => text.lastIndexOf(mark))) + 1);
}

/** Cuts a phrase where a purpose begins, as in "Select a card *to pay*". */
export function cutAtEnd(text: string, { ends }: Vocabulary): string {
  if (!ends) return text;
  const first = matchesOf(text, ends).find(({ index }) => index > 0 && text.slice(0, index).trim() !== '');
  return first ? text.slice(0, first.index) : text;
}

/** Cuts a name without a mark at a comma, where no small words stand before it. */
function cutAtComma(text: string, { spaced }: LanguagePack): string {
  return spaced ? (/^[^,]*\p{L}[^,]*/u.exec(text)?.[0] ?? text) : text;
}

/** Cuts it where it goes on to say where: "Fakturaer *under Fakturering*", "Vælg et kort *på det nye blad*". */
function cutAtPlace(text: string, { panes, placeBehind, whereabouts }: Vocabulary): string {
  const found = [placeBehind?.exec(text), whereabouts?.exec(text), ...(panes ? matchesOf(text, panes) : [])];
  const ends = found.flatMap(match => (match && match.index > 0 ? match.index : []));
  return text.slice(0, Math.min(text.length, ...ends));
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
function isName(text: string): boolean {
  return /^[\p{Lu}\p{Lt}]/u.test(text);
}
