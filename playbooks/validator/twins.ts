import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Article } from './markdown/article.ts';
import { readArticleFile } from './read-article-file.ts';

/** English editions: one file for all articles, or a folder with files of the same names in the same folders. */
export class Twins {
  private readonly given: string | undefined;
  private readonly known = new Map<string, Promise<Article>>();

  constructor(given: string | undefined) {
    this.given = given;
  }

  /**
   * Where one file is given for all, it has to be readable.
   *
   * @throws ArticleError
   */
  async check(): Promise<void> {
    const { given } = this;
    if (given !== undefined && !isFolder(given)) await this.read(given);
  }

  /** @throws ArticleError when the English edition can't be read. */
  async of(file: string): Promise<Article | null> {
    const twin = this.fileFor(file);
    return twin === null ? null : this.read(twin);
  }

  private async read(twin: string): Promise<Article> {
    const article = this.known.get(twin) ?? readArticleFile(twin);
    this.known.set(twin, article);
    return article;
  }

  /** The file that holds it; null where there is none, and for an English edition itself. */
  fileFor(file: string): string | null {
    const twin = this.besides(file);
    return twin === null || path.resolve(twin) === path.resolve(file) ? null : twin;
  }

  private besides(file: string): string | null {
    const { given } = this;
    if (given === undefined) return null;
    if (!isFolder(given)) return given;
    const parts = file.split(/[\\/]/);
    const names = parts.map((_, at) => path.join(given, ...parts.slice(at)));
    return names.find(name => existsSync(name)) ?? null;
  }
}

function isFolder(file: string): boolean {
  return existsSync(file) && statSync(file).isDirectory();
}
