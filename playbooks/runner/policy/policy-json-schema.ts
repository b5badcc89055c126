import { z } from 'zod';
import { Policy } from './policy.ts';

/** The policy file as JSON Schema, for editors. */
export function policySchema(): object {
  return z.toJSONSchema(Policy, { target: 'draft-2020-12', io: 'input' });
}
