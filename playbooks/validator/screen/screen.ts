import type { Page } from 'playwright';
import { takeSnapshot, type Box, type SnapshotNode } from './snapshot.ts';

/** Something that a person can use. */
export interface Control {
  /** Finds it again, until the page is looked at anew. */
  ref: string;
  role: string;
  /** Its accessible name. */
  name: string;
  /** What is printed on it; the name again where nothing else is. */
  text: string;
  box: Box | null;
  /** Names of what it is in or under, from the outermost: a menu, a group, a pane. */
  places: readonly string[];
  /** The innermost pane or dialog that it is in; null for the page below. */
  pane: string | null;
  /** What the row that it is in is about, such as the number of an invoice. */
  row: string | null;
  /** Where a link leads, as far as assistive technology is told. */
  url: string | null;
  disabled: boolean;
  /** Whether it shows what it holds; null where it holds nothing. */
  expanded: boolean | null;
  /** Whether it is in what leads from place to place, such as the menu of a service. */
  navigates: boolean;
}

/** A text that is no control, and the row of a table that it is in. */
interface ScreenText {
  text: string;
  row: string | null;
}

/** What a person sees at one moment, frames included, hidden things left out. */
export interface Screen {
  controls: readonly Control[];
  /** In reading order. */
  texts: readonly ScreenText[];
  /** The pane or dialog opened last, where there is one. */
  topPane: string | null;
}

const controlRoles = new Set(
  'link button menuitem menuitemcheckbox menuitemradio tab option combobox textbox searchbox spinbutton checkbox radio radiogroup switch treeitem'.split(
    ' ',
  ),
);
const paneRoles = new Set(['dialog', 'alertdialog', 'complementary']);
const placeRoles = new Set([
  ...paneRoles,
  ...'navigation main region toolbar menu menubar group grid table list listbox radiogroup tabpanel form banner'.split(
    ' ',
  ),
]);

/** @param timeout - milliseconds to wait for a page that is busy. */
export async function readScreen(page: Page, timeout = 5_000): Promise<Screen> {
  return new Reading().read(await takeSnapshot(page, timeout));
}

interface Around {
  places: readonly string[];
  pane: string | null;
  row: string | null;
  navigates: boolean;
  /** Where the frame at hand begins on the page. */
  offset: { x: number; y: number };
}
const page: Around = { places: [], pane: null, row: null, navigates: false, offset: { x: 0, y: 0 } };

class Reading {
  private controls: Control[] = [];
  private readonly texts: ScreenText[] = [];
  private topPane: string | null = null;

  read(nodes: readonly SnapshotNode[]): Screen {
    for (const node of nodes) this.visit(node, page);
    return { controls: this.controls, texts: this.texts, topPane: this.topPane };
  }

  private visit(node: SnapshotNode, around: Around): void {
    if (node.ariaHidden || isOutOfSight(node, around)) return;
    const { role, name } = node;
    if (controlRoles.has(role)) this.addControl(node, around);
    else this.texts.push(...textsOf(node).map(text => ({ text, row: around.row })));
    if (paneRoles.has(role) && name) this.openPane(name, boxOnPage(node, around));
    this.visitChildren(node, inside(node, around));
  }

  /** Nobody sees what was drawn before, where the pane lies now. */
  private openPane(name: string, box: Box | null): void {
    this.topPane = name;
    this.controls = this.controls.filter(control => !isCoveredBy(box, control));
  }

  /** What follows a heading or an unfolded button in the same group is under it. */
  private visitChildren(node: SnapshotNode, around: Around): void {
    let under: string[] = [];
    for (const child of elementsOf(node)) {
      this.visit(child, { ...around, places: [...around.places, ...under] });
      const opener = openerIn(child);
      if (opener) under = [opener];
    }
  }

  private addControl(node: SnapshotNode, around: Around): void {
    const { places, pane, row, navigates } = around;
    const { ref, role, url, disabled, expanded } = node;
    if (!ref) return;
    const text = printedOn(node);
    const name = node.name ?? text;
    this.controls.push({
      ref,
      role,
      name,
      text: text || name,
      box: boxOnPage(node, around),
      places,
      pane,
      row,
      url: url ?? null,
      disabled: disabled === true,
      expanded: expanded ?? null,
      navigates,
    });
  }
}

function boxOnPage({ box }: SnapshotNode, { offset }: Around): Box | null {
  return box ? { ...box, x: box.x + offset.x, y: box.y + offset.y } : null;
}

/** Whether the middle of a control, where one would click it, is in a box. */
function isCoveredBy(pane: Box | null, { box }: Control): boolean {
  if (!pane || !box) return false;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  return x > pane.x && x < pane.x + pane.width && y > pane.y && y < pane.y + pane.height;
}

function openerIn({ role, name, expanded }: SnapshotNode): string | null {
  if (role === 'heading' || (role === 'button' && expanded === true)) return name ?? null;
  return null;
}

function inside(node: SnapshotNode, around: Around): Around {
  const { role, name, box } = node;
  const { x, y } = around.offset;
  return {
    places: name && placeRoles.has(role) ? [...around.places, name] : around.places,
    pane: name && paneRoles.has(role) ? name : around.pane,
    row: role === 'row' ? subjectOf(node) : around.row,
    navigates: around.navigates || role === 'navigation',
    offset: role === 'iframe' && box ? { x: x + box.x, y: y + box.y } : around.offset,
  };
}

function printedOn(node: SnapshotNode): string {
  const own = node.text ?? '';
  const inner = (node.children ?? []).map(child => (typeof child === 'string' ? child : printedOn(child)));
  return [own, ...inner].filter(Boolean).join(' ').trim();
}

/** A row is about what its first link or cell says. */
function subjectOf(row: SnapshotNode): string | null {
  const [cell] = elementsOf(row);
  return cell ? printedOn(cell) || firstName(cell) : null;
}

function firstName(node: SnapshotNode): string | null {
  return node.name ?? elementsOf(node).map(firstName).find(Boolean) ?? null;
}

function textsOf(node: SnapshotNode): string[] {
  const texts = (node.children ?? []).filter(child => typeof child === 'string');
  return [node.name, node.text, ...texts].flatMap(text => (text === undefined || text.trim() === '' ? [] : [text]));
}

/** What hides native inputs, and draws others in their place with the same label. */
const redrawn = new Set(['checkbox', 'radio', 'switch']);

/** Drawn as a dot with all that it holds, with no size, or beyond the upper left corner: there for assistive technology, but not for the eye. */
function isOutOfSight({ box, role }: SnapshotNode, { offset }: Around): boolean {
  if (!box) return false;
  const isDot = box.width > 0 && box.height > 0 && box.width <= 1 && box.height <= 1;
  if (isDot && !redrawn.has(role)) return true;
  if (!controlRoles.has(role)) return false;
  return box.width <= 0 || box.height <= 0 || box.x + offset.x + box.width <= 0 || box.y + offset.y + box.height <= 0;
}

function elementsOf(node: SnapshotNode): SnapshotNode[] {
  return (node.children ?? []).filter(child => typeof child !== 'string');
}
