import type { LintRule } from '../context.ts';
import { linesOf, regionOf } from '../region.ts';

/** Words that mean another kind of blade, or none, and what the portal's panes are called; by language. */
const terms: Readonly<Record<string, readonly { wrong: RegExp; right: string }[]>> = {
  ar: [{ wrong: /نصل|ريشة/u, right: 'جزء' }],
  cs: [{ wrong: /čepel[a-zí]*/iu, right: 'okno' }],
  de: [{ wrong: /\b(?:Klinge|Messer)[a-z]*/u, right: 'Blatt' }],
  es: [{ wrong: /\bcuchillas?\b|\bblades?\b/iu, right: 'hoja' }],
  fi: [{ wrong: /\blava(?:lla|n|ssa)?\b|\blaaja(?:ssa|n)\b|\bterä[a-zä]*/iu, right: 'paneeli' }],
  fr: [{ wrong: /\blame\b|\bblades?\b/iu, right: 'panneau' }],
  hu: [{ wrong: /\bblade[\p{L}-]*|\bpenge\p{L}*/iu, right: 'panel' }],
  it: [{ wrong: /\blame?\b|\bblades?\b/iu, right: 'pannello' }],
  ja: [{ wrong: /刃|ブレード サーバー/u, right: 'ブレード' }],
  nl: [{ wrong: /\bmes(?:sen)?\b/iu, right: 'blade' }],
  pl: [{ wrong: /\bblade[a-z]*|\bostrz[a-z]+/iu, right: 'blok' }],
  'pt-BR': [{ wrong: /\blâminas?\b/iu, right: 'folha' }],
  'pt-PT': [{ wrong: /\blâminas?\b/iu, right: 'painel' }],
  ru: [{ wrong: /лезви[а-яё]+/iu, right: 'колонка' }],
  sv: [{ wrong: /\bknivblad[a-z]*|\bklinga[a-z]*/iu, right: 'blad' }],
  tr: [{ wrong: /\bblade['’]?\p{L}*|\bbıçak\p{L}*/iu, right: 'dikey pencere' }],
  vi: [{ wrong: /(?:các )?lá hóa đơn|lưỡi dao/iu, right: 'ngăn' }],
  'zh-Hans': [{ wrong: /刀片(?:式)?(?:服务器)?/u, right: '边栏选项卡' }],
  'zh-Hant': [{ wrong: /刀片(?:式)?(?:伺服器)?|薄片/u, right: '刀鋒視窗' }],
};

/** A blade that has become a knife, a server or a leaf. */
export const portalTerm: LintRule = {
  name: 'portal-term',
  severity: 'warning',
  text: 'A concept of the portal has a wrong name, such as a blade that became a knife.',
  check: ({ article, pack }) =>
    linesOf(article).flatMap(({ line }) =>
      (terms[pack.code] ?? []).flatMap(({ wrong, right }) => {
        const match = wrong.exec(line.text);
        if (!match) return [];
        const region = regionOf(line, match.index, match.index + match[0].length);
        const message = `“${match[0]}” is no part of the portal; it is called “${right}”.`;
        return [{ ...region, message, article: match[0], instead: right }];
      }),
    ),
};
