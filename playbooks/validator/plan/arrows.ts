/** A sign between two parts of a way, as in `A > B`. Source of a regular expression. */
export const arrow = '(?:-{1,2}>|=>|>{1,3}|[→⇒⟶➔➜➝➞➡▸▶►❯＞›]\\uFE0F?)';

const between = new RegExp(`\\s*(?:${arrow}|←)\\s*`, 'u');
const alone = new RegExp(`^\\s*(?:\\\\?${arrow}|[←»|])\\s*$`, 'u');

/** The parts of a way, without the signs between them. */
export function partsOfWay(path: string): string[] {
  return path.split(between).filter(Boolean);
}

/** Whether there is nothing but such a sign; between names that are set apart, some more are used. */
export function isArrow(text: string): boolean {
  return alone.test(text);
}
