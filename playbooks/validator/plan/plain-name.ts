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

/** Keys of the keyboard are no controls of a page. */
export function isKey(name: string): boolean {
  return keys.test(name);
}

const keys =
  /^(?:(?:Ctrl|Alt|Shift|Cmd|Command|Option)\b.*|Enter|Entrée|Intro|Entrar|Invio|INVIO|Retorn|Tab|Esc(?:ape)?|Spacebar|Backspace|F\d{1,2})$/u;
