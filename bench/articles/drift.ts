import { readFile } from 'node:fs/promises';
import type { ArticleResult } from '../../playbooks/validator/findings/article-result.ts';
import { validateText } from '../../playbooks/validator/validate-articles.ts';
import { mockHost } from '../../tests/validator/mock-host.ts';
import { shareOf } from '../statistics.ts';
import type { World } from '../world.ts';

/** What the sample article gets wrong, one at a time: labels that the portal has other words for. */
const drifts: readonly (readonly [right: string, wrong: string])[] = [
  ['**Cost Management + Billing**', '**Cost Control + Billing**'],
  ['**Invoices**', '**Bills**'],
  ['blue **Pay now** link', 'blue **Settle** link'],
  ['**Select a payment method**', '**Choose how to pay**'],
  ['Select **Pay now**', 'Select **Settle**'],
];

/** How long it takes from reaching a step until it is told that its label is not there; the worst of all steps. */
export async function measureDrift(world: World, runs: number) {
  const markdown = (await readFile('docs/articles/en/pay-invoice.md', 'utf8')).replace(/^You need .*$/m, '');
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1)
    for (const [right, wrong] of drifts)
      for (const hosting of ['classic', 'react-view'] as const) {
        const host = mockHost(world.browser, world.mockPortal, { hosting });
        const article = { file: 'a.md', markdown: markdown.replace(right, wrong), twin: undefined };
        const options = { commits: 'all', bindings: {}, pictures: true, resultPatience: 5_000 } as const;
        times.push(...timesOf((await validateText(article, host, options)).result, wrong));
      }
  const [median, worst] = [shareOf(times, 0.5), Math.max(...times)];
  return {
    rows: [
      [
        `A label that is not there, from reaching the step until it is told, of ${times.length}`,
        `${median.toFixed(0)} ms, at worst ${worst.toFixed(0)} ms`,
        'target ≤ 1,500 ms',
      ],
    ],
    result: { steps: times.length, median, worst },
  };
}

/** The time of a step includes the picture, and the use of what the portal has instead. */
function timesOf({ plays }: ArticleResult, wrong: string): number[] {
  const steps = plays.flatMap(play => play.steps).filter(({ findings }) => findings.length > 0);
  if (steps.length === 0) throw new Error(`Nothing was found of ${wrong}.`);
  return steps.map(({ durationMs }) => durationMs);
}
