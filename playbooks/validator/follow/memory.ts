import type { PlanStep } from '../plan/plan.ts';
import { plain } from '../screen/same-words.ts';
import type { Control, Screen } from '../screen/screen.ts';

/** What was used last, and what was on the screen then. */
export interface LastUse {
  step: PlanStep;
  control: Control;
  screen: Screen;
}

/** What a reader remembers from sentence to sentence. */
export class Memory {
  last: LastUse | null = null;
  /** What the row was about in which something was used last: "the invoice" of later sentences. */
  private subject: { row: string; texts: readonly string[] } | null = null;

  note(use: LastUse): void {
    const { row } = use.control;
    this.last = use;
    if (row !== null) this.subject = { row, texts: textsOf(row, use.screen) };
  }

  /** Whether a control is the one that was used last. The same words in another row lead to the same thing. */
  wasUsed({ name, role, row, pane }: Control): boolean {
    if (!this.last) return false;
    const { control } = this.last;
    const isAlike = name === control.name && role === control.role && pane === control.pane;
    return isAlike && (row === null) === (control.row === null);
  }

  /** Whether what was used last is greyed out since: the portal is at work on it. */
  isAnswering({ controls }: Screen): boolean {
    return this.last?.control.disabled === false && controls.some(other => other.disabled && this.wasUsed(other));
  }

  /**
   * A text that reads like an expected result, but for capital letters. A result is that of the row in question, where
   * there is one: others may have been so before.
   */
  resultLike(target: string, screen: Screen): string | null {
    const own = this.subject ? textsOf(this.subject.row, screen) : [];
    const texts = own.length > 0 ? own : screen.texts.map(({ text }) => text);
    const wanted = plain(target);
    const alike = texts.filter(text => plain(text).toLowerCase() === wanted.toLowerCase());
    return alike.find(text => plain(text) === wanted) ?? alike[0] ?? null;
  }

  /** Words in the row in question that were others before; amounts and dates are no words. */
  changes(screen: Screen): string[] {
    const { subject } = this;
    if (!subject) return [];
    return textsOf(subject.row, screen).filter(text => !subject.texts.includes(text) && !/\d/.test(text));
  }
}

function textsOf(row: string, { texts }: Screen): string[] {
  return texts.flatMap(text => (text.row === row ? [text.text] : []));
}
