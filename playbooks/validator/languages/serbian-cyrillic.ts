/** Letters of Serbian in its other script; two Latin letters may be one. */
const pairs =
  'lj:љ nj:њ dž:џ a:а b:б v:в g:г d:д đ:ђ e:е ž:ж z:з i:и j:ј k:к l:л m:м n:н o:о p:п r:р s:с t:т ć:ћ u:у f:ф h:х c:ц č:ч š:ш';
const cyrillic: ReadonlyMap<string, string> = new Map(
  pairs.split(' ').map(pair => {
    const [latin = '', own = ''] = pair.split(':');
    return [latin, own];
  }),
);

/** Words of a regular expression in Cyrillic letters; its signs stay what they are. */
export function inCyrillic(words: string): string {
  return words.replace(/\\p\{\p{L}+\}|\\\p{L}|lj|nj|dž|\p{Ll}/gu, letter => cyrillic.get(letter) ?? letter);
}

/** The same for each of several texts. */
export function allInCyrillic<Key extends string>(
  texts: Readonly<Partial<Record<Key, string>>>,
): Partial<Record<Key, string>> {
  const pairs = Object.entries(texts).map(([key, words]) => [key, inCyrillic(String(words))]);
  return Object.fromEntries(pairs) as Partial<Record<Key, string>>;
}
