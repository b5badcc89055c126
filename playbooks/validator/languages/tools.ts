import { inCyrillic } from './serbian-cyrillic.ts';

/** Words of a sentence that names a part of a control by its kind, and behind that what is done with it. */
export interface ToolWords {
  /** What such an instruction begins with. */
  use: string;
  /** Kinds of parts, as they stand behind it; a compound may end with them. */
  tools: string;
  /** The same for what one searches with. */
  search: string;
  /** What the purpose begins with; nothing, where the name stands right behind the part. */
  to: string;
}

/** The same where the verb comes last: what is done, the part, and the verb, all behind the name. */
export interface ToolsBehind {
  click: string;
  search: string;
}

const iberian = { use: 'use|utilice|usa|utiliza', to: 'para' };
const portuguese = {
  use: 'use|utilize|usa|utiliza',
  tools:
    'botão(?: de alternância)?|alternância|interruptor|control[eo](?: deslizante)?|lista(?: suspensa| pendente)?|menu(?: suspenso| pendente)?|seta|caixa(?: de seleção| de verificação)?|filtros?|sele(?:c)?tor|comutador',
  search: '(?:caixa|barra|campo) de (?:pesquisa|busca)',
  to: 'para',
};

const serbian = {
  use: 'koristite|upotrebite|iskoristite|koristi',
  tools: 'preklopnik|prekidač|dugme|klizač|listu|meni|strelicu|polje za potvrdu|filter|filtere|birač',
  search: '(?:okvir|polje|traku) za pretragu',
  to: 'za|(?:kako|da) biste',
};

