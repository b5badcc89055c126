import type { Play } from './plan/plays.ts';

/** Which of the tabs with different ways to do the same are followed, and how. */
export class Variants {
  /** The portal's own tabs, where tabs are told apart by where one works. */
  private readonly own: ReadonlySet<string>;
  /** The tab followed last. */
  private current: string | null = null;

  constructor(plays: readonly Play[]) {
    const names = plays.flatMap(({ variant }) => variant ?? []);
    this.own = new Set(names.filter(name => /\bportal\b/i.test(name)));
  }

  /** Why a play is left out; null where it is followed. */
  leftOut({ variant }: Play): string | null {
    if (variant === undefined || this.own.size === 0 || this.own.has(variant)) return null;
    return `it is in the tab “${variant}”, and “${[...this.own].join('”, “')}” was followed`;
  }

  /** Whether a play is another way to do what the one before has done already, so that it has to begin anew. */
  beginsAnew({ variant }: Play): boolean {
    if (variant === undefined) return false;
    const before = this.current;
    this.current = variant;
    return before !== null && before !== variant;
  }
}
