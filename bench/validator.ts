import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { launchBrowser } from '../playbooks/runner/browser.ts';
import type { ReaderOptions } from '../playbooks/validator/follow/reader.ts';
import { mend, validateText } from '../playbooks/validator/validate-articles.ts';
import { startMockPortal, type Language, type SceneInput } from '../fixtures/mock-portal/index.ts';
import { mockHost } from '../tests/validator/mock-host.ts';
import { judge, type Judgement } from './validator/judge.ts';
import { lookUp, lookUpArticles, pay } from './validator/procedures.ts';
import { drawings, mutantsOf, type Mutant } from './validator/mutants.ts';
import { inParallel } from './validator/in-parallel.ts';

const { values } = parseArgs({
  options: {
    languages: { type: 'string', default: 'en,de,zh-Hant' },
    clean: { type: 'string', default: '1000' },
    every: { type: 'string', default: '1' },
    procedures: { type: 'string', default: 'pay,look-up' },
    only: { type: 'string', default: '' },
    workers: { type: 'string', default: '2' },
    misses: { type: 'boolean', default: false },
  },
});
const languages = values.languages.split(',') as Language[];
const options: ReaderOptions = { commits: 'all', bindings: {}, pictures: false, resultPatience: 3_000 };
const workers = Number(values.workers);

const mockPortal = await startMockPortal();
const browser = await launchBrowser({ browser: process.env['PLAYBOOK_BROWSER'], headed: false, slowMo: 0 });
const sources = new Map<string, string>();
for (const language of new Set([...languages, 'fr', 'es', 'it', 'ja', 'pl', 'pt-BR']))
  sources.set(language, await readFile(`docs/articles/${language}/pay-invoice.md`, 'utf8'));

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
    [
      ...mutantsOf(language, withoutRoles(sources.get(language) ?? ''), pay),
      ...mutantsOf(language, lookUpArticles[language] ?? '', lookUp),
    ]
      .filter(({ procedure }) => values.procedures.split(',').includes(procedure))
      .filter(({ name }, at) => at % Number(values.every) === 0 && name.includes(values.only))
      .map((mutant, at) => ({ language, mutant, drawing: drawings[at % drawings.length] ?? {} })),
  );
  return inParallel(jobs, workers, async ({ language, mutant, drawing }, done) => {
    const host = mockHost(browser, mockPortal, merged(drawing, mutant.scene));
    const article = { file: 'article.md', markdown: mutant.markdown, twin: undefined };
    const { result } = await validateText(article, host, options);
    const judgement = judge(mutant, result);
    const mended = mutant.isLabel ? await mend(article, result, host, options) : null;
    process.stderr.write(`\r${done} of ${jobs.length} mutants`);
    const clean = mended ? mended.validated.result.findings.length === 0 : false;
    return { language, mutant, ...judgement, mended: mutant.isLabel ? clean : null };
  });
}

async function cleanRuns(count: number): Promise<string[]> {
  const jobs = Array.from({ length: count }, (_, at) => {
    const language = [...sources.keys()][at % sources.size] ?? 'en';
    const scene: SceneInput = { ...drawings[at % drawings.length], seed: at + 1 };
    return { language, scene };
  });
  const alarms = await inParallel(jobs, workers, async ({ language, scene }, done) => {
    const article = { file: 'article.md', markdown: withoutRoles(sources.get(language) ?? ''), twin: undefined };
    const { result } = await validateText(article, mockHost(browser, mockPortal, scene), options);
    process.stderr.write(`\r${done} of ${count} clean runs   `);
    return result.findings.map(({ message }) => `${language} ${JSON.stringify(scene)}: ${message}`);
  });
  return alarms.flat();
}

function report(): void {
  const labels = rows.filter(({ mutant }) => mutant.isLabel);
  const suggested = rows.filter(({ place }) => place !== null);
  const share = (part: number, whole: number) => (whole === 0 ? null : Math.round((1_000 * part) / whole) / 10);
  if (values.misses)
    for (const { language, mutant, found, place, mended, wrongEdit } of rows)
      if (!found || place === 0 || (place ?? 0) > 1 || mended === false || wrongEdit)
        process.stderr.write(
          `\n${language} ${mutant.name}: found ${found}, place ${place}, mended ${mended}, wrong edit ${wrongEdit}`,
        );
  process.stderr.write(`\n${alarms.join('\n')}\n`);
  const kinds = Map.groupBy(rows, ({ mutant }) => mutant.kind);
  for (const [kind, of] of kinds)
    process.stdout.write(`${kind.padEnd(15)} ${of.filter(({ found }) => found).length} of ${of.length} found\n`);
  process.stdout.write(
    `${JSON.stringify({
      mutants: rows.length,
      languages: languages.length,
      foundPercent: share(rows.filter(({ found }) => found).length, rows.length),
      firstPercent: share(suggested.filter(({ place }) => place === 1).length, suggested.length),
      topThreePercent: share(
        suggested.filter(({ place }) => place !== null && place > 0 && place <= 3).length,
        suggested.length,
      ),
      mendedPercent: share(labels.filter(({ mended }) => mended).length, labels.length),
      wrongEdits: rows.filter(({ wrongEdit }) => wrongEdit).length,
      cleanRuns: Number(values.clean),
      falseAlarms: alarms.length,
    })}\n`,
  );
}

/** Without its prerequisite an article is followed once, not twice. */
function withoutRoles(markdown: string): string {
  return markdown.replace(/\n\nYou need a role[^\n]*/, '');
}

function merged(drawing: SceneInput, scene: SceneInput): SceneInput {
  return { ...drawing, ...scene };
}
