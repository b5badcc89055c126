import { en } from '../languages/en.ts';
import type { Article, Block, Line } from '../markdown/article.ts';
import { detectLanguage } from './detect-language.ts';
import type { Plan, PlanStep } from './plan.ts';
import { prerequisitesOf } from './prerequisites.ts';
import { readLine, type Instruction } from './read-line.ts';
import { linksToPortal, siteOf, type Site } from './site.ts';
import { besideItself, besideTwin } from './twin.ts';

/**
 * Turns an article into what it asks its readers to do, step by step.
 *
 * @param twin - the English edition: it says what is to be done where the grammar of the translation does not.
 */
export function planArticle(article: Article, file: string, twin?: Article): Plan {
  const pack = detectLanguage(article);
  const englishOf = twin ? besideTwin(article, twin) : besideItself;
  const outline = new Outline();
  const steps: PlanStep[] = [];
  let passedOn: string | null = null;
  for (const block of article.blocks) {
    outline.enter(block);
    if (block.kind === 'heading') passedOn = null;
    if (block.kind === 'heading' || block.note) continue;
    const instruction: Instruction = { label: null, condition: null, inherited: passedOn, passedOn: null };
    const found = block.lines.flatMap(line => readLine(line, block, pack ?? en, instruction, englishOf(line)));
    if (block.kind === 'item') ({ passedOn } = instruction);
    if (found.length > 0) steps.push(...found.map(step => ({ ...step, play: outline.play(block) })));
  }
  const language = pack?.code ?? 'und';
  const plays = outline.playsOf(article);
  const acting = plays.map((_, play) => steps.some(step => step.play === play && isAction(step)));
  const procedure = plays.some(({ portal }, play) => portal && acting[play]);
  const prerequisites = prerequisitesOf(article, twin, pack === en);
  const plan = { schemaVersion: 1 as const, file, language, bilingual: article.bilingual, procedure, prerequisites };
  return acting.includes(true) ? { ...plan, plays, steps } : { ...plan, plays: [], steps: [] };
}

function isAction({ action, target }: PlanStep): boolean {
  return action !== 'expect' && target !== null;
}

/** The procedures of an article: each heading begins one, and so does each numbered list. */
class Outline {
  private readonly plays: { title: string; line: number; lines: Line[] }[] = [];
  private title = { title: '', line: 1 };
  private list: number | null = null;
  /** Items since the last play, for they may say where one works. */
  private items: Line[] = [];

  enter({ kind, lines }: Block): void {
    if (kind === 'heading') this.title = { title: lines[0]?.text.trim() ?? '', line: lines[0]?.line ?? 1 };
    if (kind === 'item') this.items.push(...lines);
  }

  /** Which play a block belongs to, from 0. */
  play({ ordered, depth, list }: Block): number {
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
    return this.plays.map(({ title, line, lines }) => {
      site = siteOf(lines, mentioned) ?? site;
      return { title, line, portal: site !== 'elsewhere' };
    });
  }
}
