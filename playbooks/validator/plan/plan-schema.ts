import { z } from 'zod';
import { Plan } from './plan.ts';

/** A plan as JSON Schema, for readers in other languages. */
export function planSchema(): object {
  return z.toJSONSchema(Plan, { target: 'draft-2020-12' });
}
