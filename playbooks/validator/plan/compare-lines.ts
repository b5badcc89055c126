import type { Locale } from '../../portal/labels/index.ts';
import { likenessToKey } from './known-labels.ts';
import type { LineSigns } from './line-signs.ts';

/** How sure it is that a line of a translation and a line of the English edition say the same; below 0, they don't. */
export function compareLines(own: LineSigns, english: LineSigns, locale: Locale | null): number {
  if ((own.block.kind === 'heading') !== (english.block.kind === 'heading')) return -1;
  return byPlace(own, english) + byContent(own, english, locale);
}

/** The same without a look at where both lines stand. */
export function byContent(own: LineSigns, english: LineSigns, locale: Locale | null): number {
  return (
    byLabels(own, english, locale) +
    byAddresses(own, english) +
    0.8 * overlap(own.actions, english.actions) -
    0.4 +
    0.6 * overlap([...own.words], [...english.words]) -
    0.15 * Math.min(3, Math.abs(own.bold - english.bold)) +
    byCondition(own, english)
  );
}

/** Whether there is something in both that no other line is likely to have. */
export function shareProof(own: LineSigns, english: LineSigns, locale: Locale | null): boolean {
  return (
    own.keys.some(key => english.keys.includes(key)) ||
    own.urls.some(url => english.urls.includes(url)) ||
    english.keys.some(key => locale !== null && own.labels.some(label => likenessToKey(label, key, locale) > 0.8))
  );
}

function byPlace(own: LineSigns, english: LineSigns): number {
  const [ours, theirs] = [own.block, english.block];
  const isSameList = own.siblings === english.siblings && own.place === english.place;
  const isSamePlace = own.blocks === english.blocks && own.at === english.at;
  return (
    0.5 +
    (ours.list !== null && isSameList ? 0.4 : 0) +
    (isSamePlace ? 0.4 : 0) -
    (ours.kind === theirs.kind ? 0 : 0.8) -
    (ours.ordered === theirs.ordered ? 0 : 0.4) -
    (ours.note === theirs.note ? 0 : 0.5) -
    (own.isFirst === english.isFirst ? 0 : 0.5) -
    0.2 * Math.min(2, Math.abs(ours.depth - theirs.depth))
  );
}

/** What the portal calls the English labels, compared with what the translation has. */
function byLabels({ labels, keys }: LineSigns, english: LineSigns, locale: Locale | null): number {
  if (locale === null || english.keys.length === 0 || labels.length === 0) return 0;
  const best = english.keys.map(key => Math.max(...labels.map(label => likenessToKey(label, key, locale))));
  const mean = best.reduce((sum, value) => sum + value, 0) / best.length;
  const isOther = keys.length > 0 && !keys.some(key => english.keys.includes(key));
  return 2 * (mean - 0.35) - (isOther ? 1 : 0);
}

function byAddresses({ urls }: LineSigns, english: LineSigns): number {
  if (urls.length === 0 && english.urls.length === 0) return 0;
  if (urls.some(url => english.urls.includes(url))) return 1.5;
  return -0.4;
}

function byCondition({ conditional }: LineSigns, english: LineSigns): number {
  if (conditional !== english.conditional) return -0.3;
  return conditional ? 0.4 : 0;
}

/** How much two lists have in common, from 0 to 1; two empty ones are alike by half. */
function overlap<Value>(left: readonly Value[], right: readonly Value[]): number {
  if (left.length + right.length === 0) return 0.5;
  const rest = [...right];
  const shared = left.filter(value => {
    const at = rest.indexOf(value);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  });
  return (2 * shared.length) / (left.length + right.length);
}
