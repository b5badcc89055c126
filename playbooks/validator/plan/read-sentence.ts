import { controlOf } from './read-object.ts';
import { verbsIn } from './find-verbs.ts';
import type { Verb } from './verb.ts';
import type { Action } from './plan.ts';
import { paneOf } from './pane.ts';
import type { Question } from './question.ts';
import { isFrontPage } from './site.ts';
import type { Memory, SentenceAt, SentenceStep } from './sentence-step.ts';
import { besideVerbs, spansWithin, type Span } from './spans.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a sentence tells the reader to do, in order. */
export function readSentence(sentence: SentenceAt, vocabulary: Vocabulary, memory: Memory): SentenceStep[] {
  const { text, spans } = sentence;
  const drawn = spansWithin(spans, sentence);
  const verbs = verbsIn({ ...sentence, spans: drawn }, vocabulary);
  const spoken = verbs.filter(({ kind }) => kind !== 'see');
  const own = besideVerbs(drawn, spoken, text);
  const around = { sentence: { ...sentence, spans: own }, vocabulary, memory };
  const found = verbs.flatMap((verb, at) => stepsOf({ ...around, verb, previous: verbs[at - 1], next: verbs[at + 1] }));
  const steps = withAlternatives(withoutRepeats(found), verbs, sentence, vocabulary);
  const address = addressIn(sentence, own, verbs);
  return address ? [address.step, ...steps.filter(step => !isAbout(address, step, steps))] : steps;
}

/** "Verify that **Paid** is shown" says twice that it can be seen. */
function withoutRepeats(steps: readonly SentenceStep[]): SentenceStep[] {
  return steps.filter(({ action, target, at }, nth) => {
    const previous = steps[nth - 1];
    return action !== 'expect' || previous?.action !== action || previous.target !== target || previous.at !== at;
  });
}

/** "Select **Create**, or select **Cancel**", "**A** を選択するか、**B** を選択します": one of them is done. */
function withAlternatives(
  steps: readonly SentenceStep[],
  verbs: readonly Verb[],
  { text, start }: SentenceAt,
  { or, pack }: Vocabulary,
): SentenceStep[] {
  const isLast = pack.order === 'verb-last';
  const saysOr = (verb: Verb) =>
    isLast ? or.test(text.slice(verb.end - 1, verb.end)) : endsWithOr(text.slice(start, verb.start), or);
  const isChoice = (step: SentenceStep, before: SentenceStep) =>
    verbs.some(verb => verb.start > before.at && verb.end <= step.at && saysOr(verb));
  return steps.reduce<SentenceStep[]>((all, step) => {
    const before = all.at(-1);
    const isOne =
      before?.action === 'click' && step.action === 'click' && before.target !== null && step.target !== null;
    if (!before || !isOne || !isChoice(step, before)) return [...all, step];
    return [
      ...all.slice(0, -1),
      { ...before, alternatives: [...(before.alternatives ?? [before.target ?? '']), step.target ?? ''] },
    ];
  }, []);
}

function endsWithOr(before: string, or: RegExp): boolean {
  return or.test(/[\s,]\S+\s*$/u.exec(before)?.[0] ?? '');
}

const actions: Record<Verb['kind'], Action> = {
  click: 'click',
  chosen: 'click',
  done: 'click',
  use: 'click',
  by: 'click',
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
function isAbout({ start, end }: Address, { at, target }: SentenceStep, steps: readonly SentenceStep[]): boolean {
  if (at < end && start < at + (target?.length ?? 0)) return true;
  return target === null && at < start && !steps.some(other => other.at > at && other.at < start);
}

/** A step that leads to an address, and where it is named. */
interface Address {
  step: SentenceStep;
  start: number;
  end: number;
}

const portalAddress = /https?:\/\/[^\s)>\]]*[^\s)>\].,;]|(?<![\w./-])portal\.azure\.(?:com|us|cn)(?![\w-])/u;

/** Where the sentence sends the reader: a link or a bare address, with a verb of going or signing in. */
function addressIn(sentence: SentenceAt, spans: readonly Span[], verbs: readonly Verb[]): Address | null {
  const goes = verbs.some(({ kind }) => kind === 'signIn' || kind === 'open');
  const link = spans.find(({ url }) => url !== null && /^https?:/.test(url) && (goes || isFrontPage(url)));
  if (link) return { step: { action: 'goto', target: link.url, at: link.start }, start: link.start, end: link.end };
  const bare = portalAddress.exec(sentence.text.slice(sentence.start, sentence.end));
  if (!bare || !(goes || isFrontPage(bare[0]))) return null;
  const start = sentence.start + bare.index;
  return { step: { action: 'goto', target: bare[0], at: start }, start, end: start + bare[0].length };
}
