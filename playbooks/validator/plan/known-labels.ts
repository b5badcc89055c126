import { locales, type Labels, type Locale } from '../../portal/labels/index.ts';
import { likeness, plain } from '../screen/same-words.ts';

type LabelKey = keyof Labels;

const tables = new Map<Locale, ReadonlyMap<string, readonly LabelKey[]>>();

/** Which of the portal's labels read like this in a language, letter by letter. */
export function knownKeys(label: string, language: Locale): readonly LabelKey[] {
  const table = tables.get(language) ?? tableOf(language);
  tables.set(language, table);
  return table.get(plain(label)) ?? [];
}

function tableOf(language: Locale): Map<string, LabelKey[]> {
  const table = new Map<string, LabelKey[]>();
  for (const key of Object.keys(locales[language]) as LabelKey[])
    for (const wording of locales[language][key])
      table.set(plain(wording), [...(table.get(plain(wording)) ?? []), key]);
  return table;
}

/** How much a label looks like one of the portal's, from 0 to 1. */
export function likenessToKey(label: string, key: LabelKey, language: Locale): number {
  return Math.max(...locales[language][key].map(wording => likeness(wording, label)));
}

/** Whether two labels, of which the second is English, are known to be different ones. */
export function isAnotherLabel(label: string, english: string, language: Locale | null): boolean {
  if (language === null) return false;
  const own = knownKeys(label, language);
  const others = knownKeys(english, 'en');
  return own.length > 0 && others.length > 0 && !own.some(key => others.includes(key));
}
