import { mkdirSync, writeFileSync } from 'node:fs';
import { planSchema } from '../playbooks/validator/plan/plan-schema.ts';
import { policySchema } from '../playbooks/runner/policy/policy-json-schema.ts';
import { recordSchema } from '../playbooks/engine/record-schema.ts';

/** Writes the schemas that are published with the package. */
mkdirSync('docs/schemas', { recursive: true });
writeFileSync('docs/schemas/run-record.schema.json', `${JSON.stringify(recordSchema(), null, 2)}\n`);
writeFileSync('docs/schemas/plan.schema.json', `${JSON.stringify(planSchema(), null, 2)}\n`);
writeFileSync('docs/schemas/policy.schema.json', `${JSON.stringify(policySchema(), null, 2)}\n`);
