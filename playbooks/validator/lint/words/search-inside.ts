/**
 * Right before or right behind a name: words that make it the place to search in, and not what is searched for.
 * In some languages one searches "on" a word: that is no fault of theirs.
 */
interface Inside {
  before?: RegExp;
  behind?: RegExp;
}

export const insides: Readonly<Record<string, Inside>> = {
  ar: { before: /(?<!\p{L})(?:في|ضمن|على)\s*$/u },
  bg: { before: /(?<!\p{L})(?:в|във|на)\s*$/iu },
  ca: { before: /(?<!\p{L})(?:a|en|dins)\s*$/iu },
  cs: { before: /(?<!\p{L})(?:v|ve|na)(?: (?:článku|části|nabídce))?\s*$/iu },
  da: { before: /(?<!\p{L})(?:i|under)\s*$/iu },
  de: { before: /(?<!\p{L})(?:in|im|auf|unter)(?: (?:der|dem|den))?\s*$/iu },
  el: { before: /(?<!\p{L})(?:σε|στο|στη|στην)\s*$/iu },
  es: { before: /(?<!\p{L})(?:en|dentro de)(?: la| el)?\s*$/iu },
  et: { before: /(?<!\p{L})(?:jaotises|menüüs)\s*$/iu },
  eu: { behind: /^['’-](?:e?an|n)(?!\p{L})|^\s*(?:atalean|menuan|barruan)(?!\p{L})/iu },
  fa: { before: /(?<!\p{L})(?:در)\s*$/u },
  fi: { before: /(?<!\p{L})kohdasta\s*$/iu, behind: /^-kohdasta/iu },
  fr: { before: /(?<!une recherche )(?<!\p{L})(?:sur|dans)(?: l[ae’])?\s*$/iu },
  gl: { before: /(?<!\p{L})(?:en|n[oa]|dentro d[eoa])\s*$/iu },
  he: { before: /(?<!\p{L})(?:בתוך|ב-?)\s*$/u },
  hi: { behind: /^\s*(?:में|पर) खोज/u },
  hr: { before: /(?<!\p{L})(?:u|na)\s*$/iu },
  hu: { behind: /^['’-]?(?:ban|ben)(?!\p{L})/iu },
  id: { before: /(?<!\p{L})(?:di|dalam|pada)\s*$/iu },
  is: { before: /(?<!\p{L})(?:í|á|undir)\s*$/iu },
  it: { before: /(?<!\p{L})(?:in|su|nel|nella)\s*$/iu },
  ja: { behind: /^\s*(?:の中|内|の画面)[でを]検索/u },
  ko: { behind: /^\s*에서 (?:검색|찾)/u },
  ms: { before: /(?<!\p{L})(?:di|dalam|pada)\s*$/iu },
  nb: { before: /(?<!\p{L})(?:i|under)\s*$/iu },
  nl: { before: /(?<!\p{L})in\s*$/iu },
  pl: { before: /(?<!\p{L})we?(?: (?:pozycji|obszarze|sekcji))?\s*$/iu },
  'pt-BR': { before: /(?<!\p{L})(?:em|no|na)\s*$/iu },
  'pt-PT': { before: /(?<!\p{L})(?:em|no|na)\s*$/iu },
  ro: { before: /(?<!\p{L})(?:în|pe)\s*$/iu },
  ru: { before: /(?<!\p{L})(?:в|во|на)\s*$/iu },
  sk: { before: /(?<!\p{L})(?:v|vo|na)\s*$/iu },
  sl: { before: /(?<!\p{L})(?:v|na)\s*$/iu },
  sr: { before: /(?<!\p{L})(?:u|na)\s*$/iu },
  'sr-Cyrl': { before: /(?<!\p{L})(?:у|на)\s*$/iu },
  sv: { before: /(?<!\p{L})(?:i|under)\s*$/iu },
  th: { before: /(?:ใน|บน)\s*$/u },
  tr: { behind: /^\s*['’]?(?:nd|[dt])[ae](?!\p{L})/iu },
  uk: { before: /(?<!\p{L})(?:в|у|на)\s*$/iu },
  vi: { before: /(?<!\p{L})(?:trong|trên)\s*$/iu },
  'zh-Hans': { behind: /^\s*[上中里](?:进行)?搜索/u },
  'zh-Hant': { behind: /^\s*[上中裡](?:進行)?搜尋/u },
};
