/**
 * How a sentence goes on behind a label to say where it is: "**Options** *next to* the invoice", "*at the top*".
 * Slavic languages have their small prepositions here, too: "**Pobierz** *dla* faktury".
 * Translations often set half of a label in bold, so that what follows is taken for the rest of it; this is no rest.
 * Alternatives of a regular expression, in lower case, by language.
 */
export const whereabouts: Readonly<Record<string, string>> = {
  ar: 'بجوار|بجانب|بدلاً من|عند|(?:في )?(?:أعلى|أسفل)\\p{L}*|(?:على|إلى) (?:ال)?(?:يمين|يسار)',
  bg: 'с (?:мишката|курсора)|за|със?|към|от|преди|след|като|при|без|по|до|срещу|горе|долу|над|под|в (?:горн|долн|десн|лев)\\p{L}*|(?:в|от)?(?:дясно|ляво)',
  ca: "al costat|a la (?:part|dreta)|a l[’']esquerra|a (?:dalt|baix)|situa\\p{L}*",
  cs: 'vedle|u|pro|k|ke|po|od|před|za|jako|při|bez|(?:umístěn|zobrazen)\\p{L}*|nahoře|dole|vpravo|vlevo|napravo|nalevo|v (?:horní|dolní|pravé|levé)\\p{L}*',
  da: 'øverst|nederst|ved siden af|til (?:højre|venstre)|ud for|i (?:øverste|nederste)',
  de: 'neben|(?:ganz |rechts |links )?(?:oben|unten)|rechts|links|am (?:oberen|unteren|rechten|linken|anfang|ende)|auf der (?:rechten|linken)|gegenüber',
  el: 'δίπλα|(?:επ)?άνω|πάνω|κάτω|δεξιά|αριστερά|στο(?:ν)? (?:επάνω|πάνω|κάτω)|στ(?:α|η|ην) (?:δεξιά|αριστερά|κορυφή)',
  es: 'junto a\\p{L}*|al lado|en la parte|arriba|abajo|debajo|encima|a la (?:derecha|izquierda)|situad\\p{L}*',
  et: '(?:\\p{L}+ )?\\p{L}+miseks|uuesti|(?<!(?<!\\p{L})(?:lülita|logi) )(?:sisse|välja)|(?:\\p{L}+ )?(?:kõrval|juures|üla|ala|alumises|ülemises)\\p{L}*|paremal|vasakul|üleval',
  eu: '(?:\\p{L}+ )?\\p{L}+tzeko|izatera|\\p{L}+ (?:ondoan|alboan|goialdean|behealdean|eskuinean|ezkerrean|goiko|beheko)\\p{L}*',
  fi: '(?:vasemmalta|oikealta|ylhäältä|alhaalta)(?: puolelta)?|(?:\\p{L}+ )?\\p{L}+miseksi|\\p{L}+m[aä]tt[aä]|uudelleen|uudestaan|kahdesti|(?<!(?<!\\p{L})(?:ota|poista|kytke|laita) )(?:käyttöön|käytöstä|päälle|pois(?: päältä)?)|\\p{L}+n (?:ylä|ala|viere|oikea|vasem)\\p{L}*|ylhäällä|alhaalla|(?:ylä|ala)reunassa|oikealla|vasemmalla|vieressä',
  fr: 'à côté|en (?:haut|bas|regard|dessous)|à (?:droite|gauche)|situé\\p{L}*|(?:au|ci)-(?:dessus|dessous)|tout en (?:haut|bas)',
  gl: 'a carón|ao lado|na parte|arriba|abaixo|á (?:dereita|esquerda)|xunto|situad\\p{L}*',
  he: 'מתחת(?:יו|יה)?|במקום|בתיבת החיפוש|מהתוצאות|בתוצאות|ליד|לצד|בחלק|בראש|בתחתית|מימין|משמאל|למעלה|למטה',
  hr: 'pored|za|od|do|prije|nakon|kao|bez|po|kod|prema|pokraj|kraj|iznad|ispod|desno|lijevo|(?:pri|na) (?:vrhu|dnu)|u (?:gornj|donj)\\p{L}*|s (?:desne|lijeve)',
  hu: 'a(?:z)? \\p{L}+ (?:mellett|tetején|alján)|mellett|felül|alul|fent|lent',
  id: 'di (?:samping|sebelah|bagian|atas|bawah|kanan|kiri|pojok|sudut)',
  is: 'efst|neðst|við hlið\\p{L}*|(?:til )?(?:hægri|vinstri)|(?:hægra|vinstra) megin|fyrir (?:ofan|neðan)',
  it: '(?:nei|dai|tra i) risultati|accanto|a fianco|di fianco|vicino|sopra|sotto|nella parte|in (?:alto|basso)|a (?:destra|sinistra)',
  ko: '(?:옆|위쪽|아래쪽|상단|하단|오른쪽|왼쪽)(?:에 있는|의)',
  lt: 'šalia|greta|prie|(?:\\p{L}+ )?(?:viršuje|apačioje|dešinėje|kairėje)',
  lv: 'blakus|pie|pa (?:labi|kreisi)|(?:\\p{L}+ )?(?:augšdaļā|apakšdaļā|augšpusē|apakšā)',
  ms: 'di (?:sebelah|bahagian|atas|bawah|kanan|kiri|penjuru|sudut)',
  nb: 'øverst|nederst|ved siden av|til (?:høyre|venstre)|i (?:øvre|nedre)',
  nl: 'naast|boven ?aan|onder ?aan|rechts(?:boven|onder)?|links(?:boven|onder)?|aan de (?:rechter|linker|boven|onder)\\p{L}*',
  pl: 'obok|dla|po|od|przez|jako|bez|przed|(?:znajduj|widoczn|umieszczon)\\p{L}*|przy|u (?:góry|dołu)|na (?:górze|dole)|po (?:prawej|lewej)|w (?:górn|doln|praw|lew)\\p{L}*',
  'pt-BR':
    'ao lado|na parte|no (?:topo|canto)|à (?:direita|esquerda)|junto|perto|próxim\\p{L}*|acima|abaixo|(?:localizad|situad)\\p{L}*',
  'pt-PT':
    'ao lado|na parte|no (?:topo|canto)|à (?:direita|esquerda)|junto|perto|próxim\\p{L}*|acima|abaixo|(?:localizad|situad)\\p{L}*',
  ro: '(?:de )?(?:lângă|sus|jos)|aflat\\p{L}*|situat\\p{L}*|de (?:deasupra|sub)|alături|sus|jos|deasupra|dedesubt|în (?:partea|dreapta|stânga|colțul)|din dreptul',
  ru: 'рядом|для|к|ко|от|до|с|со|за|перед|после|как|без|при|у|возле|около|напротив|вверху|внизу|сверху|снизу|справа|слева|в (?:верхн|нижн|прав|лев)\\p{L}*',
  sk: 'vedľa|pri|pre|k|ku|po|od|pred|za|ako|bez|u|(?:umiestnen|zobrazen)\\p{L}*|hore|dole|vpravo|vľavo|napravo|naľavo|v (?:horn|doln|prav|ľav)\\p{L}*',
  sl: 'ob|za|od|do|pred|po|kot|brez|pri|poleg|zraven|zgoraj|spodaj|desno|levo|na (?:vrhu|dnu|desni|levi)',
  sr: 'pored|za|od|do|pre|nakon|posle|kao|bez|po|kod|prema|pokraj|kraj|iznad|ispod|desno|levo|(?:pri|na) (?:vrhu|dnu)|u (?:gornj|donj)\\p{L}*|sa (?:desne|leve)',
  'sr-Cyrl':
    'поред|за|од|до|пре|након|после|као|без|по|код|према|покрај|крај|изнад|испод|десно|лево|(?:при|на) (?:врху|дну)|у (?:горњ|доњ)\\p{L}*|са (?:десне|леве)',
  sv: '(?:bland|från|i) resultaten|(?:längst|högst) (?:upp|ned|ner)|överst|nederst|bredvid|intill|ovanför|nedanför|till (?:höger|vänster)|(?:i|på) (?:det |den )?(?:övre|nedre|högra|vänstra|höger|vänster)',
  th: 'ถัดจาก|ข้าง|(?:ที่|ทาง)?ด้าน(?:บน|ล่าง|ขวา|ซ้าย)|ทาง(?:ขวา|ซ้าย)',
  uk: 'поруч|для|до|від|із|перед|після|як|без|при|поряд|біля|навпроти|[ву]горі|[ву]низу|праворуч|ліворуч|[ву] (?:верхн|нижн|прав|лів)\\p{L}*',
  vi: 'ở|bên (?:cạnh|phải|trái)|phía (?:trên|dưới)|kế bên|cạnh',
};

