import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from '../../fixtures/index.ts';
import { pages, root } from './pages.ts';

const sideBar = readFileSync(join(root, 'docs', '.vitepress', 'config.ts'), 'utf8');

test('every link in the repository leads to a file, and to a heading that is there', () => {
  const dead = pages().flatMap(page => linksOf(page).filter(link => !leadsSomewhere(page, link)));
  expect(dead).toEqual([]);
});

test('every page of the site is in its side bar, which names no others', () => {
  const listed = [...sideBar.matchAll(/link: '\/([^']*)'/g)]
    .map(([, path = '']) => path)
    .filter(path => path !== 'api/');
  const written = pages()
    .map(page => relative(join(root, 'docs'), page).replace(/\.md$/, '').replaceAll('\\', '/'))
    .filter(path => !path.startsWith('..') && path !== 'index');
  expect([...new Set(listed)].sort()).toEqual(written.sort());
});

test('every picture is on a page', () => {
  const shown = pages().flatMap(page => linksOf(page).map(link => resolve(dirname(page), link)));
  const pictures = readdirSync(join(root, 'docs', 'images')).map(file => join(root, 'docs', 'images', file));
  expect(pictures.filter(file => !shown.includes(file))).toEqual([]);
});

/** Links and pictures of a page, but for those to other sites. */
function linksOf(page: string): string[] {
  const text = readFileSync(page, 'utf8').replace(/^```[^]*?^```$|`[^`\n]*`/gm, '');
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link).filter(link => !/^\w+:/.test(link));
}

function leadsSomewhere(page: string, link: string): boolean {
  const [path = '', anchor] = link.split('#');
  const file = path === '' ? page : resolve(dirname(page), path);
  if (!existsSync(file)) return false;
  return anchor === undefined || (statSync(file).isFile() && headingsOf(file).includes(anchor));
}

/** As GitHub and the site make anchors of headings. */
function headingsOf(file: string): string[] {
  const headings = readFileSync(file, 'utf8').matchAll(/^#+ (.+)$/gm);
  return [...headings].map(([, text = '']) =>
    text
      .toLowerCase()
      .replace(/[^\w\s-]/g, '')
      .replaceAll(' ', '-'),
  );
}
