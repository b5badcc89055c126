import type { Block } from '../../markdown/article.ts';
import type { Found, LintRule } from '../context.ts';
import { regionOf } from '../region.ts';

/** How many items of a list must end with a full stop before one without is noticed. */
const enough = 3;

/** One instruction without a full stop, in a list in which the others have one. */
export const missingStop: LintRule = {
  name: 'missing-stop',
  severity: 'note',
  text: 'An item has no full stop, and the others of its list have one.',
  check: ({ article }) => {
    const items = article.blocks.filter(({ kind, ordered, list }) => kind === 'item' && ordered && list !== null);
    return Array.from(Map.groupBy(items, ({ list, depth }) => `${list} ${depth}`).values()).flatMap(faultsIn);
  },
};

function faultsIn(items: readonly Block[]): Found[] {
  const stopped = items.filter(item => isStopped(item));
  const open = items.filter(item => !isStopped(item));
  if (stopped.length < enough || open.length * 3 > stopped.length) return [];
  return open.flatMap(({ lines }) => {
    const line = lines.at(-1);
    if (!line || !isSentence(line.text)) return [];
    const end = line.text.trimEnd().length;
    return [
      {
        ...regionOf(line, end - 1, end),
        message: 'The item ends without a full stop; the others of its list have one.',
        article: lastWord(line.text.trimEnd()),
      },
    ];
  });
}

/** Asterisks that are left over are another rule's. */
function isStopped({ lines }: Block): boolean {
  return /[.!?:;…。！？：；।؟]["”»」』)\]）'’*\s]*$/u.test(lines.at(-1)?.text ?? '');
}

/** An address or a single word is no sentence. */
function isSentence(text: string): boolean {
  return !/\bhttps?:\S*$/i.test(text) && text.trim().length > 12;
}

function lastWord(text: string): string {
  return /\S{1,40}$/u.exec(text)?.[0] ?? '';
}
