import type { Locale } from '../portal/labels/index.ts';
import type { Portal } from '../portal/portal.ts';
import { followPlay, type StepOutcome } from './follow/follow-play.ts';
import { Reader } from './follow/reader.ts';
import type { ReaderOptions } from './follow/reading.ts';
import type { PlayKnowledge } from './follow/situation.ts';
import { keysOf } from './follow/wordings.ts';
import { includeNotRead, unneededRole } from './follow/findings.ts';
import type { ArticleResult, PlayResult, PrerequisiteResult, StepResult } from './findings/article-result.ts';
import type { Finding } from './findings/finding.ts';
import type { Plan, PlanStep } from './plan/plan.ts';
import { inEnglish } from './in-english.ts';
import { portalLanguageOf } from './portal-language.ts';
import { playsOf, type Play } from './plan/plays.ts';
import { sureEdits } from './fix/sure-edits.ts';
import { Variants } from './variants.ts';
import type { Visit } from './visit.ts';
import { roleWithout, wantedRoles } from './wanted-roles.ts';
import { WithoutRole } from './without-role.ts';

/** How the portal is drawn; a portal whose settings can't be changed may leave it as it is. */
type Theme = 'light' | 'dark';

/** A portal that articles are read in front of, as one person at a time. */
export interface ArticleHost {
  /** Whether `visit` can choose who is signed in. */
  hasRoles: boolean;
  /** Opens a page of its own, signed in as somebody with this role; null leaves it to the host. */
  visit: (language: Locale, role: string | null, theme: Theme) => Promise<Visit>;
}

export interface ValidatedArticle {
  result: ArticleResult;
  /** JPEGs by the names that the result gives them. */
  pictures: ReadonlyMap<string, Buffer>;
}

/** Told of each step when it has been carried out. */
export type TellStep = (step: PlanStep, outcome: StepOutcome) => void;

/** Follows every procedure of an article as a literal reader, in the article's language where the portal has it. */
export async function validateArticle(
  plan: Plan,
  host: ArticleHost,
  options: ReaderOptions,
  tell: TellStep = () => undefined,
): Promise<ValidatedArticle> {
  const validation = new ArticleValidation(plan, host, options, tell);
  try {
    await validation.followAll(playsOf(plan));
  } finally {
    await validation.close();
  }
  return validation.end();
}

class ArticleValidation {
  private readonly plan: Plan;
  private readonly own: Locale | null;
  private readonly host: ArticleHost;
  private readonly options: ReaderOptions;
  private readonly tell: TellStep;
  /** One for the whole article: a play that says nothing of where it begins goes on where the one before it ended. */
  private visit: Visit | null = null;
  private withoutRole: WithoutRole | null = null;
  /** Roles as which it was followed. */
  private readonly tried = new Set<string>();
  private without: PrerequisiteResult['without'] = 'not-checked';
  private readonly plays: PlayResult[] = [];
  private readonly findings: Finding[] = [];
  private readonly pictures = new Map<string, Buffer>();

  constructor(plan: Plan, host: ArticleHost, options: ReaderOptions, tell: TellStep) {
    this.plan = plan;
    this.own = portalLanguageOf(plan.language);
    this.host = host;
    this.options = options;
    this.tell = tell;
  }

  async followAll(plays: readonly Play[]): Promise<void> {
    const variants = new Variants(plays);
    for (const play of plays) {
      const why = play.portal ? variants.leftOut(play) : 'it is for another site';
      if (why === null) await this.add(play, variants.beginsAnew(play));
      else this.leaveOut(play, why);
    }
  }

  private async add(play: Play, isAnew: boolean): Promise<void> {
    if (isAnew) await this.leave();
    this.visit ??= await this.begin(play);
    const outcomes = await this.follow(play, this.visit.portal);
    const steps = outcomes.map(outcome => this.resultOf(play, outcome));
    this.plays.push({ ...about(play), role: this.visit.role, steps });
  }

  private leaveOut(play: Play, why: string): void {
    this.plays.push({ ...about(play), role: null, steps: play.steps.map(step => notRun(step, why)) });
  }

  private async leave(): Promise<void> {
    const { visit } = this;
    this.visit = null;
    await visit?.close();
  }

