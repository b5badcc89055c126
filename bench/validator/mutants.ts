import type { SceneInput } from '../../fixtures/mock-portal/index.ts';
import { stringsOf } from '../../fixtures/mock-portal/locales/index.ts';
import type { Language } from '../../fixtures/mock-portal/index.ts';
import { changesOf } from './label-changes.ts';

/** A portal and an article that don't agree in one thing. */
export interface Mutant {
  name: string;
  kind: string;
  scene: SceneInput;
  markdown: string;
  /** What the portal says where the article says something else; null where there is nothing to suggest. */
  portalSays: string | null;
  /** Whether the article can be mended by another label. */
  isLabel: boolean;
}

const keys = ['costManagementBilling', 'billing', 'invoices', 'payNow', 'selectPaymentMethod', 'paid'] as const;
const parts = ['costManagementBilling', 'invoices', 'payLink', 'selectPaymentMethod', 'payButton'] as const;
type Redesign = NonNullable<SceneInput['redesign']>;

export function mutantsOf(language: Language, markdown: string): Mutant[] {
  const strings = stringsOf(language);
  const portal = (name: string, kind: string, redesign: Redesign, portalSays: string | null = null): Mutant => ({
    name,
    kind,
    scene: { redesign },
    markdown,
    portalSays,
    isLabel: false,
  });
  const labels = keys.flatMap(key => {
    const label = strings[key] ?? '';
    return changesOf(language, key, label).flatMap(({ kind, to }): Mutant[] =>
      [
        { ...portal(`portal: ${key} → ${to}`, kind, { wordings: { [key]: to } }, to), isLabel: true },
        kind !== 'punctuation' && {
          ...portal(`article: ${key} → ${to}`, kind, {}, label),
          markdown: markdown.replaceAll(`**${label}**`, `**${to}**`),
          isLabel: true,
        },
      ].filter(mutant => mutant !== false),
    );
  });
  return [
    ...labels,
    ...(['costManagement', 'productsServices', 'settingsGroup'] as const).map(invoicesUnder =>
      portal(`move: ${invoicesUnder}`, 'move', { invoicesUnder }, strings[invoicesUnder] ?? null),
    ),
    portal('link → button', 'link-to-button', { payLinkAs: 'button' }),
    ...['green', 'rgb(197, 15, 31)', 'rgb(202, 80, 16)', 'rgb(97, 97, 97)', 'black'].map(payLinkColour =>
      portal(`colour: ${payLinkColour}`, 'colour', { payLinkColour }),
    ),
    ...parts.map(part => portal(`remove: ${part}`, 'remove', { removed: [part] })),
    ...parts.map(part => portal(`hide: ${part}`, 'hide', { hidden: [part] })),
    ...swaps(markdown).map((swapped, at) => ({
      ...portal(`swap: ${at + 1} and ${at + 2}`, 'swap', {}),
      markdown: swapped,
    })),
  ];
}

/** The article with two neighbouring instructions the other way round. */
function swaps(markdown: string): string[] {
  const lines = markdown.split('\n');
  const items = lines.flatMap((line, at) => (/^\d+\. /.test(line) ? [at] : []));
  return items.slice(0, -1).map((at, nth) => {
    const other = items[nth + 1] ?? at;
    return lines
      .with(at, lines[other] ?? '')
      .with(other, lines[at] ?? '')
      .join('\n');
  });
}

/** The ways in which the same portal may be drawn; mutants and clean runs take turns with them. */
export const drawings: readonly SceneInput[] = [
  { hosting: 'react-view' },
  { hosting: 'classic' },
  { hosting: 'react-view', drawing: { methodPicker: 'radio-list' } },
  { hosting: 'classic', serviceMenu: 'expanded', theme: 'dark' },
  { hosting: 'react-view', invoices: 60, drawing: { longList: 'virtual' } },
];
