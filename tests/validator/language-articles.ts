/** In each language: search for a service; under a heading of the menu select an item; if there is a link, select it. */
export const articles: Record<string, [string, string, string]> = {
  ar: [
    'ابحث عن **التكاليف**.',
    'في القائمة، ضمن **الإعدادات**، انقر فوق **المفاتيح**.',
    'إذا كان هناك تقرير، حدد **فتح التقرير**.',
  ],
  bg: [
    'Потърсете **Разходи**.',
    'В менюто под **Настройки** изберете **Ключове**.',
    'Ако има отчет, щракнете върху **Отвори отчета**.',
  ],
  ca: [
    'Cerqueu **Costos**.',
    'Al menú, sota **Configuració**, seleccioneu **Claus**.',
    'Si hi ha un informe, feu clic a **Obre l’informe**.',
  ],
  cs: [
    'Vyhledejte **Náklady**.',
    'V nabídce v části **Nastavení** vyberte **Klíče**.',
    'Pokud existuje sestava, klikněte na **Otevřít sestavu**.',
  ],
  da: [
    'Søg efter **Omkostninger**.',
    'Vælg **Nøgler** under **Indstillinger** i menuen.',
    'Hvis der er en rapport, skal du klikke på **Åbn rapporten**.',
  ],
  de: [
    'Suchen Sie nach **Kosten**.',
    'Wählen Sie im Menü unter **Einstellungen** die Option **Schlüssel** aus.',
    'Wenn es einen Bericht gibt, klicken Sie auf **Bericht öffnen**.',
  ],
  el: [
    'Αναζητήστε το **Κόστη**.',
    'Στο μενού, κάτω από **Ρυθμίσεις**, επιλέξτε **Κλειδιά**.',
    'Εάν υπάρχει αναφορά, κάντε κλικ στην επιλογή **Άνοιγμα αναφοράς**.',
  ],
  en: [
    'Search for **Costs**.',
    'In the menu, under **Settings**, select **Keys**.',
    'If there is a report, click **Open report**.',
  ],
  es: [
    'Busque **Costos**.',
    'En el menú, en **Configuración**, seleccione **Claves**.',
    'Si hay un informe, haga clic en **Abrir informe**.',
  ],
  et: [
    'Otsige **Kulud**.',
    'Valige menüüs jaotises **Sätted** suvand **Võtmed**.',
    'Kui aruanne on olemas, klõpsake nuppu **Ava aruanne**.',
  ],
  fa: [
    '**هزینه‌ها** را جستجو کنید.',
    'در منو، زیر **تنظیمات**، **کلیدها** را انتخاب کنید.',
    'اگر گزارشی هست، روی **باز کردن گزارش** کلیک کنید.',
  ],
  fi: [
    'Hae **Kustannukset**.',
    'Valitse valikosta **Asetukset**-kohdasta **Avaimet**.',
    'Jos raportti on olemassa, valitse **Avaa raportti**.',
  ],
  fr: [
    'Recherchez **Coûts**.',
    'Dans le menu, sous **Paramètres**, sélectionnez **Clés**.',
    'S’il y en a un, si le rapport existe, cliquez sur **Ouvrir le rapport**.',
  ],
  he: ['חפש את **עלויות**.', 'בתפריט, תחת **הגדרות**, בחר **מפתחות**.', 'אם יש דוח, לחץ על **פתח את הדוח**.'],
  hi: ['**लागत** खोजें।', 'मेनू में, **सेटिंग्स** के अंतर्गत, **कुंजियाँ** चुनें।', 'यदि रिपोर्ट है, तो **रिपोर्ट खोलना** पर क्लिक करें।'],
  hr: [
    'Potražite **Troškovi**.',
    'Na izborniku u odjeljku **Postavke** odaberite **Ključevi**.',
    'Ako postoji izvješće, kliknite **Otvori izvješće**.',
  ],
  hu: [
    'Keressen a **Költségek** elemre.',
    'A menüben a **Beállítások** csoportban válassza a **Kulcsok** lehetőséget.',
    'Ha van jelentés, kattintson a **Jelentés megnyitása** elemre.',
  ],
  eu: [
    'Bilatu **Kostuak**.',
    'Menuan, **Ezarpenak** atalean, hautatu **Gakoak**.',
    'Txostena badago, egin klik **Ireki txostena** aukeran.',
  ],
  gl: [
    'Busque **Custos**.',
    'No menú, baixo **Configuración**, seleccione **Claves**.',
    'Se hai un informe, prema **Abrir o informe** na súa páxina.',
  ],
  is: [
    'Leitaðu að **Kostnaður**.',
    'Í valmyndinni, undir **Stillingar**, veldu **Lyklar**.',
    'Ef skýrsla er til, smelltu á **Opna skýrslu**.',
  ],
  ms: [
    'Cari **Kos** daripada akaun anda.',
    'Dalam menu, di bawah **Tetapan**, pilih **Kunci**.',
    'Jika invois boleh dilihat, klik **Buka laporan**.',
  ],
  'sr-Cyrl': [
    'Потражите **Трошкови**.',
    'У менију, у оквиру **Поставке**, изаберите **Кључеви**.',
    'Ако постоји извештај, кликните на **Отвори извештај**.',
  ],
  id: [
    'Cari **Biaya**.',
    'Di menu, di bawah **Pengaturan**, pilih **Kunci**.',
    'Jika ada laporan, klik **Buka laporan**.',
  ],
  it: [
    'Cercare **Costi**.',
    'Nel menu, in **Impostazioni**, selezionare **Chiavi**.',
    'Se è presente un report, fare clic su **Apri report**.',
  ],
  ja: [
    '**コスト** を検索します。',
    'メニューの **設定** の下で、**キー** を選択します。',
    'レポートがある場合は、**レポートを開く** をクリックします。',
  ],
  ko: [
    '**비용**을 검색합니다.',
    '메뉴의 **설정** 아래에서 **키**를 선택합니다.',
    '보고서가 있는 경우 **보고서 열기**를 클릭합니다.',
  ],
  lt: [
    'Ieškokite **Išlaidos**.',
    'Meniu dalyje **Parametrai** pasirinkite **Raktai**.',
    'Jei yra ataskaita, spustelėkite **Atidaryti ataskaitą**.',
  ],
  lv: [
    'Meklējiet **Izmaksas**.',
    'Izvēlnes sadaļā **Iestatījumi** atlasiet **Atslēgas**.',
    'Ja ir pārskats, noklikšķiniet uz **Atvērt pārskatu**.',
  ],
  nb: [
    'Søk etter **Kostnader**.',
    'Velg **Nøkler** under **Innstillinger** på menyen.',
    'Hvis det finnes en rapport, klikker du **Åpne rapporten**.',
  ],
  nl: [
    'Zoek naar **Kosten**.',
    'Selecteer in het menu onder **Instellingen** de optie **Sleutels**.',
    'Als er een rapport is, klikt u op **Rapport openen**.',
  ],
  pl: [
    'Wyszukaj **Koszty**.',
    'W menu w obszarze **Ustawienia** wybierz pozycję **Klucze**.',
    'Jeśli istnieje raport, kliknij przycisk **Otwórz raport**.',
  ],
  'pt-BR': [
    'Pesquise **Custos**.',
    'No menu, em **Configurações**, selecione **Chaves**.',
    'Se você tem um relatório, clique em **Abrir relatório**.',
  ],
  'pt-PT': [
    'Procure **Custos**.',
    'No menu, em **Definições**, selecione **Chaves**.',
    'Se existir um relatório, prima **Abrir relatório**.',
  ],
  ro: [
    'Căutați **Costuri**.',
    'În meniu, sub **Setări**, selectați **Chei**.',
    'Dacă există un raport, faceți clic pe **Deschidere raport**.',
  ],
  ru: [
    'Найдите **Затраты**.',
    'В меню в разделе **Параметры** выберите **Ключи**.',
    'Если отчёт есть, щёлкните **Открыть отчёт**.',
  ],
  sk: [
    'Vyhľadajte **Náklady**.',
    'V ponuke v časti **Nastavenia** vyberte **Kľúče**.',
    'Ak existuje zostava, kliknite na **Otvoriť zostavu**.',
  ],
  sl: [
    'Poiščite **Stroški**.',
    'V meniju pod **Nastavitve** izberite **Ključi**.',
    'Če poročilo obstaja, kliknite **Odpri poročilo**.',
  ],
  sr: [
    'Potražite **Troškovi**.',
    'U meniju, u okviru **Postavke**, izaberite **Ključevi**.',
    'Ako postoji izveštaj, kliknite na **Otvori izveštaj**.',
  ],
  sv: [
    'Sök efter **Kostnader**.',
    'Välj **Nycklar** under **Inställningar** på menyn.',
    'Om det finns en rapport klickar du på **Öppna rapporten**.',
  ],
  th: ['ค้นหา **ค่าใช้จ่าย**', 'ในเมนู ภายใต้ **การตั้งค่า** ให้เลือก **คีย์**', 'ถ้ามีรายงาน ให้คลิก **เปิดรายงาน**'],
  tr: [
    '**Maliyetler** için arama yapın.',
    'Menüde, **Ayarlar** altında **Anahtarlar** öğesini seçin.',
    'Bir rapor varsa **Raporu aç** öğesine tıklayın.',
  ],
  uk: [
    'Знайдіть **Витрати**.',
    'У меню в розділі **Параметри** виберіть **Ключі**.',
    'Якщо є звіт, клацніть **Відкрити звіт**.',
  ],
  vi: ['Tìm kiếm **Chi phí**.', 'Trong menu, dưới **Cài đặt**, bấm **Khóa**.', 'Nếu có báo cáo, bấm **Mở báo cáo**.'],
  'zh-Hans': ['搜索“**成本**”。', '在菜单中，选择“**设置**”下的“**密钥**”。', '如果有报告，请单击“**打开报告**”。'],
  'zh-Hant': [
    '搜尋 **成本**。',
    '在功能表中，選取 [**設定**] 底下的 [**金鑰**]。',
    '如果有報告，請按一下 [**開啟報告**]。',
  ],
};
