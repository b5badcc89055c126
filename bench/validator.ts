import { parseArgs } from 'node:util';
import { launchBrowser } from '../playbooks/runner/browser.ts';
import type { ReaderOptions } from '../playbooks/validator/follow/reading.ts';
import { mend, validateText } from '../playbooks/validator/validate-articles.ts';
import { startMockPortal, type Language, type SceneInput } from '../fixtures/mock-portal/index.ts';
import { mockHost } from '../tests/validator/mock-host.ts';
import { judge, type Judgement } from './validator/judge.ts';
import { procedures } from './validator/procedures.ts';
import { drawings, mutantsOf, type Mutant } from './validator/mutants.ts';
import { inParallel } from './validator/in-parallel.ts';

const { values } = parseArgs({
  options: {
    languages: { type: 'string', default: 'en,de,zh-Hant' },
    clean: { type: 'string', default: '1000' },
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

interface Row extends Judgement {
  language: string;
  mutant: Mutant;
  mended: boolean | null;
}

const rows = await mutantRuns();
const alarms = await cleanRuns(Number(values.clean));
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
  const mixed = Array.from({ length: 10 }, (_, nth) => jobs.filter((_job, at) => at % 10 === nth)).flat();
  const run = async ({ language, mutant, drawing }: (typeof jobs)[number], done: number) => {
    const host = mockHost(browser, mockPortal, merged(drawing, mutant.scene));
    const article = { file: 'article.md', markdown: mutant.markdown, twin: undefined };
    const { result } = await validateText(article, host, options);
    const judgement = judge(mutant, result);
    const mended = mutant.isLabel ? await mend(article, result, host, options) : null;
    process.stderr.write(`\r${done} of ${jobs.length} mutants`);
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

async function cleanRuns(count: number): Promise<string[][]> {
  const articles = wanted.flatMap(({ name, articles: texts }) =>
    Object.entries(texts).map(([language, markdown]) => ({ name, language, markdown })),
  );
  // Every article in every drawing, in turn.
  const jobs = Array.from({ length: count }, (_, at) => ({
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
  const labels = rows.filter(({ mutant }) => mutant.isLabel);
  const suggested = rows.filter(({ place }) => place !== null);
  const share = (part: number, whole: number) => (whole === 0 ? null : Math.round((1_000 * part) / whole) / 10);
  process.stderr.write(`\n${alarms.flat().join('\n')}\n`);
  const kinds = Map.groupBy(rows, ({ mutant }) => mutant.kind);
  for (const [kind, of] of kinds)
    process.stdout.write(`${kind.padEnd(15)} ${of.filter(({ found }) => found).length} of ${of.length} found\n`);
  process.stdout.write(
    `${JSON.stringify({
      mutants: rows.length,
      languages: new Set(rows.map(({ language }) => language)).size,
      foundPercent: share(rows.filter(({ found }) => found).length, rows.length),
      firstPercent: share(suggested.filter(({ place }) => place === 1).length, suggested.length),
      topThreePercent: share(
        suggested.filter(({ place }) => place !== null && place > 0 && place <= 3).length,
        suggested.length,
      ),
      mendedPercent: share(labels.filter(({ mended }) => mended).length, labels.length),
      wrongEdits: rows.filter(({ wrongEdit }) => wrongEdit).length,
      cleanRuns: alarms.length,
      falseAlarms: alarms.flat().length,
    })}\n`,
  );
}

function merged(drawing: SceneInput, scene: SceneInput): SceneInput {
  return { ...drawing, ...scene };
}
