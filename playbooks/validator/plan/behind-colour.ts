import { roleIn } from './control-hints.ts';
import { matchesOf } from './matches.ts';
import type { Span } from './spans.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Label, Zone } from './zone.ts';

/** How far before the bold a colour is looked for. */
const reach = 30;
/** Words that go on to say what something looks like: what they stand before is coloured, and no part of its name. */
const describing = /[的の之いなるた는은된한인]$/u;

/** What joins a colour to a name; Korean endings say something else. */
const joints = /^의?\s+|^(?!\p{Script=Hangul})色?(?:的|の)?/u;

/** Elsewhere a space beside the bold is one of the bold, and not of the name. */
const hasSpaces = /[\p{Script=Hangul}\p{Lu}\p{Ll}]/u;

/** "파란색 지금 **지불** 링크": what stands between a colour and the bold is the beginning of the link's name. */
export function behindColour(text: string, { start, label }: Span, zone: Zone, vocabulary: Vocabulary): Label | null {
  const from = Math.max(zone.start, start - reach);
  const before = text.slice(from, start);
  const { anyColour, pack } = vocabulary;
  if (!anyColour.test(before) || !isControl(text.slice(label.end), vocabulary)) return null;
  const colour = matchesOf(before, new RegExp(anyColour.source, 'giu')).at(-1);
  if (!colour) return null;
  const rest = before.slice(colour.index + colour[0].length);
  const joint = (pack.spaced ? /^\s+/u : joints).exec(rest);
  const words = joint ? rest.slice(joint[0].length) : '';
  if (!isBeginning(words, vocabulary)) return null;
  const name = hasSpaces.test(words) ? words : words.trimEnd();
  return { text: name + text.slice(label.start, label.end), start: start - words.length };
}

/** Some letters only, which name no kind of control; a capital one first, where the script has any. */
function isBeginning(words: string, vocabulary: Vocabulary): boolean {
  const isPlain = /^[\p{Lu}\p{Lo}][\p{L}\p{M}\p{N}\s]*$/u.test(words) && words.length <= 20;
  return isPlain && !describing.test(words.trim()) && roleIn(words, vocabulary) === null;
}

function isControl(after: string, vocabulary: Vocabulary): boolean {
  const [word = ''] = /^[\s"”」』\]*]*[\p{L}\p{M}]{1,6}/u.exec(after) ?? [];
  const role = roleIn(word, vocabulary);
  return role === 'link' || role === 'button';
}
