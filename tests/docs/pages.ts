import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

export const root = join(import.meta.dirname, '..', '..');

/** A fenced block of a page. */
export interface Block {
  language: string;
  text: string;
  /** Page and line, as in `docs/concepts.md:20`. */
  at: string;
}

/** Every page of the documentation; articles are samples, and the API reference is made from the code. */
export function pages(): string[] {
  const inDocs = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.md') && !/^(node_modules|articles|api|\.vitepress)[/\\]/.test(file))
    .map(file => join(root, 'docs', file));
  const atTop = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md'].map(file => join(root, file));
  return [...atTop, ...inDocs.sort()];
}

/** Every fenced block of them, those in lists too. */
export function blocks(): Block[] {
  return pages().flatMap(blocksOf);
}

/** What is code in a sentence, as in `playbook doctor`. */
export function codeInSentences(): Pick<Block, 'text' | 'at'>[] {
  return pages().flatMap(file => {
    const page = readFileSync(file, 'utf8').replace(/^```[^]*?^```$/gm, block => block.replace(/[^\n]/g, ''));
    return [...page.matchAll(/`([^`\n]+)`/g)].map(({ 1: text = '', index }) => ({
      text,
      at: placeOf(file, page, index),
    }));
  });
}

function blocksOf(file: string): Block[] {
  const page = readFileSync(file, 'utf8');
  return [...page.matchAll(/^ *```(\w*)\n([^]*?)^ *```$/gm)].map(({ 1: language = '', 2: text = '', index }) => ({
    language,
    text,
    at: placeOf(file, page, index),
  }));
}

function placeOf(file: string, page: string, index: number): string {
  return `${relative(root, file)}:${page.slice(0, index).split('\n').length}`;
}

/** The examples of the API reference, without the stars before them. */
export function tsdocExamples(): Pick<Block, 'text' | 'at'>[] {
  return ['playbooks', 'fixtures'].flatMap(sourcesIn).flatMap(file => {
    const source = readFileSync(file, 'utf8');
    return [...source.matchAll(/@example\n([^]*?)\*\//g)].map(({ 1: text = '', index }) => ({
      text: text.replace(/^ *\* ?/gm, ''),
      at: placeOf(file, source, index),
    }));
  });
}

function sourcesIn(room: string): string[] {
  const files = readdirSync(join(root, room), { recursive: true, encoding: 'utf8' });
  return files.filter(file => file.endsWith('.ts') && !file.includes('dist')).map(file => join(root, room, file));
}
