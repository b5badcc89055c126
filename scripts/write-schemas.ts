import { mkdirSync, writeFileSync } from 'node:fs';
import { recordSchema } from '../playbooks/engine/record-schema.ts';
import { policySchema } from '../playbooks/runner/policy/policy-json-schema.ts';
import { validatorSchemas } from '../playbooks/validator/schemas.ts';

/** Writes the schemas that are published with the package. */
const schemas = {
  'run-record.schema.json': recordSchema(),
  'policy.schema.json': policySchema(),
  ...validatorSchemas(),
};
mkdirSync('docs/schemas', { recursive: true });
for (const [name, schema] of Object.entries(schemas))
  writeFileSync(`docs/schemas/${name}`, `${JSON.stringify(schema, null, 2)}\n`);
