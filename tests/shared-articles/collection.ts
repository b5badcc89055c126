import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';

/** A folder of published articles, which is no part of the project: `PLAYBOOK_ARTICLES`, or one beside the project. */
export const folder = resolve(process.env['PLAYBOOK_ARTICLES'] ?? '../shared/articles');
export const isThere = existsSync(folder);
export const whyNot = `There is no folder of published articles: set PLAYBOOK_ARTICLES (looked in ${folder}).`;

export interface PublishedArticle {
  file: string;
  /** As in `de-DE`; null for one that is in no language's folder. */
  locale: string | null;
  name: string;
  isBilingual: boolean;
  /** Whether it has something to do in the Azure portal. */
  hasProcedure: boolean;
}

export function publishedArticles(): PublishedArticle[] {
  if (!isThere) return [];
  return globSync('**/*.md', { cwd: folder })
    .sort()
    .map(path => join(folder, path))
    .filter(file => !/README|FORMATS|findings/.test(basename(file)))
    .map(file => {
      const path = relative(folder, file).replaceAll('\\', '/');
      return {
        file,
        locale: /(?:^|\/)([a-z]{2}-[A-Z]{2})\//.exec(path)?.[1] ?? null,
        name: basename(file).replace(/(?:\.bilingual)?\.md$/, ''),
        isBilingual: file.endsWith('.bilingual.md'),
        hasProcedure: !path.includes('no-procedure/') && isAboutAzure(file),
      };
    });
}

/** Instructions for Microsoft 365 don't mention Azure. */
function isAboutAzure(file: string): boolean {
  return /azure/i.test(readFileSync(file, 'utf8'));
}
