import { from } from '../languages/former-values.ts';
import { isObject } from './places.ts';
import type { Found, Question } from './question.ts';
import { named } from './read-named.ts';
import type { Span } from './spans.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Zone } from './zone.ts';

/** What is set, and the value that is chosen for it. */
interface Setting {
  name: Span;
  value: Span;
}

/** "Set **Region** to **West**, **Size** to **Small**": one click for each, on its value; null where nothing is set. */
export function settingsOf(question: Question, zone: Zone, labels: readonly Span[]): Found[] | null {
  const isLast = question.vocabulary.pack.order === 'verb-last';
  const settings = isLast
    ? setBefore(question, labels)
    : [...setAround(question, labels), ...setBehind(question, zone, labels)];
  const last = settings.at(-1);
  if (!last) return null;
  const { text } = question.sentence;
  return settings.flatMap(setting => {
    const { name, value } = setting;
    const start = settings.length === 1 ? zone.start : name.start;
    const own = { start, end: setting === last ? zone.end : value.end };
    const behind = setting === last && !isLast ? labels.filter(label => label.start >= value.end) : [];
    return named(question, own, [value, ...behind], text.slice(name.label.start, name.label.end));
  });
}

/** "Change the range to **Last month**": a value whose setting has no name. */
export function valueIn({ sentence: { text, spans }, vocabulary }: Question, zone: Zone): Span | undefined {
  const first = spans.find(({ start, end }) => start >= zone.start && end <= zone.end);
  return first && vocabulary.valueMarkedBefore?.test(text.slice(zone.start, first.start)) ? first : undefined;
}

/** Where the verb comes first, the name of a setting stands next to it. */
function setBehind(
  { sentence: { text, spans }, verb, vocabulary }: Question,
  zone: Zone,
  [first]: readonly Span[],
): Setting[] {
  if (verb.kind !== 'set' || !first || !isObject(text.slice(zone.start, first.start), vocabulary)) return [];
  const settings: Setting[] = [];
  let behind = spans.filter(({ start }) => start >= first.start);
  while (behind.length > 1) {
    const [name, next, value] = behind;
    const former = isFormer(text, name, next) ? next : undefined;
    const setting = settingOf(text, { name, former, value: former ? value : next }, vocabulary);
    const last = settings.at(-1)?.value;
    if (!setting || (last && !vocabulary.and.test(text.slice(last.end, setting.name.start)))) break;
    if (last && setting.value.end > zone.end) break;
    settings.push(setting);
    behind = behind.slice(former ? 3 : 2);
  }
  return settings;
}

/** "Change **Period** *from* **April** to **May**". */
function isFormer(text: string, name: Span | undefined, value: Span | undefined): boolean {
  return name !== undefined && value !== undefined && from.test(text.slice(name.end, value.start));
}

/** "将“**区域**”设置为“**西部**”": the name of the setting stands before the verb. */
function setAround(
  { sentence: { text, start, spans }, previous, verb, vocabulary }: Question,
  [value]: readonly Span[],
): Setting[] {
  const before = spans.filter(span => span.start >= (previous?.end ?? start) && span.end <= verb.start);
  const name = before.findLast(span => /[将將把][“「『"【[\s]*$/u.test(text.slice(start, span.start)));
  const isNamed = name && value && !vocabulary.pack.spaced;
  return isNamed && isObject(text.slice(verb.end, value.start), vocabulary) ? [{ name, value }] : [];
}

/** "**क्षेत्र** को **पश्चिम** पर सेट करें": where the verb comes last, the value stands next to it, and other settings before. */
function setBefore({ sentence: { text }, vocabulary }: Question, labels: readonly Span[]): Setting[] {
  const settings: Setting[] = [];
  for (let at = 0; at < labels.length; at += 2) {
    const setting = settingOf(text, { name: labels[at + 1], value: labels[at] }, vocabulary);
    const next = settings[0]?.name;
    if (!setting || (next && !/[、,،]\s*$/u.test(text.slice(setting.value.end, next.start)))) break;
    settings.unshift(setting);
  }
  return settings;
}

function settingOf(
  text: string,
  { name, former = name, value }: { name: Span | undefined; former?: Span | undefined; value: Span | undefined },
  { valueMarkers }: Vocabulary,
): Setting | null {
  if (!name || !former || !value || !valueMarkers?.test(text.slice(former.end, value.start))) return null;
  return { name, value };
}
