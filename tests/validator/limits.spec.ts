import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '../../fixtures/index.ts';
import { readArticleText } from '../../playbooks/validator/read-article-file.ts';

async function read(text: string): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), 'article-')), 'a.md');
  await writeFile(file, text);
  return readArticleText(file);
}

const tooMuch: Record<string, [text: string, says: RegExp]> = {
  'a line': ['a'.repeat(20_001), /line 1 has more than 20000 characters/],
  'a paragraph of many lines': ['Text.\n\n' + 'a b c d\n'.repeat(1_500), /paragraph in line 3 has more than 10000/],
  'a gap': [`1. Select ${' '.repeat(600)} now.`, /line 1 has more than 500 spaces/],
  'bullets in one line': ['* '.repeat(60) + 'a', /line 1 nests more than 50 deep/],
  'quotes in one line': ['> '.repeat(60) + 'a', /line 1 nests more than 50 deep/],
  'numbers in one line': ['1. '.repeat(60) + 'a', /line 1 nests more than 50 deep/],
  'lists by indentation': [
    Array.from({ length: 120 }, (_, at) => `${'  '.repeat(at)}- a`).join('\n'),
    /line \d+ nests more than 50 deep/,
  ],
  'marks in one line': ['*a_ '.repeat(600), /paragraph in line 1 has more than 1000 marks/],
  'marks in many lines': ['a **b**\n'.repeat(600), /paragraph in line 1 has more than 1000 marks/],
  'front matter that never ends': ['---\n' + 'a b c d\n'.repeat(1_500), /paragraph in line/],
};

for (const [what, [text, says]] of Object.entries(tooMuch))
  test(`${what} beyond every measure: refused at once`, async () => {
    await expect(read(text)).rejects.toMatchObject({ code: 'ARTICLE_UNREADABLE', message: says });
  });

const fine: Record<string, string> = {
  'a line drawn by stars': `${'* '.repeat(400)}\n`,
  'a line drawn by hyphens in a quote': `> ${'- '.repeat(400)}\n`,
  'a long list without blank lines': '1. Select **Save**, and then wait for a moment.\n'.repeat(900),
  'marks in many paragraphs': 'Select **Save**.\n\n'.repeat(900),
  'a long table': `| a | b |\n| --- | --- |\n${`| ${'x'.repeat(100)} | ${' '.repeat(600)} |\n`.repeat(150)}`,
  'long code': `\`\`\`json\n${'{ "a": 1 },\n'.repeat(3_000)}\`\`\`\n`,
  'long front matter': `---\n${'tag: value\n'.repeat(2_000)}---\nText.\n`,
  'code that is deep': `\`\`\`yaml\n${' '.repeat(60)}- a: 1\n\`\`\`\n`,
};

for (const [what, text] of Object.entries(fine))
  test(`${what}: read`, async () => {
    expect(await read(text)).toBe(text);
  });
