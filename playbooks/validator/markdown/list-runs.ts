import type { List, RootContent } from 'mdast';
import { isSilentBlock } from './includes.ts';

/** Tells which numbered lists are one list that a picture, an include or code has cut in two. */
export class ListRuns {
  private readonly source: readonly string[];
  private last: { list: List; id: number; next: number } | null = null;
  private gap: 'none' | 'silent' | 'text' = 'none';

  constructor(source: readonly string[]) {
    this.source = source;
  }

  /** Something that is no list. */
  pass(node: RootContent): void {
    if (node.type === 'heading' || node.type === 'thematicBreak') this.last = null;
    if (!isSilentBlock(node)) this.gap = 'text';
    else if (this.gap === 'none') this.gap = 'silent';
  }

  /** @returns the number of the list that this one goes on, if it does. */
  idOf(list: List): number | null {
    const { last } = this;
    if (!last || list.ordered !== true || last.list.ordered !== true) return null;
    const start = list.start ?? 1;
    if (start > 1) return start === last.next ? last.id : null;
    return this.gap === 'silent' && this.countsByOnes(last.list) ? last.id : null;
  }

  take(list: List, id: number): void {
    const { last } = this;
    const first = last?.id === id ? last.next : (list.start ?? 1);
    this.last = { list, id, next: first + list.children.length };
    this.gap = 'none';
  }

  /** Every item is printed with the number one, so that the next one may be, too. */
  private countsByOnes({ children: [, second] }: List): boolean {
    const line = second?.position?.start.line;
    return line === undefined || /^[\s>]*1[.)]/u.test(this.source[line - 1] ?? '');
  }
}
