/** Sentences that name a part of a control by its kind alone, and what is done with it by name. */
export const toolSentences: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  en: [
    ['Use the toggle to turn on **Auto-renew**.', 'click Auto-renew'],
    ['Use the drop-down list to select **Visa**, and then select **Save**.', 'click Visa; click Save'],
    ['Use the arrow to expand **Billing**.', 'click Billing'],
    ['On the page, use the search box to find **Invoices**.', 'search Invoices'],
    ['Use the filters at the top of the list to select **Past due**.', 'click Past due'],
  ],
  ar: [
    ['استخدم مفتاح التبديل لتشغيل **التجديد التلقائي**.', 'click التجديد التلقائي'],
    ['استخدم مربع البحث للعثور على **الفواتير**.', 'search الفواتير'],
  ],
  bg: [
    ['Използвайте превключвателя, за да включите **Автоматично подновяване**.', 'click Автоматично подновяване'],
    ['Използвайте полето за търсене, за да намерите **Фактури**.', 'search Фактури'],
  ],
  ca: [
    ['Useu la llista desplegable per seleccionar **Visa**.', 'click Visa'],
    ['Utilitzeu el quadre de cerca per trobar **Factures**.', 'search Factures'],
  ],
  cs: [
    ['Použijte přepínač k zapnutí **Automatické obnovení**.', 'click Automatické obnovení'],
    ['Použijte vyhledávací pole, abyste našli **Faktury**.', 'search Faktury'],
  ],
  da: [
    ['Brug til/fra-knappen til at aktivere **Automatisk fornyelse**.', 'click Automatisk fornyelse'],
    ['Brug rullelisten til at vælge **Visa**.', 'click Visa'],
    ['Brug søgefeltet til at finde **Fakturaer**.', 'search Fakturaer'],
  ],
  de: [
    ['Verwenden Sie den Umschalter, um **Automatisch verlängern** zu aktivieren.', 'click Automatisch verlängern'],
    ['Verwenden Sie die Dropdownliste, um **Visa** auszuwählen.', 'click Visa'],
    ['Verwenden Sie das Suchfeld, um **Rechnungen** zu suchen.', 'search Rechnungen'],
    ['Verwenden Sie den Filter **Zeitraum**, um **Mai** auszuwählen.', 'click Zeitraum; click Mai'],
  ],
  el: [
    ['Χρησιμοποιήστε τον διακόπτη για να ενεργοποιήσετε την **Αυτόματη ανανέωση**.', 'click Αυτόματη ανανέωση'],
    ['Χρησιμοποιήστε το πλαίσιο αναζήτησης για να βρείτε τα **Τιμολόγια**.', 'search Τιμολόγια'],
  ],
  es: [
    ['Use el control de alternancia para activar **Renovación automática**.', 'click Renovación automática'],
    ['Use el cuadro de búsqueda para buscar **Facturas**.', 'search Facturas'],
  ],
  et: [
    ['Kasutage ripploendit **Visa** valimiseks.', 'click Visa'],
    ['Kasutage otsingukasti **Arved** leidmiseks.', 'search Arved'],
  ],
  eu: [
    ['Erabili goitibeherako zerrenda **Visa** hautatzeko.', 'click Visa'],
    ['Erabili bilaketa-koadroa **Fakturak** bilatzeko.', 'search Fakturak'],
  ],
  fa: [
    ['برای روشن کردن **تمدید خودکار** از دکمه تغییر وضعیت استفاده کنید.', 'click تمدید خودکار'],
    ['برای پیدا کردن **صورتحساب‌ها** از کادر جستجو استفاده کنید.', 'search صورتحساب‌ها'],
  ],
  fi: [
    ['Käytä vaihtokytkintä, kun haluat ottaa käyttöön **Automaattinen uusiminen**.', 'click Automaattinen uusiminen'],
    ['Käytä hakuruutua, jos haluat etsiä **Laskut**.', 'search Laskut'],
  ],
  fr: [
    ['Utilisez le bouton bascule pour activer **Renouvellement automatique**.', 'click Renouvellement automatique'],
    ['Utilisez la zone de recherche pour rechercher **Factures**.', 'search Factures'],
  ],
  gl: [
    ['Use a lista despregable para seleccionar **Visa**.', 'click Visa'],
    ['Use a caixa de busca para atopar **Facturas**.', 'search Facturas'],
  ],
  he: [
    ['השתמש במתג כדי להפעיל את **חידוש אוטומטי**.', 'click חידוש אוטומטי'],
    ['השתמש בתיבת החיפוש כדי למצוא את **חשבוניות**.', 'search חשבוניות'],
  ],
  hi: [
    ['**स्वतः नवीनीकरण** चालू करने के लिए टॉगल का उपयोग करें।', 'click स्वतः नवीनीकरण'],
    ['**चालान** खोजने के लिए खोज बॉक्स का उपयोग करें।', 'search चालान'],
  ],
  hr: [
    ['Koristite preklopnik kako biste uključili **Automatska obnova**.', 'click Automatska obnova'],
    ['Koristite okvir za pretraživanje da biste pronašli **Računi**.', 'search Računi'],
  ],
  hu: [
    ['Használja a legördülő listát a **Visa** kiválasztásához.', 'click Visa'],
    ['Használja a keresőmezőt a **Számlák** megkereséséhez.', 'search Számlák'],
  ],
  id: [
    ['Gunakan tombol alih untuk mengaktifkan **Perpanjangan otomatis**.', 'click Perpanjangan otomatis'],
    ['Gunakan bilah pencarian untuk menemukan **Faktur** dari langganan Anda.', 'search Faktur'],
  ],
  is: [
    ['Notaðu fellilistann til að velja **Visa**.', 'click Visa'],
    ['Notaðu leitarreitinn til að finna **Reikningar**.', 'search Reikningar'],
  ],
  it: [
    ["Usare l'interruttore per attivare **Rinnovo automatico**.", 'click Rinnovo automatico'],
    ['Usare la casella di ricerca per cercare **Fatture**.', 'search Fatture'],
  ],
  ja: [
    ['ドロップダウン リストを使用して **Visa** を選択します。', 'click Visa'],
    ['検索ボックスを使用して **請求書** を検索します。', 'search 請求書'],
  ],
  ko: [
    ['드롭다운 목록을 사용하여 **Visa**를 선택합니다.', 'click Visa'],
    ['검색 상자를 사용하여 **청구서**를 검색합니다.', 'search 청구서'],
  ],
  lt: [
    ['Naudokite perjungiklį, kad įjungtumėte **Automatinis atnaujinimas**.', 'click Automatinis atnaujinimas'],
    ['Naudokite ieškos laukelį, kad rastumėte **Sąskaitos faktūros**.', 'search Sąskaitos faktūros'],
  ],
  lv: [
    ['Izmantojiet slēdzi, lai ieslēgtu **Automātiskā atjaunošana**.', 'click Automātiskā atjaunošana'],
    ['Izmantojiet meklēšanas lodziņu, lai atrastu **Rēķini**.', 'search Rēķini'],
  ],
  ms: [
    ['Gunakan togol untuk menghidupkan **Pembaharuan automatik**.', 'click Pembaharuan automatik'],
    ['Gunakan kotak carian untuk mencari **Invois**.', 'search Invois'],
  ],
  nb: [
    ['Bruk veksleknappen til å slå på **Automatisk fornyelse**.', 'click Automatisk fornyelse'],
    ['Bruk søkeboksen for å finne **Fakturaer**.', 'search Fakturaer'],
  ],
  nl: [
    ['Gebruik de wisselknop om **Automatisch verlengen** in te schakelen.', 'click Automatisch verlengen'],
    ['Gebruik de vervolgkeuzelijst om **Visa** te selecteren.', 'click Visa'],
    ['Gebruik het zoekvak om **Facturen** te zoeken.', 'search Facturen'],
  ],
  pl: [
    ['Użyj przełącznika, aby włączyć **Automatyczne odnawianie**.', 'click Automatyczne odnawianie'],
    ['Użyj listy rozwijanej, aby wybrać pozycję **Visa**.', 'click Visa'],
    ['Użyj pola wyszukiwania, aby wyszukać **Faktury**.', 'search Faktury'],
  ],
  'pt-BR': [
    ['Use o botão de alternância para ativar **Renovação automática**.', 'click Renovação automática'],
    ['Use a caixa de pesquisa para pesquisar **Faturas**.', 'search Faturas'],
  ],
  'pt-PT': [['Utilize a lista pendente para selecionar **Visa**.', 'click Visa']],
  ro: [
    ['Utilizați comutatorul pentru a activa **Reînnoire automată**.', 'click Reînnoire automată'],
    ['Utilizaţi caseta de căutare pentru a găsi **Facturi**.', 'search Facturi'],
  ],
  ru: [
    ['Используйте переключатель, чтобы включить **Автоматическое продление**.', 'click Автоматическое продление'],
    ['Используйте раскрывающийся список, чтобы выбрать **Visa**.', 'click Visa'],
    ['Используйте поле поиска, чтобы найти **Счета**.', 'search Счета'],
  ],
  sk: [
    ['Použite rozbaľovací zoznam na výber **Visa**.', 'click Visa'],
    ['Použite vyhľadávacie pole, aby ste našli **Faktúry**.', 'search Faktúry'],
  ],
  sl: [
    ['Uporabite spustni seznam, da izberete **Visa**.', 'click Visa'],
    ['Uporabite iskalno polje, da poiščete **Računi**.', 'search Računi'],
  ],
  sr: [
    ['Koristite padajuću listu da biste izabrali **Visa**.', 'click Visa'],
    ['Koristite polje za pretragu da biste pronašli **Fakture**.', 'search Fakture'],
  ],
  'sr-Cyrl': [
    ['Користите падајућу листу да бисте изабрали **Visa**.', 'click Visa'],
    ['Користите поље за претрагу да бисте пронашли **Фактуре**.', 'search Фактуре'],
  ],
  sv: [
    ['Använd reglaget för att aktivera **Automatisk förnyelse**.', 'click Automatisk förnyelse'],
    ['Använd sökrutan för att söka efter **Fakturor**.', 'search Fakturor'],
  ],
  th: [
    ['ใช้ปุ่มสลับเพื่อเปิด **ต่ออายุอัตโนมัติ**', 'click ต่ออายุอัตโนมัติ'],
    ['ใช้กล่องค้นหาเพื่อค้นหา **ใบแจ้งหนี้**', 'search ใบแจ้งหนี้'],
  ],
  tr: [
    ['**Otomatik yenileme** seçeneğini açmak için düğmeyi kullanın.', 'click Otomatik yenileme'],
    ['**Faturalar** öğesini bulmak için arama kutusunu kullanın.', 'search Faturalar'],
  ],
  uk: [
    ['Використовуйте перемикач, щоб увімкнути **Автоматичне поновлення**.', 'click Автоматичне поновлення'],
    ['Скористайтеся полем пошуку, щоб знайти **Рахунки**.', 'search Рахунки'],
  ],
  vi: [
    ['Sử dụng danh sách thả xuống để chọn **Visa**.', 'click Visa'],
    ['Sử dụng hộp tìm kiếm để tìm **Hóa đơn**.', 'search Hóa đơn'],
  ],
  'zh-Hans': [
    ['使用切换开关启用“**自动续订**”。', 'click 自动续订'],
    ['使用下拉列表选择“**Visa**”。', 'click Visa'],
    ['使用搜索框搜索“**发票**”。', 'search 发票'],
  ],
  'zh-Hant': [
    ['使用下拉式清單選取 [**Visa**]。', 'click Visa'],
    ['使用搜尋方塊搜尋 [**發票**]。', 'search 發票'],
  ],
};
