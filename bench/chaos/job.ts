import { z } from 'zod';

/** What one process is to do: the same for every process of a round, but for the time and who is signed in. */
export const Job = z.object({
  clockShift: z.number(),
  portal: z.url(),
  readApi: z.url(),
  readApiToken: z.string(),
  /** Of a person who is signed in. */
  session: z.string(),
  username: z.string(),
  password: z.string(),
  directory: z.string(),
  account: z.object({ name: z.string(), displayName: z.string() }),
  profile: z.string(),
  card: z.string(),
  stateFolder: z.string(),
  anchorFolder: z.string(),
  runsFolder: z.string(),
  /** In the order in which they are to be paid. */
  invoices: z.array(z.string()),
  /** Invoices that a person lets be paid anew. */
  release: z.array(z.string()),
  /** Far less than in earnest, so that a process that is killed is followed by the next one at once. */
  quietSeconds: z.number(),
  /** Whether pictures are taken, as they are in a night of earnest; they take time, so only some rounds have them. */
  pictures: z.boolean(),
});
export type Job = z.infer<typeof Job>;
