import type { Locator } from 'playwright';
import { watch } from './appear.ts';
import { PageObject } from './blade.ts';
import { named, startsNamed } from './labels/index.ts';

/** The search box of the top bar: "Search resources, services, and docs (G+/)". */
export class GlobalSearch extends PageObject {
  protected readonly place = 'the global search';

  /** The box itself. */
  get box(): Locator {
    const name = startsNamed(this.labels.search);
    return this.root.getByRole('combobox', { name }).or(this.root.getByRole('searchbox', { name })).first();
  }

  /** Results by that name. Several groups may have one: services come first. */
  results(wordings: readonly string[]): Locator {
    return this.root.getByRole('option', { name: named(wordings) });
  }

  /** The group of results that holds services, where the portal's language is known well enough to name it. */
  get services(): Locator {
    return this.root.getByRole('group', { name: named(this.labels.services) });
  }

  /** Searches for a service by its name in the portal's language and opens it. */
  async openService(wordings: readonly string[]): Promise<void> {
    const name = wordings[0] ?? '';
    await this.fill(this.box, name, `search box for "${name}"`);
    const results = this.results(wordings);
    const service = this.services.getByRole('option', { name: named(wordings) });
    const found = async () => {
      const [shown, services] = await Promise.all([results.first().isVisible(), service.count()]);
      if (services > 0) return service;
      return shown ? results : null;
    };
    const target = (await watch(this.frame, found, this.words)) ?? results;
    await this.click(target.first(), `option "${name}"`);
  }
}
