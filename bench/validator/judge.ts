import { editsOf } from '../../playbooks/validator/fix/apply-edits.ts';
import type { ArticleResult } from '../../playbooks/validator/findings/article-result.ts';
import { labelInMarkdown } from '../../playbooks/validator/fix/label-in-markdown.ts';
import { sameWords } from '../../playbooks/validator/screen/same-words.ts';
import type { Mutant } from './mutants.ts';

export interface Judgement {
  found: boolean;
  /** Place of the right suggestion, from 1; null where there is none to make, 0 where it was not made. */
  place: number | null;
  /** Whether an edit would put a wrong word into the article. */
  wrongEdit: boolean;
  /** What the finding says, for a list of misses. */
  said: string;
}

/** Only findings of a rule that is about such a change count, in a line that it is in. */
export function judge({ portalSays, lines, rules }: Mutant, { findings }: ArticleResult): Judgement {
  const about = findings.filter(({ rule, line }) => rules.includes(rule) && lines.includes(line));
  const found = about.length > 0;
  const [first] = about;
  const said = `${(first ?? findings[0])?.message} [${first?.suggestions.map(({ label, score }) => `${label} ${score}`).join(', ')}]`;
  if (portalSays === null) return { found, place: null, wrongEdit: editsOf(findings).length > 0, said };
  const wrongEdit = editsOf(findings).some(({ newText }) => !sameWords(newText, labelInMarkdown(portalSays)));
  const place = (first?.suggestions.findIndex(({ label }) => sameWords(label, portalSays)) ?? -1) + 1;
  return { found, place, wrongEdit, said };
}