/** "Use the toggle to turn on **Auto-renew**." Alternatives of regular expressions, in lower case, by language. */
export const tools: Readonly<Record<string, ToolWords>> = {
  ar: {
    use: 'استخدمي?|استعمل',
    tools: '(?:ال)?(?:زر|مفتاح|شريط|قائمة|سهم|خانة|مربع|عامل|محدد)',
    search: '(?:مربع|شريط|حقل) البحث',
    to: 'ل\\p{L}+|من أجل',
  },
  bg: {
    use: 'използвайте|използвай',
    tools:
      'превключвателя|бутона|плъзгача|(?:падащия )?списъка?|(?:падащото )?меню(?:то)?|стрелката|квадратчето(?: за отметка)?|филтъра|филтрите|селектора',
    search: '(?:полето|лентата) за търсене',
    to: '(?:, )?за(?: да)?',
  },
  ca: {
    use: 'useu|utilitzeu|feu servir|fes servir|utilitza|usa',
    tools:
      'botó|commutador|interruptor|control(?: lliscant)?|llista(?: desplegable)?|menú|fletxa|casella|filtres?|selector',
    search: '(?:quadre|barra|camp) de cerca',
    to: 'per(?: a)?',
  },
  cs: {
    use: 'použijte|použij',
    tools:
      'přepínač|tlačítko|posuvník|(?:rozevírací )?seznam|nabídku|šipku|zaškrtávací políčko|filtr|filtry|selektor|ovládací prvek',
    search: 'vyhledávací (?:pole|panel)|pole hledání|panel hledání',
    to: ', aby\\p{L}*|ke?',
  },
  da: {
    use: 'brug|anvend',
    tools: 'knappen|kontakten|skyderen|listen|menuen|pilen|feltet|filteret|filtrene|vælgeren',
    search: 'søge(?:felt|boks|linj)e[nt]',
    to: '(?:til|for) at',
  },
  de: {
    use: '(?:verwenden|nutzen|benutzen) sie',
    tools: 'schalters?|umschaltfläche|schieberegler|liste|menü|pfeil|kästchen|optionsfeld|filter|schaltfläche|auswahl',
    search: 'such(?:feld|leiste)',
    to: ', um',
  },
  el: {
    use: 'χρησιμοποιήστε',
    tools: 'διακόπτη|κουμπί|ρυθμιστικό|λίστα|μενού|βέλος|πλαίσιο ελέγχου|φίλτρ[οα]|επιλογέα|εναλλαγή',
    search: '(?:πλαίσιο|πεδίο|γραμμή) αναζήτησης',
    to: 'για(?: να)?',
  },
  en: {
    use: 'use',
    tools:
      'toggle|switch|slider|drop-?downs?|lists?|menu|selector|picker|arrows?|check ?box(?:es)?|radio buttons?|filters?|buttons?|control',
    search: 'search(?: box| bar| field)?',
    to: 'to(?: (?:turn|switch) (?:on|off))?',
  },
  es: {
    ...iberian,
    tools:
      'control(?: de alternancia| deslizante)?|interruptor|botón(?: de alternancia)?|lista(?: desplegable)?|menú(?: desplegable)?|flecha|casilla|filtros?|selector|conmutador|alternancia',
    search: '(?:cuadro|barra|campo) de búsqueda|buscador',
  },
  et: {
    use: 'kasutage|kasuta',
    tools: 'lülitit|nuppu|liugurit|loendit|menüüd|noolt|märkeruutu|filtrit|filtreid|valijat',
    search: 'otsingu(?:kasti|välja|riba)',
    to: '',
  },
  eu: {
    use: 'erabili|erabil ezazu',
    tools: 'etengailua|botoia|graduatzailea|zerrenda|menua|gezia|kontrol-laukia|iragazkia|hautatzailea|txandakatzailea',
    search: 'bilaketa[- ](?:koadroa|laukia|barra|eremua)',
    to: '',
  },
  fi: {
    use: 'käytä',
    tools: 'kytkintä|painiketta|säädintä|luetteloa|valikkoa|nuolta|valintaruutua|suodatinta|suodattimia|valitsinta',
    search: 'haku(?:ruutua|kenttää|palkkia)',
    to: ', (?:kun|jos) haluat',
  },
  fr: {
    use: 'utilise[zr]?',
    tools:
      'bouton(?: bascule)?|bascule|curseur|liste(?: déroulante)?|menu(?: déroulant)?|flèche|case(?: à cocher)?|filtres?|sélecteur|interrupteur|commutateur',
    search: '(?:zone|barre|champ) de recherche',
    to: "pour|afin (?:de|d[’'])",
  },
  gl: {
    ...iberian,
    tools:
      'botón|interruptor|conmutador|lista(?: despregable)?|menú|frecha|caixa(?: de verificación)?|filtros?|selector|control',
    search: '(?:caixa|cadro|barra|campo) de (?:busca|procura)',
  },
  he: {
    use: 'השתמש[יו]?',
    tools: 'ב(?:מתג|לחצן|כפתור|מחוון|רשימה|תפריט|חץ|תיבת|מסנן|בורר)',
    search: 'ב(?:תיבת|שורת|שדה) החיפוש',
    to: 'כדי',
  },
  hr: {
    use: 'koristite|upotrijebite|koristi',
    tools: 'preklopnik|prekidač|gumb|klizač|popis|izbornik|strelicu|potvrdni okvir|filtar|filter|filtre|birač',
    search: '(?:okvir|polje|traku) za (?:pretraživanje|traženje)',
    to: 'za|(?:kako|da) biste',
  },
  hu: {
    use: 'használja|használd',
    tools: 'kapcsolót|gombot|csúszkát|listát|menüt|nyilat|jelölőnégyzetet|szűrőt|szűrőket|választót',
    search: 'kereső(?:mezőt|sávot|t)',
    to: 'az?',
  },
  id: {
    use: 'gunakan',
    tools: 'tombol(?: alih)?|sakelar|penggeser|daftar(?: drop-?down| turun)?|menu|panah|kotak centang|filter|pemilih',
    search: '(?:kotak|bilah|bidang) (?:pencarian|telusur)',
    to: 'untuk',
  },
  is: {
    use: 'notaðu|notið',
    tools: 'hnappinn|rofann|sleðann|listann|valmyndina|örina|gátreitinn|síuna|síurnar',
    search: 'leitar(?:reitinn|stikuna|svæðið)',
    to: 'til að',
  },
  it: {
    use: 'usa(?:re|te)?|utilizza(?:re|te)?',
    tools:
      'interruttore|pulsante|cursore|dispositivo di scorrimento|elenco(?: a discesa)?|menu(?: a discesa)?|freccia|casella(?: di controllo)?|filtr[oi]|selettore|commutatore',
    search: '(?:casella|barra|campo) di ricerca',
    to: 'per',
  },
  lt: {
    use: 'naudokite',
    tools: 'jungiklį|mygtuką|slankiklį|sąrašą|meniu|rodyklę|žymės langelį|filtr(?:ą|us)|parinkiklį',
    search: 'p?a?ieškos (?:lauk[ąe]lį|lauką|langelį|juostą)',
    to: ', (?:kad|norėdami)',
  },
  lv: {
    use: 'izmantojiet|lietojiet',
    tools: 'slēdzi|pārslēgu|pogu|slīdni|sarakstu|izvēlni|bultiņu|izvēles rūtiņu|filtr(?:u|us)|atlasītāju',
    search: 'meklēšanas (?:lodziņu|lauku|joslu)',
    to: ', lai',
  },
  ms: {
    use: 'gunakan',
    tools: 'togol|butang|suis|gelangsar|senarai(?: juntai bawah)?|menu|anak panah|kotak semak|penapis|pemilih',
    search: '(?:kotak|bar|medan) carian',
    to: 'untuk',
  },
  nb: {
    use: 'bruk',
    tools: 'knappen|bryteren|listen|menyen|pilen|boksen|filteret|filtrene|velgeren',
    search: 'søke(?:felt|boks|linj)e[nt]',
    to: '(?:til|for) å',
  },
  nl: {
    use: 'gebruikt?(?: u)?',
    tools: 'knop|schakelaar|regelaar|lijst|menu|pijl|selectievakje|filters?|kiezer',
    search: 'zoek(?:vak|balk|veld)',
    to: 'om',
  },
  pl: {
    use: 'użyj|skorzystaj z',
    tools:
      'przełącznika|przycisku|suwaka|listy(?: rozwijanej)?|menu(?: rozwijanego)?|strzałki|pola wyboru|filtr(?:a|u|ów)|selektora',
    search: 'p(?:ola|aska) wyszukiwania',
    to: ', (?:aby|żeby|by)|do',
  },
  'pt-BR': portuguese,
  'pt-PT': portuguese,
  ro: {
    use: 'utiliza[țţ]i|folosi[țţ]i|utilizează|folose[șş]te',
    tools:
      'comutator(?:ul)?|butonul|glisorul|lista(?: verticală| derulantă)?|meniul(?: vertical| derulant)?|săgeata|caseta(?: de selectare)?|filtr(?:ul|ele)|selectorul',
    search: '(?:caseta|bara|câmpul) de căutare',
    to: 'pentru a',
  },
  ru: {
    use: 'используйте|воспользуйтесь',
    tools:
      'переключател\\p{L}+|кнопк\\p{L}+|ползун\\p{L}+|спис\\p{L}+|меню|стрелк\\p{L}+|флаж\\p{L}+|фильтр\\p{L}*|селектор\\p{L}*',
    search: '(?:пол\\p{L}+|строк\\p{L}+|панел\\p{L}+) поиска',
    to: ', чтобы|для',
  },
  sk: {
    use: 'použite',
    tools: 'prepínač|tlačidlo|posúvač|zoznam|ponuku|šípku|začiarkavacie políčko|filter|filtre|selektor',
    search: 'vyhľadávacie pole|vyhľadávací panel|pole vyhľadávania|panel vyhľadávania',
    to: ', aby\\p{L}*(?: ste)?|na',
  },
  sl: {
    use: 'uporabite',
    tools: 'preklop\\p{L}*|stikalo|gumb|drsnik|seznam|meni|puščico|potrditveno polje|filter|filtre|izbirnik',
    search: 'iskaln[oi] (?:polje|vrstico)|polje za iskanje',
    to: ', da|za',
  },
  sr: serbian,
  'sr-Cyrl': {
    use: inCyrillic(serbian.use),
    tools: inCyrillic(serbian.tools),
    search: inCyrillic(serbian.search),
    to: inCyrillic(serbian.to),
  },
  sv: {
    use: 'använd',
    tools: 'reglaget|växeln|knappen|listrutan|listan|menyn|pilen|kryssrutan|filtre[nt]|väljaren',
    search: 'sök(?:rutan|fältet)',
    to: 'för att',
  },
  th: {
    use: 'ใช้',
    tools: 'ปุ่มสลับ|สวิตช์|แถบเลื่อน|รายการดรอปดาวน์|ดรอปดาวน์|รายการ|เมนู|ลูกศร|กล่องกาเครื่องหมาย|ตัวกรอง|ปุ่ม',
    search: '(?:กล่อง|แถบ|ช่อง)ค้นหา',
    to: 'เพื่อ',
  },
  uk: {
    use: 'використовуйте|використайте|скористайтеся',
    tools:
      'перемикач\\p{L}*|кнопк\\p{L}+|повзун\\p{L}+|спис\\p{L}+|меню|стрілк\\p{L}+|прапор\\p{L}+|фільтр\\p{L}*|селектор\\p{L}*',
    search: '(?:пол\\p{L}+|ряд\\p{L}+|панел\\p{L}+) пошуку',
    to: ', щоб|для',
  },
  vi: {
    use: 'sử dụng|dùng',
    tools:
      'nút(?: bật/tắt| chuyển)?|công tắc|thanh trượt|danh sách(?: thả xuống)?|menu|mũi tên|hộp kiểm|bộ lọc|bộ chọn',
    search: '(?:hộp|thanh|ô) tìm kiếm',
    to: 'để',
  },
};

