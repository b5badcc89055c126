import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { lintArticle } from '../playbooks/validator/lint/lint-article.ts';
import { readArticle } from '../playbooks/validator/markdown/read-article.ts';
import { planArticle } from '../playbooks/validator/plan/plan-article.ts';
import { ArticleError } from '../playbooks/validator/article-error.ts';
import { articleText } from '../playbooks/validator/read-article-file.ts';
import { mutatedBytes } from '../tests/validator/mutated-articles.ts';
import { hostileShapes } from './articles/hostile-shapes.ts';

/** Plans and checks mutated articles, and hostile shapes: none may crash the program, or hold it up for more than a second of processor time. */
const { values } = parseArgs({
  options: { files: { type: 'string', default: '100000' }, seed: { type: 'string', default: '7' } },
});
const files = Number(values.files);
const seed = Number(values.seed);
const tooLong = 1_000;
let done = 0;
let slowest = 0;
let refused = 0;

/** What can't be read has to be refused by an error with a name, and at once. */
function readOrNull(bytes: Buffer): string | null {
  try {
    return articleText('a.md', bytes);
  } catch (error) {
    if (!(error instanceof ArticleError)) throw error;
    refused += 1;
    done += 1;
    return null;
  }
}

/** Processor time of planning and checking, in milliseconds; null for a file that is refused. */
function timeOf(bytes: Buffer): number | null {
  const before = process.cpuUsage();
  const markdown = readOrNull(bytes);
  if (markdown === null) return null;
  planArticle(readArticle(markdown), 'a.md');
  lintArticle('a.md', markdown, null, (_, usual) => usual);
  const { user, system } = process.cpuUsage(before);
  const took = (user + system) / 1_000;
  if (took > tooLong) throw new Error(`${took.toFixed(0)} ms`);
  done += 1;
  return took;
}

fc.assert(
  fc.property(mutatedBytes, bytes => {
    const took = timeOf(bytes);
    // The first ones compile what they need.
    if (done > 100) slowest = Math.max(slowest, took ?? 0);
    if (done % 1_000 === 0) process.stderr.write(`\r${done} of ${files}`);
  }),
  { seed, numRuns: files },
);
const mutants = done;
const shapes = Object.entries(hostileShapes).map(([name, text]) => [name, Math.round(timeOf(Buffer.from(text)) ?? 0)]);
process.stderr.write(`\n${shapes.map(([name, took]) => `${took} ms  ${name}`).join('\n')}\n`);
const slowestShapeMs = Math.max(...shapes.map(([, took]) => Number(took)));
process.stdout.write(
  `${JSON.stringify({ files: mutants, refused, seed, crashes: 0, slowestMs: Math.round(slowest), slowestShapeMs })}\n`,
);
