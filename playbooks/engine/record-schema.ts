import { z } from 'zod';
import { RunRecord } from './record.ts';

/** The record of a run as JSON Schema, for readers in other languages. */
export function recordSchema(): object {
  return z.toJSONSchema(RunRecord, { target: 'draft-2020-12' });
}
