import { colours } from '../languages/colours.ts';
import { exclusions } from '../languages/exclusions.ts';
import { sequels } from '../languages/sequels.ts';
import { whereabouts, whereaboutsBefore } from '../languages/whereabouts.ts';
import { optional } from '../languages/optional.ts';
import { placeWords } from '../languages/places.ts';
import { tools } from '../languages/tools.ts';
import type { LanguagePack } from '../languages/language-pack.ts';
import { arrow } from './arrows.ts';
import type { RoleHint } from './plan.ts';
import { letterPattern } from './letters.ts';
import { anyOf, bounded, fromGap, kindOfPlace, longWords, panesOf } from './word-patterns.ts';
import { toolWords } from './tool-patterns.ts';
import type { Vocabulary } from './vocabulary.ts';
import { infinitivesOf, meansOf, obliging, patternsOf } from './verb-words.ts';

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
    tools: patternsOf(toolWords(pack), pack),
    purposeOfTool: ending(tools[pack.code]?.to, words => `${words}\\s*$`, 'iu'),
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
    joined: letterPattern(`^\\s*(?:[,，、،+/|»]|\\\\?${arrow}|${inner(anyOf(pack.and, pack.or))})`, 'iu'),
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
    leadsTo: word(pack.leadsTo, words => words),
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

/** Nouns for places that a name may end with: "the **Costs tab**". */
function placesWithin({ code, kindsFirst, placeAfter }: LanguagePack): string | undefined {
  return code === 'en' || kindsFirst ? undefined : placeAfter;
}

/** Words that bold may have run on to, behind a name. */
function behindNames({ code, kindsFirst, placesFirst, placeAfter, and, or }: LanguagePack, roleWords: string): string {
  const kinds = kindsFirst ? '' : roleWords;
  return anyOf(kinds, placesFirst ? '' : placeAfter, placeWords[code]?.behind, and, or);
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