  async close(): Promise<void> {
    try {
      this.without = (await this.withoutRole?.end()) ?? this.without;
    } finally {
      await this.leave();
    }
  }

  /** As somebody with a role that the article names, and that the portal has. */
  private async begin(play: Play): Promise<Visit> {
    const [first = null, ...others] = wantedRoles(this.plan);
    const theme = this.options.theme ?? 'light';
    let visit = await this.open(play, first, theme);
    for (const role of this.host.hasRoles ? others : []) {
      if (visit.role === first) break;
      await visit.close();
      visit = await this.open(play, role, theme);
      if (visit.role === role) break;
    }
    if (visit.role !== null) this.tried.add(visit.role);
    return visit;
  }

  /** Readers have the portal before them, unless their first step is to open it. */
  private async open(play: Play, role: string | null, theme: Theme): Promise<Visit> {
    const visit = await this.host.visit(this.own ?? 'en', role, theme);
    try {
      if (play.steps[0]?.action !== 'goto') await visit.portal.open();
      return visit;
    } catch (error) {
      await visit.close();
      throw error;
    }
  }

  end(): ValidatedArticle {
    const { file, language, procedure } = this.plan;
    const portalLanguage = this.plays.some(({ portal }) => portal) ? (this.own ?? 'en') : null;
    const prerequisites = this.prerequisitesChecked();
    this.findings.push(...(this.plan.unresolved ?? []).map(includeNotRead));
    const findings = sureEdits(this.findings, this.plan);
    return {
      result: {
        file,
        language,
        portalLanguage,
        procedure,
        prerequisites,
        plays: this.plays,
        findings,
      },
      pictures: this.pictures,
    };
  }

  private prerequisitesChecked(): PrerequisiteResult[] {
    const { without } = this;
    return this.plan.prerequisites.map(({ line, column, endColumn, sentence, roles }) => {
      if (without === 'carried-out') this.findings.push(unneededRole({ line, column, endColumn }, sentence));
      return { line, sentence, roles: [...roles], tried: [...this.tried].sort(), without };
    });
  }

  private async follow(play: Play, portal: Portal): Promise<StepOutcome[]> {
    const read = this.own === null ? inEnglish(play) : play;
    const knowledge: PlayKnowledge = { keys: keysOf(read, this.own), language: this.own ?? 'en' };
    const withoutRole = this.beginWithoutRole(read, knowledge);
    return followPlay(read, new Reader(portal, this.options), knowledge, outcome => {
      withoutRole?.repeat(outcome);
      const step = play.steps[outcome.at];
      if (step) this.tell(step, outcome);
    });
  }

  /** The first play is followed as somebody without the role that the article asks for, too. */
  private beginWithoutRole(play: Play, knowledge: PlayKnowledge): WithoutRole | null {
    const wanted = wantedRoles(this.plan);
    if (wanted.length === 0 || wanted.includes(roleWithout)) return null;
    if (!this.host.hasRoles || this.withoutRole !== null) return null;
    const visit = this.open(play, roleWithout, 'light');
    this.tried.add(roleWithout);
    this.withoutRole = new WithoutRole(play.steps, knowledge, visit, this.options);
    return this.withoutRole;
  }

  private resultOf({ steps }: Play, { at, findings, picture, ...outcome }: StepOutcome): StepResult {
    const step = steps[at];
    if (!step) throw new Error(`There is no step ${at}.`);
    const name = picture && `${this.plays.length + 1}-${at + 1}.jpg`;
    if (picture && name) this.pictures.set(name, picture);
    const first = this.findings.push(...findings) - findings.length;
    return {
      step,
      verdict: outcome.verdict,
      note: outcome.note,
      used: outcome.used,
      picture: name,
      findings: findings.map((_, nth) => first + nth),
      durationMs: Math.round(outcome.durationMs),
    };
  }
}

function about({ title, line, portal, variant }: Play) {
  return { title, line, portal, ...(variant !== undefined && { variant }) };
}

function notRun(step: PlanStep, note: string): StepResult {
  return { step, verdict: 'not-run', note, used: null, picture: null, findings: [], durationMs: 0 };
}
