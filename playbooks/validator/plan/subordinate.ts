import type { Vocabulary } from './vocabulary.ts';

/** "Once the card is selected, …": what ends in such a clause promises nothing, and asks for nothing. */
export function isSubordinate(before: string, { conditions }: Vocabulary): boolean {
  const clause =
    before
      .split(/[,，、;；:]/u)
      .at(-1)
      ?.trim() ?? '';
  return /^(?:once|after|as soon as)\b/iu.test(clause) || conditions.exec(clause)?.index === 0;
}
