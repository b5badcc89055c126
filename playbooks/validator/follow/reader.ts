import type { Page } from 'playwright';
import type { Portal } from '../../portal/portal.ts';
import type { Finding } from '../findings/finding.ts';
import type { PlanStep } from '../plan/plan.ts';
import { isPortalHost, portalHostLike } from '../plan/portal-host.ts';
import { sameWords } from '../screen/same-words.ts';
import type { Control, Screen } from '../screen/screen.ts';
import { readColour } from './colour.ts';
import { mayCommit, type CommitRule } from './commit-rule.ts';
import { Eyes, nameIn, patience, type Sight } from './eyes.ts';
import { isFulfilled } from './condition.ts';
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
  resultSpelling,
  tooLate,
  wrongAddress,
} from './findings.ts';
import { Hand, type Bindings } from './hand.ts';
import { isCertain, isLikely, wasBetter } from './judge-candidates.ts';
import { deepLinkOf } from './known-places.ts';
import { Memory } from './memory.ts';
import { ratherThan } from './namesake.ts';
import { done, type Outcome } from './outcome.ts';
import { resultNamed, searchFor } from './search-for.ts';
import { typingInto, type Deed } from './typing.ts';
import { candidatesFor, type Candidate, type Instead, type Knowledge } from './suggest.ts';
import type { LabelKey } from './wordings.ts';

export interface ReaderOptions extends Sight {
  commits: CommitRule;
  bindings: Bindings;
  /** Default: light. */
  theme?: 'light' | 'dark';
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
  /** What was there before that instead of what this one names. */
  before: Instead | null;
}

const inputs = new Set(['combobox', 'radiogroup', 'textbox', 'searchbox', 'spinbutton']);

/** Does what sentences say, in the page, as somebody would who knows nothing but the sentence and the screen. */
export class Reader {
  private readonly portal: Portal;
  private readonly options: ReaderOptions;
  private readonly memory = new Memory();
  private readonly eyes: Eyes;
  private readonly hand: Hand;
  /** The name of a control that may not be pressed: what it leads to will not come. */
  private heldBack: string | null = null;

  constructor(portal: Portal, options: ReaderOptions) {
    this.portal = portal;
    this.options = options;
    this.eyes = new Eyes(portal.page, this.memory, options);
    this.hand = new Hand(portal.page, options.bindings);
  }

  /** Whether what a step names is on the screen now. */
  async sees(step: PlanStep): Promise<boolean> {
    return controlNamed(nameIn(step), await this.eyes.look(), step) !== undefined;
  }

  /** Whether it is there within the time that a reader would take. */
  async soonSees(step: PlanStep): Promise<boolean> {
    return (await this.eyes.find(step)).found !== undefined;
  }

  /** What is there that may have taken the place of what a step names. */
  async seesInstead(step: PlanStep, situation: Situation): Promise<Instead> {
    const { screen } = await this.eyes.find(step);
    return { screen, candidates: this.candidatesFor(step, screen, situation) };
  }

  /** Whether an expected result is there now. */
  async confirms({ target }: PlanStep): Promise<boolean> {
    return target !== null && this.memory.resultLike(target, await this.eyes.look()) !== null;
  }

  async carryOut(step: PlanStep, situation: Situation): Promise<Outcome> {
    const { action, target } = step;
    this.eyes.isStuck = situation.stuck;
    if (action === 'goto') return this.goTo(step);
    if (action === 'search' && target !== null) return this.search(step, target, situation);
    if (action === 'expect' && this.heldBack !== null)
      return done('not-run', { note: `“${this.heldBack}” would have to be pressed first, which was not allowed` });
    if (action === 'expect') return situation.stuck ? done('not-run') : this.expectResult(step, situation);
    if (action === 'type' && target !== null) return this.type(step, target, situation);
    return target === null ? this.useUnnamed(step, situation) : this.use(step, target, situation);
  }

  /** Goes on to what a label leads to, where that has an address of its own; tells whether it has. */
  async goOnTo(key: LabelKey | null): Promise<boolean> {
    const link = deepLinkOf(key);
    if (link === null) return false;
    await this.portal.open(link);
    this.eyes.forget();
    this.heldBack = null;
    return true;
  }

