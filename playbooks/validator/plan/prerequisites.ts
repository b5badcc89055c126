import type { Article, Block, Line } from '../markdown/article.ts';
import type { Plan } from './plan.ts';
import { isEnglish } from './detect-language.ts';
import { sentencesOf, type Sentence } from './sentences.ts';

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
 * edition, whose paragraphs stand in the same order.
 */
export function prerequisitesOf(article: Article, twin: Article | undefined, inEnglish: boolean): Prerequisite[] {
  const prose = article.blocks.filter(isProse);
  const twins = twin?.blocks.filter(isProse) ?? [];
  const isPaired = twins.length === prose.length;
  return prose.flatMap(({ lines }, at) =>
    lines.flatMap((line, nth) => {
      const beside = line.segments.map(({ english }) => english.text).join(' ');
      const paired = isPaired ? twins[at]?.lines[nth]?.text : undefined;
      const english = paired ?? (beside || (inEnglish || isEnglish(line.text) ? line.text : null));
      return english === null ? [] : inLine(line, english);
    }),
  );
}

function isProse({ kind, ordered }: Block): boolean {
  return kind !== 'heading' && !ordered;
}

function inLine(line: Line, english: string): Prerequisite[] {
  return sentencesOf(english).flatMap(({ start, end }) => {
    const sentence = english.slice(start, end).trim();
    const roles = roleNames.flatMap(([role, pattern]) => (pattern.test(sentence) ? [role] : []));
    if (roles.length === 0 || !demands.test(sentence)) return [];
    const region = english === line.text ? { start: start + english.slice(start).search(/\S/), end } : whole(line);
    return [{ ...located(line, region), sentence, roles }];
  });
}

function whole({ text }: Line): Sentence {
  return { start: 0, end: text.length };
}

function located({ line, columns }: Line, { start, end }: Sentence) {
  return { line, column: columns[start] ?? 1, endColumn: (columns[end - 1] ?? 0) + 1 };
}
