import type { Block } from '../markdown/article.ts';
import type { Memory } from './sentence-step.ts';

/** What earlier lines of the same instruction said. */
export interface Instruction extends Memory {
  condition: string | null;
  /** It begins with saying that it may be left out, as in "(Optional)". */
  optional: boolean;
  /** The condition that the instruction before passed on to this one. */
  inherited: string | null;
  /** The condition that this one passes on. */
  passedOn: string | null;
}

/** An instruction that has been read, and the block that it is. */
export type Before = Pick<Instruction, 'label' | 'passedOn'> & { block: Block | null };

export const beforeAll: Before = { label: null, passedOn: null, block: null };

/** What an instruction begins with: "select the link" may mean the link that the item before has named. */
export function instructionAfter({ label, passedOn, block }: Before, { kind, list }: Block): Instruction {
  const goesOn = kind === 'item' && block?.kind === 'item' && block.list === list;
  return {
    label: null,
    before: goesOn ? label : null,
    condition: null,
    optional: false,
    inherited: passedOn,
    passedOn: null,
  };
}

/** The paragraph right under a numbered list says what it has led to. */
export function isResultOf({ block }: Before, { kind }: Block): boolean {
  return kind === 'paragraph' && block?.kind === 'item' && block.ordered;
}

/** In a tab for a command line, or for code, nothing is done in the portal. */
export function isForCommandLine({ tab }: Block): boolean {
  return tab !== null && commandLines.test(`${tab.id} ${tab.name}`);
}

const commandLines =
  /\b(?:cli|powershell|rest|api|bicep|terraform|template|templates|arm|json|http|curl|bash|python|java|javascript|dotnet|csharp|go|sdk)\b/i;
