import type { LintRule } from '../context.ts';
import { linesOf, regionOf } from '../region.ts';

/** Words that mean another kind of blade, or none, and what the portal's panes are called; by language. */
const terms: Readonly<Record<string, readonly { wrong: RegExp; right: string }[]>> = {
  ar: [{ wrong: /(?:ال)?(?:نصل|ريشة)/u, right: 'جزء' }],
  bg: [{ wrong: /(?<!\p{L})остри(?:е|ета|ето)(?!\p{L})|(?<!\p{L})нож(?:а|ът)?(?!\p{L})/iu, right: 'панел' }],
  ca: [{ wrong: /\bganivets?\b|\bblades?\b/iu, right: 'panell' }],
  cs: [{ wrong: /čepel[a-zí]*/iu, right: 'okno' }],
  da: [{ wrong: /\bknivblad[a-zæøå]*|\bklinge[a-zæøå]*/iu, right: 'panel' }],
  de: [{ wrong: /\b(?:Klinge|Messer)[a-z]*/u, right: 'Blatt' }],
  el: [{ wrong: /λεπίδ[α-ωά-ώ]+/iu, right: 'παράθυρο' }],
  es: [{ wrong: /\bcuchillas?\b|\bblades?\b/iu, right: 'hoja' }],
  et: [{ wrong: /(?<!\p{L})tera(?:l|le|s|st|lt)?(?!\p{L})/iu, right: 'paneel' }],
  eu: [{ wrong: /(?<!\p{L})(?:aho|xafla)(?:a|an|ak|ean|tik)?(?!\p{L})/iu, right: 'panela' }],
  fa: [{ wrong: /تیغه/u, right: 'پنل' }],
  fi: [{ wrong: /\blava(?:lla|n|ssa)?\b|\bterä(?:n|llä|ssä|t)?(?!\p{L})/iu, right: 'paneeli' }],
  fr: [{ wrong: /\blame\b|\bblades?\b/iu, right: 'panneau' }],
  gl: [{ wrong: /(?<!\p{L})(?:coitelas?|láminas?|blades?)(?!\p{L})/iu, right: 'panel' }],
  he: [{ wrong: /(?<!\p{L})[בהלמ]?להב(?:ים)?(?!\p{L})/u, right: 'חלונית' }],
  hi: [{ wrong: /चाकू|ब्लेड सर्वर/u, right: 'फलक' }],
  hr: [{ wrong: /(?<!\p{L})oštric[aeiuo]\p{L}*/iu, right: 'okno' }],
  hu: [{ wrong: /\bblade[\p{L}-]*|\bpenge\p{L}*/iu, right: 'panel' }],
  id: [{ wrong: /\b(?:mata )?pisau\b/iu, right: 'panel' }],
  is: [{ wrong: /(?<!\p{L})(?:hníf|blaðþjón)\p{L}*/iu, right: 'gluggi' }],
  it: [{ wrong: /\blam[ae]\b|\bblades?\b/iu, right: 'pannello' }],
  ja: [{ wrong: /刃|ブレード サーバー/u, right: 'ブレード' }],
  ko: [{ wrong: /칼날|블레이드 서버/u, right: '블레이드' }],
  lt: [{ wrong: /(?<!\p{L})(?:ašmen|geležt)\p{L}*/iu, right: 'skydelis' }],
  lv: [{ wrong: /(?<!\p{L})asmen(?:s|ī|i|im|is)(?!\p{L})/iu, right: 'panelis' }],
  ms: [{ wrong: /(?<!\p{L})(?:mata )?(?:pisau|bilah pisau)(?!\p{L})/iu, right: 'panel' }],
  nb: [{ wrong: /\bknivblad[a-zæøå]*|\bklinge[a-zæøå]*/iu, right: 'blad' }],
  nl: [{ wrong: /\bmes(?:sen)?\b/iu, right: 'blade' }],
  pl: [{ wrong: /\bblade[a-z]*|(?<!\p{L})ostrz(?:e|a|u|em|ach)(?!\p{L})/iu, right: 'blok' }],
  'pt-BR': [{ wrong: /\blâminas?\b/iu, right: 'folha' }],
  'pt-PT': [{ wrong: /\blâminas?\b/iu, right: 'painel' }],
  ro: [{ wrong: /(?<!\p{L})lam(?:ă|a|ei|e)(?!\p{L})/iu, right: 'panou' }],
  ru: [{ wrong: /лезви[а-яё]+/iu, right: 'колонка' }],
  sk: [{ wrong: /(?<!\p{L})čepe[lľ]\p{L}*/iu, right: 'okno' }],
  sl: [{ wrong: /(?<!\p{L})rezil\p{L}+/iu, right: 'podokno' }],
  sr: [{ wrong: /(?<!\p{L})(?:oštric|sečiv)\p{L}+/iu, right: 'okno' }],
  'sr-Cyrl': [{ wrong: /(?<!\p{L})(?:оштриц|сечив)\p{L}+/iu, right: 'окно' }],
  sv: [{ wrong: /\bknivblad[a-z]*|\bklinga[a-z]*/iu, right: 'blad' }],
  th: [{ wrong: /ใบมีด/u, right: 'บานหน้าต่าง' }],
  tr: [{ wrong: /\bblade['’]?\p{L}*|\bbıçak\p{L}*/iu, right: 'dikey pencere' }],
  uk: [{ wrong: /(?<!\p{L})лез(?:о|а|і|у|ом)(?!\p{L})/iu, right: 'панель' }],
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
