import { isKey } from './keystrokes.ts';
import { matchesOf } from './matches.ts';
import type { Label } from './zone.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How many words a name may have that nothing sets apart. */
export const mostWords = 6;

/**
 * A name that nothing sets apart, where others are set apart: "select Access control (IAM)", "click the Save button".
 * It begins with a capital letter, and goes on to a word that can't belong to it; or it is a sign: "the ellipsis (…)".
 */
export function plainName(raw: string, offset: number, vocabulary: Vocabulary): Label | null {
  const sign = /^\s*(?:on\s+)?the\s/u.test(raw) ? signIn(raw) : null;
  if (sign !== null) return { text: sign, start: offset + raw.indexOf(sign) };
  const text = nameOfKind(raw, vocabulary.kindAfter) ?? freeStanding(raw, vocabulary);
  if (text === null || isKey(text) || vocabulary.portal.test(text) || text.split(/\s+/u).length > mostWords)
    return null;
  return { text, start: offset + raw.indexOf(text) };
}

/** "The ellipsis (…)": a sign in brackets, behind words for it. */
export function signIn(raw: string): string | null {
  return /^[\p{Ll}\p{M}\s’']{1,50}\(\s*(…|\.{3}|\+)\s*\)/u.exec(raw)?.[1] ?? null;
}

/** "The Save button": an article before it, and a kind of control behind it. */
export function nameOfKind(raw: string, kindAfter: RegExp): string | null {
  const [, name = ''] = /^\s*(?:on\s+)?the\s+(\p{Lu}[^.,;:!?]*)/iu.exec(raw) ?? [];
  const kind = kindAfter.exec(name);
  return kind && /^\p{Lu}/u.test(name) ? name.slice(0, kind.index).trim() : null;
}

function freeStanding(raw: string, { nameEnds }: Vocabulary): string | null {
  const [, name] = /^\s*((?:\+\s)?\p{Lu}[^.,;:!?]*)/u.exec(raw) ?? [];
  if (name === undefined) return null;
  const end = nameEnds.exec(name);
  if (end && describes.test(end[0])) return null;
  const text = (end ? name.slice(0, end.index) : name).replace(/(?<!\s)\s+\([^()]*$/u, '').trim();
  return text === '' ? null : text;
}

/** "Select Subscriptions that you own" names nothing. */
const describes = /\b(?:you|your|that|which|who|whose)\b/iu;

/**
 * The same in a translation whose language says what no name goes on with: "Velg Tilgangskontroll (IAM)". A verb stands
 * right before it, and a clause that tells which ones are meant does not follow.
 */
export function bareName({ text: label, start }: Label, text: string, vocabulary: Vocabulary): Label | null {
  const { bareEnds, sequelWithin, portal } = vocabulary;
  if (!bareEnds) return null;
  const ends = [bareEnds.exec(label), sequelWithin?.exec(label), /[.,;:!?](?=\s|$)/u.exec(label)];
  const end = Math.min(label.length, ...ends.flatMap(match => (match ? [match.index] : [])));
  const name = label.slice(0, end).trim();
  if (name === '' || isDescribed(text.slice(start + name.length), vocabulary)) return null;
  if (isKey(name) || programs.test(name) || portal.test(name)) return null;
  return name.split(/\s+/u).length > mostWords ? null : { text: name, start };
}

/** "Auf der Seite Rechnungen die Option Bezahlen": behind a noun for a control, a name that nothing sets apart. */
export function nameBehind(raw: string, offset: number, text: string, vocabulary: Vocabulary): Label | null {
  const { bareEnds, roleWithin } = vocabulary;
  const noun = bareEnds ? matchesOf(raw, roleWithin).at(-1) : undefined;
  const start = noun ? noun.index + noun[0].length : 0;
  const [name] = noun ? (/^\s+(?=\p{Lu})[^.,;:!?]+/u.exec(raw.slice(start)) ?? []) : [];
  if (name === undefined) return null;
  const label = { text: name.trim(), start: offset + start + name.search(/\S/) };
  return bareName(label, text, vocabulary);
}

/** "Gå tilbake til Azure-portalen": the web site itself. */
export function isPortal(name: string, { portal }: Vocabulary): boolean {
  return portal.test(name) && /^\p{L}{0,3}$/u.test(name.replace(portal, ''));
}

/** "Gå till Varför visas inte en faktura?": the title of another article. */
export function isQuestion(name: string): boolean {
  return /^(?:Varför|Hvorfor|Warum|Waarom|Hvordan|Hur|Wie|Hoe|Hvers vegna|Hvernig)(?!\p{L})/u.test(name);
}

/** "Välj Prenumerationer *som du vill avsluta*": what is not a name goes on like this. */
export function isDescribed(after: string, { behindName }: Vocabulary): boolean {
  return behindName !== null && relative.test(after);
}

/** How a clause begins that tells which ones are meant. */
const relative =
  /^(?:\s+(?:aus|ein|an|in|uit))?\s*,?\s*(?:als(?! (?:u|je|de|het|er|Sie) )|som|sem|der|die|das|dat|den|deren|welche|welke|du|u)(?!\p{L})/u;

/** What is no part of the portal. */
const programs =
  /^(?:(?:Azure|Microsoft)-\p{Ll}|(?:Microsoft )?(?:Azure|Edge|Excel|Outlook|Word|Chrome|Firefox|Safari|Internet)$)/u;
