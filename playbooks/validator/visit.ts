import type { Portal } from '../portal/portal.ts';

/** A page of a portal, opened as somebody. */
export interface Visit {
  portal: Portal;
  /** Whom the portal is shown to. */
  role: string | null;
  close: () => Promise<void>;
}
