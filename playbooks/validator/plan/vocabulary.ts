import { colours } from '../languages/colours.ts';
import { exclusions } from '../languages/exclusions.ts';
import { infinitives } from '../languages/infinitives.ts';
import { sequels } from '../languages/sequels.ts';
import { whereabouts, whereaboutsBefore } from '../languages/whereabouts.ts';
import { means } from '../languages/means.ts';
import { obligations } from '../languages/obligations.ts';
import { optional } from '../languages/optional.ts';
import { placeWords } from '../languages/places.ts';
import type { LanguagePack, VerbKind } from '../languages/language-pack.ts';
import type { RoleHint } from './plan.ts';
import { letterPattern } from './letters.ts';
import { bounded, fromGap, kindOfPlace, longWords, panesOf } from './word-patterns.ts';

/** A kind of verb, its words in letters of any size, and the same for a text in small letters, which is found sooner. */
type VerbPattern = readonly [VerbKind, RegExp, RegExp];

/** A language pack, ready to be used on text. */
export interface Vocabulary {
  pack: LanguagePack;
  verbs: readonly VerbPattern[];
  /** Verbs that ask for something in a sentence that begins with one of them, and what such a sentence begins with. */
  infinitives: readonly VerbPattern[];
  infinitiveFirst: RegExp;
  /** A verb that says how something else is done, at the end of a text. */
  means: RegExp | null;
  roles: readonly (readonly [RoleHint, RegExp])[];
  /** Stands at the end of the text before a verb that is no instruction. */
  notAfter: RegExp | null;
  notBefore: RegExp | null;
  /** At the beginning or the end of a label, and no part of it. */
  leading: RegExp;
  trailing: RegExp;
  placeBefore: RegExp | null;
  placeAfter: RegExp | null;
  /** Where and in what kind of place, at the end of a text: "on the tab". */
  kindOfPlace: RegExp | null;
  /** The same from the beginning of a text. */
  whereFirst: RegExp | null;
  /** Joins what stands before to what stands behind, at the beginning of a text. */
  joined: RegExp;
  ends: RegExp | null;
  and: RegExp;
  or: RegExp;
  /** Words at the end of a text that join it to what follows. */
  joint: RegExp;
  /** The same with small words behind them. */
  joinedOn: RegExp;
  /** Words at the end of a text, behind a clause of their own, after which the next thing to use is named. */
  sequel: RegExp | null;
  /** The same anywhere in a text. */
  sequelWithin: RegExp | null;
  conditions: RegExp;
  onward: RegExp;
  /** Right behind what something is done for. */
  purposeBefore: RegExp | null;
  /** Words of negation, wherever they stand. */
  negated: RegExp | null;
  /** Takes a negation back. */
  but: RegExp;
  /** At the end of what stands before a label that is ruled out, and at the beginning of what stands behind it. */
  except: RegExp;
  exceptBefore: RegExp | null;
  pronoun: RegExp | null;
  /** The same, as the end of a verb: it says by its end what it is about. */
  enclitics: RegExp | null;
  /** At the beginning of an instruction that may be left out. */
  optional: RegExp;
  /** A purpose that is a choice, where a statement of how things are stands before it. */
  offers: RegExp | null;
  /** A part of the page that has no name of its own. */
  panes: RegExp | null;
  /** Where a label is, at the beginning of what stands behind it, and at the end of what stands before it. */
  whereabouts: RegExp | null;
  whereaboutsBefore: RegExp | null;
  /** The same with all else that no name goes on with, behind a mark. */
  beyond: RegExp | null;
  /** What a name without any mark ends before: "Fakturaer *under* Fakturering". */
  placeBehind: RegExp | null;
  /** Verbs that say by what something is done, and what says that this is one more way. */
  meansForms: { words: RegExp; also: RegExp } | null;
  /** Words for colours, by their English names. */
  colours: readonly (readonly [string, RegExp])[];
  anyColour: RegExp;
  /** A colour at the beginning of a label, with what joins it. */
  colourFirst: RegExp;
  suffix: RegExp | null;
  /** Right behind a name, which is whole, and at the end of the noun after it. */
  particle: RegExp | null;
  particles: RegExp | null;
  /** At the edges of bold, and no part of the label in it. */
  runOnBefore: RegExp;
  runOnBehind: RegExp;
  /** At the end of a text: what follows is no name, but any noun. */
  article: RegExp | null;
  /** At the end of a word that ends a part of the sentence. */
  phraseEnds: RegExp | null;
  beside: RegExp | null;
  /** Right behind what the verb is about. */
  objectEnds: RegExp | null;
  /** How a verb begins that says by what means the one next to it is done. */
  byMeans: RegExp | null;
  /** Words between a verb and its object, anywhere and at the end of a text. */
  markers: RegExp | null;
  markedBefore: RegExp | null;
  /** Between a setting and its value. */
  valueMarkers: RegExp | null;
  /** The same behind a setting that nothing sets apart, at the end of a text. */
  valueMarkedBefore: RegExp | null;
  settingBefore: RegExp | null;
  searchBox: RegExp | null;
  /** A word for a kind of control or place, in the middle of a text. */
  kindAfter: RegExp;
  kindAtEnd: RegExp;
  /** A word for a kind of control, behind a space or a hyphen. */
  roleAfter: RegExp;
  /** A word for a kind of control right behind its name, where more follows. */
  kindFirst: RegExp;
  /** Words that no name goes on with. */
  nameEnds: RegExp;
  /** The same in translations, which take such words for the rest of a label. */
  behindName: RegExp | null;
  /** The same, or a word for a place, in a name that nothing sets apart. */
  bareEnds: RegExp | null;
  /** A noun for a link, a button or an option. */
  roleWithin: RegExp;
  /** An article or a pronoun at the beginning of a text. */
  filler: RegExp | null;
  /** The web site itself. */
  portal: RegExp;
  /** A label that ends with a word for a place. */
  endsWithPlace: RegExp | null;
  /** Words that stand for a field or a list, right behind its name. */
  fieldAfter: RegExp;
  /** The same right before its name. */
  fieldBefore: RegExp;
}

