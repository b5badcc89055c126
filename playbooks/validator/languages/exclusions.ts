/** How a language takes something back, or leaves it out; alternatives of a regular expression, in lower case. */
export interface Exclusions {
  /** What follows is asked for again, as in "not this but that". */
  but: string;
  /** Stands before what is left out, as in "anything except". */
  except: string;
  /** Stands behind what is left out. */
  exceptBefore?: string;
}

/** By language. */
export const exclusions: Readonly<Record<string, Exclusions>> = {
  ar: { but: 'بل|ولكن|لكن', except: 'باستثناء|عدا|ما عدا|سوى|بدلاً من|بدلا من|وليس' },
  bg: { but: 'а|но', except: 'освен|вместо|с изключение на' },
  ca: { but: 'sinó|però', except: 'excepte|llevat de|en lloc de|en comptes de' },
  cs: { but: 'ale|nýbrž|místo toho', except: 'kromě|místo|namísto|a ne|nikoli' },
  da: { but: 'men|i stedet(?! for)', except: 'undtagen|bortset fra|i stedet for|og ikke' },
  de: { but: 'sondern|aber|stattdessen', except: 'außer|statt|anstatt|anstelle|mit ausnahme' },
  el: { but: 'αλλά', except: 'εκτός(?: από)?|αντί|πλην' },
  en: {
    but: 'but(?! not| never)|instead(?! of)|rather(?! than)',
    except: 'except(?: for)?|other than|apart from|instead of|rather than|aside from',
  },
  eu: { but: 'baizik|baina', except: 'ezik', exceptBefore: 'izan ezik|ordez' },
  gl: { but: 'senón|pero', except: 'excepto|agás|en lugar de|en vez de' },
  is: { but: 'heldur|en', except: 'nema|í staðinn fyrir|fyrir utan' },
  ms: { but: 'tetapi|sebaliknya', except: 'kecuali|selain|bukannya' },
  'sr-Cyrl': { but: 'већ|него|али', except: 'осим|уместо|сем' },
  es: { but: 'sino|pero', except: 'excepto|salvo|en lugar de|en vez de' },
  et: { but: 'vaid|aga', except: 'peale|välja arvatud', exceptBefore: 'asemel' },
  fa: { but: 'بلکه|اما', except: 'به جز|به‌جز|غیر از|به جای' },
  fi: {
    but: 'vaan|mutta',
    except: 'paitsi|muu kuin|napsauttamatta|valitsematta|painamatta',
    exceptBefore: 'sijaan|sijasta|lukuun ottamatta',
  },
  fr: { but: 'mais', except: 'sauf|excepté|hormis|au lieu de|plutôt que|et non' },
  he: { but: 'אלא|אבל|אך', except: 'מלבד|חוץ מ|פרט ל|במקום' },
  hi: { but: 'बल्कि|लेकिन', except: '(?!)', exceptBefore: 'के बजाय|को छोड़कर|के अलावा|नहीं' },
  hr: { but: 'nego|već|ali', except: 'osim|umjesto' },
  hu: { but: 'hanem|de', except: 'kivéve', exceptBefore: 'helyett|kivételével' },
  id: { but: 'tetapi|melainkan|namun', except: 'kecuali|selain|alih-alih|bukan' },
  it: { but: 'ma|bensì', except: 'eccetto|tranne|salvo|invece di|anziché|al posto di' },
  ja: { but: '(?!)', except: '(?!)', exceptBefore: 'ではなく|でなく|以外|を除|の代わりに|の代わり' },
  ko: { but: '대신에(?! )', except: '(?!)', exceptBefore: '(?:이|가)? ?아니라|아닌|제외|대신|이외|외의' },
  lt: { but: 'bet|o', except: 'išskyrus|vietoj' },
  lv: { but: 'bet', except: 'izņemot', exceptBefore: 'vietā' },
  nb: { but: 'men|i stedet(?! for)', except: 'unntatt|bortsett fra|i stedet for|og ikke' },
  nl: { but: 'maar', except: 'behalve|in plaats van|anders dan|uitgezonderd' },
  pl: { but: 'ale|lecz|tylko', except: 'oprócz|poza|z wyjątkiem|zamiast' },
  'pt-BR': { but: 'mas|e sim', except: 'exceto|salvo|em vez de|ao invés de' },
  'pt-PT': { but: 'mas|e sim', except: 'exceto|salvo|em vez de|ao invés de' },
  ro: { but: 'ci|dar', except: 'cu excepția|în afară de|în loc de|exceptând' },
  ru: { but: 'а|но', except: 'кроме|вместо|за исключением' },
  sk: { but: 'ale|namiesto toho', except: 'okrem|namiesto|a nie' },
  sl: { but: 'ampak|temveč|vendar', except: 'razen|namesto' },
  sr: { but: 'nego|već|ali', except: 'osim|umesto' },
  sv: { but: 'men|utan(?= )|i stället(?! för)', except: 'utom|förutom|i stället för|istället för|och inte' },
  th: { but: 'ให้|แต่', except: 'ยกเว้น|นอกจาก|แทนที่' },
  tr: { but: 'ama|bunun yerine', except: '(?!)', exceptBefore: 'değil|yerine|dışında|hariç' },
  uk: { but: 'а|але', except: 'крім|окрім|замість|за винятком' },
  vi: { but: 'mà|nhưng', except: 'ngoại trừ|trừ|ngoài|thay vì' },
  'zh-Hans': { but: '而是|但', except: '而不是|而非|除了|除(?!.{0,8}外)', exceptBefore: '以外|之外' },
  'zh-Hant': { but: '而是|但', except: '而不是|而非|除了|除(?!.{0,8}外)', exceptBefore: '以外|之外' },
};
