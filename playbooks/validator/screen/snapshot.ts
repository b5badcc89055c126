import type { Page } from 'playwright';
import { z } from 'zod';
import type { Box } from '../findings/article-result.ts';

export type { Box };

/** An element of the accessibility tree, with a handle to find it again and the place where it is drawn. */
export interface SnapshotNode {
  role: string;
  name?: string | undefined;
  text?: string | undefined;
  ref?: string | undefined;
  box?: Box | undefined;
  url?: string | undefined;
  disabled?: boolean | undefined;
  expanded?: boolean | undefined;
  ariaHidden?: boolean | undefined;
  children?: (SnapshotNode | string)[] | undefined;
}

const Node: z.ZodType<SnapshotNode> = z.object({
  role: z.string(),
  name: z.string().optional(),
  text: z.string().optional(),
  ref: z.string().optional(),
  box: z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() }).optional(),
  url: z.string().optional(),
  disabled: z.boolean().optional(),
  expanded: z.boolean().optional(),
  ariaHidden: z.boolean().optional(),
  get children() {
    return z.array(z.union([Node, z.string()])).optional();
  },
});

/** The whole page as assistive technology sees it, with its visible frames in their places. */
export async function takeSnapshot(page: Page, timeout: number): Promise<SnapshotNode[]> {
  return z.array(Node).parse(await page.ariaSnapshotJSON({ mode: 'ai', boxes: true, timeout }));
}
