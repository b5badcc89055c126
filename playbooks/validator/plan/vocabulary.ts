import type { LanguagePack, VerbKind } from '../languages/language-pack.ts';
import type { RoleHint } from './plan.ts';

/** A kind of verb, its words in letters of any size, and the same for a text in small letters, which is found sooner. */
export type VerbPattern = readonly [VerbKind, RegExp, RegExp];

/** A language pack, ready to be used on text. */
export interface Vocabulary {
  pack: LanguagePack;
  verbs: readonly VerbPattern[];
  /** What asks to use a part of a control that has no name, in order to do something with what has one. */
  tools: readonly VerbPattern[];
  /** What that purpose begins with, at the end of a text. */
  purposeOfTool: RegExp | null;
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
  /** Between what is used and what that leads to. */
  leadsTo: RegExp | null;
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
