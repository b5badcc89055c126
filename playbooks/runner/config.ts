import { resolve } from 'node:path';
import { z } from 'zod';
import { RegionalFormat } from '../billing/regional-format.ts';
import { localeOf } from '../portal/labels/index.ts';
import { ConfigError } from './config-error.ts';
import { defaultStateFolder } from './ledger/locations.ts';
import { fromDotenv, fromEnvironment, fromFile, type Source } from './config-sources.ts';
import { isLoopback, isTrustedPortal, isTrustedReadApi } from './trusted-hosts.ts';

const truth = z.union([z.boolean(), z.stringbool()]);
const seconds = z.coerce
  .number()
  .positive()
  .max(7 * 86_400);

/** A browser whose program was killed may be alive for that long. */
const quietAtLeast = 10;

/** Everything that can be configured. Secrets come from the environment or `.env` alone. */
export const Config = z.object({
  portalUrl: z.url({ protocol: /^https?$/ }).default('https://portal.azure.com'),
  /** Root of the read API, or `off`. */
  readApiUrl: z.union([z.literal('off'), z.url({ protocol: /^https?$/ })]).default('https://management.azure.com'),
  readApiToken: z.string().optional(),
  /** Hosts besides Microsoft's own that may be the portal, its sign-in page or its read API. */
  trustedHosts: z.union([z.array(z.string()), z.string().transform(toList)]).default([]),
  username: z.string().optional(),
  password: z.string().optional(),
  totpSecret: z
    .string()
    .regex(/^[A-Z2-7][A-Z2-7 -]*=*$/i, 'it is not base32, as an authenticator app is given it')
    .optional(),
  /** Encrypts the session that is kept between runs; without it none is. */
  sessionKey: z.string().min(16, 'it needs 16 characters or more').optional(),
  /** How long a session that was kept is used. */
  sessionHours: z.coerce.number().positive().max(720).default(12),
  /** Where else secrets are: `file:<path>`, `keychain`, `azure:<address>`; the first that has one decides. */
  secrets: z.union([z.array(z.string()), z.string().transform(toList)]).default([]),
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
  /** Whether a person watches who answers a bank, approves a sign-in or goes on with it. Default: whether the browser is shown. */
  attended: truth.optional(),
  /** How long that person gets for an answer. */
  personSeconds: seconds.default(600),
  /** Milliseconds between actions, for people who watch. */
  slowMo: z.coerce.number().int().min(0).max(60_000).default(0),
  trace: z.enum(['off', 'on-failure', 'on']).default('on-failure'),
  screenshots: truth.default(true),
  runsFolder: z
    .string()
    .default('runs')
    .transform(folder => resolve(folder)),
  /** Where the ledger of payments is kept, on a local disk and for its owner alone. */
  stateFolder: z
    .string()
    .default(() => defaultStateFolder())
    .transform(folder => resolve(folder)),
  /** Where the ledger's head is noted down, apart from the ledger. */
  anchorFolder: z
    .string()
    .transform(folder => resolve(folder))
    .optional(),
  /** How many paying requests may leave the browser: one, or as many as it likes, counted or not. */
  latch: z.enum(['strict', 'observe', 'off']).default('strict'),
  /** A regular expression for the addresses of requests that pay, where they are known. */
  payRequest: z.string().transform(toPattern).optional(),
  /** What may be paid unattended. Default: `playbook.policy.json`, where there is one. */
  policyFile: z.string().optional(),
  /** Where messages about payments go. Addresses of chats are secrets: whoever has one can write there. */
  webhookUrl: z.url({ protocol: /^https?$/ }).optional(),
  webhookSecret: z.string().min(16, 'it needs 16 characters or more').optional(),
  slackUrl: z.url({ protocol: /^https?$/ }).optional(),
  teamsUrl: z.url({ protocol: /^https?$/ }).optional(),
  /** `smtps://name:password@host:465`, or `smtp://…:587` with STARTTLS. */
  smtpUrl: z.url({ protocol: /^smtps?$/ }).optional(),
  mailFrom: z.string().optional(),
  mailTo: z.union([z.array(z.string()), z.string().transform(toList)]).default([]),
  /** How long what runs leave behind is kept, in days; and how many of the newest in any case. Default: for ever. */
  keepDays: z.coerce.number().positive().optional(),
  keepRuns: z.coerce.number().int().nonnegative().optional(),
  /** Whether runs are passed on as spans. */
  openTelemetry: truth.default(false),
  /** How long no payment is begun after a run died at one; less than ten only where no money is. */
  quietSeconds: z.coerce.number().min(0).max(600).default(quietAtLeast),
  timeoutSeconds: seconds.default(15),
  confirmSeconds: seconds.default(60),
});
export type Config = z.output<typeof Config>;

/** How long a person gets to answer what only a person may, in milliseconds; 0 where nobody watches. */
export function patienceWithPerson({ attended, headed, personSeconds }: Config): number {
  return (attended ?? headed) ? personSeconds * 1_000 : 0;
}

