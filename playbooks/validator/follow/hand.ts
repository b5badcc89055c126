import { errors, type Page } from 'playwright';
import type { PlanStep } from '../plan/plan.ts';
import { plain, sameWords } from '../screen/same-words.ts';
import { readScreen, type Control } from '../screen/screen.ts';

/** Values for what sentences leave open, by words of the label or of the sentence. */
export type Bindings = Readonly<Record<string, string>>;

/** How long a control may be covered or greyed out, in milliseconds. */
const patience = 1_500;
const fields = new Set(['textbox', 'searchbox', 'spinbutton']);

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

  /** @returns why it can't be used; null where it could. */
  async use(control: Control, step: PlanStep): Promise<string | null> {
    return this.operate(control, step).then(() => null, obstacleIn);
  }

  private async press({ ref }: Control): Promise<void> {
    await this.page.getByRef(ref).click({ timeout: patience });
  }

  private async operate(control: Control, { action, target, sentence }: PlanStep): Promise<void> {
    const { role } = control;
    const value = this.bindingFor(target ?? control.name, sentence);
    if (action === 'type' || fields.has(role))
      return this.page.getByRef(control.ref).fill(value ?? '', { timeout: patience });
    if (role === 'combobox') return this.choose(control, value);
    if (role === 'radiogroup') return this.chooseRadio(control, value);
    return this.press(control);
  }

  /** Opens a list and takes what the bindings say, else what is chosen already, else the first that can be. */
  private async choose(list: Control, value: string | undefined): Promise<void> {
    await this.press(list);
    const { controls } = await readScreen(this.page);
    const options = controls.filter(({ role, disabled }) => role === 'option' && !disabled);
    const chosen = options.find(({ name }) =>
      value === undefined ? sameWords(name, list.text) : name.includes(value),
    );
    const option = chosen ?? options[0];
    if (option) await this.press(option);
  }

  private async chooseRadio({ ref }: Control, value: string | undefined): Promise<void> {
    const group = this.page.getByRef(ref);
    const chosen =
      value === undefined ? group.getByRole('radio', { checked: true }) : group.getByRole('radio', { name: value });
    const radio = (await chosen.count()) > 0 ? chosen : group.getByRole('radio', { disabled: false });
    await radio.first().check({ timeout: patience, force: true });
  }
}

/** The last thing that Playwright says of a control that can't be used, which is the reason. */
function obstacleIn(error: unknown): string {
  if (!(error instanceof errors.TimeoutError)) throw error;
  const reasons = error.message.match(/(?:intercepts pointer events|is not (?:enabled|visible|stable|editable))/g);
  const reason = reasons?.at(-1);
  return reason === 'intercepts pointer events' ? 'something lies over it' : (reason ?? 'it does not react');
}