  private candidatesFor(step: PlanStep, screen: Screen, situation: Situation): Candidate[] {
    return candidatesFor(step, screen, { ...situation, last: this.memory.last });
  }

  private get page(): Page {
    return this.portal.page;
  }

  private async goTo(step: PlanStep): Promise<Outcome> {
    const address = addressIn(step);
    const isOwn = address === null || address.host === new URL(this.portal.options.baseUrl).host;
    const meant = isOwn ? null : portalHostLike(address.hostname);
    if (!isOwn && meant === null && !isPortalHost(address.hostname)) return this.stayFrom(address);
    await this.portal.open(address?.hash ?? '');
    this.eyes.forget();
    if (!address || meant === null) return this.ended('pass');
    return this.ended('drift', { findings: [wrongAddress(step, address.hostname, meant)] });
  }

  /** Other sites are not the portal's business; what follows is, and it has to be there for that. */
  private async stayFrom({ hostname }: URL): Promise<Outcome> {
    if (!(await this.portal.isOpen())) await this.portal.open();
    this.eyes.forget();
    return done('not-run', { note: `${hostname} is another site than the portal` });
  }

  private async search(step: PlanStep, target: string, situation: Situation): Promise<Outcome> {
    this.eyes.forget();
    const { option, screen, candidates } = await searchFor(this.portal, step, target, situation, patience);
    const best = option ?? candidates[0]?.control;
    if (!best) return this.ended('missing', { findings: [missingControl(step, screen, [])] });
    const findings = option ? [] : [labelDrift(step, screen, candidates, isCertain(candidates))];
    const outcome = await this.ended(option ? 'pass' : 'drift', { findings, used: usedOf(best) });
    if (!option && !this.isDouble) return { ...this.holdBack(best, outcome), note: guessed(best) };
    const result = option ?? (await resultNamed(this.portal, best.name, patience));
    const isOpened = situation.opensNext && option !== undefined;
    const obstacle = isOpened || !result ? null : await this.hand.use(result, step);
    if (isOpened) this.eyes.saw(screen);
    else this.eyes.forget();
    if (obstacle === null) return outcome;
    return { ...outcome, verdict: 'missing', findings: [...findings, notUsable(step, best, obstacle)] };
  }

  /** "Select **Name** and enter **Contoso**": where the sentence names no field, the one used last is meant. */
  private async type(step: PlanStep, text: string, situation: Situation): Promise<Outcome> {
    if (step.field !== undefined) return this.use(typingInto(step.field, step), step.field, situation);
    const { last } = this.memory;
    const screen = await this.eyes.look();
    const found = last && inputs.has(last.control.role) ? controlNamed(last.control.name, screen, {}) : undefined;
    if (!found) return done('needs-binding', { note: `the sentence does not say where to type “${text}”` });
    return this.act(found, typingInto(found.name, step), screen, []);
  }

  private async use(step: Deed, target: string, situation: Situation): Promise<Outcome> {
    const { screen, found } = await this.eyes.find(step, target);
    const rather = found ? ratherThan(found, step, screen, situation) : null;
    if (found && !rather) return this.act(found, step, screen, await this.deviations(found, step, screen));
    const unmet = this.unmetCondition(step, screen);
    if (unmet) return unmet;
    if (situation.before) return this.wasMeantBefore(step, situation.before);
    const candidates = rather ?? (isLiteral(situation) ? [] : this.candidatesFor(step, screen, situation));
    const [best] = candidates;
    const earlier = rather ? null : this.sawBetter(step, situation, best);
    if (earlier) return this.cameTooLate(step, earlier);
    if (isLikely(best)) {
      const drift = labelDrift(step, screen, candidates, isCertain(candidates));
      return this.actOnGuess(best.control, step, screen, [
        drift,
        ...(await this.deviations(best.control, step, screen)),
      ]);
    }
    if (step.condition !== undefined && situation.key === null)
      return done('condition-not-met', { note: `nothing on the screen fulfils “${step.condition}”` });
    return this.ended('missing', { findings: [missingControl(step, screen, candidates)] });
  }

  /** It did not have to wait for the other instruction: what it means was there under another name, and is gone. */
  private wasMeantBefore(step: PlanStep, { screen, candidates }: Instead): Promise<Outcome> {
    if (!isLikely(candidates[0]))
      return this.ended('missing', { findings: [missingControl(step, screen, candidates)] });
    return this.ended('drift', { findings: [labelDrift(step, screen, candidates, isCertain(candidates))] });
  }

