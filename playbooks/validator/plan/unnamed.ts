import type { Zone } from './zone.ts';
import type { Found, Question } from './question.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A step whose sentence leaves open what it is about. */
export function unnamed(question: Question, zone: Zone, container: string | null): Found[] {
  if (isSaidByOther(question)) return [];
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
  let rest = text.replace(/^[\s,،]+/u, '');
  for (;;) {
    const shorter = rest.replace(/(?<![\s,.。、，،])[\s,.。、，،]+$/u, '').replace(joint, '');
    if (shorter === rest) return rest;
    rest = shorter;
  }
}

/** "Make it the default *by selecting* **Set as default**" is one thing to do; where the verb comes last, that stands first. */
function isSaidByOther({ sentence: { text }, previous, next, vocabulary: { means, pack } }: Question): boolean {
  const other = pack.order === 'verb-last' ? previous : next;
  return other !== undefined && means?.test(text.slice(other.start, other.end)) === true;
}
