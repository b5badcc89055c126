import { expect, test } from '../../fixtures/index.ts';
import { articles } from './language-articles.ts';
import { placeSentences } from './place-sentences.ts';
import { planOf } from './plan.ts';
import { severalSettings } from './several-settings.ts';
import { toolSentences } from './tool-sentences.ts';
import { twoPlaces } from './two-place-sentences.ts';
import { colours, joined, never, obliged, titles } from './wording-sentences.ts';

const groups = {
  'says where something is': placeSentences,
  'says where two things are': twoPlaces,
  'sets or fills in several things': severalSettings,
  'names what is used by its kind, and by name what for': toolSentences,
  'says what colour something has': colours,
  'names a label that is a verb': titles,
  'names several parts of one name': joined,
  'says what has to be used': obliged,
};

for (const [what, byLanguage] of Object.entries(groups))
  for (const [code, sentences] of Object.entries(byLanguage))
    test(`${code}: a sentence ${what}`, () => {
      for (const [sentence, expected] of sentences) expect(stepsOf(code, sentence), sentence).toBe(expected);
    });

for (const [code, sentences] of Object.entries(never))
  test(`${code}: what may or must not be used is no step`, () => {
    for (const sentence of sentences) expect(stepsOf(code, sentence), sentence).toBe('');
  });

/** The steps of a sentence behind others that tell its language: `click Target @Container f:Field #colour`. */
function stepsOf(code: string, sentence: string): string {
  const context = (articles[code] ?? []).map(line => `1. ${line}`);
  const { language, steps } = planOf([...context, `1. ${sentence}`].join('\n'));
  expect(language, sentence).toBe(code);
  return steps.slice(context.length).map(inFull).join('; ');
}

function inFull({ action, target, container, field, colour }: ReturnType<typeof planOf>['steps'][number]): string {
  const parts = [container && `@${container}`, field && `f:${field}`, colour && `#${colour}`];
  return [`${action} ${target ?? '–'}`, ...parts.filter(Boolean)].join(' ');
}

test('de: a condition without a word for "if"', () => {
  const context = (articles['de'] ?? []).map(line => `1. ${line}`);
  const shown = '1. Bei einer fälligen Rechnung wird der Link **Jetzt zahlen** angezeigt. Wählen Sie den Link aus.';
  const { steps } = planOf([...context, shown].join('\n'));
  const condition = 'Bei einer fälligen Rechnung wird der Link Jetzt zahlen angezeigt.';

  expect(steps.slice(-2).map(({ target, condition }) => ({ target, condition }))).toEqual([
    { target: 'Jetzt zahlen', condition },
    { target: 'Jetzt zahlen', condition },
  ]);
});
