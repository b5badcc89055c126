import type { Vocabulary } from './vocabulary.ts';
import type { Label, Zone } from './zone.ts';

/**
 * Where the verb comes last and names have no capital letters: the words right before it, back to one that ends another
 * part of the sentence. Bold that covers only some of them, or the verb too, says that they are a name.
 */
export function objectBeforeVerb(
  text: string,
  zone: Zone,
  { phraseEnds, leading, trailing, suffix }: Vocabulary,
  within = '',
): Label | null {
  if (!phraseEnds) return null;
  const words = Array.from(text.slice(zone.start, zone.end).matchAll(/\S+/gu));
  const before = words.slice(0, -1).findLastIndex(([word]) => phraseEnds.test(word));
  const first = words[before + 1];
  if (!first) return null;
  const raw = text.slice(zone.start + first.index, zone.end);
  const name = raw
    .trim()
    .replace(suffix ?? '', '')
    .replace(trailing, '')
    .replace(leading, '')
    .trim();
  if (name === '' || !name.includes(within)) return null;
  return { text: name, start: zone.start + first.index + raw.indexOf(name) };
}
