import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { childEnvironment } from '../child-environment.ts';

interface Step {
  title: string;
  subtitle?: string | undefined;
  steps?: Step[] | undefined;
}
const Step: z.ZodType<Step> = z.lazy(() =>
  z.object({ title: z.string(), subtitle: z.string().optional(), steps: z.array(Step).optional() }),
);
const Result = z.object({
  status: z.string(),
  errors: z.array(z.object({ message: z.string().default('') })).default([]),
  steps: z.array(Step).default([]),
  attachments: z.array(z.object({ name: z.string(), contentType: z.string() })).default([]),
  annotations: z.array(z.object({ type: z.string(), description: z.string().optional() })).default([]),
});
export type InnerResult = z.infer<typeof Result>;

interface Suite {
  suites: Suite[];
  specs: { title: string; tests: { results: InnerResult[] }[] }[];
}
const Suite: z.ZodType<Suite> = z.lazy(() =>
  z.object({
    suites: z.array(Suite).default([]),
    specs: z.array(z.object({ title: z.string(), tests: z.array(z.object({ results: z.array(Result) })) })).default([]),
  }),
);

const root = join(import.meta.dirname, '..', '..');

/** Runs the suite within the suite, and gives the results by title. */
export async function runInnerSuite(
  folder: string,
  { args = [], environment = {} }: { args?: string[]; environment?: Record<string, string> } = {},
): Promise<{ results: Map<string, InnerResult>; output: string }> {
  const json = join(folder, 'report.json');
  const config = join(root, 'tests', 'kit', 'inner', 'playwright.config.ts');
  const cli = join(root, 'node_modules', '@playwright', 'test', 'cli.js');
  const child = spawn(process.execPath, [cli, 'test', '-c', config, '--output', join(folder, 'out'), ...args], {
    cwd: root,
    env: { ...childEnvironment(), PLAYWRIGHT_JSON_OUTPUT_FILE: json, ...environment },
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (output += text));
  await once(child, 'close');
  return {
    results: byTitle(z.object({ suites: z.array(Suite) }).parse(JSON.parse(readFileSync(json, 'utf8')))),
    output,
  };
}

function byTitle({ suites }: { suites: Suite[] }): Map<string, InnerResult> {
  const results = new Map<string, InnerResult>();
  const visit = ({ suites: inner, specs }: Suite): void => {
    for (const { title, tests } of specs)
      for (const test of tests) if (test.results[0]) results.set(title, test.results[0]);
    for (const suite of inner) visit(suite);
  };
  for (const suite of suites) visit(suite);
  return results;
}
