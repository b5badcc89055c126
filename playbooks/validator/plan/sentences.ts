/** A sentence of a line, by positions in it. */
export interface Sentence {
  start: number;
  end: number;
}

/** A full stop ends a sentence before a space and something that can begin one; a full-width one always does. */
const ending = /[.!?…]["”’»)\]]*(?=\s+["“„«([]*[\p{Lu}\p{Lo}\p{N}])|[。！？]["”」』)\]]*|[।؟](?=\s|$)/gu;

/** @param labels - what is set apart: the dots at the end of "**More…**" belong to the label. */
export function sentencesOf(text: string, labels: readonly Sentence[] = []): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const match of text.matchAll(ending)) {
    const end = match.index + match[0].length;
    if (isAbbreviation(text, match.index)) continue;
    const dots = /(?:…|\.\.\.)$/.test(text.slice(0, match.index + 1));
    if (dots && labels.some(label => label.start <= match.index && match.index < label.end)) continue;
    sentences.push({ start, end });
    start = end;
  }
  if (text.slice(start).trim() !== '') sentences.push({ start, end: text.length });
  return sentences;
}

function isAbbreviation(text: string, stop: number): boolean {
  return /(?:^|[\s(])(?:e\.g|i\.e|etc|z\.B|bzw|p\.\s?ej|vs|No|Nr|\d)$/iu.test(text.slice(Math.max(0, stop - 6), stop));
}
