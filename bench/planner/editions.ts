import { readdirSync } from 'node:fs';
import path from 'node:path';

/** A file to plan, and the labels that say what is in it. */
export interface Edition {
  labels: string;
  file: string;
  /** Its English edition. */
  twin: string | undefined;
}

/** The ways in which labelled articles can be read: each alone, and translations beside their English edition. */
export function editionsOf(folder: string, labelled: readonly string[]): Record<string, Edition[]> {
  const english = readdirSync(path.join(folder, 'en-US'));
  const translations = labelled.filter(labels => !labels.startsWith('en-US/'));
  const edition = (labels: string, twin?: string): Edition => ({ labels, file: path.join(folder, labels), twin });
  return {
    alone: labelled.map(labels => edition(labels)),
    twin: translations.flatMap(labels => {
      const twin = english.find(name => name.startsWith(path.basename(labels, '.md')));
      return twin === undefined ? [] : [edition(labels, path.join(folder, 'en-US', twin))];
    }),
  };
}
