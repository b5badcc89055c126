/** A sentence of a line, by positions in it. */
export interface Sentence {
  start: number;
  end: number;
}

/** A full stop ends a sentence before a space and something that can begin one; a full-width one always does. */
const ending = /[.!?…]["”’»)\]]*(?=\s+["“„«([]*[\p{Lu}\p{Lo}\p{N}])|[。！？]["”」』)\]]*|[।؟](?=\s|$)/gu;

export function sentencesOf(text: string, from = 0, to = text.length): Sentence[] {
  const part = text.slice(from, to);
  const sentences: Sentence[] = [];
  let start = 0;
  for (const match of part.matchAll(ending)) {
    const end = match.index + match[0].length;
    if (isAbbreviation(part, match.index)) continue;
    sentences.push({ start: from + start, end: from + end });
    start = end;
  }
  if (part.slice(start).trim() !== '') sentences.push({ start: from + start, end: to });
  return sentences;
}

function isAbbreviation(text: string, stop: number): boolean {
  return /(?:^|[\s(])(?:e\.g|i\.e|etc|z\.B|bzw|p\.\s?ej|vs|No|Nr|\d)$/iu.test(text.slice(Math.max(0, stop - 6), stop));
}
