import type { Zone } from './zone.ts';
import type { Found, Question } from './question.ts';

/** A step whose sentence leaves open what it is about. */
export function unnamed({ sentence, verb }: Question, zone: Zone, container: string | null): Found {
  return { ...left(sentence.text, zone, verb.start), ...(container && { container }) };
}

/** What is chosen or typed is left open, and what it is typed into may be named. */
export function asField({ sentence, verb }: Question, zone: Zone, field: string | null): Found {
  return { ...left(sentence.text, zone, verb.start), ...(field !== null && { field }) };
}

function left(text: string, { start, end }: Zone, at: number): Found {
  const what = text.slice(start, end).replace(/^[\s,]+|[\s,.。]+$/gu, '');
  return { target: null, at, binding: what === '' ? 'the sentence does not say what' : `which one: ${what}` };
}
