import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { shareOf } from '../statistics.ts';

const cli = resolve('dist/playbooks/cli.js');
const article = resolve('docs/articles/en/pay-invoice.md');

interface Measured {
  ms: number;
  megabytes: number;
}

/** Cold starts of the commands that ship, with the most memory that each process took. */
export function measureCommands(runs: number, many: number) {
  const folder = mkdtempSync(join(tmpdir(), 'playbook-bench-'));
  const memory = join(folder, 'memory.mjs');
  writeFileSync(memory, `process.on('exit', () => process.stderr.write('\\nRSS ' + process.resourceUsage().maxRSS));`);
  const median = (args: string[], times = runs, environment = {}) => {
    const all = Array.from({ length: times }, () => commandOf(args, { folder, memory, environment }));
    return {
      ms: shareOf(
        all.map(({ ms }) => ms),
        0.5,
      ),
      megabytes: Math.max(...all.map(({ megabytes }) => megabytes)),
    };
  };
  const articles = join(folder, 'articles');
  writeMany(articles, many);
  const plan = median(['plan', article, '--json']);
  const lint = median(['lint', article]);
  const validate = median(['validate', article, '--mock', '--output', join(folder, 'reports')]);
  const withoutPrerequisite = join(folder, 'without-prerequisite.md');
  writeFileSync(withoutPrerequisite, readFileSync(article, 'utf8').replace(/^You need .*$/m, ''));
  const once = ['validate', withoutPrerequisite, '--mock', '--output', join(folder, 'reports')];
  const validateOnce = median(once);
  const validateFirst = median(once, Math.ceil(runs / 2), { NODE_DISABLE_COMPILE_CACHE: '1' });
  const planMany = median(['plan', articles, '--json'], 2);
  const lintMany = median(['lint', articles, '--format', 'json'], 2);
  rmSync(folder, { recursive: true });
  const text = ({ ms, megabytes }: Measured) => `${ms.toFixed(0)} ms, ${megabytes.toFixed(0)} MB`;
  return {
    rows: [
      ['`playbook plan`, cold', text(plan), 'target ≤ 400 ms, ≤ 150 MB'],
      ['`playbook lint`, cold', text(lint), 'target ≤ 400 ms, ≤ 150 MB'],
      ['`playbook validate --mock` with pictures and reports, cold', text(validateOnce), 'target ≤ 2,000 ms'],
      ['… for the first time, when nothing is compiled yet', text(validateFirst), ''],
      ['… of an article with a prerequisite, so without the role too', text(validate), ''],
      [`\`playbook plan\` of ${many} articles`, text(planMany), 'target ≤ 5,000 ms'],
      [`\`playbook lint\` of ${many} articles`, text(lintMany), 'target ≤ 5,000 ms'],
    ],
    result: { plan, lint, validate, validateOnce, validateFirst, planMany, lintMany },
  };
}

interface Place {
  folder: string;
  /** A module that tells how much memory was used. */
  memory: string;
  environment: Record<string, string>;
}

function commandOf(args: string[], { folder, memory, environment }: Place): Measured {
  const startedAt = performance.now();
  const { stderr, status } = spawnSync(process.execPath, ['--import', memory, cli, ...args], {
    cwd: folder,
    env: { ...process.env, ...environment },
    encoding: 'utf8',
    maxBuffer: 1_000_000_000,
  });
  const ms = performance.now() - startedAt;
  if (status !== 0 && status !== 1) throw new Error(stderr);
  return { ms, megabytes: z.coerce.number().parse(/RSS (\d+)$/.exec(stderr)?.[1]) / 1024 };
}

/** Copies of the sample articles in nine languages, each with a heading of its own. */
function writeMany(folder: string, count: number): void {
  const languages = ['en', 'de', 'es', 'fr', 'it', 'ja', 'pl', 'pt-BR', 'zh-Hant'];
  cpSync('docs/articles/en', folder, { recursive: true });
  for (let nth = 0; nth < count; nth += 1) {
    const text = readFileSync(`docs/articles/${languages[nth % languages.length]}/pay-invoice.md`, 'utf8');
    writeFileSync(join(folder, `article-${nth}.md`), `${text}\n<!-- ${nth} -->\n`);
  }
}
