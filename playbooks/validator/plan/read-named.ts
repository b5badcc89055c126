import { isArrow } from './arrows.ts';
import { chained, wayTo } from './chains.ts';
import { hintsOf } from './control-hints.ts';
import { isPlaceOfLater, isPlaceOfNext } from './container.ts';
import { isKeystroke } from './keystrokes.ts';
import { labelOf } from './label.ts';
import { isPlace } from './places.ts';
import type { Found, Question } from './question.ts';
import type { Span } from './spans.ts';
import { isMeans, unnamed } from './unnamed.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Label, Zone } from './zone.ts';

/**
 * The first label of a verb, and those that "and", "or" or an arrow joins to it.
 *
 * @param labels - all that the verb may be about, the one next to it first.
 */
export function named(
  question: Question,
  zone: Zone,
  labels: readonly [Span, ...Span[]],
  container: string | null,
): Found[] {
  const { sentence, vocabulary, memory } = question;
  const [first] = labels;
  const end = isMeans(question, question.verb) ? first.end : zone.end;
  const own = beforePreposition(first, behindOthers(first, { ...zone, end }, sentence.spans), question);
  const label = labelOf(sentence.text, first, own, vocabulary);
  const found: Found = {
    target: label.text,
    at: label.start,
    ...hintsOf(question, first, container === label.text ? null : container),
  };
  const more = joinedTo(found, question, zone, labels);
  if (isKeystroke(found.target, question)) return unnamed(question, zone, container);
  const isBackwards = vocabulary.pack.order === 'verb-last';
  const way = label.start < first.label.start ? [] : wayTo(first, own, question);
  const steps = isBackwards ? [...more.toReversed(), ...way, ...chained(found)] : [...way, ...chained(found), ...more];
  memory.label = steps.at(-1)?.target ?? found.target;
  return steps;
}

/** The labels that follow the first one on the way from the verb; those that will do as well are added to what they follow. */
function joinedTo(found: Found, question: Question, zone: Zone, labels: readonly Span[]): Found[] {
  const { sentence, vocabulary } = question;
  const { text } = sentence;
  const more: Found[] = [];
  // Where the verb comes last, a comma before what "or" joins joins one more.
  let goesOn = false;
  for (const [nth, span] of labels.entries()) {
    const last = labels[nth - 1];
    if (!last) continue;
    const place = placeBetween(last, span, question);
    const between = betweenSpans(text, last, span).replace(vocabulary.kindFirst, '');
    if (
      saysOr(between, vocabulary) ||
      (goesOn && isComma(between, vocabulary)) ||
      isEnumerated(text, labels.slice(nth - 1), vocabulary)
    ) {
      const other = labelOf(text, span, zoneOfOther(span, last, question, zone), vocabulary);
      addAlternative(more.at(-1) ?? found, other, vocabulary.pack.order === 'verb-last');
      goesOn = vocabulary.pack.order === 'verb-last';
      continue;
    }
    goesOn = false;
    if (/^\s*\+\s*$/u.test(between)) joinTo(found, text, span);
    else if (place || leadsOn(between, vocabulary))
      more.push({
        target: labelOf(text, span, zoneOfOther(span, place ?? last, question, zone), vocabulary).text,
        at: span.label.start,
        ...containerIn(place ?? placeBehind(span, question), question),
      });
    else break;
  }
  return more;
}

/** "**West** and in the **Size** list **Small**": the place of the second one, where nothing else stands before that. */
function placeBetween(last: Span, span: Span, question: Question): Span | undefined {
  const { spans } = question.sentence;
  const [from, to] = last.end <= span.start ? [last.end, span.start] : [span.end, last.start];
  const [place, ...others] = spans.filter(({ start, end }) => start >= from && end <= to);
  if (!place || others.length > 0 || !isPlace(place, question)) return undefined;
  if (question.vocabulary.pack.order === 'verb-first') return isPlaceOfNext(place, question) ? place : undefined;
  const own = spans.findLast(({ end }) => end <= span.start);
  return own && isPlace(own, question) && isJoinedTo(place, span, question) ? own : undefined;
}

/** "**Next** on the **Basics** tab, then **Create** on the **Review** tab". */
function placeBehind({ end }: Span, question: Question): Span | undefined {
  const place = question.sentence.spans.find(({ start }) => start >= end);
  return place && isPlaceOfLater(place, question) && isPlace(place, question) ? place : undefined;
}

function containerIn(place: Span | undefined, { sentence, vocabulary }: Question): Pick<Found, 'container'> {
  return place ? { container: labelOf(sentence.text, place, place, vocabulary).text } : {};
}

/** "**Bölge** listesinden **Batı** *ve* **Boyut** listesinden **Küçük**": a place behind a name and "and". */
function isJoinedTo(place: Span, { end }: Span, { sentence: { text }, vocabulary }: Question): boolean {
  const between = text.slice(end, place.start);
  return between.trim() !== '' && (vocabulary.and.test(between) || /[、,،]\s*$/u.test(between));
}

