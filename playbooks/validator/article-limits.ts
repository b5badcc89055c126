/** Nobody can follow lists and quotes in so many others, and no parser is quick with them. */
const deepest = 50;
/** Nobody writes a line, a paragraph or a gap of that length by hand. */
const longestLine = 20_000;
const longestParagraph = 10_000;
const widestGap = 500;
/** The parser puts each run of stars and underscores beside each other one of its paragraph. */
const mostMarks = 1_000;

/** Why a text is no article that people could read; null where nothing is wrong. Takes one look at each character. */
export function beyondLimits(text: string): string | null {
  const lines = text.split(/\r\n|\n|\r/);
  const deep = lines.findIndex(line => nesting(line) > deepest);
  if (deep >= 0) return `line ${deep + 1} nests more than ${deepest} deep`;
  const long = lines.findIndex(({ length }) => length > longestLine);
  if (long >= 0) return `line ${long + 1} has more than ${longestLine} characters`;
  const paragraphs = paragraphsOf(lines);
  const whole = paragraphs.find(({ length }) => length > longestParagraph);
  if (whole) return `the paragraph in line ${whole.line} has more than ${longestParagraph} characters`;
  const marked = paragraphs.find(({ marks }) => marks > mostMarks);
  if (marked) return `the paragraph in line ${marked.line} has more than ${mostMarks} marks of bold and italics`;
  const gap = paragraphs.find(({ hasGap }) => hasGap);
  return gap ? `the paragraph in line ${gap.line} has more than ${widestGap} spaces in a row` : null;
}

/** How many quotes and lists a line is in, by the marks before its text; brackets count by four. */
function nesting(line: string): number {
  if (/[[*_!(]{200}/.test(line)) return deepest + 1;
  const marker = /[ \t]*(?:>|(?:[*+-]|\d{1,9}[.)])(?=[ \t]|$))/y;
  const indent = /^[ \t]*/.exec(line)?.[0].replaceAll('\t', '    ').length ?? 0;
  const drawn = drawnFrom(line);
  let depth = 0;
  while (depth <= deepest && marker.lastIndex < drawn && marker.test(line)) depth += 1;
  return depth === 0 ? 0 : depth + Math.floor(indent / 4);
}

/** Where a line across the page, drawn by spaced marks as in `* * *`, begins: it opens no list. */
function drawnFrom(line: string): number {
  const text = line.trimEnd();
  const mark = text.at(-1) ?? '';
  if (!'*-_'.includes(mark)) return line.length;
  let from = text.length;
  while (from > 0 && `${mark} \t`.includes(text.charAt(from - 1))) from -= 1;
  return text.slice(from).replaceAll(/[ \t]/g, '').length < 3 ? line.length : Math.max(1, from);
}

interface Paragraph {
  line: number;
  length: number;
  marks: number;
  hasGap: boolean;
}

/** A new paragraph begins behind a blank line and with each item, heading and tag of HTML. */
const begins = /^[ \t>]*(?:$|[*+-][ \t]|\d{1,9}[.)][ \t]|#{1,6}[ \t]|<)/;
/** Under the head of a table; each line behind it is a row. */
const underHead = /^[ \t>|:-]*-[ \t>|:-]*$/;
const fence = /^[ \t>]*(?:(?:[*+-]|\d{1,9}[.)])[ \t]+)?(`{3,}(?=[^`]*$)|~{3,})/;
const gapPattern = new RegExp(`[^ \\t][ \\t]{${widestGap},}[^ \\t]`);

/** Front matter and code are no paragraphs. */
function paragraphsOf(lines: readonly string[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  const frontMatterEnd = lines[0] === '---' ? lines.indexOf('---', 1) : -1;
  let code = '';
  let isTable = false;
  for (const [at, line] of lines.entries()) {
    if (at <= frontMatterEnd) continue;
    const mark = fence.exec(line)?.[1] ?? '';
    if (code === '' ? mark !== '' : mark.startsWith(code)) code = code === '' ? mark : '';
    else if (code === '') {
      isTable = isTable ? line.trim() !== '' : line.includes('|') && underHead.test(line);
      add(paragraphs, at + 1, line, isTable);
    }
  }
  return paragraphs;
}

function add(paragraphs: Paragraph[], at: number, line: string, isRow: boolean): void {
  const hasGap = !isRow && gapPattern.test(line);
  const marks = line.match(/[*_]+/g)?.length ?? 0;
  const last = paragraphs.at(-1);
  if (!last || isRow || begins.test(line)) paragraphs.push({ line: at, length: line.length, marks, hasGap });
  else {
    last.length += line.length + 1;
    last.marks += marks;
    last.hasGap ||= hasGap;
  }
}
