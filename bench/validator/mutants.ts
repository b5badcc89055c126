import type { SceneInput } from '../../fixtures/mock-portal/index.ts';
import { stringsOf } from '../../fixtures/mock-portal/locales/index.ts';
import type { Language } from '../../fixtures/mock-portal/index.ts';
import { changesOf } from './label-changes.ts';
import type { Procedure } from './procedures.ts';

/** A portal and an article that don't agree in one thing. */
export interface Mutant {
  name: string;
  procedure: Procedure['name'];
  kind: string;
  scene: SceneInput;
  markdown: string;
  /** What the portal says where the article says something else; null where there is nothing to suggest. */
  portalSays: string | null;
  /** Lines of the article in which both don't agree, and rules that are about it. */
  lines: readonly number[];
  rules: readonly string[];
  /** Whether the article can be mended by another label. */
  isLabel: boolean;
}

const parts = ['costManagementBilling', 'invoices', 'payLink', 'selectPaymentMethod', 'payButton'] as const;
type Redesign = NonNullable<SceneInput['redesign']>;

const rulesOf: Readonly<Record<string, readonly string[]>> = {
  move: ['place-drift'],
  'link-to-button': ['role-drift'],
  colour: ['appearance-drift'],
  remove: ['missing-control', 'label-drift'],
  hide: ['missing-control', 'label-drift', 'not-usable'],
  swap: ['wrong-order', 'missing-control', 'place-drift', 'label-drift'],
};
const aboutLabels = ['label-drift', 'place-drift', 'result-differs', 'missing-control'];

/** Lines that name a label, from 1. */
function linesNaming(markdown: string, label: string): number[] {
  return markdown.split('\n').flatMap((line, at) => (line.includes(`**${label}**`) ? [at + 1] : []));
}

export function mutantsOf(language: Language, { name: path, keys, ordered, articles }: Procedure): Mutant[] {
  const markdown = articles[language] ?? '';
  const strings = stringsOf(language);
  const named = (key: string) => linesNaming(markdown, strings[key] ?? '');
  const portal = (name: string, kind: string, redesign: Redesign, lines: readonly number[]): Mutant => ({
    name,
    procedure: path,
    kind,
    scene: { redesign },
    markdown,
    portalSays: null,
    lines,
    rules: rulesOf[kind] ?? aboutLabels,
    isLabel: false,
  });
  const labels = keys.flatMap(key => {
    const label = strings[key] ?? '';
    return changesOf(language, key, label).flatMap(({ kind, to }): Mutant[] =>
      [
        {
          ...portal(`portal: ${key} → ${to}`, kind, { wordings: { [key]: to } }, named(key)),
          portalSays: to,
          isLabel: true,
        },
        kind !== 'punctuation' && {
          ...portal(`article: ${key} → ${to}`, kind, {}, named(key)),
          portalSays: label,
          markdown: markdown.replaceAll(`**${label}**`, `**${to}**`),
          isLabel: true,
        },
      ].filter(mutant => mutant !== false),
    );
  });
  const swapped = swaps(markdown, ordered).map(({ swapped: text, lines }, at) => ({
    ...portal(`swap: ${at + 1} and ${at + 2}`, 'swap', {}, lines),
    markdown: text,
  }));
  if (path !== 'pay') return [...labels, ...swapped];
  return [
    ...labels,
    ...(['costManagement', 'productsServices', 'settingsGroup'] as const).map(invoicesUnder => ({
      ...portal(`move: ${invoicesUnder}`, 'move', { invoicesUnder }, named('invoices')),
      portalSays: strings[invoicesUnder] ?? null,
    })),
    portal('link → button', 'link-to-button', { payLinkAs: 'button' }, named('payNow')),
    ...['green', 'rgb(197, 15, 31)', 'rgb(202, 80, 16)', 'rgb(97, 97, 97)', 'black'].map(payLinkColour =>
      portal(`colour: ${payLinkColour}`, 'colour', { payLinkColour }, named('payNow')),
    ),
    ...parts.map(part => portal(`remove: ${part}`, 'remove', { removed: [part] }, linesOfPart(part, named))),
    ...parts.map(part => portal(`hide: ${part}`, 'hide', { hidden: [part] }, linesOfPart(part, named))),
    ...swapped,
  ];
}

/** The link to pay is named before the button of the same name. */
function linesOfPart(part: (typeof parts)[number], named: (key: string) => number[]): number[] {
  if (part === 'payLink') return named('payNow').slice(0, 1);
  return part === 'payButton' ? named('payNow').slice(-1) : named(part);
}

/** The article with two neighbouring instructions the other way round. */
function swaps(markdown: string, ordered: number): { swapped: string; lines: number[] }[] {
  const lines = markdown.split('\n');
  const items = lines.flatMap((line, at) => (/^\d+\. /.test(line) ? [at] : []));
  return items.slice(0, ordered - 1).map((at, nth) => {
    const other = items[nth + 1] ?? at;
    const swapped = lines.with(at, lines[other] ?? '').with(other, lines[at] ?? '');
    return { swapped: swapped.join('\n'), lines: [at + 1, other + 1] };
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
