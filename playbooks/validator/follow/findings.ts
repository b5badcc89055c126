import { labelInMarkdown } from '../fix/label-in-markdown.ts';
import type { Finding, Suggestion } from '../findings/finding.ts';
import type { PlanStep } from '../plan/plan.ts';
import type { Control, Screen } from '../screen/screen.ts';
import { sameWords } from '../screen/same-words.ts';
import { fits, isIn, shortName } from './find-control.ts';
import type { Candidate } from './suggest.ts';

/** How many suggestions a finding carries. */
const most = 5;

/** A step's label is not there, but something that it probably means. */
export function labelDrift(step: PlanStep, screen: Screen, candidates: readonly Candidate[], sure: boolean): Finding {
  const [best] = candidates;
  const { target } = step;
  const label = best ? shortName(best.control, target) : '';
  return {
    ...about(step),
    rule: 'label-drift',
    message: `“${target}” is not ${whereOn(screen)}; the portal says “${label}” (${best?.control.role}).`,
    instead: label,
    suggestions: listed(candidates, target),
    fix: sure && target !== null ? replacing(step, target, label) : [],
  };
}

export function missingControl(step: PlanStep, screen: Screen, candidates: readonly Candidate[]): Finding {
  return {
    ...about(step),
    rule: 'missing-control',
    message: `“${step.target}” is not ${whereOn(screen)}, nor anything like it.`,
    instead: null,
    suggestions: listed(candidates, step.target),
    fix: [],
  };
}

export function notUsable(step: PlanStep, { name }: Control, obstacle: string): Finding {
  return {
    ...about(step),
    rule: 'not-usable',
    message: `“${name}” is there, but can't be used: ${obstacle}.`,
  };
}

/** An address that is all but the portal's. */
export function wrongAddress(step: PlanStep, host: string, meant: string): Finding {
  const target = step.target ?? '';
  return {
    ...about(step),
    rule: 'wrong-address',
    message: `“${host}” is not the portal’s address; “${meant}” is.`,
    instead: meant,
    suggestions: [{ label: meant, role: 'address', score: 1 }],
    fix: replacing(step, target, target.replace(host, meant)),
  };
}

/** What the sentence says of a control besides its label, and what it is instead. */
export function deviationsOf(control: Control, step: PlanStep, screen: Screen): Finding[] {
  const { target, role, container } = step;
  const label = target ?? control.name;
  const findings: Finding[] = [];
  if (!fits(control, role))
    findings.push({
      ...about(step),
      rule: 'role-drift',
      message: `“${label}” is no ${role} but a ${control.role}.`,
      instead: control.role,
    });
  if (container !== undefined && !isIn(control, container))
    findings.push({
      ...aboutContainer(step),
      rule: 'place-drift',
      message: `“${label}” is not in or under “${container}” but ${placeOf(control)}.`,
      ...elsewhere(control, step, screen),
    });
  return findings;
}

/** Where the place is not on the screen at all, it has another name now. */
function elsewhere({ places }: Control, step: PlanStep, { controls }: Screen): Partial<Finding> {
  const { container = '', containerColumn: column } = step;
  const place = places.at(-1) ?? null;
  if (place === null) return { instead: place };
  const isGone = !controls.some(control => sameWords(control.name, container) || isIn(control, container));
  const region = column === undefined ? null : { line: step.line, column, endColumn: column + container.length };
  return {
    instead: place,
    suggestions: [{ label: place, role: 'group', score: 1 }],
    fix: isGone && region ? [{ ...region, newText: labelInMarkdown(place) }] : [],
  };
}

/** A place that a sentence names, as if it were what the sentence is about. */
export function asTarget(step: PlanStep): PlanStep {
  const { container = '', containerColumn: column, marked: _marked, ...rest } = step;
  return { ...rest, target: container, ...(column !== undefined && { column, endColumn: column + container.length }) };
}

/** A place that a sentence names is not there, but something that it probably means. */
export function placeMissing(
  named: PlanStep,
  screen: Screen,
  candidates: readonly Candidate[],
  sure: boolean,
): Finding {
  return candidates.length > 0
    ? labelDrift(named, screen, candidates, sure)
    : missingControl(named, screen, candidates);
}

