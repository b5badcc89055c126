import type { Edit, Finding } from '../findings/finding.ts';
import type { Plan } from '../plan/plan.ts';

/** A label that is changed in one place is changed everywhere in the article; two answers for one label are none. */
export function sureEdits(findings: readonly Finding[], { steps }: Plan): Finding[] {
  const answers = new Map<string, Set<string>>();
  for (const { article, fix } of findings)
    for (const { newText } of fix)
      if (article !== null) answers.set(article, (answers.get(article) ?? new Set()).add(newText));
  return findings.map(finding => {
    const { article, fix } = finding;
    const [newText, ...others] = answers.get(article ?? '') ?? [];
    if (fix.length === 0 || article === null || newText === undefined) return finding;
    if (others.length > 0) return { ...finding, fix: [] };
    return { ...finding, fix: placesOf(article, newText, steps) };
  });
}

function placesOf(label: string, newText: string, steps: Plan['steps']): Edit[] {
  const targets = steps
    .filter(
      ({ target, column, endColumn, anaphora }) => target === label && !anaphora && endColumn - column === label.length,
    )
    .map(({ line, column, endColumn }): Edit => ({ line, column, endColumn, newText }));
  const containers = steps.flatMap(({ line, container, containerColumn: column }): Edit[] =>
    container === label && column !== undefined ? [{ line, column, endColumn: column + label.length, newText }] : [],
  );
  const edits = [...targets, ...containers];
  const seen = new Set<string>();
  return edits.filter(({ line, column }) => !seen.has(`${line}:${column}`) && seen.add(`${line}:${column}`));
}
