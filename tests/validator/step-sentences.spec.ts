import { expect, test } from '../../fixtures/index.ts';
import { articles } from './language-articles.ts';
import { inShort, planOf } from './plan.ts';
import { chinese } from './step-sentences/chinese.ts';
import { eastAsian } from './step-sentences/east-asian.ts';
import { eastSlavic } from './step-sentences/east-slavic.ts';
import { english } from './step-sentences/english.ts';
import { germanAndDutch } from './step-sentences/german-and-dutch.ts';
import { iberianAndRomanian } from './step-sentences/iberian-and-romanian.ts';
import { nordic } from './step-sentences/nordic.ts';
import { romance } from './step-sentences/romance.ts';
import { southSlavic } from './step-sentences/south-slavic.ts';
import { southeastAsian } from './step-sentences/southeast-asian.ts';
import { uralicBalticGreek } from './step-sentences/uralic-baltic-greek.ts';
import { westAsian } from './step-sentences/west-asian.ts';
import { westSlavic } from './step-sentences/west-slavic.ts';

const all = {
  ...english,
  ...germanAndDutch,
  ...nordic,
  ...romance,
  ...iberianAndRomanian,
  ...eastSlavic,
  ...southSlavic,
  ...westSlavic,
  ...uralicBalticGreek,
  ...eastAsian,
  ...chinese,
  ...southeastAsian,
  ...westAsian,
};

for (const [code, sentences] of Object.entries(all))
  test(`${code}: what sentences of articles ask for`, () => {
    const context = articles[code] ?? [];
    for (const [sentence, ...steps] of sentences) {
      const article = [...context, sentence].map(line => `1. ${line}`).join('\n');
      expect.soft(inShort(planOf(article)).slice(context.length), sentence).toEqual(steps);
    }
  });
