import type { Vocabulary } from './vocabulary.ts';
import type { Label } from './zone.ts';

/** "**Blaue Jetzt bezahlen**": a colour in the marks says what a label looks like, and is no part of it. */
export function withoutColour(label: Label, after: string, vocabulary: Vocabulary): Label {
  const colour = colourBefore(label.text, after, vocabulary);
  return colour === null ? label : { text: label.text.slice(colour.length), start: label.start + colour.length };
}

/** The colour at the beginning of a label, where another word joins it to what is coloured, or a link or a button follows. */
export function colourBefore(label: string, after: string, vocabulary: Vocabulary): string | null {
  const { colourFirst, pack } = vocabulary;
  if (pack.marksAreRight) return null;
  const [colour] = colourFirst.exec(label) ?? [];
  if (colour === undefined) return null;
  const isJoined = pack.spaced
    ? /^\p{Ll}/u.test(label) && /^\p{Lu}/u.test(label.slice(colour.length))
    : /[的の의]\s*$/u.test(colour);
  return isJoined || isControl(after, vocabulary) ? colour : null;
}

function isControl(after: string, { roles }: Vocabulary): boolean {
  const word = /^[\s"”」』\]*-]*([\p{L}\p{M}]{1,6})/u.exec(after)?.[1] ?? '';
  return roles.some(([role, pattern]) => (role === 'link' || role === 'button') && pattern.test(word));
}
