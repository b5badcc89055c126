import type { Page } from 'playwright';
import { plain } from '../screen/same-words.ts';
import type { Control } from '../screen/screen.ts';
import type { Deed } from './typing.ts';
import { obstacleOf, patience, unhurried } from './unhurried.ts';

/** Values for what sentences leave open, by words of the label or of the sentence. */
export type Bindings = Readonly<Record<string, string>>;

const fields = new Set(['textbox', 'searchbox', 'spinbutton']);
const cannotHoldText = /Element is not an <input>|cannot be filled|Cannot type text into/;

/** Uses controls as their kind wants it: types into fields, chooses in lists, presses the others. */
export class Hand {
  private readonly page: Page;
  private readonly bindings: Bindings;

  constructor(page: Page, bindings: Bindings) {
    this.page = page;
    this.bindings = bindings;
  }

  bindingFor(...words: readonly string[]): string | undefined {
    const isMeant = ([key]: readonly [string, string]) =>
      words.some(word => plain(word).toLowerCase().includes(plain(key).toLowerCase()));
    return Object.entries(this.bindings).find(isMeant)?.[1];
  }

  /** Whether a sentence says "type", and nothing says what. */
  lacksValue({ name }: Control, step: Deed): boolean {
    return step.action === 'type' && this.valueFor(name, step) === undefined;
  }

  /** @returns why it can't be used; null where it could. */
  async use(control: Control, step: Deed): Promise<string | null> {
    return this.operate(control, step).catch(obstacleIn);
  }

  /** Bindings come first: what an article has people type is often an example. */
  private valueFor(name: string, { target, binding = '', sentence, text }: Deed): string | undefined {
    return this.bindingFor(target ?? name, binding, sentence) ?? text;
  }

  private async press({ ref }: Control): Promise<null> {
    await unhurried(timeout => this.page.getByRef(ref).click({ timeout }));
    return null;
  }

  private async operate(control: Control, step: Deed): Promise<string | null> {
    const { role, name } = control;
    const value = this.valueFor(name, step);
    if (value !== undefined && (step.action === 'type' || fields.has(role))) return this.fill(control, value);
    if (role === 'combobox') return this.choose(control, value);
    if (role === 'radiogroup') return this.chooseRadio(control, value);
    return this.press(control);
  }

  private async fill({ ref }: Control, value: string): Promise<null> {
    const field = this.page.getByRef(ref);
    await unhurried(
      timeout => field.fill(value, { timeout }),
      async timeout => (await field.inputValue({ timeout }).catch(() => null)) === value,
    );
    return null;
  }

  /** Opens a list and takes what the bindings say, else what is chosen already, else the first that can be. */
  private async choose(list: Control, value: string | undefined): Promise<string | null> {
    await this.press(list);
    const frame = this.page.getByRef(list.ref).locator('xpath=ancestor::html');
    const options = frame.getByRole('option', { disabled: false }).filter({ visible: true });
    const isThere = await options
      .first()
      .waitFor({ timeout: patience })
      .then(
        () => true,
        () => false,
      );
    if (!isThere) return value === undefined ? null : notAmong(value);
    const wanted = value === undefined ? { name: list.text, exact: true } : { name: value };
    const chosen = frame.getByRole('option', { disabled: false, ...wanted }).filter({ visible: true });
    const isWanted = (await chosen.count()) > 0;
    if (!isWanted && value !== undefined) return notAmong(value);
    await unhurried(timeout => (isWanted ? chosen : options).first().click({ timeout }));
    return null;
  }

  private async chooseRadio({ ref }: Control, value: string | undefined): Promise<string | null> {
    const group = this.page.getByRef(ref);
    const chosen =
      value === undefined ? group.getByRole('radio', { checked: true }) : group.getByRole('radio', { name: value });
    const isThere = (await chosen.count()) > 0;
    if (!isThere && value !== undefined) return notAmong(value);
    const radio = isThere ? chosen : group.getByRole('radio', { disabled: false });
    await unhurried(timeout => radio.first().check({ timeout, force: true }));
    return null;
  }
}

/** Nothing else is taken instead: it may be somebody's money. */
function notAmong(value: string): string {
  return `“${value}” is not among its choices`;
}

function obstacleIn(error: unknown): string {
  if (error instanceof Error && cannotHoldText.test(error.message)) return 'nothing can be typed into it';
  if (!(error instanceof Error) || error.name !== 'TimeoutError') throw error;
  return obstacleOf(error) ?? 'it does not react';
}
