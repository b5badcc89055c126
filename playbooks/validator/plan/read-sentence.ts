import { controlOf } from './read-object.ts';
import { verbsIn } from './find-verbs.ts';
import type { Verb } from './verb.ts';
import type { Action } from './plan.ts';
import { paneOf } from './places.ts';
import type { Question } from './question.ts';
import { isFrontPage } from './site.ts';
import type { Memory, SentenceAt, SentenceStep } from './sentence-step.ts';
import { spansWithin, type Span } from './spans.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a sentence tells the reader to do, in order. */
export function readSentence(sentence: SentenceAt, vocabulary: Vocabulary, memory: Memory): SentenceStep[] {
  const { text, spans } = sentence;
  const own = spansWithin(spans, sentence);
  const verbs = verbsIn(text, sentence, own, vocabulary);
  const around = { sentence: { ...sentence, spans: own }, vocabulary, memory };
  const found = verbs.flatMap((verb, at) => stepsOf({ ...around, verb, previous: verbs[at - 1], next: verbs[at + 1] }));
  const steps = withoutRepeats(found);
  const address = addressIn(sentence, own, verbs);
  return address ? [address, ...steps.filter(step => !isAbout(address, step, steps))] : steps;
}

/** "Verify that **Paid** is shown" says twice that it can be seen. */
function withoutRepeats(steps: readonly SentenceStep[]): SentenceStep[] {
  return steps.filter(({ action, target, at }, nth) => {
    const previous = steps[nth - 1];
    return action !== 'expect' || previous?.action !== action || previous.target !== target || previous.at !== at;
  });
}

const actions: Record<Verb['kind'], Action> = {
  click: 'click',
  use: 'click',
  set: 'click',
  fill: 'type',
  open: 'click',
  search: 'search',
  signIn: 'goto',
  type: 'type',
  see: 'expect',
  verify: 'expect',
  find: 'click',
  other: 'click',
};

function stepsOf(question: Question): SentenceStep[] {
  const { kind } = question.verb;
  if (kind === 'signIn') return [];
  const usual = actions[kind];
  return controlOf(question).map(({ as, ...found }): SentenceStep => {
    const action = as ?? (found.field ? 'type' : usual);
    const place = action === 'expect' || action === 'search' ? null : paneOf(question);
    return { ...found, action, ...(place !== null && { place }) };
  });
}

/** "Open https://…": the verb is about the address, and about nothing else. */
function isAbout(address: SentenceStep, { at, target }: SentenceStep, steps: readonly SentenceStep[]): boolean {
  if (at === address.at) return true;
  return target === null && at < address.at && !steps.some(other => other.at > at && other.at < address.at);
}

const portalAddress = /https?:\/\/[^\s)>\]]*[^\s)>\].,;]/u;

/** Where the sentence sends the reader: a link or a bare address, with a verb of going or signing in. */
function addressIn(sentence: SentenceAt, spans: readonly Span[], verbs: readonly Verb[]): SentenceStep | null {
  const goes = verbs.some(({ kind }) => kind === 'signIn' || kind === 'open');
  const link = spans.find(({ url }) => url !== null && /^https?:/.test(url) && (goes || isFrontPage(url)));
  if (link) return { action: 'goto', target: link.url, at: link.start };
  const bare = portalAddress.exec(sentence.text.slice(sentence.start, sentence.end));
  if (!bare || !(goes || isFrontPage(bare[0]))) return null;
  return { action: 'goto', target: bare[0], at: sentence.start + bare.index };
}
