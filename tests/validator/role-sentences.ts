/**
 * By language: "You must be an administrator of the billing account to pay invoices", "You need to be an owner or a
 * contributor of the billing profile", and one that asks for nothing: "The owner of the billing account signed up first".
 */
export const roleSentences: Readonly<Record<string, readonly [string, string, string]>> = {
  ar: [
    'يجب أن تكون مسؤول حساب الفوترة لدفع الفواتير.',
    'يجب أن تكون مالكًا أو مساهمًا في ملف تعريف الفوترة.',
    'مالك حساب الفوترة هو من سجّل أولاً.',
  ],
  bg: [
    'Трябва да сте администратор на акаунта за фактуриране, за да плащате фактури.',
    'Трябва да сте собственик или сътрудник на профила за фактуриране.',
    'Собственикът на акаунта за фактуриране се е регистрирал пръв.',
  ],
  ca: [
    'Heu de ser administrador del compte de facturació per pagar factures.',
    'Heu de ser propietari o col·laborador del perfil de facturació.',
    'El propietari del compte de facturació es va registrar primer.',
  ],
  cs: [
    'Abyste mohli platit faktury, musíte být správcem fakturačního účtu.',
    'Musíte být vlastníkem nebo přispěvatelem fakturačního profilu.',
    'Vlastník fakturačního účtu se zaregistroval první.',
  ],
  da: [
    'Du skal være administrator af faktureringskontoen for at betale fakturaer.',
    'Du skal være ejer af eller bidragyder til faktureringsprofilen.',
    'Ejeren af faktureringskontoen tilmeldte sig først.',
  ],
  de: [
    'Sie müssen Administrator des Abrechnungskontos sein, um Rechnungen zu bezahlen.',
    'Sie müssen Besitzer oder Mitwirkender des Abrechnungsprofils sein.',
    'Der Besitzer des Abrechnungskontos hat sich zuerst registriert.',
  ],
  el: [
    'Πρέπει να είστε διαχειριστής του λογαριασμού χρέωσης για να πληρώνετε τιμολόγια.',
    'Πρέπει να είστε κάτοχος ή συνεισφέρων του προφίλ χρέωσης.',
    'Ο κάτοχος του λογαριασμού χρέωσης εγγράφηκε πρώτος.',
  ],
  en: [
    'You must be the billing account administrator to pay invoices.',
    'You need to be the billing profile owner or the billing profile contributor.',
    'The billing account owner signed up first.',
  ],
  es: [
    'Debe ser administrador de la cuenta de facturación para pagar facturas.',
    'Debe ser propietario o colaborador del perfil de facturación.',
    'El propietario de la cuenta de facturación se registró primero.',
  ],
  et: [
    'Arvete maksmiseks peate olema arvelduskonto administraator.',
    'Peate olema arveldusprofiili omanik või kaasautor.',
    'Arvelduskonto omanik registreerus esimesena.',
  ],
  eu: [
    'Fakturazio-kontuaren administratzailea izan behar duzu fakturak ordaintzeko.',
    'Fakturazio-profilaren jabea edo kolaboratzailea izan behar duzu.',
    'Fakturazio-kontuaren jabeak izena eman zuen lehenik.',
  ],
  fa: [
    'برای پرداخت صورت‌حساب‌ها باید مدیر حساب صورت‌حساب باشید.',
    'باید مالک یا مشارکت‌کننده نمایه صورت‌حساب باشید.',
    'مالک حساب صورت‌حساب ابتدا ثبت نام کرد.',
  ],
  fi: [
    'Sinun on oltava laskutustilin järjestelmänvalvoja, jotta voit maksaa laskuja.',
    'Sinun on oltava laskutusprofiilin omistaja tai osallistuja.',
    'Laskutustilin omistaja rekisteröityi ensin.',
  ],
  fr: [
    'Vous devez être administrateur du compte de facturation pour payer des factures.',
    'Vous devez être propriétaire ou contributeur du profil de facturation.',
    'Le propriétaire du compte de facturation s’est inscrit en premier.',
  ],
  gl: [
    'Debe ser administrador da conta de facturación para pagar facturas.',
    'Debe ser propietario ou colaborador do perfil de facturación.',
    'O propietario da conta de facturación rexistrouse primeiro.',
  ],
  he: [
    'עליך להיות מנהל חשבון החיוב כדי לשלם חשבוניות.',
    'עליך להיות הבעלים או המשתתף של פרופיל החיוב.',
    'הבעלים של חשבון החיוב נרשם ראשון.',
  ],
  hi: [
    'इनवॉइस का भुगतान करने के लिए आपको बिलिंग खाते का व्यवस्थापक होना चाहिए।',
    'आपको बिलिंग प्रोफ़ाइल का स्वामी या योगदानकर्ता होना चाहिए।',
    'बिलिंग खाते के स्वामी ने पहले साइन अप किया।',
  ],
  hr: [
    'Morate biti administrator računa za naplatu da biste platili fakture.',
    'Morate biti vlasnik ili suradnik profila za naplatu.',
    'Vlasnik računa za naplatu prvi se prijavio.',
  ],
  hu: [
    'A számlák kifizetéséhez a számlázási fiók rendszergazdájának kell lennie.',
    'A számlázási profil tulajdonosának vagy közreműködőjének kell lennie.',
    'A számlázási fiók tulajdonosa regisztrált először.',
  ],
  id: [
    'Anda harus menjadi administrator akun penagihan untuk membayar faktur.',
    'Anda harus menjadi pemilik atau kontributor profil penagihan.',
    'Pemilik akun penagihan mendaftar lebih dulu.',
  ],
  is: [
    'Þú verður að vera stjórnandi greiðslureikningsins til að greiða reikninga.',
    'Þú verður að vera eigandi eða þátttakandi í greiðsluprófílnum.',
    'Eigandi greiðslureikningsins skráði sig fyrst.',
  ],
  it: [
    'È necessario essere amministratore dell’account di fatturazione per pagare le fatture.',
    'È necessario essere proprietario o collaboratore del profilo di fatturazione.',
    'Il proprietario dell’account di fatturazione si è registrato per primo.',
  ],
  ja: [
    '請求書を支払うには、課金アカウントの管理者である必要があります。',
    '課金プロファイルの所有者または共同作成者である必要があります。',
    '課金アカウントの所有者が最初に登録しました。',
  ],
  ko: [
    '청구서를 결제하려면 청구 계정 관리자여야 합니다.',
    '청구 프로필 소유자 또는 기여자여야 합니다.',
    '청구 계정 소유자가 처음 등록했습니다.',
  ],
  lt: [
    'Norėdami apmokėti sąskaitas, turite būti atsiskaitymo paskyros administratorius.',
    'Turite būti atsiskaitymo profilio savininkas arba bendraautoris.',
    'Atsiskaitymo paskyros savininkas užsiregistravo pirmas.',
  ],
  lv: [
    'Lai apmaksātu rēķinus, jums jābūt norēķinu konta administratoram.',
    'Jums jābūt norēķinu profila īpašniekam vai līdzstrādniekam.',
    'Norēķinu konta īpašnieks reģistrējās pirmais.',
  ],
  ms: [
    'Anda mesti menjadi pentadbir akaun pengebilan untuk membayar invois.',
    'Anda mesti menjadi pemilik atau penyumbang profil pengebilan.',
    'Pemilik akaun pengebilan mendaftar dahulu.',
  ],
  nb: [
    'Du må være administrator for faktureringskontoen for å betale fakturaer.',
    'Du må være eier av eller bidragsyter til faktureringsprofilen.',
    'Eieren av faktureringskontoen registrerte seg først.',
  ],
  nl: [
    'U moet beheerder van het factureringsaccount zijn om facturen te betalen.',
    'U moet eigenaar of inzender van het factureringsprofiel zijn.',
    'De eigenaar van het factureringsaccount heeft zich eerst geregistreerd.',
  ],
  pl: [
    'Aby płacić faktury, musisz być administratorem konta rozliczeniowego.',
    'Musisz być właścicielem lub współautorem profilu rozliczeniowego.',
    'Właściciel konta rozliczeniowego zarejestrował się pierwszy.',
  ],
  'pt-BR': [
    'Você deve ser administrador da conta de cobrança para pagar faturas.',
    'Você deve ser proprietário ou colaborador do perfil de cobrança.',
    'O proprietário da conta de cobrança se inscreveu primeiro.',
  ],
  'pt-PT': [
    'Tem de ser administrador da conta de faturação para pagar faturas.',
    'Tem de ser proprietário ou contribuidor do perfil de faturação.',
    'O proprietário da conta de faturação inscreveu-se primeiro.',
  ],
  ro: [
    'Trebuie să fiți administratorul contului de facturare pentru a plăti facturi.',
    'Trebuie să fiți proprietarul sau colaboratorul profilului de facturare.',
    'Proprietarul contului de facturare s-a înscris primul.',
  ],
  ru: [
    'Чтобы оплачивать счета, вы должны быть администратором учетной записи выставления счетов.',
    'Вы должны быть владельцем или участником профиля выставления счетов.',
    'Владелец учетной записи выставления счетов зарегистрировался первым.',
  ],
  sk: [
    'Ak chcete platiť faktúry, musíte byť správcom fakturačného účtu.',
    'Musíte byť vlastníkom alebo prispievateľom fakturačného profilu.',
    'Vlastník fakturačného účtu sa zaregistroval prvý.',
  ],
  sl: [
    'Za plačilo računov morate biti skrbnik računa za obračun.',
    'Morate biti lastnik ali sodelavec profila za obračun.',
    'Lastnik računa za obračun se je prijavil prvi.',
  ],
  sr: [
    'Morate biti administrator naloga za obračun da biste platili fakture.',
    'Morate biti vlasnik ili saradnik profila za obračun.',
    'Vlasnik naloga za obračun se prvi prijavio.',
  ],
  'sr-Cyrl': [
    'Морате бити администратор налога за обрачун да бисте платили фактуре.',
    'Морате бити власник или сарадник профила за обрачун.',
    'Власник налога за обрачун се први пријавио.',
  ],
  sv: [
    'Du måste vara administratör för faktureringskontot för att betala fakturor.',
    'Du måste vara ägare eller deltagare i faktureringsprofilen.',
    'Ägaren av faktureringskontot registrerade sig först.',
  ],
  th: [
    'คุณต้องเป็นผู้ดูแลบัญชีการเรียกเก็บเงินจึงจะชำระใบแจ้งหนี้ได้',
    'คุณต้องเป็นเจ้าของหรือผู้สนับสนุนของโปรไฟล์การเรียกเก็บเงิน',
    'เจ้าของบัญชีการเรียกเก็บเงินลงทะเบียนก่อน',
  ],
  tr: [
    'Faturaları ödemek için faturalama hesabının yöneticisi olmanız gerekir.',
    'Faturalama profilinin sahibi veya katkıda bulunanı olmanız gerekir.',
    'Faturalama hesabının sahibi önce kaydoldu.',
  ],
  uk: [
    'Щоб оплачувати рахунки, ви повинні бути адміністратором облікового запису виставлення рахунків.',
    'Ви повинні бути власником або учасником профілю виставлення рахунків.',
    'Власник облікового запису виставлення рахунків зареєструвався першим.',
  ],
  vi: [
    'Bạn phải là quản trị viên tài khoản thanh toán để thanh toán hóa đơn.',
    'Bạn phải là chủ sở hữu hoặc người đóng góp của hồ sơ thanh toán.',
    'Chủ sở hữu tài khoản thanh toán đã đăng ký trước.',
  ],
  'zh-Hans': [
    '必须是计费帐户的管理员才能支付发票。',
    '必须是计费配置文件的所有者或参与者。',
    '计费帐户的所有者最先注册。',
  ],
  'zh-Hant': [
    '您必須是計費帳戶的管理員，才能支付發票。',
    '您必須是計費設定檔的擁有者或參與者。',
    '計費帳戶的擁有者最先註冊。',
  ],
};
