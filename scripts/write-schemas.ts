import { mkdirSync, writeFileSync } from 'node:fs';
import { recordSchema } from '../playbooks/engine/record-schema.ts';
import { validatorSchemas } from '../playbooks/validator/schemas.ts';

/** Writes the schemas that are published with the package. */
mkdirSync('docs/schemas', { recursive: true });
for (const [name, schema] of Object.entries({ 'run-record.schema.json': recordSchema(), ...validatorSchemas() }))
  writeFileSync(`docs/schemas/${name}`, `${JSON.stringify(schema, null, 2)}\n`);
