import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { isRepeated } from '../tests/repeated-projects.ts';

/**
 * Runs each spec file of the browser's projects twenty times, one file after the other, and prints what failed how
 * often. What is done is written down, so that a run that was stopped goes on where it was:
 *
 *     npm run test:repeat -- --project portal --times 5 tests/portal/notifications.spec.ts
 */
const { values, positionals: files } = parseArgs({
  allowPositionals: true,
  options: {
    project: { type: 'string', multiple: true, default: [] },
    times: { type: 'string', default: '20' },
    results: { type: 'string', default: join('node_modules', '.cache', 'repeated.jsonl') },
    fresh: { type: 'boolean', default: false },
  },
});
const times = z.coerce.number().int().min(1).parse(values.times);

const Piece = z.object({ project: z.string(), file: z.string(), times: z.int() });
const Done = Piece.extend({ passed: z.int(), skipped: z.int(), failed: z.array(z.string()), seconds: z.number() });
type Piece = z.infer<typeof Piece>;
type Done = z.infer<typeof Done>;

interface Suite {
  suites: Suite[];
  specs: { title: string; file: string; line: number; tests: { projectName: string; status: string }[] }[];
}
const Suite: z.ZodType<Suite> = z.lazy(() =>
  z.object({
    suites: z.array(Suite).default([]),
    specs: z
      .array(
        z.object({
          title: z.string(),
          file: z.string(),
          line: z.int(),
          tests: z.array(z.object({ projectName: z.string(), status: z.string() })),
        }),
      )
      .default([]),
  }),
);
const Report = z.object({
  config: z.object({ rootDir: z.string() }),
  suites: z.array(Suite),
  errors: z.array(z.object({ message: z.string().default('') })).default([]),
  stats: z.object({ expected: z.int(), skipped: z.int(), duration: z.number() }),
});

if (values.fresh) rmSync(values.results, { force: true });
mkdirSync(dirname(values.results), { recursive: true });
const before = done();
const pieces = everyPiece();
if (pieces.length === 0) process.stderr.write('No test matches.\n');
for (const [at, piece] of pieces.entries()) {
  if (before.some(one => isSame(one, piece))) continue;
  process.stderr.write(`${at + 1} of ${pieces.length}: ${piece.project} ${piece.file}\n`);
  appendFileSync(values.results, `${JSON.stringify(repeat(piece))}\n`);
}
const all = done().filter(one => pieces.some(piece => isSame(one, piece)));
process.stdout.write(`${tableOf(all)}\n`);
process.exitCode = all.length === 0 || all.some(({ failed }) => failed.length > 0) ? 1 : 0;

function done(): Done[] {
  if (!existsSync(values.results)) return [];
  const lines = readFileSync(values.results, 'utf8').trim().split('\n').filter(Boolean);
  return lines.map(line => Done.parse(JSON.parse(line)));
}

function isSame(one: Piece, other: Piece): boolean {
  return one.project === other.project && one.file === other.file && one.times === other.times;
}

/** One piece for each spec file of each project. */
function everyPiece(): Piece[] {
  const { suites, config } = playwright('--list', ...values.project.map(name => `--project=${name}`), ...files);
  const named = specsOf(suites).flatMap(({ file, tests }) =>
    tests.map(({ projectName }) => ({ project: projectName, file: relative('.', join(config.rootDir, file)), times })),
  );
  const wanted = named.filter(({ project }) => values.project.length > 0 || isRepeated(project));
  return [...new Map(wanted.map(piece => [`${piece.project} ${piece.file}`, piece])).values()];
}

function repeat(piece: Piece): Done {
  const { suites, stats, errors } = playwright(
    `--project=${piece.project}`,
    `--repeat-each=${piece.times}`,
    // Away from what other runs leave behind, which this one would clear away.
    `--output=${values.results}.output`,
    piece.file,
  );
  const tests = specsOf(suites)
    .filter(spec => spec.tests.some(({ status }) => status === 'unexpected'))
    .map(({ title, line }) => `${line}: ${title}`);
  const failed = [...tests, ...errors.map(({ message }) => message.split('\n')[0] ?? '')];
  return { ...piece, passed: stats.expected, skipped: stats.skipped, failed, seconds: stats.duration / 1000 };
}

function playwright(...args: string[]): z.infer<typeof Report> {
  const cli = join('node_modules', '@playwright', 'test', 'cli.js');
  const { stdout } = spawnSync(process.execPath, [cli, 'test', '--reporter=json', ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  return Report.parse(JSON.parse(stdout));
}

function specsOf(suites: readonly Suite[]): Suite['specs'] {
  return suites.flatMap(suite => [...suite.specs, ...specsOf(suite.suites)]);
}

function tableOf(rows: readonly Done[]): string {
  const lines = rows.map(
    ({ project, file, times: repeats, passed, skipped, failed }) =>
      `| ${project} | ${file} | ${repeats} | ${passed} | ${skipped} | ${failed.length} | ${failed.join('; ')} |`,
  );
  return [
    '| Project | File | Times | Passed | Skipped | Failed | Which |',
    '|---|---|---|---|---|---|---|',
    ...lines,
  ].join('\n');
}
