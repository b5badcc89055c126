import { PlaybookError } from '../billing/errors.ts';

/** A file can't be read as an article. */
export class ArticleError extends PlaybookError {
  override readonly name = 'ArticleError';
  readonly file: string;
  readonly problem: string;

  constructor(file: string, problem: string, hint: string) {
    super({
      code: 'ARTICLE_UNREADABLE',
      message: `${file}: ${problem}`,
      expected: 'Markdown in UTF-8',
      seen: problem,
      hint,
      exitCode: 40,
    });
    this.file = file;
    this.problem = problem;
  }
}