/** Where the words of a further label stand: it does not reach over the one before. */
function zoneOfOther(span: Span, last: Span, { sentence, vocabulary }: Question, zone: Zone): Zone {
  if (vocabulary.pack.order === 'verb-last') return { ...behindOthers(span, zone, sentence.spans), end: span.end };
  const between = betweenSpans(sentence.text, last, span);
  return { start: Math.min(span.start, last.end + between.length), end: zone.end };
}

/** One of several is used, the first that is said; where the verb comes last, the labels are read from the end. */
function addAlternative(found: Found, { text, start }: Label, isBackwards: boolean): void {
  const known = found.alternatives ?? (found.target === null ? [] : [found.target]);
  found.alternatives = isBackwards ? [text, ...known] : [...known, text];
  if (!isBackwards) return;
  found.target = text;
  found.at = start;
}

/** "**A** > **B**", "**A** and **B**", "(**A**) and **B**", "**A** at the top of the page, then **B**": both are used, one after the other. */
function leadsOn(gap: string, { and, sequel, pack }: Vocabulary): boolean {
  const between = gap.replace(/^(?:\)|\s*[(（][^()（）]*[)）])/u, '');
  if (isArrow(between) || /^\s+[-–—]\s+$/u.test(between)) return true;
  if (!pack.spaced && /^[-–—]$/u.test(between)) return true;
  return between.trim() !== '' && (and.test(between) || sequel?.test(between) === true);
}

function saysOr(between: string, vocabulary: Vocabulary): boolean {
  const { or } = vocabulary;
  return (
    or.test(between.replace(/^\s*[(（]/u, ' ')) ||
    isOrBehindPurpose(between, vocabulary) ||
    isOrBeforeCondition(between, vocabulary)
  );
}

/** "**Yes** to confirm, or **No** to cancel". */
function isOrBehindPurpose(between: string, { ends, or }: Vocabulary): boolean {
  const purpose = between.trim().replace(/^[,\s]+/u, '');
  const isJoined = or.test(/(?<=\s)\S+$/u.exec(purpose)?.[0] ?? '');
  return ends !== null && isJoined && purpose.search(ends) === 0 && purpose.length <= longestPurpose;
}

/** "**Add card**, or if you have none, **Create**". */
function isOrBeforeCondition(between: string, { conditions, or }: Vocabulary): boolean {
  const at = between.search(conditions);
  const joint = between.slice(0, Math.max(at, 0)).replace(/[,\s]+$/u, '');
  return joint !== '' && or.test(joint) && between.length <= longestPurpose && /,\s*$/u.test(between);
}

/** A longer one goes on to say something else. */
const longestPurpose = 50;

/** "**A** + **B**" is one name; where the verb comes last, its parts are read from the end. */
function joinTo(found: Found, text: string, { label: { start, end } }: Span): void {
  const part = text.slice(start, end);
  found.target = start < found.at ? `${part} + ${found.target}` : `${found.target} + ${part}`;
  found.at = Math.min(found.at, start);
}

function betweenSpans(text: string, one: Span, other: Span): string {
  return one.end <= other.start ? text.slice(one.end, other.start) : text.slice(other.end, one.start);
}

/** "**A**, **B**, or **C**": what a comma stands for is said by the last word of the list. */
function isEnumerated(text: string, labels: readonly Span[], vocabulary: Vocabulary): boolean {
  const gaps = labels.slice(1).map((span, at) => betweenSpans(text, labels[at] ?? span, span));
  const end = gaps.findIndex(gap => !isComma(gap, vocabulary));
  return end > 0 && vocabulary.or.test(gaps[end] ?? '');
}

/** A comma, and the article of the next label. */
function isComma(gap: string, { leading, joined, sequel }: Vocabulary): boolean {
  const [, rest] = /^\s*[,，、،](.*)$/su.exec(gap) ?? [];
  if (rest === undefined || joined.test(rest) || sequel?.test(rest) === true) return false;
  return rest.replace(leading, '').trim() === '';
}

/** "Välj **Månadsvis** för **Frekvens**", "**položku Faktúry** v časti **Fakturácia**": what leads to the next name is no rest of a label. */
function beforePreposition({ end }: Span, zone: Zone, { sentence: { text, spans }, vocabulary }: Question): Zone {
  const next = spans.find(({ start }) => start >= end && start < zone.end);
  const { pack, placeBefore, behindName } = vocabulary;
  if (!next || pack.marksAreRight || pack.order === 'verb-last') return zone;
  const between = text.slice(end, next.start);
  const isSmallWord = behindName !== null && /^\s+\p{Ll}+\s+$/u.test(between);
  const isPreposition = between.trim() !== '' && between.replace(placeBefore ?? '', '').trim() === '';
  return isSmallWord || isPreposition ? { start: zone.start, end } : zone;
}

/** What is set apart before a label is another thing, and no part of it. */
function behindOthers({ start }: Span, zone: Zone, spans: readonly Span[]): Zone {
  const ends = spans.filter(({ end }) => end <= start).map(({ end }) => end);
  return { start: Math.max(zone.start, ...ends), end: zone.end };
}
