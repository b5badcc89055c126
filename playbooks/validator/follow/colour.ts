import type { Locator } from 'playwright';

/** Ranges of hue, in degrees, that people call by a name. */
const hues: Record<string, readonly (readonly [number, number])[]> = {
  red: [
    [0, 20],
    [340, 360],
  ],
  orange: [[20, 45]],
  yellow: [[45, 70]],
  green: [[70, 170]],
  blue: [[170, 265]],
  purple: [[265, 320]],
  pink: [[300, 345]],
};

/** What a control looks like: a link by its letters, a button by its ground where it has one. */
export async function readColour(target: Locator): Promise<string> {
  const [text, ground] = await target.evaluate(element => {
    const style = getComputedStyle(element);
    return [style.color, style.backgroundColor] as const;
  });
  const shown = isSeeThrough(ground) || !isColourful(ground) ? text : ground;
  return nameOf(shown);
}

function nameOf(css: string): string {
  const [red = 0, green = 0, blue = 0] = numbersOf(css);
  if (!isColourful(css)) return red + green + blue > 600 ? 'white' : red + green + blue < 150 ? 'black' : 'grey';
  const hue = hueOf(red, green, blue);
  return (
    Object.entries(hues).find(([, ranges]) => ranges.some(([from, to]) => hue >= from && hue < to))?.[0] ?? 'other'
  );
}

function isSeeThrough(css: string): boolean {
  return numbersOf(css)[3] === 0;
}

function isColourful(css: string): boolean {
  const [red = 0, green = 0, blue = 0] = numbersOf(css);
  return Math.max(red, green, blue) - Math.min(red, green, blue) > 40;
}

function numbersOf(css: string): number[] {
  return (css.match(/[\d.]+/g) ?? []).map(Number);
}

function hueOf(red: number, green: number, blue: number): number {
  const most = Math.max(red, green, blue);
  const range = most - Math.min(red, green, blue) || 1;
  const sector =
    most === red ? (green - blue) / range : most === green ? 2 + (blue - red) / range : 4 + (red - green) / range;
  return (sector * 60 + 360) % 360;
}
