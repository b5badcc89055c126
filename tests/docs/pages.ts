import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const root = join(import.meta.dirname, '..', '..');

/** A fenced block of a page. */
export interface Block {
  language: string;
  text: string;
  /** Page and line, as in `docs/concepts.md:20`. */
  at: string;
}

/** Every fenced block of the documentation; articles are not ours to run, and the API reference is made from the code. */
export function blocks(): Block[] {
  const pages = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.md') && !/^(node_modules|articles|api|\.vitepress)[/\\]/.test(file))
    .map(file => join(root, 'docs', file));
  return [join(root, 'README.md'), join(root, 'CONTRIBUTING.md'), ...pages.sort()].flatMap(blocksOf);
}

function blocksOf(file: string): Block[] {
  const page = readFileSync(file, 'utf8');
  return [...page.matchAll(/^```(\w*)\n([^]*?)^```$/gm)].map(({ 1: language = '', 2: text = '', index }) => ({
    language,
    text,
    at: `${relative(root, file)}:${page.slice(0, index).split('\n').length}`,
  }));
}
