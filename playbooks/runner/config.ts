import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse as parseDotenv } from 'dotenv';
import { z } from 'zod';
import { RegionalFormat } from '../billing/regional-format.ts';
import { localeOf } from '../portal/labels/index.ts';
import { mostSimilar } from '../portal/similar.ts';
import { ConfigError } from './config-error.ts';

const truth = z.union([z.boolean(), z.stringbool()]);
const seconds = z.coerce
  .number()
  .positive()
  .max(7 * 86_400);

/** Everything that can be configured. Secrets come from the environment or `.env` alone. */
export const Config = z.object({
  portalUrl: z.url({ protocol: /^https?$/ }).default('https://portal.azure.com'),
  /** Root of the read API, or `off`. */
  readApiUrl: z.union([z.literal('off'), z.url({ protocol: /^https?$/ })]).default('https://management.azure.com'),
  readApiToken: z.string().optional(),
  username: z.string().optional(),
  password: z.string().optional(),
  totpSecret: z.string().optional(),
  language: z.string().default('en').transform(toLocale),
  regionalFormat: RegionalFormat.default('en-us'),
  /** Whether the portal is asked to speak that language for this session only. */
  forceLanguage: truth.default(true),
  /** Name of the billing account as the portal prints it. */
  billingAccount: z.string().optional(),
  /** Name of the billing account in ARM, `GUID:GUID_2019-05-31`. */
  billingAccountId: z.string().optional(),
  tenant: z.string().optional(),
  browser: z.string().optional(),
  headed: truth.default(false),
  /** Milliseconds between actions, for people who watch. */
  slowMo: z.coerce.number().int().min(0).max(60_000).default(0),
  trace: z.enum(['off', 'on-failure', 'on']).default('on-failure'),
  screenshots: truth.default(true),
  runsFolder: z
    .string()
    .default('runs')
    .transform(folder => resolve(folder)),
  timeoutSeconds: seconds.default(15),
  confirmSeconds: seconds.default(60),
});
export type Config = z.output<typeof Config>;
export type ConfigKey = keyof Config;

/** Keys whose values are never printed, and never read from a file that people may share. */
export const secretKeys = ['readApiToken', 'password', 'totpSecret'] as const satisfies readonly ConfigKey[];

interface Sources {
  /** Values given on the command line. */
  flags: Partial<Record<ConfigKey, unknown>>;
  environment: Record<string, string | undefined>;
  /** Folder with `.env` and `playbook.config.json`. */
  folder: string;
  /** Another configuration file. */
  file?: string | undefined;
}

/**
 * Reads the configuration: flags win over the environment, that over `.env`, and that over the file.
 *
 * @throws ConfigError that names every wrong value at once, where it comes from, and what it should be.
 */
export function readConfig({ flags, environment, folder, file }: Sources): Config {
  const problems: string[] = [];
  const layers = [
    { from: 'the command line', values: flags },
    { from: 'the environment', values: fromEnvironment(environment) },
    { from: '.env', values: fromEnvironment(readDotenv(folder)) },
    readFile(file ? resolve(folder, file) : resolve(folder, 'playbook.config.json'), file !== undefined, problems),
  ];
  const origins = new Map<string, string>();
  const values: Record<string, unknown> = {};
  for (const { from, values: layer } of layers)
    for (const [key, value] of Object.entries(layer)) {
      if (value === undefined || key in values) continue;
      values[key] = value;
      origins.set(key, from);
    }
  const parsed = Config.safeParse(values);
  const issues = parsed.error?.issues.map(
    ({ path, message }) => `${String(path[0])} (from ${origins.get(String(path[0])) ?? 'the defaults'}): ${message}`,
  );
  problems.push(...(issues ?? []));
  if (problems.length > 0 || !parsed.success) throw new ConfigError(problems);
  return parsed.data;
}

/** The variable that sets a key: `portalUrl` is `PLAYBOOK_PORTAL_URL`. */
function variableOf(key: string): string {
  return `PLAYBOOK_${key.replace(/[A-Z]/g, letter => `_${letter}`).toUpperCase()}`;
}

function fromEnvironment(environment: Record<string, string | undefined>): Record<string, string | undefined> {
  const keys = Object.keys(Config.shape);
  return Object.fromEntries(keys.map(key => [key, environment[variableOf(key)] || undefined]));
}

function readDotenv(folder: string): Record<string, string> {
  const text = readIfThere(resolve(folder, '.env'));
  return text === null ? {} : parseDotenv(text);
}

function readFile(path: string, required: boolean, problems: string[]) {
  const text = readIfThere(path);
  if (text === null && required) problems.push(`${path}: there is no such file`);
  const parsed = z.record(z.string(), z.unknown()).safeParse(text === null ? {} : parseJson(text));
  if (!parsed.success) problems.push(`${path}: it is not a JSON object`);
  const values = parsed.data ?? {};
  for (const key of Object.keys(values)) {
    if (!(key in Config.shape))
      problems.push(
        `${key} (from ${path}): there is no such key; did you mean ${mostSimilar(key, Object.keys(Config.shape), 1)[0]}?`,
      );
    if (secretKeys.some(secret => secret === key))
      problems.push(`${key} (from ${path}): secrets belong in the environment or in .env, as ${variableOf(key)}`);
  }
  return { from: path, values };
}

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function toLocale(code: string, context: z.RefinementCtx) {
  try {
    return localeOf(code);
  } catch (error) {
    context.addIssue({
      code: 'custom',
      message:
        error instanceof Error && 'hint' in error ? `${error.message} ${String(error.hint)}` : 'unknown language',
    });
    return z.NEVER;
  }
}
