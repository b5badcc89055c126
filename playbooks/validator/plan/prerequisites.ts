import { billingRoles, type RoleWords } from '../languages/billing-roles.ts';
import type { LanguagePack } from '../languages/language-pack.ts';
import type { Article, Block, Line } from '../markdown/article.ts';
import type { Plan } from './plan.ts';
import { isEnglish } from './detect-language.ts';
import { sentencesOf, type Sentence } from './sentences.ts';
import { bounded } from './word-patterns.ts';
import { letterPattern } from './letters.ts';

/** A sentence that says who may do what the article describes. */
type Prerequisite = Plan['prerequisites'][number];

const demands = /\b(?:must (?:be|have)|needs? (?:to be|to have|a|the)|requires?|required|only)\b/i;

/** Role names of Microsoft Customer Agreements, as articles write them. */
const roleNames: readonly (readonly [string, RegExp])[] = [
  ['billing_account_owner', /billing account (?:owner|admin(?:istrator)?)|owner of the billing account/i],
  ['billing_account_contributor', /billing account contributor|contributor of the billing account/i],
  ['billing_profile_owner', /billing profile owner|owner (?:or contributor )?of the billing profile/i],
  ['billing_profile_contributor', /billing profile contributor|contributor of the billing profile/i],
  ['invoice_manager', /invoice manager/i],
];

/**
 * Who may do what an article describes. It is read in English: in the article, beside a translation, or in the English
 * edition, whose paragraphs stand in the same order; else in the article's own words, as far as they are known.
 */
export function prerequisitesOf(
  article: Article,
  twin: Article | undefined,
  pack: LanguagePack | null,
): Prerequisite[] {
  const prose = article.blocks.filter(isProse);
  const twins = twin?.blocks.filter(isProse) ?? [];
  const isPaired = twins.length === prose.length;
  return prose.flatMap(({ lines }, at) =>
    lines.flatMap((line, nth) => {
      const beside = line.segments.map(({ english }) => english.text).join(' ');
      const paired = isPaired ? twins[at]?.lines[nth]?.text : undefined;
      const english = paired ?? (beside || (pack?.code === 'en' || isEnglish(line.text) ? line.text : null));
      return english === null ? inOwnWords(line, pack) : inLine(line, english, inEnglish);
    }),
  );
}

function isProse({ kind, ordered }: Block): boolean {
  return kind !== 'heading' && !ordered;
}

/** Which roles a sentence asks for, behind another one. */
type RolesIn = (sentence: string, before: string) => string[];

const inEnglish: RolesIn = sentence =>
  demands.test(sentence) ? roleNames.flatMap(([role, pattern]) => (pattern.test(sentence) ? [role] : [])) : [];

function inOwnWords(line: Line, pack: LanguagePack | null): Prerequisite[] {
  const words = pack && billingRoles[pack.code];
  return words
    ? inLine(line, line.text, (sentence, before) => rolesAsked(sentence, before, ownRoles(words, pack.spaced)))
    : [];
}

/** "You need a role that may pay. The owner of the profile has one": the sentence before may ask, and name none. */
function rolesAsked(sentence: string, before: string, { demands, named }: OwnRoles): string[] {
  const isAsked = demands(sentence) || (demands(before) && named(before).length === 0);
  return isAsked ? named(sentence) : [];
}

interface OwnRoles {
  demands: (sentence: string) => boolean;
  named: (sentence: string) => string[];
}

const known = new Map<RoleWords, OwnRoles>();

/** Each is used on many sentences. */
function ownRoles(words: RoleWords, spaced: boolean): OwnRoles {
  const roles = known.get(words) ?? compile(words, spaced);
  known.set(words, roles);
  return roles;
}

/** What is owned, or contributed to, stands in the same clause. */
function compile(words: RoleWords, spaced: boolean): OwnRoles {
  const pattern = (some: string) => letterPattern(bounded(some, spaced), 'iu');
  const [owner, contributor, account, profile] = [words.owner, words.contributor, words.account, words.profile].map(
    pattern,
  );
  const [invoiceManager, demands] = [pattern(words.invoiceManager), pattern(words.demands)];
  const named = (sentence: string): string[] => {
    const clauses = sentence.split(/[,;:.，、；：。]/u);
    const asked = (who?: RegExp, of?: RegExp) =>
      clauses.some(clause => who?.test(clause) === true && of?.test(clause) === true);
    const roles: [string, boolean][] = [
      ['billing_account_owner', asked(owner, account)],
      ['billing_account_contributor', asked(contributor, account)],
      ['billing_profile_owner', asked(owner, profile)],
      ['billing_profile_contributor', asked(contributor, profile)],
      ['invoice_manager', invoiceManager.test(sentence)],
    ];
    return roles.flatMap(([role, isAsked]) => (isAsked ? [role] : []));
  };
  return { demands: sentence => demands.test(sentence), named };
}

function inLine(line: Line, text: string, rolesIn: RolesIn): Prerequisite[] {
  return sentencesOf(text).flatMap(({ start, end }, nth, all) => {
    const sentence = text.slice(start, end).trim();
    const before = all[nth - 1];
    const roles = rolesIn(sentence, before ? text.slice(before.start, before.end) : '');
    if (roles.length === 0) return [];
    const region = text === line.text ? { start: start + text.slice(start, end).search(/\S/), end } : whole(line);
    return [{ ...located(line, region), sentence, roles }];
  });
}

function whole({ text }: Line): Sentence {
  return { start: 0, end: text.length };
}

function located({ line, columns }: Line, { start, end }: Sentence) {
  return { line, column: columns[start] ?? 1, endColumn: (columns[end - 1] ?? 0) + 1 };
}
