import type { Article, Block, Line } from '../markdown/article.ts';
import { detectLanguage } from './detect-language.ts';
import { beforeAll, instructionAfter, isForCommandLine, isResultOf } from './instruction.ts';
import type { Plan, PlanStep } from './plan.ts';
import { prerequisitesOf } from './prerequisites.ts';
import { readLine, type LanguagesOfLine } from './read-line.ts';
import { linksToPortal, siteOf, type Site } from './site.ts';
import { besideItself, besideTwin } from './twin.ts';

/**
 * Turns an article into what it asks its readers to do, step by step.
 *
 * @param twin - the English edition: it says what is to be done where the grammar of the translation does not.
 */
export function planArticle(article: Article, file: string, twin?: Article): Plan {
  const pack = detectLanguage(article);
  const outline = new Outline();
  const englishOf = twin ? besideTwin(article, twin) : besideItself;
  const steps = stepsOf(article, outline, line => ({ pack, english: englishOf(line) }));
  const language = pack?.code ?? 'und';
  const plays = outline.playsOf(article);
  const byPlay = Map.groupBy(steps, ({ play }) => play);
  const acting = plays.map((_, play) => isProcedure(byPlay.get(play) ?? []));
  const procedure = plays.some(({ portal }, play) => portal && acting[play]);
  const prerequisites = prerequisitesOf(article, twin, pack);
  const { includes } = article;
  const unresolved = includes.length > 0 ? { unresolved: [...includes] } : {};
  const plan = { schemaVersion: 1 as const, file, language, bilingual: article.bilingual, procedure, prerequisites };
  return { ...plan, ...(acting.includes(true) ? { plays, steps } : { plays: [], steps: [] }), ...unresolved };
}

function stepsOf({ blocks }: Article, outline: Outline, languagesOf: (line: Line) => LanguagesOfLine): PlanStep[] {
  const steps: PlanStep[] = [];
  let before = beforeAll;
  let acted = false;
  for (const block of blocks) {
    outline.enter(block);
    if (block.kind === 'heading') [before, acted] = [beforeAll, false];
    if (block.kind === 'heading' || block.note || isForCommandLine(block)) continue;
    const instruction = instructionAfter(before, block);
    const place = isResultOf(before, block) ? { ...block, kind: 'item' as const } : block;
    const read = block.lines.flatMap(line => readLine(line, place, instruction, languagesOf(line)));
    const isIntroduction = place.kind === 'paragraph' && !place.ordered && !acted;
    const found: readonly Omit<PlanStep, 'play'>[] = isIntroduction ? fromFirstAction(read) : read;
    acted ||= found.length > 0;
    before = { ...instruction, passedOn: block.kind === 'item' ? instruction.passedOn : before.passedOn, block };
    for (const step of found) steps.push({ ...step, play: outline.play(block) });
  }
  return steps;
}

/** "**Invoices** are shown in the portal", in running text before anything was done, is no result but a statement. */
function fromFirstAction<Step extends Pick<PlanStep, 'action'>>(steps: readonly Step[]): readonly Step[] {
  const first = steps.findIndex(({ action }) => action !== 'expect');
  return first < 0 ? [] : steps.slice(first);
}

/** Something that is named is used; or, where nothing is, several things are done. */
function isProcedure(steps: readonly PlanStep[]): boolean {
  const actions = steps.filter(({ action }) => action !== 'expect');
  if (actions.some(({ target }) => target !== null)) return true;
  return actions.length >= fewest;
}

/** How many steps that name nothing are a procedure. */
const fewest = 3;

type Title = Pick<Plan['plays'][number], 'title' | 'line' | 'variant'>;

/** The procedures of an article: each heading begins one, and so does each numbered list. */
class Outline {
  private readonly plays: (Title & { lines: Line[] })[] = [];
  private title: Title = { title: '', line: 1 };
  private list: number | null = null;
  /** Items since the last play, for they may say where one works. */
  private items: Line[] = [];

  enter({ kind, lines: [first], lines, tab }: Block): void {
    if (kind === 'heading' && first) {
      const { line } = first;
      const isTab = first.marks.some(({ url }) => url?.startsWith('#tab/'));
      const variant = tab ? { variant: tab.name } : {};
      this.title = { title: isTab ? this.title.title : first.text.trim(), line, ...variant };
    }
    if (kind === 'item') this.items.push(...lines);
  }

  /** Which play a block belongs to, from 0. */
  play({ ordered, depth, list, tab, lines: [first] }: Block): number {
    const { title, variant } = this.title;
    if (!tab && variant !== undefined) this.title = { title, line: first?.line ?? this.title.line };
    const isNewList = ordered && depth === 1 && this.list !== null && list !== this.list;
    if (this.plays.at(-1)?.line !== this.title.line || isNewList) this.plays.push({ ...this.title, lines: [] });
    if (ordered && depth === 1) this.list = list;
    this.plays.at(-1)?.lines.push(...this.items);
    this.items = [];
    return this.plays.length - 1;
  }

  /** A play whose links don't tell is where the one before it is; the Azure portal is where articles begin. */
  playsOf({ blocks }: Article): Plan['plays'] {
    const mentioned = linksToPortal(blocks.flatMap(({ lines }) => lines));
    let site: Site = null;
    return this.plays.map(({ lines, ...title }) => {
      site = siteOf(lines, mentioned) ?? site;
      return { ...title, portal: site !== 'elsewhere' };
    });
  }
}
