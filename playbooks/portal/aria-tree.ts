import type { Locator } from 'playwright';
import { z } from 'zod';
import type { Patience } from './appear.ts';

/** An element as assistive technology sees it. */
export interface AriaNode {
  role: string;
  name?: string | undefined;
  text?: string | undefined;
  disabled?: boolean | undefined;
  checked?: boolean | 'mixed' | undefined;
  selected?: boolean | undefined;
  expanded?: boolean | undefined;
  children?: (AriaNode | string)[] | undefined;
}

const Node: z.ZodType<AriaNode> = z.object({
  role: z.string(),
  name: z.string().optional(),
  text: z.string().optional(),
  disabled: z.boolean().optional(),
  checked: z.union([z.boolean(), z.literal('mixed')]).optional(),
  selected: z.boolean().optional(),
  expanded: z.boolean().optional(),
  get children() {
    return z.array(z.union([Node, z.string()])).optional();
  },
});

/** Reads a region's accessibility tree in one go, however many elements it has. */
export async function readAriaTree(region: Locator, { timeout, signal }: Patience): Promise<AriaNode[]> {
  return z.array(Node).parse(await region.ariaSnapshotJSON({ timeout, ...(signal && { signal }) }));
}

/** Every node of these roles, in the order of the page. Nodes inside a match are left out. */
export function nodesOf(nodes: readonly AriaNode[], ...roles: string[]): AriaNode[] {
  return nodes.flatMap(node => (roles.includes(node.role) ? [node] : nodesOf(elementsOf(node), ...roles)));
}

/** What a person reads in a node. */
export function textOf(node: AriaNode): string {
  const children = (node.children ?? []).map(child => (typeof child === 'string' ? child : textOf(child)));
  return clean(node.text ?? (children.join(' ').trim() || node.name || ''));
}

function elementsOf(node: AriaNode): AriaNode[] {
  return (node.children ?? []).filter(child => typeof child !== 'string');
}

function clean(text: string): string {
  return text.replace(/[^\S\u00a0\u202f]+/g, ' ').trim();
}
