import type { PlanStep } from '../plan/plan.ts';

/** A step as it is carried out: it is about a control, and what goes into that is told beside it. */
export interface Deed extends PlanStep {
  text?: string;
}

/** "Enter **Contoso** in the **Name** box" is about the box; its name stands elsewhere than the step's label. */
export function typingInto(
  field: string,
  { target, container, english: _text, marked: _marked, ...step }: PlanStep,
): Deed {
  const around = container === undefined || container === field ? {} : { container };
  return { ...step, ...around, target: field, role: 'field', anaphora: true, ...(target !== null && { text: target }) };
}
