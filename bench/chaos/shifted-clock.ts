/**
 * Lets a process live at another time, so that nobody has to wait for what takes the portal two days. It is loaded
 * before everything else; the commands that ship know nothing of it.
 */
let shift = Number(process.env['CHAOS_CLOCK_SHIFT'] ?? 0);

const RealDate = Date;

class ShiftedDate extends RealDate {
  constructor(...given: [] | [string | number | Date]) {
    if (given.length === 0) super(RealDate.now() + shift);
    else super(...given);
  }

  static override now(): number {
    return RealDate.now() + shift;
  }
}

globalThis.Date = ShiftedDate as DateConstructor;

/** @param milliseconds - how far this process is ahead of the machine. */
export function shiftClock(milliseconds: number): void {
  shift = milliseconds;
}
