import { z } from 'zod';

export const Severity = z.enum(['error', 'warning', 'note']);
/** Error: a reader would fail here. Warning: a reader would hesitate. Note: worth knowing. */
export type Severity = z.infer<typeof Severity>;

export const Edit = z.object({
  /** From 1. */
  line: z.int(),
  /** From 1; the edit replaces what is between the columns, the second one not included. */
  column: z.int(),
  endColumn: z.int(),
  newText: z.string(),
});
/** A change of one line of the article. */
export type Edit = z.infer<typeof Edit>;

export const Suggestion = z.object({
  label: z.string(),
  /** Role of the control that has it, as assistive technology calls it. */
  role: z.string(),
  /** How likely it is meant, from 0 to 1. */
  score: z.number(),
});
export type Suggestion = z.infer<typeof Suggestion>;

export const Finding = z.object({
  /** Such as `label-drift`; one rule is one kind of fault. */
  rule: z.string(),
  severity: Severity,
  /** Where the label is, from 1; the second column is not included. */
  line: z.int(),
  column: z.int(),
  endColumn: z.int(),
  /** One sentence for a person: what is wrong, and what would be right. */
  message: z.string(),
  /** The words of the article that it is about. */
  article: z.string().nullable(),
  /** What the portal, or the English edition, has instead. */
  instead: z.string().nullable(),
  suggestions: z.array(Suggestion),
  /** Changes that are sure to be right; empty where a person must decide. */
  fix: z.array(Edit),
});
/** Something that an article says and should not. */
export type Finding = z.infer<typeof Finding>;
