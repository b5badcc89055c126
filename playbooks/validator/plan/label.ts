import type { LanguagePack } from '../languages/language-pack.ts';
import { withoutColour } from './appearance.ts';
import { behindColour } from './behind-colour.ts';
import { roleIn } from './control-hints.ts';
import { matchesOf } from './matches.ts';
import { objectBeforeVerb } from './object-before-verb.ts';
import {
  bareName,
  isDescribed,
  isKey,
  isPortal,
  isQuestion,
  mostWords,
  nameBehind,
  plainName,
  signIn,
} from './plain-name.ts';
import type { Span } from './spans.ts';
import type { Vocabulary } from './vocabulary.ts';
import { edgesOf } from './whole-name.ts';
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
  const coloured = behindColour(text, span, zone, vocabulary) ?? behindPlace(inner, start, vocabulary);
  if (coloured) return coloured;
  const clean = cleaned(inner, span, edgesOf(text, span, zone, vocabulary));
  const damaged = clean.text !== inner || span.cut === true || isCut(text, span, zone, vocabulary);
  const whole = damaged
    ? (objectBeforeVerb(text, zone, vocabulary, clean.text) ?? phraseAround(text, span, zone, vocabulary))
    : null;
  return whole ?? (clean.text === '' ? { text: inner, start } : { text: clean.text, start: start + clean.offset });
}

/** What is set in bold without what the bold has run on to. "**Tùy chọn khác**" begins with a noun, and not behind one. */
function cleaned(inner: string, span: Span, vocabulary: Vocabulary): { text: string; offset: number } {
  const { pack, runOnBefore, runOnBehind, behindName } = vocabulary;
  const edges = { ...vocabulary, leading: runOnBefore, trailing: runOnBehind, suffix: null };
  const whole = pack.runOn
    ? inner
    : behindName
      ? cutInBold(inner, span, vocabulary)
      : wholePart(inner, span, vocabulary);
  const clean = strip(whole, pack.runOn ? edges : vocabulary);
  const head = whole.slice(0, clean.offset);
  if (!isName(inner) || !(/^\p{Ll}/u.test(clean.text) || isOwn(head, clean.text, vocabulary))) return clean;
  return { text: head + clean.text, offset: 0 };
}

/** "**Ihre Karten**": a pronoun in a capital letter begins the name. */
function isOwn(head: string, rest: string, vocabulary: Vocabulary): boolean {
  const { filler, sequelWithin, behindName } = vocabulary;
  if (behindName === null || rest === '' || filler?.test(head) !== true) return false;
  return sequelWithin?.test(head) !== true && roleIn(head, vocabulary) === null;
}

