import type { Locator } from 'playwright';
import { PageObject } from './blade.ts';
import { named } from './labels/index.ts';

/** The left menu of a service, with its groups, which are collapsed unless the person's settings say otherwise. */
export class ServiceMenu extends PageObject {
  protected readonly place = 'the service menu';

  /** The menu, known by the group in it, which nobody sees while a narrow screen has folded the menu away. */
  menu(group: readonly string[]): Locator {
    const button = this.root.getByRole('button', { name: named(group), includeHidden: true });
    return this.root.getByRole('navigation').filter({ has: button });
  }

  /** What unfolds the menu of a narrow screen: all that is left of it there. */
  toggle(group: readonly string[]): Locator {
    return this.menu(group).getByRole('button', { expanded: false }).first();
  }

  /** A group of the menu, by the wordings of its name. */
  group(group: readonly string[]): Locator {
    return this.menu(group).getByRole('button', { name: named(group) });
  }

  /** An item of a group, by the wordings of their names. */
  item(group: readonly string[], item: readonly string[]): Locator {
    return this.menu(group).getByRole('link', { name: named(item) });
  }

  /** Waits for the menu with that group, for that many milliseconds. */
  async appears(group: readonly string[], timeout: number): Promise<void> {
    await this.menu(group).waitFor({ timeout });
  }

  /** Opens an item, unfolding the menu and its group first where they are folded. */
  async open(group: readonly string[], item: readonly string[]): Promise<void> {
    const [groupName = '', itemName = ''] = [group[0], item[0]];
    const link = this.item(group, item);
    const look = () => Promise.all([link.isVisible(), this.group(group).isVisible()]);
    let [unfolded, hasGroup] = await look();
    if (!unfolded && !hasGroup) {
      await this.appears(group, this.words.timeout).catch(() => undefined);
      if (await this.isFolded(group)) await this.press(this.toggle(group), 'Enter', 'button of the service menu');
      [unfolded, hasGroup] = await look();
    }
    if (!unfolded) await this.press(this.group(group), 'Enter', `group "${groupName}"`);
    await this.click(link, `link "${itemName}" under "${groupName}"`);
  }

  private async isFolded(group: readonly string[]): Promise<boolean> {
    const [hasToggle, hasGroup] = await Promise.all([this.toggle(group).isVisible(), this.group(group).isVisible()]);
    return hasToggle && !hasGroup;
  }
}
