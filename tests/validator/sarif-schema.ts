import { z } from 'zod';

/** The part of SARIF 2.1.0 that a report of ours uses, by hand: what is required, what has which values, what is no more. */
const Message = z.strictObject({ text: z.string().min(1) });
const ArtifactLocation = z.strictObject({
  // A URI reference has neither spaces nor what is not ASCII.
  uri: z.string().regex(/^[\w\-.~:/?#[\]@!$&'()*+,;=%]+$/),
});

/** Lines and columns count from 1; a region does not end before it begins. */
const Region = z
  .strictObject({
    startLine: z.int().min(1),
    startColumn: z.int().min(1),
    endLine: z.int().min(1),
    endColumn: z.int().min(1),
  })
  .refine(({ startLine, endLine }) => endLine >= startLine)
  .refine(region => region.endLine > region.startLine || region.endColumn >= region.startColumn);

const Location = z.strictObject({
  physicalLocation: z.strictObject({ artifactLocation: ArtifactLocation, region: Region }),
});
const Fix = z.strictObject({
  description: Message,
  artifactChanges: z
    .array(
      z.strictObject({
        artifactLocation: ArtifactLocation,
        replacements: z
          .array(z.strictObject({ deletedRegion: Region, insertedContent: z.strictObject({ text: z.string() }) }))
          .min(1),
      }),
    )
    .min(1),
});
const Result = z.strictObject({
  ruleId: z.string().min(1),
  ruleIndex: z.int().min(-1),
  level: z.enum(['none', 'note', 'warning', 'error']),
  message: Message,
  locations: z.array(Location),
  fixes: z.array(Fix).optional(),
});
const Rule = z.strictObject({ id: z.string().min(1), shortDescription: Message, help: Message });
const Driver = z.strictObject({
  name: z.string().min(1),
  version: z.string(),
  informationUri: z.url(),
  rules: z.array(Rule).refine(rules => new Set(rules.map(({ id }) => id)).size === rules.length),
});

const Run = z
  .strictObject({
    tool: z.strictObject({ driver: Driver }),
    columnKind: z.enum(['utf16CodeUnits', 'unicodeCodePoints']),
    results: z.array(Result),
  })
  .refine(({ tool, results }) => results.every(({ ruleId, ruleIndex }) => tool.driver.rules[ruleIndex]?.id === ruleId));

/** A log file. */
export const Sarif = z.strictObject({
  $schema: z.url(),
  version: z.literal('2.1.0'),
  runs: z.array(Run).min(1),
});
