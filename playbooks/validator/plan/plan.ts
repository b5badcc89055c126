import { z } from 'zod';

export const RoleHint = z.enum(['link', 'button', 'menu-item', 'field', 'list', 'tab', 'checkbox', 'option']);
/** What a sentence calls a control. */
export type RoleHint = z.infer<typeof RoleHint>;

export const Action = z.enum(['goto', 'search', 'click', 'type', 'expect']);
export type Action = z.infer<typeof Action>;

export const PlanStep = z.object({
  /** The play that it belongs to, from 0. */
  play: z.int(),
  /** Where the label stands, or the sentence where it names none; both from 1. */
  line: z.int(),
  column: z.int(),
  /** Right behind the label, or behind the sentence where it names none. */
  endColumn: z.int(),
  sentence: z.string(),
  action: Action,
  /** The label or the address as the article has it; null where the sentence names none. */
  target: z.string().nullable(),
  /** What is set apart as the label, where a colon behind it or brackets around it were left out: they may be part of it. */
  marked: z.string().optional(),
  /** Other labels that will do, where the sentence says "or". */
  alternatives: z.array(z.string()).optional(),
  /** The label of the English edition for the same thing. */
  english: z.string().optional(),
  /** What has to be known besides the sentence, where it names no target. */
  binding: z.string().optional(),
  /** What is typed into. */
  field: z.string().optional(),
  role: RoleHint.optional(),
  /** The menu, group or pane that the sentence names. */
  container: z.string().optional(),
  /** Where its name stands, from 1. */
  containerColumn: z.int().optional(),
  /** The part of the page that the sentence speaks of without a name, as "in the left pane". */
  place: z.string().optional(),
  /** The article says that it may be left out. */
  optional: z.literal(true).optional(),
  /** Whether the sentence, or one before it in the same instruction, says "if". */
  conditional: z.literal(true).optional(),
  condition: z.string().optional(),
  /** Named by an earlier sentence. */
  anaphora: z.literal(true).optional(),
  /** English name of the colour that the sentence gives it. */
  colour: z.string().optional(),
});
export type PlanStep = z.infer<typeof PlanStep>;

export const Plan = z.object({
  schemaVersion: z.literal(1),
  file: z.string(),
  /** BCP 47; `und` where no language pack fits, and only the structure was read. */
  language: z.string(),
  bilingual: z.boolean(),
  /** False for an article that asks nobody to do anything in a portal. */
  procedure: z.boolean(),
  /** Sentences that say which billing role one needs. */
  prerequisites: z.array(
    z.object({
      line: z.int(),
      column: z.int(),
      endColumn: z.int(),
      sentence: z.string(),
      /** As the read API names them; each is enough. */
      roles: z.array(z.string()),
    }),
  ),
  plays: z.array(
    z.object({
      title: z.string(),
      line: z.int(),
      /** False where its links lead to another administration site. */
      portal: z.boolean(),
      /** The tab that it stands in: plays with one are different ways to do the same, not one after the other. */
      variant: z.string().optional(),
    }),
  ),
  steps: z.array(PlanStep),
  /** Text of other files that belongs to the article, and was not read. */
  unresolved: z.array(z.object({ line: z.int(), path: z.string() })).optional(),
});
/** What an article asks its readers to do. */
export type Plan = z.infer<typeof Plan>;
