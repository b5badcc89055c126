import { isKey } from './keystrokes.ts';
import { afterPurpose, clauseTail, cutAtComma, cutAtEnd, cutAtKind, cutAtPlace, isName, strip } from './label-edges.ts';
import { matchesOf } from './matches.ts';
import { bareName, isDescribed, isPortal, isQuestion, mostWords, nameBehind, plainName, signIn } from './plain-name.ts';
import type { LanguagePack } from '../languages/language-pack.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Label, Zone } from './zone.ts';

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
  const [first = raw] = raw.split(begins ? /[.,;:!?]/u : /(?!)/u);
  const whole = cutAtEnd(first, vocabulary);
  const clause = cutAtComma(isListed ? behindPane(whole, vocabulary) : whole, vocabulary.pack);
  const name = cutAtKind(cutAtPlace(clause, vocabulary), vocabulary);
  const { text: label, offset } = strip(name, vocabulary);
  const gap = raw.slice(0, offset);
  if (vocabulary.article?.test(gap) || !isOwnName(label)) return null;
  const start = zone.start + raw.indexOf(name) + offset;
  const isMarked = vocabulary.markers?.test(gap) || vocabulary.markedBefore?.test(text.slice(0, zone.start));
  if (isMarked || begins || isListed || name.length < clause.length) return { text: label, start };
  return nameAlone({ text: label, start }, gap, vocabulary);
}

/** A key of the keyboard is no label, nor is what a brand is put before. */
function isOwnName(label: string): boolean {
  return isName(label) && !isKey(label) && !ofBrand.test(label);
}

/** What nothing but its capital letter tells. */
function nameAlone({ text, start }: Label, gap: string, vocabulary: Vocabulary): Label | null {
  if (isNextToVerb(gap, text, vocabulary.pack)) return { text, start };
  const direct = /^[^,;:(]*(?<![\s.])/u.exec(text)?.[0] ?? '';
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
  if (isKey(label)) return null;
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
  if (
    !isName(text) ||
    isKey(text) ||
    !(vocabulary.suffix?.test(clause.trim()) || (isKind && vocabulary.suffix !== null))
  )
    return null;
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
