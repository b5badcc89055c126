const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** When to look again after the click: the portal promises the new status within 24 hours, and gets twice as long. */
const looks = [0, minute / 4, minute, 5 * minute, 15 * minute, hour, 6 * hour, day, 26 * hour, 2 * day];

/** A payment may be taken back: it is looked at again after a day and after a week. */
const looksAfterPayment = [day, 7 * day];

/** How long the portal may take to show a payment. */
export const lag = day;

export function windowIsOver(armedAt: Date, now: Date): boolean {
  return now.getTime() - armedAt.getTime() >= 2 * day;
}

/** The next moment to look at an attempt that is open; null when every run looks anyway. */
export function nextLook(armedAt: Date, now: Date): Date | null {
  return after(armedAt, now, looks);
}

function nextLookAfterPayment(armedAt: Date, now: Date): Date | null {
  return after(armedAt, now, looksAfterPayment);
}

/** Whether one of those moments has come since it was looked at last. */
export function isDueAgain(armedAt: Date, observedAt: Date | null, now: Date): boolean {
  const next = nextLookAfterPayment(armedAt, observedAt ?? armedAt);
  return next !== null && next <= now;
}

function after(start: Date, now: Date, moments: readonly number[]): Date | null {
  const next = moments.find(moment => start.getTime() + moment > now.getTime());
  return next === undefined ? null : new Date(start.getTime() + next);
}
