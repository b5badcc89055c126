/** How a language says that something has to be chosen, instead of asking somebody to choose it. */
export interface Obligation {
  /** What is to be chosen stands behind it: "it is necessary to select **Save**". */
  ahead?: string;
  /** What is to be chosen stands before it: "**Save** must be selected". */
  behind?: string;
}

/** Regular expressions, in lower case, by language. */
export const obligations: Readonly<Record<string, Obligation>> = {
  ar: {
    ahead:
      '(?:يجب|ينبغي|يلزم|يتعين|عليك|تحتاج إلى) (?:عليك )?(?:أن يتم )?(?:تحديد|اختيار|(?:النقر|الضغط) (?:فوق|على))|(?:يجب|ينبغي|عليك) أن (?:تحدد|تختار|(?:تنقر|تضغط) (?:فوق|على))',
  },
  bg: {
    ahead: 'трябва да (?:изберете|щракнете върху|се избере|натиснете)',
    behind: 'трябва да бъд(?:е|ат) избран\\p{L}*',
  },
  ca: {
    ahead:
      "(?:cal|heu de|haureu de|s[’']ha de|és necessari|n[’']hi ha prou amb) (?:seleccionar|triar|fer clic(?: a)?|prémer|obrir)",
    behind: "ha(?:n)? de ser seleccion\\p{L}+|s[’']ha(?:n)? de seleccionar",
  },
  cs: {
    ahead: 'je (?:třeba|nutné|potřeba) (?:vybrat|zvolit|kliknout na|klepnout na|stisknout|otevřít)',
    behind: 'musí být (?:vybrán|zvolen|otevřen)\\p{L}*',
  },
  da: { behind: '(?:skal|bør) (?:vælges|klikkes på|trykkes på|åbnes|markeres)' },
  de: {
    behind:
      '(?:muss|müssen|sollte|sollten) (?:ausgewählt|gewählt|angeklickt|geklickt|gedrückt|geöffnet|aktiviert) werden|(?:auszuwählen|anzuklicken|zu wählen|zu öffnen|ausgewählt werden|angeklickt werden|gewählt werden)(?<=(?:ist|sind|muss|müssen|sollte|sollten) [^.,;]{1,100})',
  },
  el: {
    ahead: 'πρέπει να (?:επιλέξετε|πατήσετε|κάνετε κλικ στο)',
    behind: 'πρέπει να (?:επιλεγεί|επιλεγούν)',
  },
  en: {
    ahead:
      "(?:be sure to|remember to|don(?:'|’)t forget to|(?:make sure|ensure)(?: to| (?:that )?you)) (?:select|choose|pick|click(?: on)?|tap(?: on)?|press)",
    behind:
      '(?:must|should|shall|ha(?:s|ve) to|needs? to|(?:is|are) to) be (?:selected|chosen|clicked|pressed|tapped|opened|turned on|turned off)',
  },
  es: {
    ahead:
      '(?:hay que|se debe|es necesario|es preciso|debe|deberá|tiene que|tendrá que) (?:seleccionar|elegir|hacer clic en|pulsar|abrir)',
    behind: 'deben? (?:seleccionarse|elegirse|pulsarse|abrirse|ser (?:seleccionad|elegid|pulsad)[oa]s?)',
  },
  et: { ahead: '(?:tuleb|peab|on vaja) (?:valida|valima|klõpsata|klõpsama|avada)' },
  fa: { ahead: 'باید (?:انتخاب|کلیک) (?:شود|کنید)|باید انتخاب شوند|لازم است (?:انتخاب|کلیک) کنید' },
  fi: { ahead: '(?:on|tulee|pitää|täytyy) (?:valittava|valita|napsautettava|napsauttaa|avattava)' },
  fr: {
    ahead:
      '(?:il faut|vous (?:devez|devrez)|il convient de|il est nécessaire de)(?: ensuite| alors| d.abord| également)? (?:sélectionner|choisir|cliquer sur|ouvrir)',
    behind: '(?:doi(?:t|vent)|devrai(?:t|ent)) être (?:sélectionn|choisi|cliqu|activ|ouvert)\\p{L}*',
  },
  he: { ahead: '(?:יש|צריך|עליך|עליכם|ש?תצטרכו?) (?:לבחור(?: את| באפשרות)?|ללחוץ על|ללחוץ)' },
  hi: {
    ahead:
      '(?:को )?(?:चुना जाना चाहिए|चुनना होगा|चुनना चाहिए)|(?:पर क्लिक|का चयन) करना (?:होगा|चाहिए)|(?:का चयन किया|पर क्लिक किया|को? ?दबाया) जाना चाहिए',
  },
  hr: {
    ahead: '(?:potrebno je|treba) (?:odabrati|kliknuti|pritisnuti|otvoriti)',
    behind: 'mora(?:ju)? biti odabran\\p{L}*',
  },
  hu: {
    behind:
      '(?:ki kell választani|kell (?:ki)?választani|kell kattintani|kell megnyitni|kiválasztása szükséges|kiválasztása(?=[\\s.]*$)|ki kell jelölni)',
  },
  id: {
    ahead: '(?<!tidak )(?:harus|perlu|wajib) (?:memilih|mengeklik|mengklik|menekan|membuka|mencentang)',
    behind: '(?:harus|perlu) (?:dipilih|diklik|dibuka)',
  },
  it: {
    ahead:
      '(?:bisogna|occorre|è necessario|è sufficiente|basta|si deve|devi|dovrai) (?:selezionare|scegliere|fare clic su|premere|aprire)',
    behind: '(?:dev(?:e|ono) essere|v(?:a|anno)) (?:selezionat|scelt|premut|apert)[oaie]',
  },
  ja: {
    ahead:
      '(?:を)?(?:クリック|選択)する必要があります|(?:を)?(?:クリック|選択)しなければなりません|を選ぶ必要があります|を選択すること(?=[。、]|$)',
  },
  ko: { ahead: '(?:을|를|이|가)? ?(?:선택|클릭)(?:해야|되어야) 합니다' },
  lt: {
    ahead: '(?:reikia|būtina) (?:pasirinkti|spustelėti|atidaryti)',
    behind: 'turi būti (?:pasirinkt|parinkt|spustelėt)\\p{L}*',
  },
  lv: { ahead: '(?<!nav )(?:ir )?(?:jāatlasa|jāizvēlas|jānoklikšķina uz|jāatver)' },
  nb: { behind: '(?:skal|må|bør) (?:velges|klikkes på|trykkes på|åpnes|merkes)' },
  nl: {
    behind:
      '(?:moet|moeten) (?:worden (?:geselecteerd|gekozen|aangeklikt|geopend)|(?:geselecteerd|gekozen|aangeklikt|geopend) worden)|(?:dient|dienen) te worden (?:geselecteerd|gekozen|aangeklikt|geopend)',
  },
  pl: {
    ahead: '(?:należy|trzeba|proszę|prosimy) (?:wybrać|kliknąć|nacisnąć|otworzyć|zaznaczyć)',
    behind: 'mus(?:i|zą) (?:zostać|być) (?:wybran|zaznaczon|kliknięt)\\p{L}*',
  },
  'pt-BR': {
    ahead:
      '(?:é necessário|é preciso|deve-se|você (?:deve|deverá|precisa)|basta|tem que) (?:selecionar|escolher|clicar em|pressionar|abrir)',
    behind: 'dev(?:e|em) ser (?:selecionad|escolhid|clicad|pressionad|abert)[oa]s?',
  },
  'pt-PT': {
    ahead: '(?:é necessário|é preciso|deve-se|deve|deverá|tem de|basta) (?:selecionar|escolher|clicar em|premir|abrir)',
    behind: 'dev(?:e|em) ser (?:selecionad|escolhid|clicad|premid|abert)[oa]s?',
  },
  ro: {
    ahead:
      '(?:trebuie|va trebui|este necesar|este suficient)(?: mai întâi| apoi)? să (?:selectați|alegeți|faceți clic pe|apăsați|deschideți)',
    behind: 'trebuie(?: să fie)? (?:selectat|ales|apăsat|deschis)\\p{L}*',
  },
  ru: {
    ahead: '(?:необходимо|нужно|следует|требуется|надо) (?:выбрать|нажать(?: на)?|щ[её]лкнуть|открыть)',
    behind: 'долж(?:ен|на|но|ны) быть (?:выбран|нажат|открыт)\\p{L}*',
  },
  sk: {
    ahead: '(?:je potrebné|je nutné|treba) (?:vybrať|kliknúť na|stlačiť|otvoriť)',
    behind: 'mus(?:í|ia) byť (?:vybrat|vybran|zvolen)\\p{L}*',
  },
  sl: {
    ahead: '(?:je treba|treba je|morate) (?:izbrati|klikniti|odpreti)|(?:izbrati|klikniti|odpreti) je treba',
    behind: 'mora(?:jo)? biti izbran\\p{L}*|izbran\\p{L}* mora(?:jo)? biti',
  },
  sr: {
    ahead: '(?:potrebno je|treba) (?:izabrati|kliknuti na|pritisnuti|otvoriti)',
    behind: 'mora(?:ju)? biti izabran\\p{L}*',
  },
  gl: {
    ahead:
      '(?:hai que|débese|debe|deberá|ten que|é necesario|cómpre|basta con) (?:seleccionar|escoller|facer clic en|premer|abrir)',
    behind: 'deben? (?:seleccionarse|premerse|ser (?:seleccionad|escollid)[oa]s?)',
  },
  eu: { behind: '(?:hautatu|sakatu|aukeratu) behar (?:da|dira|duzu)' },
  is: { ahead: '(?:þarf|verður|skal) að (?:velja|smella á|opna)|þú þarft að (?:velja|smella á)' },
  ms: {
    ahead: '(?<!tidak )(?:mesti|perlu|hendaklah) (?:memilih|mengklik|menekan|membuka|menandakan|pilih|klik)',
    behind: '(?:mesti|perlu|hendaklah) (?:dipilih|diklik|dibuka)',
  },
  'sr-Cyrl': {
    ahead: '(?:потребно је|треба) (?:изабрати|кликнути на|притиснути|отворити)',
    behind: 'мора(?:ју)? бити изабран\\p{L}*',
  },
  sv: { behind: '(?:ska|skall|måste|bör) (?:väljas|klickas på|öppnas|markeras)' },
  th: { ahead: '(?:จะ)?ต้อง(?:เลือก|คลิก)' },
  tr: {
    ahead: 'seçilmeli(?:dir)?|seçmelisiniz|seçmeniz gerek(?:ir|iyor)|tıklanmalı(?:dır)?|tıklamalısınız',
  },
  uk: {
    ahead: '(?:потрібно|необхідно|слід|треба) (?:вибрати|натиснути|клацнути|відкрити)',
    behind: '(?:має|мають|повинн?[аоі]?) бути (?:вибран|натиснут|відкрит)\\p{L}*',
  },
  vi: { ahead: '(?:cần|phải) (?:chọn|bấm|nhấp vào|nhấn)', behind: '(?:cần|phải) được (?:chọn|bấm|nhấn)' },
  'zh-Hans': {
    ahead: '(?:必须|应该?|需要?)(?:选择|单击|点击|选中)',
    behind: '(?:必须|应该?|需要?)被(?:选中|选择|单击)',
  },
  'zh-Hant': { ahead: '(?:必須|應該?|需要?)(?:選取|選擇|按一下|點選)', behind: '(?:必須|應該?|需要?)被(?:選取|選擇)' },
};