/** "**Otomatik yenileme** seçeneğini açmak için düğmeyi kullanın." */
export const toolsBehind: Readonly<Record<string, ToolsBehind>> = {
  fa: {
    click: 'از (?:کلید|دکمه|کادر|فهرست|لیست|منو|منوی|نوار|پیکان|فیلتر)\\S*(?: \\S+){0,2} استفاده (?:کنید|نمایید)',
    search: 'از (?:کادر|نوار|جعبه) جست\\S*و استفاده (?:کنید|نمایید)',
  },
  hi: {
    click:
      '(?:करने|चुनने) के लिए (?:\\S+ ){0,2}?(?:टॉगल|स्विच|बटन|स्लाइडर|ड्रॉप-?डाउन|सूची|मेनू|मेन्यू|तीर|फ़िल्टर|चेकबॉक्स)(?: \\S+)? का उपयोग करें',
    search: '(?:खोजने|ढूँढने|ढूंढने) के लिए (?:खोज|सर्च) (?:बॉक्स|बार) का उपयोग करें',
  },
  tr: {
    click:
      '(?:açmak|kapatmak|etkinleştirmek|seçmek|belirlemek|ayarlamak|genişletmek) için [^.,;:]{0,30}?(?:düğme(?:yi|sini)|anahtar(?:ı|ını)|liste(?:yi|sini)|menü(?:yü|sünü)|kaydırıcı(?:yı|sını)|filtre(?:yi|sini)|oku|kutu(?:yu|sunu)) kullanın',
    search: '(?:bulmak|aramak) için [^.,;:]{0,20}?arama (?:kutusunu|çubuğunu|alanını) kullanın',
  },
};