const vocabularies = new Map<LanguagePack, Vocabulary>();

export function vocabularyOf(pack: LanguagePack): Vocabulary {
  const known = vocabularies.get(pack) ?? compile(pack);
  vocabularies.set(pack, known);
  return known;
}

function compile(pack: LanguagePack): Vocabulary {
  const word = (words: string | undefined, shape: (inner: string) => string, flags = 'iu') =>
    words ? letterPattern(shape(bounded(words, pack.spaced)), flags) : null;
  const ending = (words: string | undefined, shape: (inner: string) => string, flags = 'u') =>
    words ? letterPattern(shape(`(?:${words})`), flags) : null;
  const roleWords = Object.values(pack.roles).join('|');
  const edges = anyOf(roleWords, pack.fillers, pack.markers);
  const inner = (words: string | undefined) => bounded(words ?? '(?!)', pack.spaced);
  const trailer = inner(behindNames(pack, roleWords));
  const leads = edgesBehindJoint(pack, edges);
  const ruled = exclusions[pack.code];
  const coloured = { ...(pack.blue && { blue: pack.blue }), ...colours[pack.code] };
  const anyColour = anyOf(...Object.values(coloured)) || undefined;
  return {
    pack,
    verbs: patternsOf([...Object.entries(pack.verbs), ...obliging(pack)], pack),
    ...infinitivesOf(pack),
    means: word(pack.means, words => `${words}$`),
    roles: Object.entries(pack.roles).map(([role, words]) => [role as RoleHint, letterPattern(inner(words), 'iu')]),
    notAfter: word(pack.notAfter, words => `${words}\\s*$`),
    notBefore: word(pack.notBefore, words => `^[^,，、،;；؛.。]*?${words}`),
    leading: letterPattern(`^\\s*(?:${inner(edges)}\\s*)+`, 'iu'),
    trailing: letterPattern(`${fromGap('[\\s-]')}*${trailer}(?:[\\s-]*${trailer})*\\s*$`, 'iu'),
    placeBefore: word(pack.placeBefore, words => `${words}(?:\\s*${inner(pack.fillers)})*\\s*$`),
    placeAfter: word(pack.placeAfter, words => `^[\\s"”“』」\\]-]*${words}`),
    kindOfPlace: kindOfPlace(pack, ''),
    whereFirst: kindOfPlace(pack, '^\\s*'),
    joined: letterPattern(`^\\s*(?:[,，、،>→›+/]|\\\\>|${inner(anyOf(pack.and, pack.or))})`, 'iu'),
    ends: word(pack.ends, words => words, 'giu'),
    and: letterPattern(
      `^[\\s,，、${pack.order === 'verb-first' ? '،' : ''}]*(?:،\\s*(?=${inner(pack.and)}))?(?!\\s)(?:${inner(pack.and)}(?:\\s*${inner(leads)})*|(?:\\s*${inner(pack.fillers)})*)\\s*$`,
      'iu',
    ),
    or: letterPattern(`^[\\s,，、،]*(?!\\s)(?:${inner(pack.or)}|/)(?:\\s*${inner(leads)})*\\s*$`, 'iu'),
    joint: letterPattern(`${inner(anyOf(pack.and, pack.or))}$`, 'iu'),
    joinedOn: letterPattern(`${inner(anyOf(pack.and, pack.or))}(?:\\s*${inner(edges)})*\\s*$`, 'iu'),
    sequel: word(sequels[pack.code], words => `${words}(?:[\\s,，、،]*${inner(edges)})*[\\s,，、،]*$`),
    sequelWithin: word(sequels[pack.code], words => words),
    conditions: letterPattern(inner(pack.conditions), 'iu'),
    onward: letterPattern(inner(pack.onward), 'iu'),
    purposeBefore: word(pack.purposes, words => `^[\\s"”]*${words}`),
    negated: word(pack.negations, words => words, 'giu'),
    but: letterPattern(inner(ruled?.but), 'iu'),
    except: letterPattern(`${inner(ruled?.except)}[^,，、.;；:]*$`, 'iu'),
    exceptBefore: word(ruled?.exceptBefore, words => `^[\\s"”』」\\])]*${words}`),
    pronoun: word(pack.pronouns, words => `^\\s*${words}\\s*(?:[.。,，]\\s*)?(?:\\(.*)?$`),
    enclitics: ending(pack.enclitics, words => `${words}$`, 'iu'),
    optional: letterPattern(`^[\\s\\p{P}]*${inner(optional[pack.code])}`, 'iu'),
    meansForms: meansOf(pack, word),
    offers: word(pack.offers, words => `\\bto ${words}`),
    panes: panesOf(pack),
    placeBehind: word(longWords(pack.placeBefore), words => `${fromGap('\\s')}+${words}(?=\\s+["“„«]*\\p{Lu})`, 'u'),
    whereabouts: word(outside(pack), words => `${fromGap('\\s')}+${words}`),
    beyond: word(anyOf(outside(pack), pack.nameEnds), words => `${fromGap('\\s')}+${words}`),
    whereaboutsBefore: word(whereaboutsBefore[pack.code], words => `${words}[\\s"“„«‹「『\\[]*$`),
    colours: Object.entries(coloured).map(([name, words]) => [name, letterPattern(inner(words), 'iu')]),
    anyColour: letterPattern(inner(anyColour), 'iu'),
    colourFirst: letterPattern(`^\\s*${inner(anyColour)}色?(?:的|の|\\s)*(?=\\S)`, 'iu'),
    particle: ending(pack.particles, words => `^${words}(?![\\p{L}\\p{M}])`),
    particles: ending(pack.particles, words => `${words}\\s*$`),
    runOnBefore: letterPattern(`^\\s*(?:${inner(pack.runOn?.before)}\\s*)+`, 'iu'),
    runOnBehind: letterPattern(`${fromGap('\\s')}*${inner(pack.runOn?.behind)}$`, 'iu'),
    suffix: ending(pack.suffix, words => `${words}$`, 'iu'),
    article: word(pack.articles, words => `${words}\\s*$`),
    phraseEnds: ending(pack.phraseEnds, words => `${words}$`),
    objectEnds: word(pack.objectEnds, words => `^\\s*${words}`),
    byMeans: word(pack.byMeans, words => `^${words}`),
    beside: word(pack.beside, words => `${words}\\s+(?=\\p{Lu})`, 'u'),
    markers: word(pack.markers, words => words, 'iu'),
    markedBefore: word(pack.markers, words => `${words}\\s*$`),
    valueMarkers: word(pack.valueMarkers, words => `^\\s*(?:${inner(roleWords)}\\s*)?${words}\\s*$`),
    valueMarkedBefore: word(pack.valueMarkers, words => `\\S\\s+${words}\\s*$`),
    settingBefore: word(pack.settingBefore, words => `^\\W*${words}(?:\\s*${inner(pack.fillers)})*\\s*$`),
    portal:
      /(?<![\p{L}-])(?:azure[\s-]?)?portal(?!\p{L}{3})|портал|ポータル|포털|门户|入口網站|พอร์ทัล|πύλη|gátt(?:in\p{L}{0,2}|arinnar)?|البوابة/iu,
    kindAfter: letterPattern(`${fromGap('\\s')}+${inner(anyOf(roleWords, pack.placeAfter))}`, 'u'),
    kindAtEnd: letterPattern(`${fromGap('\\s')}+${inner(anyOf(roleWords, pack.placeAfter))}\\s*$`, 'u'),
    roleAfter: letterPattern(`(?:${fromGap('\\s')}+-?|(?<=\\p{L})-)${inner(roleWords || undefined)}`, 'u'),
    kindFirst: letterPattern(`^[\\s-]*${inner(roleWords || undefined)}(?=[\\s,])`, 'iu'),
    nameEnds: letterPattern(
      `${fromGap('\\s')}+${inner(anyOf(pack.ends, pack.placeBefore, pack.and, pack.or, pack.nameEnds))}(?!\\s+\\p{Lu})`,
      'u',
    ),
    behindName: word(barely(pack), words => `${fromGap('\\s')}+${words}`),
    bareEnds: word(bareEnds(pack), words => `${fromGap('\\s')}+${words}`),
    roleWithin: letterPattern(inner(controls(pack)), 'giu'),
    filler: word(pack.fillers, words => `^\\s*${words}`),
    searchBox: word(pack.searchBox, words => words),
    endsWithPlace: ending(placesWithin(pack), words => `[\\s-]${words}$`, 'iu'),
    fieldBefore: letterPattern(`${inner(pack.roles.field)}[\\s"“„«‹「『\\[]*$`, 'iu'),
    fieldAfter: letterPattern(`^[\\s"”』」\\])]*${inner(anyOf(pack.roles.field, pack.roles.list) || undefined)}`, 'iu'),
  };
}

