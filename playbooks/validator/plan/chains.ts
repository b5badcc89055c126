import { arrow, partsOfWay } from './arrows.ts';
import type { Found, Question } from './question.ts';
import type { Span } from './spans.ts';
import type { Zone } from './zone.ts';

/** `**A > B**` is two clicks. */
export function chained(found: Found): Found[] {
  const path = found.target ?? '';
  const parts = partsOfWay(path);
  if (parts.length < 2) return [found];
  let end = 0;
  return parts.map(target => {
    const start = path.indexOf(target, end);
    end = start + target.length;
    return { ...found, target, at: found.at + start };
  });
}

const wayBefore = new RegExp(`^(?:\\s*(?:to|the|on))*\\s*(\\p{Lu}[^.,;:]*?)(?<!\\s)\\s*${arrow}[\\s"“«「[]*$`, 'u');

/** "Settings > **Keys**": where a path leads to a label, what stands before it is the way. */
export function wayTo({ start }: Span, zone: Zone, { sentence, vocabulary }: Question): Found[] {
  const before = sentence.text.slice(zone.start, start);
  const [, way] = wayBefore.exec(before) ?? [];
  return way === undefined || vocabulary.filler?.test(way)
    ? []
    : chained({ target: way, at: zone.start + before.indexOf(way) });
}
