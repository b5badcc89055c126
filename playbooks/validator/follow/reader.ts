import { errors, type Page } from 'playwright';
import type { Portal } from '../../portal/portal.ts';
import type { Finding } from '../findings/finding.ts';
import type { PlanStep } from '../plan/plan.ts';
import { plain, sameWords } from '../screen/same-words.ts';
import { readScreen, type Control, type Screen } from '../screen/screen.ts';
import { readColour } from './colour.ts';
import { mayCommit, type CommitRule } from './commit-rule.ts';
import { controlNamed } from './find-control.ts';
import {
  appearanceDrift,
  asTarget,
  deviationsOf,
  labelDrift,
  missingControl,
  notUsable,
  placeMissing,
  resultDiffers,
  tooLate,
} from './findings.ts';
import { deepLinkOf } from './known-places.ts';
import { done, type Outcome } from './outcome.ts';
import type { LabelKey } from './wordings.ts';
import { candidatesFor, type Candidate, type Knowledge } from './suggest.ts';
import { searchFor } from './search-for.ts';

export interface ReaderOptions {
  commits: CommitRule;
  /** Values for what sentences leave open, by the words of the label or of the sentence. */
  bindings: Readonly<Record<string, string>>;
  pictures: boolean;
  /** How long an expected result may take, in milliseconds; the portal promises 24 hours. */
  resultPatience: number;
}

/** What the reader knows of a step besides its sentence. */
export interface Situation extends Knowledge {
  /** The step is searched for, and the next one clicks what is found. */
  opensNext: boolean;
  /** A step before could not be carried out: only what the article names can be there by intention. */
  stuck: boolean;
  /** A later instruction had to go first, so that this one is taken literally, too. */
  postponed: boolean;
}

/** What a reader finds by looking for a label. */
interface Glance {
  screen: Screen;
  found: Control | undefined;
}

/** How long a reader looks for a label before saying that it is not there, in milliseconds. */
const patience = 1_200;
/** The same, when a step before could not be carried out. */
const stuckPatience = 200;
/** How long a control may be covered or greyed out, in milliseconds. */
const pressPatience = 1_500;
/** How likely a control must be what was meant to go on with it. */
const likely = 0.45;
/** How likely it must be to be taken for a new name rather than for something that comes later. */
const clear = 0.6;
/** How much better it must have been to have been meant then. */
const margin = 0.1;
/** How likely, and how much likelier than any other, to put its name into the article. */
const certain = { score: 0.5, ahead: 0.12 };

/** Does what sentences say, in the page, as somebody would who knows nothing but the sentence and the screen. */
export class Reader {
  private readonly portal: Portal;
  private readonly options: ReaderOptions;
  /** What the row was about in which something was used last: "the invoice" of later sentences. */
  private subject: { row: string; texts: readonly string[] } | null = null;
  /** What was found for a step that is not carried out yet. */
  private glance: (Glance & { step: PlanStep }) | null = null;
  /** What was used last, and what was on the screen then. */
  private last: { step: PlanStep; control: Control; screen: Screen } | null = null;

  private isStuck = false;

  constructor(portal: Portal, options: ReaderOptions) {
    this.portal = portal;
    this.options = options;
  }

  private get page(): Page {
    return this.portal.page;
  }

  /** Whether what a step names is on the screen now. */
  async sees(step: PlanStep): Promise<boolean> {
    return controlNamed(nameIn(step), await readScreen(this.page), step) !== undefined;
  }

  /** Whether it is there within the time that a reader would take. */
  async soonSees(step: PlanStep): Promise<boolean> {
    this.glance = { step, ...(await this.lookFor(nameIn(step), step)) };
    return this.glance.found !== undefined;
  }

  /** Whether something is there that has taken the place of what a step names. */
  seesInstead(step: PlanStep, situation: Situation): boolean {
    const [best] = this.glance ? candidatesFor(step, this.glance.screen, situation) : [];
    return best !== undefined && (best.score >= clear || best.usual);
  }

  /** Whether an expected result is there now. */
  async confirms({ target }: PlanStep): Promise<boolean> {
    return target !== null && this.reads(target, await readScreen(this.page));
  }