/** Alternatives of a regular expression, of those that there are. */
function anyOf(...words: readonly (string | undefined)[]): string {
  return words.filter(Boolean).join('|');
}

/** Nouns for places that a name may end with: "the **Costs tab**". */
function placesWithin({ code, kindsFirst, placeAfter }: LanguagePack): string | undefined {
  return code === 'en' || kindsFirst ? undefined : placeAfter;
}

/** Words that bold may have run on to, behind a name. */
function behindNames({ code, kindsFirst, placesFirst, placeAfter, and, or }: LanguagePack, roleWords: string): string {
  const kinds = kindsFirst ? '' : roleWords;
  return anyOf(kinds, placesFirst ? '' : placeAfter, placeWords[code]?.behind, and, or);
}

function patternsOf(verbs: readonly (readonly [string, string])[], { spaced }: LanguagePack): readonly VerbPattern[] {
  return verbs.map(([kind, words]) => {
    const source = bounded(words, spaced);
    const pattern = letterPattern(source, 'giu');
    return [kind as VerbKind, pattern, isSmall(words) ? letterPattern(source, 'gu') : pattern];
  });
}

/** Whether a pattern is in small letters throughout, and asks for none in particular. */
function isSmall(words: string): boolean {
  return !/\\[pP]\{L[ul]\}/.test(words) && !/\p{Lu}/u.test(words.replaceAll(/\\[A-Za-z](?:\{\w+\})?/g, ''));
}