function wholePart(inner: string, { cut }: Span, vocabulary: Vocabulary): string {
  return (cut ? null : wholeName(inner, vocabulary)) ?? cutInside(inner, vocabulary);
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

/**
 * A label without any mark: what follows the preposition, or right behind the verb, when it begins like a name.
 *
 * @param isListed - one of several things is chosen that all have names.
 */
export function unmarkedLabel(text: string, zone: Zone, vocabulary: Vocabulary, isListed = false): Label | null {
  const raw = text.slice(zone.start, zone.end);
  if (/^\s*\+(?:\s(?!\s*\p{Lu})|$)/u.test(raw)) return { text: '+', start: zone.start + raw.indexOf('+') };
  const beside = vocabulary.beside?.exec(raw);
  if (beside) return besideLabel(raw, beside.index + beside[0].length, zone.start, vocabulary);
  if (vocabulary.pack.marksAreRight) return plainName(raw, zone.start, vocabulary);
  if (vocabulary.pack.order === 'verb-last') return labelBeforeVerb(text, raw, zone.start, vocabulary);
  if (vocabulary.behindName !== null) return labelWithEnds(text, zone, vocabulary);
  return labelBehindVerb(text, zone, vocabulary, isListed);
}

function labelBehindVerb(text: string, zone: Zone, vocabulary: Vocabulary, isListed: boolean): Label | null {
  const raw = text.slice(zone.start, zone.end);
  const sign = signIn(raw);
  if (sign !== null) return { text: sign, start: zone.start + raw.indexOf(sign) };
  const begins = beginsName(raw, vocabulary);
  const whole = cutAtEnd(begins ? (raw.split(/[.,;:!?]/u)[0] ?? raw) : raw, vocabulary);
  const clause = cutAtComma(isListed ? behindPane(whole, vocabulary) : whole, vocabulary.pack);
  const name = cutAtKind(cutAtPlace(clause, vocabulary), vocabulary);
  const { text: label, offset } = strip(name, vocabulary);
  const marked =
    vocabulary.markers?.test(raw.slice(0, offset)) || vocabulary.markedBefore?.test(text.slice(0, zone.start));
  if (vocabulary.article?.test(raw.slice(0, offset)) || !isName(label) || isKey(label)) return null;
  if (ofBrand.test(label)) return null;
  const start = zone.start + raw.indexOf(name) + offset;
  if (marked || begins || isListed || name.length < clause.length) return { text: label, start };
  if (isNextToVerb(raw.slice(0, offset), label, vocabulary.pack)) return { text: label, start };
  const direct = /^[^,;:(]*(?<![\s.])/u.exec(label)?.[0] ?? '';
  return isNameAlone(direct, vocabulary) ? { text: direct, start } : null;
}

/** "Vyberte Stáhnout": a capital letter says that it is a name, but not in German, nor of what has a name anyway. */
function isNameAlone(label: string, { pack }: Vocabulary): boolean {
  if (pack.code === 'de' || isKey(label) || label.length > 40 || label.split(/\s+/u).length > mostWords) return false;
  return !/^(?:Azure|Microsoft|\p{Lu}{2,5}(?![\p{L}\p{M}]))/u.test(label);
}

/** "Chọn Thanh toán ngay": where it is known what no name goes on with, a capital letter behind the verb begins one. */
function beginsName(raw: string, vocabulary: Vocabulary): boolean {
  const { pack, portal, nameEnds } = vocabulary;
  if (pack.nameEnds === undefined || !/^\s*\p{Lu}/u.test(raw) || portal.test(raw)) return false;
  return !nameEnds.test(cutAtEnd(raw, vocabulary));
}

/** "Az Azure-előfizetését": the capital letter is the brand's. */
const ofBrand = /^(?:Azure|Microsoft)-\p{Ll}/u;

/** "Az Adatok *elemre*": the word for its kind ends a name, where it stands behind names as words for places do. */
function cutAtKind(text: string, { pack, roleAfter }: Vocabulary): string {
  const kind = pack.placeBefore === undefined && pack.spaced ? roleAfter.exec(text) : null;
  return kind ? text.slice(0, kind.index) : text;
}

/** "Valitse *vasemmasta valikosta* Laskut": the place stands before the name. */
function behindPane(text: string, { panes }: Vocabulary): string {
  const [first] = panes ? matchesOf(text, panes) : [];
  return first && text.slice(0, first.index).trim() === '' ? text.slice(first.index + first[0].length) : text;
}

/** "Selecione Uso + encargos": a capital letter right behind the verb, where nouns have none, nor endings of their own. */
function isNextToVerb(gap: string, label: string, { articles, suffix, spaced }: LanguagePack): boolean {
  if (!spaced || articles || suffix || gap.trim() !== '' || /^(?:Azure|Microsoft)\b/u.test(label)) return false;
  return label.split(/\s+/u).length <= mostWords;
}

/** What follows the preposition, or the verb itself in a language that says what no name goes on with. */
function labelWithEnds(text: string, zone: Zone, vocabulary: Vocabulary): Label | null {
  const raw = text.slice(zone.start, zone.end);
  const clause = cutAtEnd(raw, vocabulary);
  const name = cutAtPlace(clause, vocabulary);
  const { text: label, offset } = strip(name, vocabulary);
  const marked =
    vocabulary.markers?.test(raw.slice(0, offset)) || vocabulary.markedBefore?.test(text.slice(0, zone.start));
  if (vocabulary.article?.test(raw.slice(0, offset))) return null;
  if (!isName(label)) return nameBehind(raw, zone.start, text, vocabulary);
  const start = zone.start + offset;
  if (isQuestion(label) || isPortal(label, vocabulary) || isDescribed(text.slice(start + label.length), vocabulary))
    return null;
  return marked || name.length < clause.length
    ? { text: label, start }
    : bareName({ text: label, start }, text, vocabulary);
}

/** Where the verb comes last, the label is the end of the clause, after a purpose. */
function labelBeforeVerb(all: string, raw: string, offset: number, vocabulary: Vocabulary): Label | null {
  const clause = behindPane(clauseTail(afterPurpose(raw, vocabulary)), vocabulary);
  const { text, offset: skipped } = strip(clause, vocabulary);
  const start = offset + raw.lastIndexOf(clause) + skipped;
  // The capital letter of the first word of a sentence says nothing.
  const isKind = !/(?:^|[.!?:])["”»)\]]*\s*$/u.test(all.slice(0, start)) && vocabulary.roleAfter.test(clause);
  if (!isName(text) || !(vocabulary.suffix?.test(clause.trim()) || (isKind && vocabulary.suffix !== null))) return null;
  return { text, start };
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
  if (vocabulary.phraseEnds) {
    const behind = text.slice(end, zone.end);
    const next = text.slice(end, end + 20);
    if ([next, next.replace(vocabulary.leading, '')].some(words => vocabulary.particle?.test(words))) return false;
    return /[\p{L}]/u.test(strip(behind.replace(vocabulary.particles ?? '', ''), vocabulary).text);
  }
  const after = cutAtEnd(text.slice(end, zone.end), vocabulary);
  const isSentence =
    vocabulary.pack.order === 'verb-first' &&
    /(?:^|[.!?])\s*$/u.test(text.slice(Math.max(0, zone.start - 3), zone.start));
  const before = text.slice(zone.start, start).replace(isSentence ? /^\s*\p{Lu}/u : '', '');
  if (continues(after, vocabulary)) return true;
  return (
    !isLedTo(text, start, end, vocabulary) &&
    !isBehindOpening(text, { start, end }, zone, vocabulary) &&
    /\p{Lu}/u.test(
      strip(before, vocabulary)
        .text.split(/[,;，>→›]/u)
        .at(-1) ?? '',
    )
  );
}

/** "Oben auf der Seite auf **Speichern**": a name behind a preposition, or "Link", lacks nothing before it. */
function isLedTo(text: string, start: number, end: number, vocabulary: Vocabulary): boolean {
  const before = text.slice(Math.max(0, start - 80), start);
  const word = /(?<![\p{L}\p{M}])([\p{L}\p{M}]+)[\s"“„«»「『[]*$/u.exec(before)?.[1] ?? '';
  const isNoun = roleIn(word, vocabulary) !== null || vocabulary.placeAfter?.test(` ${word}`) === true;
  const isBehindNoun = vocabulary.pack.order === 'verb-first' && isNoun;
  if (endsWithPlaceOf(before, vocabulary)) return true;
  return (
    isName(behindSign(text.slice(start, end))) &&
    (isBehindNoun || isApposition(before, vocabulary) || Boolean(vocabulary.markedBefore?.test(before)))
  );
}

/** "Sayfanın üst kısmında **Kaydet**": a capital letter is no name's where it only begins the sentence. */
function isBehindOpening(text: string, { start, end }: Zone, zone: Zone, { pack }: Vocabulary): boolean {
  if (!isName(behindSign(text.slice(start, end))) || !/(?:^|[.!?])["”»)\]]*\s*$/u.test(text.slice(0, zone.start)))
    return false;
  const opening = text.slice(zone.start, start).trim();
  return pack.order === 'verb-last' && /\s/u.test(opening) && /^\P{L}*\p{Lu}\P{Lu}*$/u.test(opening);
}

/** "Die Rolle **Leser**", where every noun has a capital letter: what an article stands before is no part of the name. */
function isApposition(before: string, { article }: Vocabulary): boolean {
  const noun = /(?<![\p{L}\p{M}-])(?:\p{Ll}+\s+)?\p{Lu}[\p{L}\p{M}-]*\s+["“„«»]*$/u.exec(before.slice(-80));
  const phrase = before.slice(-80);
  return (
    noun !== null &&
    [phrase.slice(0, noun.index), phrase.replace(/\p{Lu}[\p{L}\p{M}-]*\s+["“„«»]*$/u, '')].some(
      rest => article?.test(rest) === true,
    )
  );
}

/** "In der Befehlsleiste", "sol menüden": what stands before a name says where. */
function endsWithPlaceOf(text: string, { kindOfPlace, panes, whereaboutsBefore }: Vocabulary): boolean {
  const before = text.slice(-80);
  if (kindOfPlace?.test(before) || whereaboutsBefore?.test(before)) return true;
  const last = panes ? matchesOf(before, panes).at(-1) : undefined;
  return last !== undefined && before.slice(last.index + last[0].length).trim() === '';
}

function continues(after: string, vocabulary: Vocabulary): boolean {
  // An ending of the sentence's own may follow at once: "**Laskut**issa".
  if (!vocabulary.pack.spaced || /^\p{L}/u.test(after)) return false;
  const rest = after.replace(/^[\s]+/u, '');
  const isGoingOn = /^[\p{Ll}\p{Lo}]/u.test(rest) || (vocabulary.article !== null && /^\p{Lu}\p{Ll}/u.test(rest));
  if (!isGoingOn) return false;
  if (vocabulary.whereabouts?.exec(after)?.index === 0 || vocabulary.nameEnds.exec(after)?.index === 0) return false;
  if (vocabulary.beyond?.exec(after)?.index === 0 || vocabulary.anyColour.exec(rest)?.index === 0) return false;
  const place = vocabulary.placeBefore;
  const word = /^[\p{L}\p{M}'’-]+/u.exec(rest)?.[0] ?? '';
  return (
    strip(word, vocabulary).text !== '' && !place?.test(word) && !vocabulary.or.test(word) && !vocabulary.and.test(word)
  );
}

/** The phrase that the bold is a part of, from the preposition to the end of the clause. */
function phraseAround(text: string, span: Span, zone: Zone, vocabulary: Vocabulary): Label | null {
  const bold = text.slice(span.label.start, span.label.end);
  const kept = vocabulary.behindName ? cutInBold(bold, span, vocabulary) : bold;
  const inner = kept.length;
  const from0 = vocabulary.behindName ? inner : 0;
  const tail = kept === bold ? cutAtEnd(text.slice(span.label.start, zone.end), vocabulary, from0) : kept;
  const isEnded = cutAtKind(tail.slice(0, inner), vocabulary).length < inner;
  const further = isEnded ? '' : cutAtKind(tail.slice(inner), vocabulary);
  const behind = cutAtPlace(` ${further}`, { ...vocabulary, placeBehind: null, whereabouts: vocabulary.beyond }).slice(
    1,
  );
  const clause = (tail.slice(0, inner) + behind).split(/[.,;:。，；،؛]/u)[0] ?? tail;
  const isLed = vocabulary.behindName !== null && isLedTo(text, span.label.start, span.label.end, vocabulary);
  const head = isLed ? '' : afterPurpose(clauseTail(text.slice(zone.start, span.label.start)), vocabulary);
  const from = span.label.start - head.length;
  const { text: named, offset: skipped } = strip(head + clause, vocabulary);
  const phrase = isName(named) || !vocabulary.pack.spaced ? named : named.replace(vocabulary.colourFirst, '');
  const offset = skipped + named.length - phrase.length;
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

/** Cuts a phrase where a purpose begins, as in "Select a card *to pay*"; not up to `from`. */
export function cutAtEnd(text: string, { ends }: Vocabulary, from = 1): string {
  if (!ends) return text;
  const first = matchesOf(text, ends).find(
    ({ index, 0: word }) => index + word.length > from && text.slice(0, index).trim() !== '',
  );
  return first ? text.slice(0, first.index) : text;
}

/** "**Selecteer een kaart om**", "**Spara eller Avbryt**": within bold that happens at its end, or before another name. */
function cutInBold(text: string, { cut }: Span, vocabulary: Vocabulary): string {
  const { ends, pack } = vocabulary;
  if (!ends || pack.order === 'verb-last' || cut === true) return cutAtEnd(text, vocabulary);
  const first = matchesOf(text, ends).find(
    ({ index, 0: word }) =>
      text.slice(0, index).trim() !== '' && /^[\s\p{P}]*(?:$|\p{Lu})/u.test(text.slice(index + word.length)),
  );
  return first ? text.slice(0, first.index) : text;
}

/** In a name in bold, "or" and a preposition join its words: "**Zapłać lub pobierz**". */
function cutInside(inner: string, vocabulary: Vocabulary): string {
  const { ends, or, placeBefore, pack } = vocabulary;
  if (!ends || !pack.kindsFirst || !isName(inner)) return cutAtEnd(inner, vocabulary);
  const isJoint = (word: string) => or.test(word) || placeBefore?.test(word) === true;
  const first = matchesOf(inner, ends).find(({ index, 0: word }) => index > 0 && !isJoint(word));
  return first ? inner.slice(0, first.index) : inner;
}

/** Cuts a name without a mark at a comma, where no small words stand before it. */
function cutAtComma(text: string, { spaced }: LanguagePack): string {
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
function behindSign(text: string): string {
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
function isName(text: string): boolean {
  return /^[\p{Lu}\p{Lt}]/u.test(text);
}