  async carryOut(step: PlanStep, situation: Situation): Promise<Outcome> {
    const { action, target } = step;
    this.isStuck = situation.stuck;
    if (action === 'goto') return this.goTo(target);
    if (action === 'search' && target !== null) return this.search(step, target, situation);
    if (action === 'expect') return situation.stuck ? done('not-run') : this.expectResult(step);
    if (target === null) return this.useUnnamed(step, situation);
    return this.use(step, target, situation);
  }

  /** Goes on to what a label leads to, where that has an address of its own; tells whether it has. */
  async goOnTo(key: LabelKey | null): Promise<boolean> {
    const link = deepLinkOf(key);
    if (link !== null) await this.portal.open(link);
    return link !== null;
  }

  private async goTo(target: string | null): Promise<Outcome> {
    const hash = target && URL.canParse(target) ? new URL(target).hash : '';
    await this.portal.open(hash);
    return done('pass', { picture: await this.picture() });
  }

  private async search(step: PlanStep, target: string, situation: Situation): Promise<Outcome> {
    const { option, screen, candidates } = await searchFor(this.portal, step, target, situation, patience);
    const best = option ?? candidates[0]?.control;
    if (!best) return done('missing', { findings: [missingControl(step, screen, [])], picture: await this.picture() });
    const findings = option ? [] : [labelDrift(step, screen, candidates, isCertain(candidates))];
    const ended = done(findings.length > 0 ? 'drift' : 'pass', {
      findings,
      used: usedOf(best),
      picture: await this.picture(),
    });
    if (!situation.opensNext || findings.length > 0) await this.press(best);
    return ended;
  }

  private async use(step: PlanStep, target: string, situation: Situation): Promise<Outcome> {
    const { screen, found } = await this.glanceAt(step, target);
    if (found) return this.act(found, step, screen, await this.deviations(found, step, screen));
    const candidates = isLiteral(situation) ? [] : candidatesFor(step, screen, situation);
    const [best] = candidates;
    const earlier = this.sawBetter(step, situation, best);
    if (earlier) return this.cameTooLate(step, earlier);
    if (best && best.score >= likely) {
      const drift = labelDrift(step, screen, candidates, isCertain(candidates));
      return this.act(best.control, step, screen, [drift, ...(await this.deviations(best.control, step, screen))]);
    }
    if (step.condition !== undefined && situation.key === null)
      return done('condition-not-met', { note: `nothing on the screen fulfils “${step.condition}”` });
    return done('missing', { findings: [missingControl(step, screen, candidates)], picture: await this.picture() });
  }

  /** What was found for this step already, or is now. */
  private async glanceAt(step: PlanStep, name: string): Promise<Glance> {
    return this.glance?.step === step ? this.glance : this.lookFor(name, step);
  }

  /** What a step names, or something that it rather means than anything now, was there before the last action. */
  private sawBetter(step: PlanStep, situation: Situation, now: Candidate | undefined): readonly Candidate[] | null {
    const { last } = this;
    if (!last) return null;
    const candidates = candidatesFor(step, last.screen, situation);
    const [best] = candidates;
    if (controlNamed(nameIn(step), last.screen, step)) return candidates;
    const isBetter = best && (best.usual || best.score >= clear) && best.score > (now?.score ?? 0) + margin;
    return isBetter ? candidates : null;
  }

  private async cameTooLate(step: PlanStep, candidates: readonly Candidate[]): Promise<Outcome> {
    const [best] = candidates;
    const { last } = this;
    const isOther = last && best && !sameWords(best.control.name, nameIn(step));
    const drift = isOther ? [labelDrift(step, last.screen, candidates, isCertain(candidates))] : [];
    const findings = [tooLate(step, last?.step), ...drift];
    return done('wrong-order', { findings, picture: await this.picture() });
  }

  /**
   * Looks until the label is there; a menu that the sentence names is unfolded on the way. What was used last is not
   * meant again while the page may still be answering, and never when it opened a pane and lies beneath it.
   */
  private async lookFor(target: string, step: PlanStep): Promise<Glance> {
    const end = performance.now() + (this.isStuck ? stuckPatience : patience);
    for (let looks = 1; ; looks += 1) {
      const screen = await readScreen(this.page);
      const found = controlNamed(target, screen, step);
      const isUp = performance.now() > end;
      if (found && !this.wasUsed(found)) return { screen, found };
      if (isUp) return { screen, found: found && screen.topPane !== null && found.pane === null ? undefined : found };
      if (!found) await this.unfold(step.container, looks);
    }
  }

