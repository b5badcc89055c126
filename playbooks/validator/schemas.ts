import { z } from 'zod';
import { Validation } from './findings/article-result.ts';
import { LintConfig } from './lint/lint-config-schema.ts';
import { Plan } from './plan/plan.ts';

/** What the validator reads and writes, as JSON Schema for readers in other languages; by the name of the file. */
export function validatorSchemas(): Readonly<Record<string, object>> {
  const schemas = { plan: Plan, validation: Validation, 'playbook-articles': LintConfig };
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [
      `${name}.schema.json`,
      z.toJSONSchema(schema, { target: 'draft-2020-12', io: name === 'playbook-articles' ? 'input' : 'output' }),
    ]),
  );
}