  /** What is not there under a condition that does not hold is not wrong, and what it would lead to will not come. */
  private unmetCondition({ condition }: PlanStep, screen: Screen): Outcome | null {
    if (condition === undefined || isFulfilled(condition, screen, this.portal.labels) !== false) return null;
    return done('condition-not-met', {
      note: 'nothing on the screen has a status that the condition names',
      leftOut: true,
    });
  }

  /** "Under **Select a payment method**, choose a card": what is named is a list, and what to take is left open. */
  private async useUnnamed(step: PlanStep, situation: Situation): Promise<Outcome> {
    const { container, field, binding = 'the sentence names no control', sentence } = step;
    const place = field ?? container;
    if (place === undefined) return done('needs-binding', { note: binding });
    const { screen, found } = await this.eyes.find(step, place);
    const isBound = this.hand.bindingFor(place, binding, sentence) !== undefined;
    if (found && inputs.has(found.role) && (isBound || isChoice(found))) return this.act(found, step, screen, []);
    if (found || field !== undefined) return done('needs-binding', { note: binding });
    if (screen.texts.some(({ text }) => sameWords(text, place))) return this.ended('pass', { note: binding });
    return this.placeNotThere(step, screen, situation);
  }

  private async placeNotThere(step: PlanStep, screen: Screen, situation: Situation): Promise<Outcome> {
    const named = asTarget(step);
    const candidates = isLiteral(situation) ? [] : this.candidatesFor(named, screen, situation);
    const [best] = candidates;
    const earlier = this.sawBetter(named, situation, best);
    if (earlier) return this.cameTooLate(named, earlier);
    const findings = [placeMissing(named, screen, isLikely(best) ? candidates : [], isCertain(candidates))];
    return isLikely(best) ? this.actOnGuess(best.control, step, screen, findings) : this.ended('missing', { findings });
  }

  /** What a step names, or rather means than anything now, was there before the last action, and was not used by it. */
  private sawBetter(step: PlanStep, situation: Situation, now: Candidate | undefined): readonly Candidate[] | null {
    const { last } = this.memory;
    if (!last) return null;
    const candidates = candidatesFor(step, last.screen, situation).filter(
      ({ control }) => !this.memory.wasUsed(control),
    );
    const named = controlNamed(nameIn(step), last.screen, step);
    const isNamed = named !== undefined && !this.memory.wasUsed(named);
    return isNamed || wasBetter(candidates[0], now) ? candidates : null;
  }

  private async cameTooLate(step: PlanStep, candidates: readonly Candidate[]): Promise<Outcome> {
    const [best] = candidates;
    const { last } = this.memory;
    const isOther = last && best && !sameWords(best.control.name, nameIn(step));
    const drift = isOther ? [labelDrift(step, last.screen, candidates, isCertain(candidates))] : [];
    return this.ended('wrong-order', { findings: [tooLate(step, last?.step), ...drift] });
  }

  private async deviations(control: Control, step: PlanStep, screen: Screen): Promise<Finding[]> {
    const findings = deviationsOf(control, step, screen);
    if (step.colour === undefined) return findings;
    const seen = await readColour(this.page.getByRef(control.ref));
    return seen === step.colour ? findings : [...findings, appearanceDrift(step, seen)];
  }

  private async act(control: Control, step: Deed, screen: Screen, findings: Finding[]): Promise<Outcome> {
    const outcome = await this.ended(findings.length > 0 ? 'drift' : 'pass', { findings, used: usedOf(control) });
    if (!(await mayCommit(this.page, control, this.options.commits))) {
      const note = `“${control.name}” may change something for good, and was not allowed`;
      return { ...this.holdBack(control, outcome), verdict: 'blocked', note };
    }
    if (this.hand.lacksValue(control, step))
      return { ...outcome, verdict: 'needs-binding', note: step.binding ?? `what to type into “${control.name}”` };
    const obstacle = await this.hand.use(control, step);
    this.eyes.forget();
    if (obstacle !== null && (await this.isGone(control))) return this.cameTooLate(step, []);
    this.memory.note({ step, control, screen });
    if (obstacle === null) return outcome;
    return { ...outcome, verdict: 'missing', findings: [...findings, notUsable(step, control, obstacle)] };
  }

