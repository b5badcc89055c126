import type { Locator } from 'playwright';
import { PageObject } from './blade.ts';
import { named } from './labels/index.ts';

/** The left menu of a service, with its groups, which are collapsed unless the person's settings say otherwise. */
export class ServiceMenu extends PageObject {
  protected readonly place = 'the service menu';

  /** The menu, known by the group in it: other navigation landmarks of the portal have none. */
  menu(group: readonly string[]): Locator {
    const button = this.root.getByRole('button', { name: named(group) });
    return this.root.getByRole('navigation').filter({ has: button });
  }

  group(group: readonly string[]): Locator {
    return this.menu(group).getByRole('button', { name: named(group) });
  }

  item(group: readonly string[], item: readonly string[]): Locator {
    return this.menu(group).getByRole('link', { name: named(item) });
  }

  async appears(group: readonly string[], timeout: number): Promise<void> {
    await this.group(group).waitFor({ timeout });
  }

  /** Opens an item, unfolding its group first where it is folded. */
  async open(group: readonly string[], item: readonly string[]): Promise<void> {
    const [groupName = '', itemName = ''] = [group[0], item[0]];
    const link = this.item(group, item);
    const { timeout } = this.words;
    const [unfolded] = await Promise.all([
      link.isVisible(),
      this.group(group)
        .waitFor({ timeout })
        .catch(() => undefined),
    ]);
    if (!unfolded) await this.press(this.group(group), 'Enter', `group "${groupName}"`);
    await this.click(link, `link "${itemName}" under "${groupName}"`);
  }
}