export type ConfigKey = keyof Config;
const configKeys = Config.keyof().options;

/** Credentials and tokens go to known hosts only: a mistyped or forged address is refused before a browser starts. */
const Addresses = Config.pick({
  portalUrl: true,
  readApiUrl: true,
  trustedHosts: true,
  quietSeconds: true,
}).superRefine((given, context) => {
  const { portalUrl, readApiUrl, trustedHosts, quietSeconds } = given;
  const refuse = (key: ConfigKey, message = untrustedHost) =>
    context.addIssue({ code: 'custom', path: [key], message });
  if (URL.canParse(portalUrl) && !isTrustedPortal(portalUrl, trustedHosts)) refuse('portalUrl');
  if (URL.canParse(readApiUrl) && !isTrustedReadApi(readApiUrl, trustedHosts)) refuse('readApiUrl');
  if (quietSeconds < quietAtLeast && URL.canParse(portalUrl) && !isLoopback(portalUrl))
    refuse('quietSeconds', `it is at least ${quietAtLeast} at a portal that is not on this machine`);
});

const untrustedHost = 'its host is not known, or it is not HTTPS; name a host that you trust in PLAYBOOK_TRUSTED_HOSTS';

/** Keys whose values are never printed, and never read from a file that people may share. */
export const secretKeys = [
  'readApiToken',
  'password',
  'totpSecret',
  'sessionKey',
  'webhookSecret',
  'slackUrl',
  'teamsUrl',
  'smtpUrl',
] as const satisfies readonly ConfigKey[];

/** Everything in a configuration that must never be printed: whoever has the address of a webhook may write there. */
export function secretsOf(config: Config): string[] {
  const inMailAddress = config.smtpUrl ? decodeURIComponent(new URL(config.smtpUrl).password) : '';
  const keys = [...secretKeys, 'webhookUrl'] as const;
  return [...keys.flatMap(key => config[key] ?? []), inMailAddress].filter(Boolean);
}

/** Where a configuration comes from. */
export interface ConfigSources {
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
export function readConfig(from: ConfigSources): Config {
  const sources = readSources(from);
  const { values, origins } = merge(sources);
  const parsed = Config.safeParse(values);
  const wrong = [...(parsed.error?.issues ?? []), ...untrusted(values)].map(
    ({ path, message }) => `${String(path[0])} (from ${origins.get(String(path[0])) ?? 'the defaults'}): ${message}`,
  );
  const problems = [...sources.flatMap(source => source.problems), ...wrong];
  if (problems.length > 0 || !parsed.success) throw new ConfigError(problems);
  return parsed.data;
}

/**
 * A configuration as far as it can be read, with defaults in the place of what is wrong: good for telling people that
 * it is, and never to pay with.
 */
export function readForgivingly(from: ConfigSources): Config {
  const { values } = merge(readSources(from));
  const right = configKeys.filter(key => Config.shape[key].safeParse(values[key]).success);
  return Config.parse(Object.fromEntries(right.map(key => [key, values[key]])));
}

/** What a record says of a run that could not begin, as it was given: none of it need be valid. */
export function readRoughConfig(from: ConfigSources) {
  const { values } = merge(readSources(from));
  const text = (key: ConfigKey) => (typeof values[key] === 'string' ? values[key] : undefined);
  const { portalUrl, language, regionalFormat, runsFolder } = Config.parse({ runsFolder: text('runsFolder') });
  return {
    runsFolder,
    portalUrl: text('portalUrl') ?? portalUrl,
    language: text('language') ?? language,
    regionalFormat: text('regionalFormat') ?? regionalFormat,
    secrets: secretKeys.flatMap(key => text(key) ?? []),
  };
}

function readSources({ flags, environment, folder, file }: ConfigSources): Source[] {
  return [
    { from: 'the command line', values: flags, problems: [] },
    fromEnvironment(environment, configKeys),
    fromDotenv(folder, configKeys, secretKeys),
    fromFile(folder, file, configKeys, secretKeys),
  ];
}

/** The first source that has a value decides. */
function merge(sources: readonly Source[]) {
  const origins = new Map<string, string>();
  const values: Record<string, unknown> = {};
  for (const source of sources)
    for (const [key, value] of Object.entries(source.values)) {
      if (value === undefined || origins.has(key)) continue;
      values[key] = value;
      origins.set(key, source.from);
    }
  return { values, origins };
}

/** Looked at apart, so that it is told together with what is wrong elsewhere. */
function untrusted(values: Record<string, unknown>) {
  const issues = Addresses.safeParse(values).error?.issues ?? [];
  return issues.filter(({ code }) => code === 'custom');
}

function toPattern(source: string, context: z.RefinementCtx): RegExp {
  try {
    return new RegExp(source);
  } catch (error) {
    context.addIssue({ code: 'custom', message: error instanceof Error ? error.message : 'no regular expression' });
    return z.NEVER;
  }
}

function toList(text: string): string[] {
  return text.split(/[\s,]+/).filter(Boolean);
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