/** The same before a label: "faturanın *yanındaki* **Seçenekler**", "*portaalissa* **Laskut**". */
export const whereaboutsBefore: Readonly<Record<string, string>> = {
  et: '\\p{L}*portaalist?',
  eu: '\\p{L}+(?:an|tik)',
  da: 'til (?:højre|venstre)|øverst|nederst|foroven|forneden',
  de: 'rechts|links|oben|unten|neben|gegenüber',
  nb: 'til (?:høyre|venstre)|øverst|nederst',
  nl: '(?:rechts|links)(?:boven|onder)?|boven ?aan|onder ?aan|bovenin|onderin',
  sv: 'till (?:höger|vänster)|(?:längst|högst) (?:upp|ned|ner)|överst|nederst',
  is: 'til (?:hægri|vinstri)|efst|neðst',
  fa: '(?:کنار|بالای|پایین|سمت راست|سمت چپ)\\s+\\S+',
  fi: '\\p{L}+(?:ssa|ssä|sta|stä|lla|llä|lta|ltä)',
  hi: '(?:के|की)\\s+(?:बगल|पास|ऊपर|नीचे|दाईं ओर|बाईं ओर)(?:\\s+(?:में|वाला|वाले|स्थित|मौजूद))?',
  ja: '(?:横|隣|上部|下部|右側?|左側?|上|下)(?:に(?:ある|表示される)|の)',
  ko: '(?:옆|위쪽|아래쪽|상단|하단|오른쪽|왼쪽)(?:에 있는|의|에서)',
  lt: '\\p{L}+(?:oje|ėje|ame|yje|uje)',
  lv: '\\p{L}*portālā',
  tr: '\\p{L}+[dt][ae]ki',
};
