import type { Labels } from '../../portal/labels/index.ts';
import { plain } from '../screen/same-words.ts';

type LabelKey = keyof Labels;
type Keys = ReadonlyMap<string, readonly LabelKey[]>;

/** Labels by their usual wording, by the same in small letters, and by each of their wordings. */
interface Table {
  usual: Keys;
  inSmall: Keys;
  any: Keys;
}

/** Every label of every article is looked up. */
const tables = new WeakMap<Labels, Table>();

/** The usual wording, even in other letters, comes before one that some document has for something else. */
export function named(label: string, labels: Labels): LabelKey[] {
  const table = tables.get(labels) ?? tableOf(labels);
  tables.set(labels, table);
  const text = plain(label);
  const found = [table.usual.get(text), table.inSmall.get(text.toLowerCase()), table.any.get(text)];
  return found.flatMap(keys => keys ?? []);
}

function tableOf(labels: Labels): Table {
  const keys = Object.keys(labels) as LabelKey[];
  const usualOf = (key: LabelKey) => plain(labels[key][0] ?? '');
  return {
    usual: keysBy(keys, key => [usualOf(key)]),
    inSmall: keysBy(keys, key => [usualOf(key).toLowerCase()]),
    any: keysBy(keys, key => labels[key].map(plain)),
  };
}

function keysBy(keys: readonly LabelKey[], wordings: (key: LabelKey) => readonly string[]): Keys {
  const pairs = keys.flatMap(key => Array.from(new Set(wordings(key)), wording => ({ key, wording })));
  const groups = Map.groupBy(pairs, ({ wording }) => wording);
  return new Map(Array.from(groups, ([wording, group]) => [wording, group.map(({ key }) => key)]));
}
