import { expect, test } from '../../fixtures/index.ts';
import { lineAt, linesOf } from '../../playbooks/validator/lint/region.ts';
import { readArticle } from '../../playbooks/validator/markdown/read-article.ts';

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