  /** What is only likely to be meant is used in front of a double alone. */
  private async actOnGuess(control: Control, step: Deed, screen: Screen, findings: Finding[]): Promise<Outcome> {
    if (this.isDouble) return this.act(control, step, screen, findings);
    const outcome = await this.ended('drift', { findings, used: usedOf(control), note: guessed(control) });
    return this.holdBack(control, outcome);
  }

  private holdBack({ name }: Control, outcome: Outcome): Outcome {
    this.heldBack = name;
    return { ...outcome, leftOut: true };
  }

  /** Nothing that is done in it counts. */
  private get isDouble(): boolean {
    return this.options.commits === 'all';
  }

  /** What the last action closes can still be seen, and even be reached for, while the page is answering. */
  private async isGone({ name, role }: Control): Promise<boolean> {
    const { controls } = await this.eyes.look();
    return controls.every(other => other.name !== name || other.role !== role);
  }

  private async expectResult(step: PlanStep, situation: Situation): Promise<Outcome> {
    const { target, binding } = step;
    if (target === null) return done('not-confirmed', { note: binding ?? 'the sentence names nothing to look for' });
    if (situation.opensNext) return this.expectControl(step, target, situation);
    const start = performance.now();
    let screen = await this.eyes.look();
    let seen = await this.resultOn(screen, step, target);
    while (!seen && !this.isSettled(start, screen)) {
      await this.eyes.pause();
      screen = await this.eyes.look();
      seen = await this.resultOn(screen, step, target);
    }
    if (seen) return seen;
    const findings = [resultDiffers(step, this.options.resultPatience / 1_000, this.memory.changes(screen))];
    return this.ended('not-confirmed', { findings });
  }

  private async resultOn(screen: Screen, step: PlanStep, target: string): Promise<Outcome | null> {
    const control = controlNamed(target, screen, step);
    if (control) return this.sawResult(control, step, screen);
    const text = this.memory.resultLike(target, screen);
    if (text === null) return null;
    if (sameWords(text, target)) return this.ended('pass');
    return this.ended('drift', { findings: [resultSpelling(step, text)] });
  }

  /** "You'll see the **Pay now** link. Select the link." */
  private async expectControl(step: PlanStep, target: string, situation: Situation): Promise<Outcome> {
    const { screen, found } = await this.eyes.find(step, target);
    if (found) return this.sawResult(found, step, screen);
    const unmet = this.unmetCondition(step, screen);
    if (unmet) return unmet;
    const candidates = this.candidatesFor(step, screen, situation);
    const isMeant = isLikely(candidates[0]);
    const finding = isMeant
      ? labelDrift(step, screen, candidates, isCertain(candidates))
      : missingControl(step, screen, candidates);
    return this.ended(isMeant ? 'drift' : 'not-confirmed', { findings: [finding] });
  }

  /** Something else has come instead, or the time for a result is up. */
  private isSettled(start: number, screen: Screen): boolean {
    const waited = performance.now() - start;
    return waited > this.options.resultPatience || (waited > patience && this.memory.changes(screen).length > 0);
  }

  private async sawResult(control: Control, step: PlanStep, screen: Screen): Promise<Outcome> {
    const findings = await this.deviations(control, step, screen);
    return this.ended(findings.length > 0 ? 'drift' : 'pass', { findings, used: usedOf(control) });
  }

  private async ended(verdict: Outcome['verdict'], more: Partial<Outcome> = {}): Promise<Outcome> {
    return done(verdict, { ...more, picture: await this.eyes.picture() });
  }
}

function isLiteral({ stuck, postponed }: Situation): boolean {
  return stuck || postponed;
}

function isChoice({ role }: Control): boolean {
  return role === 'combobox' || role === 'radiogroup';
}

function addressIn({ target }: PlanStep): URL | null {
  return target !== null && URL.canParse(target) ? new URL(target) : null;
}

function guessed({ name }: Control): string {
  return `“${name}” is only likely to be meant, and was not used: the portal is no double`;
}

function usedOf({ name, role, box }: Control): Outcome['used'] {
  return { name, role, box };
}