export function appearanceDrift(step: PlanStep, seen: string): Finding {
  return {
    ...about(step),
    rule: 'appearance-drift',
    message: `“${step.target}” is not ${step.colour} but ${seen}.`,
    instead: seen,
  };
}

/** @param other - what the portal wants first. */
export function wrongOrder(step: PlanStep, other: PlanStep | undefined): Finding {
  const name = (of: PlanStep | undefined) => `“${of?.target ?? of?.container ?? of?.sentence}”`;
  return {
    ...about(step),
    rule: 'wrong-order',
    message: `In the portal ${name(other)} comes before ${name(step)}, which the article has first.`,
    instead: null,
  };
}

/** A step names what its predecessor has closed. */
export function tooLate(step: PlanStep, before: PlanStep | undefined): Finding {
  return before ? { ...wrongOrder(before, step), ...regionOf(step) } : wrongOrder(step, before);
}

/** @param instead - what has appeared in the meantime. */
export function resultDiffers(step: PlanStep, seconds: number, instead: readonly string[]): Finding {
  const [first] = instead;
  const { target } = step;
  return {
    ...about(step),
    rule: 'result-differs',
    severity: 'warning',
    message: `“${target}” did not appear within ${seconds} s${first === undefined ? '' : `; the portal says “${first}”`}.`,
    instead: first ?? null,
    suggestions: instead.map(label => ({ label, role: 'text', score: 1 / instead.length })),
    fix: target !== null && first !== undefined && instead.length === 1 ? replacing(step, target, first) : [],
  };
}

function regionOf({ line, column, endColumn }: PlanStep): Pick<Finding, 'line' | 'column' | 'endColumn'> {
  return { line, column, endColumn };
}

/** A result is there, but it is written in another way. */
export function resultSpelling(step: PlanStep, text: string): Finding {
  const { target } = step;
  return {
    ...about(step),
    rule: 'result-differs',
    severity: 'warning',
    message: `The portal writes “${text}”, and not “${target}”.`,
    instead: text,
    suggestions: [{ label: text, role: 'text', score: 1 }],
    fix: target === null ? [] : replacing(step, target, text),
  };
}

function aboutContainer(step: PlanStep): Omit<Finding, 'rule' | 'message'> {
  const { container = '', containerColumn: column } = step;
  const region = column === undefined ? {} : { column, endColumn: column + container.length };
  return { ...about(step), ...region, article: container };
}

/** A finding about a step's label, to be filled in. */
function about({ line, column, endColumn, target }: PlanStep): Omit<Finding, 'rule' | 'message'> {
  return { severity: 'error', line, column, endColumn, article: target, instead: null, suggestions: [], fix: [] };
}

/** Sure only where the article has the label as it was read, without marks in between. */
function replacing({ line, column, endColumn, anaphora }: PlanStep, target: string, newText: string): Finding['fix'] {
  if (anaphora) return [];
  return endColumn - column === target.length ? [{ line, column, endColumn, newText: labelInMarkdown(newText) }] : [];
}

function whereOn({ topPane }: Screen): string {
  return topPane === null ? 'on the screen' : `on the pane “${topPane}”`;
}

function placeOf({ places }: Control): string {
  const place = places.at(-1);
  return place === undefined ? 'on the page itself' : `in “${place}”`;
}

function listed(candidates: readonly Candidate[], label: string | null): Suggestion[] {
  return candidates.slice(0, most).map(({ control, score }) => ({
    label: shortName(control, label),
    role: control.role,
    score: Math.round(score * 100) / 100,
  }));
}

/** Somebody without the role could do all of it. */
export function unneededRole(region: Pick<Finding, 'line' | 'column' | 'endColumn'>, sentence: string): Finding {
  return {
    ...region,
    rule: 'prerequisite-differs',
    severity: 'warning',
    message: 'The portal let somebody without this role do all of it.',
    article: sentence,
    instead: null,
    suggestions: [],
    fix: [],
  };
}

/** What stands in another file is a part of the article, and was not checked. */
export function includeNotRead({ line, path }: { line: number; path: string }): Finding {
  return {
    line,
    column: 1,
    endColumn: 1,
    rule: 'include-not-checked',
    severity: 'note',
    message: `What “${path}” holds belongs to the article, and was not checked.`,
    article: null,
    instead: null,
    suggestions: [],
    fix: [],
  };
}
