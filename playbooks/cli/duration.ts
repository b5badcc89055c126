import { UsageError } from './usage-error.ts';

const units: Record<string, number> = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };
const longest = 7 * 86_400_000;

/** Milliseconds of a duration as somebody types it: `90s`, `20m`, `6h`, `2d`. @throws UsageError */
export function durationIn(text: string, option: string): number {
  const [, number = '', unit = ''] = /^(\d{1,6})([smhd])$/.exec(text.trim()) ?? [];
  const milliseconds = Number(number) * (units[unit] ?? 0);
  if (milliseconds > 0 && milliseconds <= longest) return milliseconds;
  throw new UsageError(`${option} ${text} is no duration up to seven days, as in 90s, 20m, 6h or 2d.`);
}

/** About how long that is, in words. */
export function durationInWords(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1_000);
  if (seconds < 90) return `${seconds} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 90 ? `${minutes} min` : `${Math.round(minutes / 60)} h`;
}
