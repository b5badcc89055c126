import { parseArgs } from 'node:util';
import { launchBrowser } from '../playbooks/runner/browser.ts';
import type { ReaderOptions } from '../playbooks/validator/follow/reading.ts';
import { mend, validateText } from '../playbooks/validator/validate-articles.ts';
import { startMockPortal, type Language, type SceneInput } from '../fixtures/mock-portal/index.ts';
import { mockHost } from '../tests/validator/mock-host.ts';
import { judge } from './validator/judge.ts';
import { procedures } from './validator/procedures.ts';
import { drawings, mutantsOf } from './validator/mutants.ts';
import { inParallel } from './validator/in-parallel.ts';
import { sharesOf, type Row } from './validator/shares.ts';

const { values } = parseArgs({
  options: {
    languages: { type: 'string', default: 'en,de,zh-Hant' },
    clean: { type: 'string', default: '1000' },
    // Where an earlier run ended: the count of it is told in its last line.
    'clean-from': { type: 'string', default: '0' },
    from: { type: 'string', default: '0' },
    every: { type: 'string', default: '1' },
    procedures: { type: 'string', default: 'pay,look-up,by-email' },
    only: { type: 'string', default: '' },
    workers: { type: 'string', default: '2' },
    // After them nothing more is begun, and what was done is told.
    seconds: { type: 'string', default: 'Infinity' },
    misses: { type: 'boolean', default: false },
  },
});
const languages = values.languages.split(',') as Language[];
const options: ReaderOptions = { commits: 'all', bindings: {}, pictures: false, resultPatience: 3_000 };
const workers = Number(values.workers);
const until = performance.now() + 1_000 * Number(values.seconds);

const mockPortal = await startMockPortal();
const browser = await launchBrowser({ browser: process.env['PLAYBOOK_BROWSER'], headed: false, slowMo: 0 });
const wanted = procedures.filter(({ name }) => values.procedures.split(',').includes(name));

const rows = await mutantRuns();
const alarms = await cleanRuns(Number(values['clean-from']), Number(values.clean));
report();
await browser.close();
await mockPortal.close();

async function mutantRuns(): Promise<Row[]> {
  const jobs = languages.flatMap(language =>
    wanted
      .flatMap(procedure => mutantsOf(language, procedure))
      .filter(({ name }, at) => at % Number(values.every) === 0 && name.includes(values.only))
      .map((mutant, at) => ({ language, mutant, drawing: drawings[at % drawings.length] ?? {} })),
  );
  // In turn, so that a part of them is of every language and kind.
  const mixed = Array.from({ length: 10 }, (_, nth) => jobs.filter((_job, at) => at % 10 === nth))
    .flat()
    .slice(Number(values.from));
  const run = async ({ language, mutant, drawing }: (typeof jobs)[number], done: number) => {
    const host = mockHost(browser, mockPortal, merged(drawing, mutant.scene));
    const article = { file: 'article.md', markdown: mutant.markdown, twin: undefined };
    const { result } = await validateText(article, host, options);
    const judgement = judge(mutant, result);
    const mended = mutant.isLabel ? await mend(article, result, host, options) : null;
    process.stderr.write(`\r${done} of ${mixed.length} mutants`);
    const clean = mended ? mended.validated.result.findings.length === 0 : false;
    const row: Row = { language, mutant, ...judgement, mended: mutant.isLabel ? clean : null };
    if (values.misses) tellMiss(row);
    return row;
  };
  return inParallel(mixed, workers, run, until);
}

function tellMiss({ language, mutant, found, place, mended, wrongEdit, said }: Row): void {
  if (found && place === 1 && mended !== false && !wrongEdit) return;
  if (found && place === null && !wrongEdit) return;
  process.stderr.write(
    `\n${language} ${mutant.name}: found ${found}, place ${place}, mended ${mended}, wrong edit ${wrongEdit}\n  ${said}\n`,
  );
}

async function cleanRuns(from: number, count: number): Promise<string[][]> {
  const articles = wanted.flatMap(({ name, articles: texts }) =>
    Object.entries(texts).map(([language, markdown]) => ({ name, language, markdown })),
  );
  // Every article in every drawing, in turn.
  const places = Array.from({ length: count }, (_, nth) => from + nth);
  const jobs = places.map(at => ({
    ...articles[at % articles.length],
    scene: { ...drawings[Math.floor(at / articles.length) % drawings.length], seed: at + 1 } satisfies SceneInput,
  }));
  const run = async ({ name, language, markdown = '', scene }: (typeof jobs)[number], done: number) => {
    const article = { file: 'article.md', markdown, twin: undefined };
    const { result } = await validateText(article, mockHost(browser, mockPortal, scene), options);
    process.stderr.write(`\r${done} of ${count} clean runs   `);
    return result.findings.map(({ message }) => `${name} ${language} ${JSON.stringify(scene)}: ${message}`);
  };
  return inParallel(jobs, workers, run, until);
}

function report(): void {
  process.stderr.write(`\n${alarms.flat().join('\n')}\n`);
  for (const [kind, of] of Map.groupBy(rows, ({ mutant }) => mutant.kind))
    process.stdout.write(`${kind.padEnd(15)} ${of.filter(({ found }) => found).length} of ${of.length} found\n`);
  const { counts, ...shares } = sharesOf(rows);
  const clean = { cleanRuns: alarms.length, falseAlarms: alarms.flat().length };
  process.stdout.write(`${JSON.stringify({ ...counts, ...shares, ...clean })}\n`);
}

function merged(drawing: SceneInput, scene: SceneInput): SceneInput {
  return { ...drawing, ...scene };
}
