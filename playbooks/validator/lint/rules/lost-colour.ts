import { englishOfParts } from '../english-of-parts.ts';
import type { LintRule } from '../context.ts';
import { linesOf, regionOf } from '../region.ts';
import { blue } from '../words/blue.ts';

/** "A blue link" that is only "a link" in the translation. */
export const lostColour: LintRule = {
  name: 'lost-colour',
  severity: 'note',
  text: 'The English says that something is blue, and the translation does not.',
  check: context => {
    const own = blue[context.pack.code];
    if (!own) return [];
    return linesOf(context.article).flatMap(({ line }) =>
      englishOfParts(line, context)
        .filter(part => /\bblue\b/i.test(part.english) && !own.test(part.own))
        .map(({ start, end }) => ({
          ...regionOf(line, start, end),
          message: 'The English says “blue” here, and the translation does not.',
        })),
    );
  },
};
