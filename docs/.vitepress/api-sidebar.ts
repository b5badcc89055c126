import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const entries = [
  'portal-playbooks',
  'portal-playbooks/test',
  'portal-playbooks/mock-portal',
  'portal-playbooks/reporter',
];
const kinds = {
  classes: 'Classes',
  functions: 'Functions',
  interfaces: 'Interfaces',
  variables: 'Variables',
  'type-aliases': 'Types',
};

interface Item {
  text: string;
  link?: string;
  collapsed?: boolean;
  items?: Item[];
}

/** The pages that `npm run api` made, by entry point of the package and by kind. */
export function apiSidebar(): Item[] {
  return entries.map(entry => ({
    text: entry.replace('portal-playbooks/', '…/'),
    link: `/api/${entry}/`,
    collapsed: true,
    items: Object.entries(kinds).flatMap(([folder, text]) => kindIn(`${entry}/${folder}`, text)),
  }));
}

function kindIn(path: string, text: string): Item[] {
  const folder = join(import.meta.dirname, '..', 'api', path);
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).map(file => file.replace(/\.md$/, ''));
  return [{ text, collapsed: true, items: names.sort().map(name => ({ text: name, link: `/api/${path}/${name}` })) }];
}
