import { roleIn } from './control-hints.ts';
import {
  afterPurpose,
  behindSign,
  clauseTail,
  cutAtEnd,
  cutAtKind,
  cutAtPlace,
  cutInBold,
  isName,
  strip,
} from './label-edges.ts';
import { matchesOf } from './matches.ts';
import type { Span } from './spans.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Label, Zone } from './zone.ts';

/** Whether the bold lacks words of the label: a word of the phrase goes on right before or after it. */
export function isCut(text: string, { start, end }: Span, zone: Zone, vocabulary: Vocabulary): boolean {
  if (vocabulary.phraseEnds) {
    const behind = text.slice(end, zone.end);
    if (vocabulary.whereabouts?.exec(behind)?.index === 0) return false;
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

function lastWord(text: string): string {
  return /^[\p{L}\p{M}]+$/u.exec(text.slice(text.lastIndexOf(' ') + 1))?.[0] ?? '';
}

/** "Oben auf der Seite auf **Speichern**": a name behind a preposition, or "Link", lacks nothing before it. */
function isLedTo(text: string, start: number, end: number, vocabulary: Vocabulary): boolean {
  const before = text.slice(Math.max(0, start - 80), start);
  const word = lastWord(before.replace(/[\s"“„«»「『[]+$/u, ''));
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
  const noun = /(?<![\p{L}\p{M}-])(?:\p{Ll}+\s+)?\p{Lu}[\p{L}\p{M}-]*\s+["“„«»]*$/u.exec(before);
  return (
    noun !== null &&
    [before.slice(0, noun.index), before.replace(/\p{Lu}[\p{L}\p{M}-]*\s+["“„«»]*$/u, '')].some(
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
  const { whereabouts, nameEnds, beyond, anyColour, placeBefore, or, and } = vocabulary;
  if ([whereabouts, nameEnds, beyond].some(words => words?.exec(after)?.index === 0)) return false;
  const word = /^[\p{L}\p{M}'’-]+/u.exec(rest)?.[0] ?? '';
  if (anyColour.exec(rest)?.index === 0 || strip(word, vocabulary).text === '') return false;
  return ![placeBefore, or, and].some(words => words?.test(word));
}

/** The phrase that the bold is a part of, from the preposition to the end of the clause. */
export function phraseAround(text: string, span: Span, zone: Zone, vocabulary: Vocabulary): Label | null {
  const bold = text.slice(span.label.start, span.label.end);
  const kept = vocabulary.behindName ? cutInBold(bold, span, vocabulary) : bold;
  const inner = kept.length;
  const least = vocabulary.behindName ? inner : 0;
  const tail = kept === bold ? cutAtEnd(text.slice(span.label.start, zone.end), vocabulary, least) : kept;
  const isEnded = cutAtKind(tail.slice(0, inner), vocabulary).length < inner;
  const further = isEnded ? '' : cutAtKind(tail.slice(inner), vocabulary);
  const beyond = { ...vocabulary, placeBehind: null, whereabouts: vocabulary.beyond };
  const behind = cutAtPlace(` ${further}`, beyond).slice(1);
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
