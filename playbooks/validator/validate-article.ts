import type { Locale } from '../portal/labels/index.ts';
import type { Portal } from '../portal/portal.ts';
import { followPlay, type FollowOptions, type PlayKnowledge, type StepOutcome } from './follow/follow-play.ts';
import { Reader, type ReaderOptions } from './follow/reader.ts';
import { keysOf, otherWordings, wordingsOf } from './follow/wordings.ts';
import { unneededRole } from './follow/findings.ts';
import type { ArticleResult, PlayResult, PrerequisiteResult, StepResult } from './findings/article-result.ts';
import type { Finding } from './findings/finding.ts';
import type { Plan, PlanStep } from './plan/plan.ts';
import { portalLanguageOf } from './portal-language.ts';
import { playsOf, type Play } from './plan/plays.ts';
import { sureEdits } from './fix/sure-edits.ts';

/** How the portal is drawn; a portal whose settings can't be changed may leave it as it is. */
type Theme = 'light' | 'dark';

/** A portal that articles are read in front of, as one person at a time. */
export interface ArticleHost {
  /** Whether `visit` can choose who is signed in. */
  hasRoles: boolean;
  /** Opens a page of its own, signed in as somebody with this role; null leaves it to the host. */
  visit: (language: Locale, role: string | null, theme: Theme) => Promise<Visit>;
}

interface Visit {
  portal: Portal;
  /** Whom the portal is shown to. */
  role: string | null;
  close: () => Promise<void>;
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
  await validation.checkPrerequisites();
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
  private readonly plays: PlayResult[] = [];
  private readonly prerequisites: PrerequisiteResult[] = [];
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
    await this.visit?.close();
  }

  /** Follows the first play once more, as somebody without the role that the article asks for. */
  async checkPrerequisites(): Promise<void> {
    const { prerequisites } = this.plan;
    const [play] = playsOf(this.plan).filter(({ portal }) => portal);
    if (prerequisites.length === 0) return;
    const without = play && this.host.hasRoles ? await this.tryWithoutRole(play) : 'not-checked';
    for (const { line, column, endColumn, sentence, roles } of prerequisites) {
      this.prerequisites.push({ line, sentence, roles: [...roles], without });
      if (without === 'carried-out') this.findings.push(unneededRole({ line, column, endColumn }, sentence));
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

  private async tryWithoutRole(play: Play): Promise<PrerequisiteResult['without']> {
    const visit = await this.begin(play, roleWithout, 'light');
    try {
      const options = { ...this.options, pictures: false };
      const outcomes = await this.followAs(this.asCarriedOut(play), visit.portal, options, { stopWhenStuck: true });
      return outcomes.some(({ verdict }) => verdict === 'missing') ? 'refused' : 'carried-out';
    } finally {
      await visit.close();
    }
  }

  /** With the names that controls really have, so that only the role makes a difference. */
  private asCarriedOut(play: Play): Play {
    const results = this.plays.find(({ line, portal }) => portal && line === play.line)?.steps ?? [];
    return {
      ...play,
      steps: play.steps.map((step, at) => {
        const used = results[at]?.used;
        return used && step.target !== null && step.action !== 'goto' ? { ...step, target: used.name } : step;
      }),
    };
  }

  end(): ValidatedArticle {
    const { file, language, procedure } = this.plan;
    const portalLanguage = this.plays.some(({ portal }) => portal) ? (this.own ?? 'en') : null;
    const findings = sureEdits(this.findings, this.plan);
    return {
      result: {
        file,
        language,
        portalLanguage,
        procedure,
        prerequisites: this.prerequisites,
        plays: this.plays,
        findings,
      },
      pictures: this.pictures,
    };
  }

  private async follow(play: Play, portal: Portal): Promise<StepOutcome[]> {
    return this.followAs(play, portal, this.options, {
      tell: outcome => {
        const step = play.steps[outcome.at];
        if (step) this.tell(step, outcome);
      },
    });
  }

  private async followAs(play: Play, portal: Portal, options: ReaderOptions, following: FollowOptions) {
    const language = this.own ?? 'en';
    const read = this.own === null ? inEnglish(play) : play;
    const knowledge: PlayKnowledge = {
      keys: keysOf(read, this.own),
      wordingsOf: key => wordingsOf(key, language),
      otherWordings: key => otherWordings(key, language),
    };
    return followPlay(read, new Reader(portal, options), knowledge, following);
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
        binding: `the portal has no ${step.sentence === '' ? '' : 'such language'}, and no English edition says what "${step.target}" is`,
      };
    }),
  };
}
