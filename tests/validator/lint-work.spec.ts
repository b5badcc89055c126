import { expect, test } from '../../fixtures/index.ts';
import { keysOnWay } from '../../playbooks/validator/follow/keys-on-way.ts';
import { lineAt, linesOf } from '../../playbooks/validator/lint/region.ts';
import { readArticle } from '../../playbooks/validator/markdown/read-article.ts';
import { planOf } from './plan.ts';

test('the lines of an article are gathered once, however many steps ask for theirs', () => {
  const { blocks, ...rest } = readArticle('1. Select **Save**.\n'.repeat(200));
  let looks = 0;
  const article = {
    ...rest,
    get blocks() {
      looks += 1;
      return blocks;
    },
  };
  for (let line = 1; line <= 200; line += 1) expect(lineAt(article, line)?.line).toBe(line);
  expect(linesOf(article)).toHaveLength(200);
  expect(looks).toBe(1);
});

test('the way that an article leads is gone along once, however many steps it has', () => {
  const markdown = '1. Select **Billing**.\n'.repeat(300);
  const { steps } = planOf(markdown);
  const keys = steps.map((_, at) => (['costManagementBilling', 'invoices', 'payNow', null] as const)[at % 4] ?? null);
  let looks = 0;
  const counted = new Proxy(keys, {
    get: (target, name, receiver): unknown => {
      if (typeof name === 'string' && /^\d+$/.test(name)) looks += 1;
      return Reflect.get(target, name, receiver);
    },
  });

  expect(keysOnWay(steps, counted)).toHaveLength(300);
  expect(looks).toBeLessThan(10 * steps.length);
});
