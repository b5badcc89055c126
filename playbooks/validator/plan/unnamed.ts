import type { Zone } from './zone.ts';
import type { Found, Question } from './question.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A step whose sentence leaves open what it is about. */
export function unnamed(question: Question, zone: Zone, container: string | null): Found[] {
  if (isSaidByNext(question)) return [];
  return [{ ...left(question, zone), ...(container && { container }) }];
}

/** What is chosen or typed is left open, and what it is typed into may be named. */
export function asField(question: Question, zone: Zone, field: string | null): Found {
  return { ...left(question, zone), ...(field !== null && { field }) };
}

function left({ sentence, verb, vocabulary }: Question, { start, end }: Zone): Found {
  const at = verb.start;
  const what = withoutJoint(sentence.text.slice(start, end).trim(), vocabulary);
  return { target: null, at, binding: what === '' ? 'the sentence does not say what' : `which one: ${what}` };
}

/** "An address, and then": what joins it to the next thing says nothing. */
function withoutJoint(text: string, { joint }: Vocabulary): string {
  let rest = text.replace(/^[\s,]+/u, '');
  for (;;) {
    const shorter = rest.replace(/(?<![\s,.。、，])[\s,.。、，]+$/u, '').replace(joint, '');
    if (shorter === rest) return rest;
    rest = shorter;
  }
}

/** "Make it the default *by selecting* **Set as default**" is one thing to do. */
function isSaidByNext({ sentence: { text }, next }: Question): boolean {
  return next !== undefined && (next.kind === 'by' || /^by\s/iu.test(text.slice(next.start, next.end)));
}
