import { locales, type Labels } from '../../../portal/labels/index.ts';
import type { Line } from '../../markdown/article.ts';
import { englishOfParts, type PartWithEnglish } from '../english-of-parts.ts';
import type { Found, LintContext, LintRule } from '../context.ts';
import { linesOf, regionOf } from '../region.ts';
import { statesAsPurposes } from '../words/lost-states.ts';

type State = 'paid' | 'pastDue' | 'void';
const states: readonly (readonly [State, RegExp])[] = [
  ['paid', /\b(?:updated?|chang(?:ed|es)|set) to (?:be )?["“]?paid\b/i],
  ['pastDue', /\b(?:updated?|chang(?:ed|es)|set) to ["“]?past due\b/i],
  ['void', /\b(?:updated?|chang(?:ed|es)|set) to ["“]?void\b/i],
];

/** The state that one should see in the end, gone from a translation: "is updated to paid", "in order to be paid". */
export const lostState: LintRule = {
  name: 'lost-state',
  severity: 'warning',
  text: 'The state that an invoice ends in is not said, or not in the portal’s word.',
  check: context =>
    context.pack.code === 'en'
      ? []
      : linesOf(context.article).flatMap(({ line }) =>
          [...purposeIn(line, context), ...lostIn(line, context)].slice(0, 1),
        ),
};

function purposeIn(line: Line, { pack }: LintContext): Found[] {
  const match = statesAsPurposes[pack.code]?.exec(line.text);
  if (!match) return [];
  const [text] = match;
  return [
    {
      ...regionOf(line, match.index, match.index + text.length),
      message: `“${text}” says what it is updated for, and not to which state.`,
      article: text,
    },
  ];
}

/** Only where the English is known, and the portal's word for the state in that language. */
function lostIn(line: Line, context: LintContext): Found[] {
  const { labels } = context;
  if (!labels) return [];
  return englishOfParts(line, context).flatMap(part => {
    const state = states.find(([, pattern]) => pattern.test(part.english))?.[0];
    return state === undefined || isSaid(state, part, labels, context) ? [] : [lost(state, part, line, labels)];
  });
}

function lost(state: State, { start, end }: PartWithEnglish, line: Line, labels: Labels): Found {
  const [word = ''] = labels[state];
  return {
    ...regionOf(line, start, end),
    message: `In the English the state becomes “${locales.en[state][0] ?? state}”; the portal’s word for it, “${word}”, is not here.`,
    instead: word,
  };
}

function isSaid(state: State, { own }: PartWithEnglish, labels: Labels, { pack }: LintContext): boolean {
  const text = own.toLowerCase();
  return labels[state].some(word => text.includes(pack.spaced ? stemOf(word.toLowerCase()) : word));
}

/** Endings differ with what the word is about. */
function stemOf(word: string): string {
  return word.slice(0, word.length > 5 ? word.length - 2 : word.length - 1);
}
