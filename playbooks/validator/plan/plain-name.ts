import type { Label } from './zone.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How many words a name may have that nothing sets apart. */
export const mostWords = 6;

/**
 * A name that nothing sets apart, where others are set apart: "select Access control (IAM)", "click the Save button".
 * It begins with a capital letter, and goes on to a word that can't belong to it; or it is a sign: "the ellipsis (…)".
 */
export function plainName(raw: string, offset: number, vocabulary: Vocabulary): Label | null {
  const [, sign] = /^\s*(?:on\s+)?the\s+[\p{Ll}\s]{1,40}\(\s*(…|\.{3}|\+)\s*\)/u.exec(raw) ?? [];
  if (sign !== undefined) return { text: sign, start: offset + raw.indexOf(sign) };
  const text = nameOfKind(raw, vocabulary.kindAfter) ?? freeStanding(raw, vocabulary);
  if (text === null || keys.test(text) || vocabulary.portal.test(text) || text.split(/\s+/u).length > mostWords)
    return null;
  return { text, start: offset + raw.indexOf(text) };
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
const keys = /^(?:(?:Ctrl|Alt|Shift|Cmd|Command|Option)\b.*|Enter|Tab|Esc(?:ape)?|Spacebar|Backspace|F\d{1,2})$/u;
