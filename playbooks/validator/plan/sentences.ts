import { matchesOf } from './matches.ts';

/** A sentence of a line, by positions in it. */
export interface Sentence {
  start: number;
  end: number;
}

/**
 * A full stop ends a sentence before a space and something that can begin one; a full-width one always does. So does
 * the number of a step that has run into the one before: "Enter a name 4.To go on".
 */
const ending =
  /[.!?…]["”’»)\]]*(?=\s+["“„«([]*[\p{Lu}\p{Lo}\p{N}])|[。！？]["”」』)\]]*|[।؟](?=\s|$)|(?<=\s)(?=\d{1,2}\.\p{Lu})/gu;

/** No sentence is longer: what goes on is cut, so that nobody has to wait for it. */
const longest = 1_500;

/** @param labels - what is set apart, in order: the dots at the end of "**More…**" belong to the label. */
export function sentencesOf(text: string, labels: readonly Sentence[] = []): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  let nextLabel = 0;
  for (const match of matchesOf(text, ending)) {
    const end = match.index + match[0].length;
    if (isAbbreviation(text, match.index)) continue;
    while ((labels[nextLabel]?.end ?? Infinity) <= match.index) nextLabel += 1;
    const isInLabel = (labels[nextLabel]?.start ?? Infinity) <= match.index;
    if (isInLabel && /(?:…|\.\.\.)$/.test(text.slice(Math.max(0, match.index - 2), match.index + 1))) continue;
    addPieces(sentences, text, { start, end });
    start = end;
  }
  if (text.slice(start).trim() !== '') addPieces(sentences, text, { start, end: text.length });
  return sentences;
}

function addPieces(sentences: Sentence[], text: string, { start, end }: Sentence): void {
  let from = start;
  while (end - from > longest) {
    const space = text.lastIndexOf(' ', from + longest);
    const to = space > from ? space : from + longest;
    sentences.push({ start: from, end: to });
    from = to;
  }
  sentences.push({ start: from, end });
}

/** The sentence that a position is in; the first one where it is in none. */
export function sentenceAt<Kind extends Sentence>(sentences: readonly Kind[], at: number): Kind | undefined {
  let low = 0;
  for (let high = sentences.length; low < high;) {
    const middle = (low + high) >>> 1;
    if ((sentences[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  const found = sentences[low];
  return found && found.start <= at ? found : sentences[0];
}

function isAbbreviation(text: string, stop: number): boolean {
  return /(?:^|[\s(])(?:e\.g|i\.e|etc|z\.\s?B|bzw|bijv|f\.?\s?eks|t\.?\s?ex|t\.\s?d|p\.\s?ej|vs|No|Nr|\d)$/iu.test(
    text.slice(Math.max(0, stop - 6), stop),
  );
}
