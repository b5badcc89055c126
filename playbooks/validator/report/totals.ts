import type { Severity } from '../findings/finding.ts';
import type { Validation } from '../findings/article-result.ts';

/** How many findings there are, by severity. */
function totalsOf({ articles }: Validation): Record<Severity, number> {
  const severities = articles.flatMap(({ findings }) => findings.map(({ severity }) => severity));
  const count = (wanted: Severity) => severities.filter(severity => severity === wanted).length;
  return { error: count('error'), warning: count('warning'), note: count('note') };
}

/** The result in one line. */
export function inOneLine(validation: Validation): string {
  const { error, warning, note } = totalsOf(validation);
  const articles = numberOf(validation.articles.length, 'article');
  const without = validation.articles.filter(({ procedure }) => !procedure).length;
  const rest = without > 0 ? `, ${without} without a portal procedure` : '';
  return `${articles}${rest}: ${numberOf(error, 'error')}, ${numberOf(warning, 'warning')}, ${numberOf(note, 'note')}`;
}

function numberOf(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
