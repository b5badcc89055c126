import type { RoleHint } from '../plan/plan.ts';

/**
 * What verbs of instructions ask the reader to do. What is done `by` clicking is a click; to `use` something is to click it where it is named, to `set` it is
 * to choose its value, and to `fill` it is to type into it, while `type` may name what is typed. What
 * has to be `chosen` is named before. What one
 * will `see` is a result even where it has no name; to `verify` needs one. What is `done` before something else ("after
 * selecting **A**, …") is asked for where it is named.
 */
export type VerbKind =
  | 'click'
  | 'chosen'
  | 'done'
  | 'use'
  | 'by'
  | 'set'
  | 'fill'
  | 'search'
  | 'open'
  | 'signIn'
  | 'type'
  | 'see'
  | 'verify'
  | 'find'
  | 'other';

/**
 * How instructions are written in one language. Words are alternatives of a regular expression, separated by `|`,
 * in lower case; verbs are in the forms that ask somebody to do something, and in no other.
 */
export interface LanguagePack {
  /** BCP 47. */
  code: string;
  /** Small words that tell the language from its neighbours. */
  common: string;
  /** Where the verb of an instruction stands: before what is to be used, or after it. */
  order: 'verb-first' | 'verb-last';
  /** Whether spaces separate words. */
  spaced: boolean;
  /** Whether bold and quotes hold labels and nothing else; in machine translations they do not. */
  marksAreRight?: boolean;
  verbs: Partial<Record<VerbKind, string>>;
  /**
   * Infinitives at the end of a clause, as in "Auf **Speichern** klicken": they are looked at where no other verb of the
   * sentence asks for anything.
   */
  infinitives?: Partial<Record<VerbKind, string>>;
  /** What stands right before a verb that is no instruction, as in "you can select". */
  notAfter?: string;
  /** What stands right after it, as in "after selecting the card,". */
  notBefore?: string;
  /** Prepositions between a verb and what it is about. */
  markers?: string;
  /** Articles and pronouns that are no part of a label. */
  fillers?: string;
  /** Nouns for kinds of controls. They may stand within the bold of a label. */
  roles: Partial<Record<RoleHint, string>>;
  /** They stand before names and never behind them: "**Dodaj kartę**" is to add a card, and no tab. */
  kindsFirst?: true;
  /** So do nouns for places: "**Afficher le menu**" is to show it. */
  placesFirst?: true;
  /** How something is done, behind what is done: "add a card *by selecting* **Add card**". */
  means?: string;
  /** Words before the name of a place, as in "under Billing". */
  placeBefore?: string;
  /** Words after it. */
  placeAfter?: string;
  /** Words with which a purpose begins or ends: the label is over there. */
  ends?: string;
  and: string;
  or: string;
  conditions: string;
  /** Sends the reader on, as in "If it is not there, continue to the next step": that step has the same condition. */
  onward?: string;
  negations?: string;
  /** They may stand behind the verb and what it is about. */
  negationFollows?: boolean;
  /** Words right behind what something is done for, where verbs come last. */
  purposes?: string;
  /** Words that stand for what was named before. */
  pronouns?: string;
  /** Verbs for changing what a statement before said: "The bill goes to you. Select **Edit** to change the address." */
  offers?: string;
  /** Between what is used and something that this leads to: "select **Add card** *to open* the **New card** pane". */
  leadsTo?: string;
  /** Words between a setting and its value, as in "set **Region** to **West**". */
  valueMarkers?: string;
  /** Words before a setting at the beginning of a sentence, as in "for **Region**, select **West**". */
  settingBefore?: string;
  /** Words that no name goes on with, besides those that begin a purpose or a place; with them, names need no marks. */
  nameEnds?: string;
  /** What articles call the portal's own search box. */
  searchBox?: string;
  /** Words before a label that is not marked at all, as in "next to". */
  beside?: string;
  /** Endings that a label takes on in a sentence. */
  suffix?: string;
  /** Parts of the sentence that are written right behind a name, with no space. */
  particles?: string;
  /**
   * What bold around a label may run on to. Where it is given, all other words at the edges of the bold belong to the
   * label, as in "**リンクの作成**"; where it isn't, no fillers, prepositions or nouns for controls do.
   */
  runOn?: { before?: string; behind?: string };
  /** Right behind what the verb is about, where the verb comes last: other names are where it is. */
  objectEnds?: string;
  /** Verbs, or their ends, that hold a word for what was named before: "seleccióne*lo*". */
  enclitics?: string;
  /** How a verb begins that says by what means the one next to it is done: "add a card *by* selecting **Add**". */
  byMeans?: string;
  /** Whether names that nothing sets apart end where `nameEnds` says, and words for what comes next join them. */
  bareNames?: true;
  /** Articles, where every noun has a capital letter: what follows one is no name. */
  articles?: string;
  /** Endings of words that end a part of a sentence, where names have no capital letters to begin with. */
  phraseEnds?: string;
  /** Words for blue, which is the colour of links. */
  blue?: string;
}
