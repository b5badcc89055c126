import { z } from 'zod';
import { ArticleError } from '../article-error.ts';
import { Severity } from '../findings/finding.ts';
import { lintRules } from './rules.ts';

const Rule = z.enum(lintRules.map(({ name }) => name));
const Switches = z.partialRecord(Rule, z.enum(['off', ...Severity.options]));

export const LintConfig = z.strictObject({
  $schema: z.string().optional(),
  version: z.literal(1),
  /** What a finding of a rule is, or `off`. */
  rules: Switches.default({}),
  /** Other settings for some files, by patterns relative to this file; the last one that fits wins. */
  overrides: z.array(z.strictObject({ files: z.array(z.string()).min(1), rules: Switches })).default([]),
});
/** Which rules hold for the articles of a folder. */
export type LintConfig = z.infer<typeof LintConfig>;

/** @throws ArticleError for a configuration that can't be used. */
export function parseLintConfig(file: string, text: string): LintConfig {
  const parsed = LintConfig.safeParse(json(file, text));
  if (!parsed.success) throw new ArticleError(file, z.prettifyError(parsed.error), 'Correct the configuration.');
  return parsed.data;
}

function json(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ArticleError(file, 'it is no JSON', 'Correct the configuration.');
  }
}
