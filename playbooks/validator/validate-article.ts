import type { Locale } from '../portal/labels/index.ts';
import type { Portal } from '../portal/portal.ts';
import { followPlay, type PlayKnowledge, type StepOutcome } from './follow/follow-play.ts';
import { Reader, type ReaderOptions } from './follow/reader.ts';
import { keysOf, otherWordings, wordingsOf } from './follow/wordings.ts';
import { unneededRole } from './follow/findings.ts';
import type { ArticleResult, PlayResult, PrerequisiteResult, StepResult } from './findings/article-result.ts';
import type { Finding } from './findings/finding.ts';
import type { Plan, PlanStep } from './plan/plan.ts';
import { portalLanguageOf } from './portal-language.ts';
import { playsOf, type Play } from './plan/plays.ts';
import { sureEdits } from './fix/sure-edits.ts';
import type { Visit } from './visit.ts';
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

/** Sees invoices, and pays none. */
const roleWithout = 'billing_account_reader';

/** Told of each step when it has been carried out. */
export type TellStep = (step: PlanStep, outcome: StepOutcome) => void;

/** Follows every procedure of an article as a literal reader, in the article's language where the portal has it. */
export async function validateArticle(
  plan: Plan,
  host: ArticleHost,
  options: ReaderOptions,
  tell: TellStep = () => undefined,
): Promise<ValidatedArticle> {
  const own = portalLanguageOf(plan.language);
  const validation = new ArticleValidation(plan, own, host, options, tell);
  try {
    for (const play of playsOf(plan)) await validation.add(play);
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
  private without: PrerequisiteResult['without'] = 'not-checked';
  private readonly plays: PlayResult[] = [];
  private readonly findings: Finding[] = [];
  private readonly pictures = new Map<string, Buffer>();

  constructor(plan: Plan, own: Locale | null, host: ArticleHost, options: ReaderOptions, tell: TellStep) {
    this.plan = plan;
    this.own = own;
    this.host = host;
    this.options = options;
    this.tell = tell;
  }

  async add(play: Play): Promise<void> {
    const { title, line, portal } = play;
    if (!portal) {
      const steps = play.steps.map(step => notRun(step, 'it is for another site'));
      this.plays.push({ title, line, portal, role: null, steps });
      return;
    }
    this.visit ??= await this.begin(play, this.plan.prerequisites[0]?.roles[0] ?? null, this.options.theme ?? 'light');
    const outcomes = await this.follow(play, this.visit.portal);
    const steps = outcomes.map(outcome => this.resultOf(play, outcome));
    this.plays.push({ title, line, portal, role: this.visit.role, steps });
  }

  async close(): Promise<void> {
    try {
      this.without = (await this.withoutRole?.end()) ?? this.without;
    } finally {
      await this.visit?.close();
    }
  }

  /** Readers have the portal before them, unless their first step is to open it. */
  private async begin(play: Play, role: string | null, theme: Theme): Promise<Visit> {
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
      return { line, sentence, roles: [...roles], without };
    });
  }

  private async follow(play: Play, portal: Portal): Promise<StepOutcome[]> {
    const language = this.own ?? 'en';
    const read = this.own === null ? inEnglish(play) : play;
    const knowledge: PlayKnowledge = {
      keys: keysOf(read, this.own),
      wordingsOf: key => wordingsOf(key, language),
      otherWordings: key => otherWordings(key, language),
    };
    const withoutRole = this.beginWithoutRole(read, knowledge);
    return followPlay(read, new Reader(portal, this.options), knowledge, outcome => {
      withoutRole?.repeat(outcome);
      const step = play.steps[outcome.at];
      if (step) this.tell(step, outcome);
    });
  }

  /** The first play is followed as somebody without the role that the article asks for, too. */
  private beginWithoutRole(play: Play, knowledge: PlayKnowledge): WithoutRole | null {
    const isWanted = this.plan.prerequisites.length > 0 && this.host.hasRoles && this.withoutRole === null;
    if (!isWanted) return null;
    const visit = this.begin(play, roleWithout, 'light');
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

function notRun(step: PlanStep, note: string): StepResult {
  return { step, verdict: 'not-run', note, used: null, picture: null, findings: [], durationMs: 0 };
}

/** Where the portal does not speak the language, its labels are English, and only the English edition can judge. */
function inEnglish(play: Play): Play {
  return {
    ...play,
    steps: play.steps.map(step => {
      const { container: _container, ...rest } = step;
      if (step.action === 'goto' || step.target === null) return rest;
      if (step.english !== undefined) return { ...rest, target: step.english };
      return {
        ...rest,
        target: null,
        binding: `the portal has no such language, and no English edition says what "${step.target}" is`,
      };
    }),
  };
}