  /** The same words in another row lead to the same thing. */
  private wasUsed({ name, role, row, pane }: Control): boolean {
    if (!this.last) return false;
    const { control } = this.last;
    return (
      name === control.name &&
      role === control.role &&
      pane === control.pane &&
      (row === null) === (control.row === null)
    );
  }

  /** Opens the group of that name; where there is none, all groups of the menu, one at each look. */
  private async unfold(container: string | undefined, looks: number): Promise<void> {
    const folded = { expanded: false, exact: true } as const;
    const named = this.page.getByRole('button', { ...folded, name: container ?? '' });
    if (container !== undefined && (await named.count()) > 0) return named.first().press('Enter');
    const group = this.page.getByRole('navigation').getByRole('button', folded);
    if (looks > 2 && (await group.count()) > 0) await group.last().press('Enter');
  }

  private async deviations(control: Control, step: PlanStep, screen: Screen): Promise<Finding[]> {
    const findings = deviationsOf(control, step, screen);
    if (step.colour === undefined) return findings;
    const seen = await readColour(this.page.getByRef(control.ref));
    return seen === step.colour ? findings : [...findings, appearanceDrift(step, seen)];
  }

  private async act(control: Control, step: PlanStep, screen: Screen, findings: Finding[]): Promise<Outcome> {
    const ended = { findings, used: usedOf(control), picture: await this.picture() };
    if (!mayCommit(control, this.options.commits))
      return done('blocked', { ...ended, note: `“${control.name}” can't be taken back, and was not allowed` });
    this.subject = control.row === null ? this.subject : { row: control.row, texts: textsOf(control.row, screen) };
    this.last = { step, control, screen };
    this.glance = null;
    const obstacle = await this.operate(control, step).then(() => null, obstacleIn);
    if (obstacle !== null)
      return done('missing', { ...ended, findings: [...findings, notUsable(step, control, obstacle)] });
    return done(findings.length > 0 ? 'drift' : 'pass', ended);
  }

  /** "Under **Select a payment method**, choose a card": what is named is a list, and what to take is left open. */
  private async useUnnamed(step: PlanStep, situation: Situation): Promise<Outcome> {
    const { container, field, binding, sentence } = step;
    const place = field ?? container;
    const value = this.bindingFor(place ?? '', binding ?? '', sentence);
    const named = place === undefined ? null : await this.glanceAt(step, place);
    const list = named?.found;
    if (list && isInput(list) && (value !== undefined || list.role === 'combobox'))
      return this.act(list, step, named.screen, []);
    if (named?.screen.texts.some(({ text }) => sameWords(text, place ?? '')))
      return done('pass', { note: binding ?? null });
    if (named && !list && field === undefined) return this.placeNotThere(step, named.screen, situation);
    return done('needs-binding', { note: binding ?? 'the sentence names no control' });
  }

  private async placeNotThere(step: PlanStep, screen: Screen, situation: Situation): Promise<Outcome> {
    const named = asTarget(step);
    const candidates = isLiteral(situation) ? [] : candidatesFor(named, screen, situation);
    const [best] = candidates;
    const earlier = this.sawBetter(named, situation, best);
    if (earlier) return this.cameTooLate(named, earlier);
    const likelyOnes = best && best.score >= likely ? candidates : [];
    const findings = [placeMissing(named, screen, likelyOnes, isCertain(candidates))];
    if (best && likelyOnes.length > 0) return this.act(best.control, step, screen, findings);
    return done('missing', { findings, picture: await this.picture() });
  }

  private bindingFor(...words: readonly string[]): string | undefined {
    const entries = Object.entries(this.options.bindings);
    return entries.find(([key]) =>
      words.some(word => plain(word).toLowerCase().includes(plain(key).toLowerCase())),
    )?.[1];
  }