function infinitivesOf(pack: LanguagePack): Pick<Vocabulary, 'infinitives' | 'infinitiveFirst'> {
  const verbs = Object.entries(infinitives[pack.code] ?? {});
  const all = bounded(verbs.map(([, words]) => words).join('|') || '(?!)', pack.spaced);
  const first = `^[\\s\\p{P}]*(?:${sequels[pack.code] ?? '(?!)'}\\s+)?${all}`;
  return { infinitives: patternsOf(verbs, pack), infinitiveFirst: letterPattern(first, 'iu') };
}

/** Words that say what has to be used, or by what something is done, besides those that ask somebody to. */
function obliging({ code, means: own }: LanguagePack): [VerbKind, string][] {
  const tables = [obligations[code], means[code]].flatMap(({ ahead, behind } = {}): [VerbKind, string][] => [
    ...(ahead ? [['click', ahead] as [VerbKind, string]] : []),
    ...(behind ? [['chosen', behind] as [VerbKind, string]] : []),
  ]);
  return [...tables, ...(own ? [['click', own] as [VerbKind, string]] : [])];
}

/** Forms of verbs that say by what something is done, and words that make it one of several ways. */
function meansOf(
  { code }: LanguagePack,
  word: (words: string | undefined, shape: (inner: string) => string) => RegExp | null,
): Vocabulary['meansForms'] {
  const { ahead, behind, also } = means[code] ?? {};
  const own = word(anyOf(ahead, behind), words => `^${words}$`);
  const more = word(also, words => words);
  return own && more && { words: own, also: more };
}

/** Words that say where a label is, or what comes next. */
const outside = ({ code }: LanguagePack): string => anyOf(whereabouts[code], sequels[code]);

/** What may stand between "or" and the next name: prepositions, too, where it is known what no name goes on with. */
function edgesBehindJoint({ bareNames, fillers }: LanguagePack, edges: string): string | undefined {
  return bareNames ? edges : fillers;
}

function barely({ bareNames, nameEnds }: LanguagePack): string | undefined {
  return bareNames && nameEnds;
}

function bareEnds({ bareNames, nameEnds, placeBefore }: LanguagePack): string | undefined {
  if (!bareNames) return undefined;
  return nameEnds && anyOf(nameEnds, placeBefore);
}

function controls({ roles: { link, button, option } }: LanguagePack): string | undefined {
  return anyOf(link, button, option) || undefined;
}
