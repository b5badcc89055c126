/** How a language says where a control is, besides by its words before and after places. */
export interface PlaceWords {
  /** Kinds of places, right before their names, as in "on the tab **Costs**". */
  kinds: string;
  /** Words before such a kind, where a case of the noun alone doesn't say it. */
  before?: string;
  /** Such kinds right behind a name that is to be used, as in "**Maliyetler** sayfasını açın". */
  behind?: string;
}

/** Regular expressions, in lower case, by language. */
export const placeWords: Readonly<Record<string, PlaceWords>> = {
  ar: {
    before: 'و?(?:في|ضمن|من|على|داخل)',
    kinds:
      'صفحة|الصفحة|علامة التبويب|علامة تبويب|مربع الحوار|جزء|الجزء|القسم|قسم|القائمة(?: المنسدلة)?|قائمة|شريط الأدوات|نافذة|النافذة|لوحة|اللوحة|منطقة',
  },
  bg: {
    before: 'в|във|на|от',
    kinds:
      'страниц(?:а|ата)|раздел[аъ]?т?|прозорец[аъ]?т?|прозореца|диалогов(?:ия|ият)? прозорец|меню(?:то)?|лента(?:та)?(?: с инструменти)?|област(?:та)?|панел[аъ]?т?|секция(?:та)?|списък[аъ]?т?',
  },
  ca: {
    before: 'a|al|en|de|del|des de',
    kinds:
      "columna|llista(?: desplegable)?|pàgina|pestanya|quadre de diàleg|barra d[’']eines|barra de comandes|secció|menú|finestra|subfinestra|tauler|full",
  },
  cs: {
    before: 'v|ve|na|z|ze',
    kinds:
      'stránce|stránky|kartě|karty|dialogovém okně|dialogu|okně|podokně|panelu(?: nástrojů| příkazů)?|části|oddílu|oblasti|nabídce|nabídky|seznamu',
  },
  da: {
    before: 'på|i|under|fra',
    kinds:
      'siden|fanen|dialogboksen|ruden|vinduet|menuen|bladet|afsnittet|sektionen|værktøjslinjen|kommandolinjen|listen|rullelisten|rullemenuen|panelet|navigationsruden|sidemenuen',
  },
  de: {
    before:
      '(?:(?:oben|unten|rechts|links) )?auf de[rm]|auf|in der|in dem|im|in|am|unter|aus der|aus dem|über die|über das',
    kinds:
      '\\p{L}*(?:seite|leiste|karte|dialogfeld|dialog|bereich|abschnitt|fenster|blatt|blade|menü|liste|gruppe|kachel|ansicht|bildschirm|dropdown(?:liste|menü)?|spalte)',
  },
  el: {
    before: 'στο|στη|στην|στον|από(?: το| τη| την)?',
    kinds:
      'σελίδα|καρτέλα|παράθυρο(?: διαλόγου)?|πλαίσιο διαλόγου|γραμμή(?: εργαλείων| εντολών)?|ενότητα|περιοχή|τμήμα|μενού|λίστα|στήλη',
  },
  en: {
    before: 'on|in|from|under|at',
    kinds: 'page|tab|dialog(?: box)?|pane|blade|section|window|menu|toolbar|command bar|panel|screen|area',
  },
  es: {
    before: 'en|desde|de|del|dentro de',
    kinds:
      'columna|lista(?: desplegable)?|página|pestaña|cuadro de diálogo|barra de (?:herramientas|comandos)|sección|panel|menú|ventana|hoja|pantalla|área',
  },
  et: {
    kinds:
      '(?:\\p{L}+(?:s|st|l|lt) ){0,2}(?:veerus|veerust|jaotises|jaotisest|lehel|lehelt|vahekaardil|vahekaardilt|dialoogiboksis|dialoogis|paanil|paanist|aknas|aknast|menüüs|menüüst|tööriistaribal|alas|(?:ripp)?loendis|(?:ripp)?loendist)',
  },
  fa: {
    before: 'در|از',
    kinds:
      'صفحه(?:ٔ|‌ی)?|صفحۀ|زبانه(?:ٔ|‌ی)?|برگه(?:ٔ|‌ی)?|کادر محاوره(?:‌ای)?|پنجره(?:ٔ|‌ی)?|بخش|قسمت|منوی?(?: کشویی)?|نوار ابزار|قاب|فهرست(?: کشویی)?|لیست(?: کشویی)?|جعبه(?:ٔ|‌ی)?',
  },
  fi: {
    kinds:
      '(?:\\p{L}+(?:n|sta|stä|ssa|ssä|lta|ltä|lla|llä) ){0,3}(?<!-)(?:kohda|sarakkee|sivu|välilehde|osio|osa|ruudu|paneeli|valiko|ikkuna|valintaikkuna|työkalurivi|työkalupalki|luettelo)(?:ssa|ssä|sta|stä|lla|llä|lta|ltä)',
    behind:
      '-(?:kohtaan|osioon|osaan|alueelle|luetteloon)|-(?:sivu|välilehti|valikko|ikkuna|paneeli|ruutu)(?:lle|un|an|en|on|ön|a|ä|n)?',
  },
  hu: {
    kinds: '(?!)',
    behind:
      'oldal|üzenet|párbeszédpanel|lapot|lapra|oldalt|oldalra|oldalához|menüt|menüre|ablakot|panelt|panelre|szakaszt|szakaszra|szakaszhoz|fület|fülre|területre|csoportra|ablaktáblát|ablaktáblára',
  },
  fr: {
    before: 'dans|sur|de|depuis|à partir de|sous',
    kinds:
      "colonne|liste(?: déroulante)?|page|onglet|boîte de dialogue|barre (?:d[’']outils|de commandes|des commandes)|section|volet|panneau|menu|fenêtre|écran|zone",
  },
  he: {
    kinds:
      'ו?(?:ב|מ)ה?(?:דף|עמוד|כרטיסי[יה]ה?|לשונית|תיבת הדו-שיח|חלונית|חלון|מקטע|תפריט|סרגל הכלים|אזור|רשימה(?: הנפתחת)?|רשימת)',
  },
  hr: {
    before: 'na|u|iz|s|sa',
    kinds: 'stranici|kartici|dijaloškom okviru|dijalogu|prozoru|oknu|odjeljku|izborniku|traci|alatnoj traci|popisu',
  },
  id: {
    before: 'di|pada|dari|dalam',
    kinds:
      'halaman|tab|kotak dialog|bilah (?:alat|perintah)|bagian|panel|menu(?: drop-?down| tarik-turun)?|jendela|blade|daftar(?: drop-?down| tarik-turun)?|layar|area',
  },
  it: {
    before: 'in|nell[ao]?|nel|sull[ao]?|sul|dall[ao]?|dal|a|su',
    kinds:
      'colonna|elenco(?: a discesa)?|pagina|scheda|finestra(?: di dialogo)?|barra (?:degli strumenti|dei comandi)|sezione|riquadro|pannello|menu|schermata|area',
  },
  lt: {
    kinds:
      '(?:\\p{L}+(?:me|je|io|o|os|ų) ){0,2}(?:stulpelyje|dalyje|puslapyje|skirtuke|kortelėje|lange|srityje|skyriuje|meniu|juostoje|sąraše)',
  },
  lv: {
    kinds:
      '(?:\\p{L}+(?:ā|ē|as|es) ){0,2}(?:kolonnā|sadaļā|lapā|cilnē|dialoglodziņā|logā|rūtī|apgabalā|izvēlnē|rīkjoslā|sarakstā|panelī)',
  },
  nb: {
    before: 'på|i|under|fra',
    kinds:
      'siden|fanen|dialogboksen|ruten|vinduet|menyen|bladet|delen|inndelingen|verktøylinjen|kommandolinjen|listen|rullegardinlisten|rullegardinmenyen|panelet|navigasjonsruten|sidemenyen',
  },
  nl: {
    before: 'op|in|onder|van|uit|vanuit',
    kinds:
      'pagina|tabblad|dialoogvenster|venster|deelvenster|blade|blad|menu|sectie|gedeelte|werkbalk|opdrachtbalk|\\p{L}*lijst|zijbalk|navigatiebalk|scherm',
  },
  pl: {
    before: 'na|w|we|z|ze',
    kinds:
      'stronie|strony|karcie|karty|oknie(?: dialogowym)?|okna|okienku|okienka|pasku(?: narzędzi| poleceń)?|obszarze|sekcji|menu|bloku|(?:liście|listy)(?: rozwijanej)?|panelu',
  },
  'pt-BR': {
    before: 'n[ao]|em|d[ao]|a partir d[ao]|sob',
    kinds:
      'coluna|lista(?: suspensa)?|página|guia|aba|caixa de diálogo|barra de (?:ferramentas|comandos)|seção|painel|menu|janela|folha|tela|área',
  },
  'pt-PT': {
    before: 'n[ao]|em|d[ao]|a partir d[ao]|sob',
    kinds:
      'coluna|lista(?: pendente)?|página|separador|caixa de diálogo|barra de (?:ferramentas|comandos)|secção|painel|menu|janela|folha|ecrã|área',
  },
  ro: {
    before: 'în|din|pe|sub|de pe',
    kinds:
      'coloana|pagina|fila|caseta de dialog|bara de (?:instrumente|comenzi)|secțiunea|panoul|meniul|fereastra|lista(?: verticală| derulantă)?|zona',
  },
  ru: {
    before: 'в|во|на|из|с',
    kinds:
      'странице|страницы|вкладке|вкладки|диалоговом окне|окне|окна|области|панели(?: инструментов| команд)?|разделе|раздела|меню|колонке|списке',
  },
  sk: {
    before: 'v|vo|na|z|zo',
    kinds:
      'stránke|stránky|karte|karty|dialógovom okne|dialógu|okne|table|paneli(?: nástrojov| príkazov)?|časti|sekcii|oblasti|ponuke|ponuky|zozname',
  },
  sl: {
    before: 'na|v|iz|z|s',
    kinds: 'strani|zavihku|pogovornem oknu|oknu|podoknu|razdelku|meniju|orodni vrstici|vrstici|seznamu|območju',
  },
  sr: {
    before: 'na|u|iz|sa',
    kinds:
      'stranici|kartici|dijalogu|okviru(?: za dijalog)?|prozoru|oknu|odeljku|meniju|traci(?: sa alatkama)?|listi|oblasti',
  },
  gl: {
    before: 'n[ao]|en|desde|d[ao]|baixo',
    kinds:
      'columna|lista(?: despregable)?|páxina|lapela|cadro de diálogo|barra de (?:ferramentas|comandos)|sección|panel|menú|xanela|pantalla|área',
  },
  eu: {
    kinds: '(?!)',
    behind: 'atalera|orrira|orrialdera|orria|orrialdea|fitxara|menura|menua|leihora|leihoa|panelera|panela',
  },
  is: {
    before: 'á|í|undir|frá|úr',
    kinds:
      'síðunni|flipanum|glugganum|valmyndinni|hlutanum|tækjastikunni|\\p{L}*listanum|\\p{L}*valmyndinni|skjánum|rúðunni',
  },
  ms: {
    before: 'di|pada|dari|dalam|daripada',
    kinds:
      'halaman|tab|kotak dialog|bar (?:alat|perintah)|bahagian|panel|menu(?: lungsur| juntai bawah)?|(?:anak )?tetingkap|bilah|senarai(?: lungsur| juntai bawah)?|skrin',
  },
  'sr-Cyrl': {
    before: 'на|у|из|са',
    kinds:
      'страници|картици|дијалогу|оквиру(?: за дијалог)?|прозору|окну|одељку|менију|траци(?: са алаткама)?|листи|области',
  },
  sv: {
    before: 'på|i|under|från',
    kinds:
      'sidan|fliken|dialogrutan|rutan|fönstret|menyn|bladet|avsnittet|verktygsfältet|kommandofältet|listan|listrutan|rullgardinsmenyn|rullgardinslistan|nedrullningsbara listan|panelen|området',
  },
  th: {
    before: 'ใน|บน|จาก|ที่',
    kinds: 'หน้า|แท็บ|กล่องโต้ตอบ|แถบเครื่องมือ|แถบคำสั่ง|ส่วน|บานหน้าต่าง|แผง|เมนู|หน้าต่าง|รายการ(?:ดรอปดาวน์)?',
  },
  tr: {
    kinds: '(?!)',
    behind: '(?:sayfası|sekmesi|menüsü|bölmesi|penceresi|bölümü|paneli|iletişim kutusu|listesi|çubuğu)(?:n[ıiuüae])?',
  },
  uk: {
    before: 'у|в|на|з|із|зі',
    kinds:
      'сторінці|сторінки|вкладці|вкладки|діалоговому вікні|вікні|вікна|області|панелі(?: інструментів| команд)?|розділі|розділу|меню|списку|групі',
  },
  vi: {
    before: 'trên|trong|ở|tại|từ|dưới',
    kinds: 'trang|tab|thẻ|hộp thoại|thanh (?:công cụ|lệnh)|phần|mục|ngăn|bảng|menu|cửa sổ|danh sách(?: thả xuống)?',
  },
};