  private async operate(control: Control, { action, target, sentence }: PlanStep): Promise<void> {
    const value = this.bindingFor(target ?? control.name, sentence);
    if (action === 'type' || ['textbox', 'searchbox', 'spinbutton'].includes(control.role))
      return this.page.getByRef(control.ref).fill(value ?? '');
    if (control.role === 'combobox') return this.choose(control, value);
    return this.press(control);
  }

  /** Opens a list and takes what the bindings say, else what is chosen already, else the first that can be. */
  private async choose(control: Control, value: string | undefined): Promise<void> {
    await this.press(control);
    const { controls } = await readScreen(this.page);
    const options = controls.filter(({ role, disabled }) => role === 'option' && !disabled);
    const wanted = options.find(({ name }) =>
      value === undefined ? sameWords(name, control.text) : name.includes(value),
    );
    const option = wanted ?? options[0];
    if (option) await this.press(option);
  }

  private async press({ ref }: Control): Promise<void> {
    await this.page.getByRef(ref).click({ timeout: pressPatience });
  }

  private async expectResult(step: PlanStep): Promise<Outcome> {
    const { target } = step;
    if (target === null)
      return done('not-confirmed', { note: step.binding ?? 'the sentence names nothing to look for' });
    const end = performance.now() + this.options.resultPatience;
    for (;;) {
      const screen = await readScreen(this.page);
      const control = controlNamed(target, screen, step);
      if (control) {
        const findings = await this.deviations(control, step, screen);
        return done(findings.length > 0 ? 'drift' : 'pass', {
          findings,
          used: usedOf(control),
          picture: await this.picture(),
        });
      }
      if (this.reads(target, screen)) return done('pass', { picture: await this.picture() });
      if (performance.now() > end) break;
    }
    const seconds = this.options.resultPatience / 1_000;
    const instead = this.changes(await readScreen(this.page));
    return done('not-confirmed', {
      findings: [resultDiffers(step, seconds, instead)],
      picture: await this.picture(),
    });
  }

  /** A result is that of the row in question, where there is one: others may have been so before. */
  private reads(target: string, screen: Screen): boolean {
    const own = this.subject ? textsOf(this.subject.row, screen) : [];
    const wanted = plain(target).toLowerCase();
    const texts = own.length > 0 ? own : screen.texts.map(({ text }) => text);
    return texts.some(text => plain(text).toLowerCase() === wanted);
  }

  /** Words in the row in question that were others before; amounts and dates are no words. */
  private changes(screen: Screen): string[] {
    const { subject } = this;
    if (!subject) return [];
    return textsOf(subject.row, screen).filter(text => !subject.texts.includes(text) && !/\d/.test(text));
  }

  private async picture(): Promise<Buffer | null> {
    if (!this.options.pictures) return null;
    return this.page.screenshot({ type: 'jpeg', quality: 60, animations: 'allow', caret: 'initial', scale: 'css' });
  }
}

function nameIn({ target, container, field }: PlanStep): string {
  return target ?? field ?? container ?? '';
}

function textsOf(row: string, { texts }: Screen): string[] {
  return texts.flatMap(text => (text.row === row ? [text.text] : []));
}

/** The last line of what Playwright says of a control that can't be used, which is the reason. */
function obstacleIn(error: unknown): string {
  if (!(error instanceof errors.TimeoutError)) throw error;
  const reasons = error.message.match(/(?:intercepts pointer events|is not (?:enabled|visible|stable|editable))/g);
  return reasons?.at(-1) === 'intercepts pointer events'
    ? 'something lies over it'
    : (reasons?.at(-1) ?? 'it does not react');
}

function isLiteral({ stuck, postponed }: Situation): boolean {
  return stuck || postponed;
}

function usedOf({ name, role, box }: Control): Outcome['used'] {
  return { name, role, box };
}

function isInput({ role }: Control): boolean {
  return ['combobox', 'textbox', 'searchbox', 'spinbutton'].includes(role);
}

/** Known wordings are; else a clear winner. */
function isCertain([best, second]: readonly Candidate[]): boolean {
  return best !== undefined && best.score >= certain.score && best.score - (second?.score ?? 0) >= certain.ahead;
}
