import { expect, test } from '../../fixtures/index.ts';
import { readArticle } from '../../playbooks/validator/markdown/read-article.ts';
import { planOf } from './plan.ts';

test('a line break within an address begins another line: each line has columns of its own', () => {
  const lines = readArticle('Open [the portal](https://portal.azure.com\n) and select **Next**.\n').blocks.flatMap(
    ({ lines: of }) => of,
  );
  expect(lines.map(({ line, text, columns }) => [line, text.trim(), columns[0]])).toEqual([
    [1, 'Open the portal', 1],
    [2, 'and select Next.', 2],
  ]);
});

test('gaps do not hide the words that tell the language', () => {
  const gaps = Array.from({ length: 6 }, () => `x${' '.repeat(400)}`).join('');
  const dutch = 'Kies wat u nodig hebt, en klik dan op de knop van de pagina.\n\n1. Selecteer **Opslaan**.\n';
  expect(planOf(`${gaps}x\n\n${dutch}`).language).toBe('nl');
});
